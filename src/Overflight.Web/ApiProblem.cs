using System;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Overflight.Numerics;

namespace Overflight.Web;

/// <summary>
/// Ends a request with a problem document (RFC 9457) that says what is wrong, where, and how to mend it.
/// </summary>
internal sealed class ApiProblem(int status, string kind, string title, string detail) : Exception(detail)
{
    public const string MediaType = "application/problem+json";

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public int Status { get; } = status;

    /// <summary>The last word of the problem's type.</summary>
    public string Kind { get; } = kind;

    public string Title { get; } = title;

    /// <summary>Where in the text of the request, where that is known.</summary>
    public Diagnostic? Place { get; init; }

    /// <summary>After how many seconds to try again, where that helps.</summary>
    public int? RetryAfterS { get; init; }

    public static ApiProblem BadInput(string detail, Diagnostic? place = null) =>
        new(
            StatusCodes.Status400BadRequest, "bad-input", "The request makes no sense.",
            detail.Split(" (Parameter", 2)[0])
        {
            Place = place,
        };

    public static ApiProblem NotFound(string detail) =>
        new(StatusCodes.Status404NotFound, "not-found", "There is no such thing.", detail);

    public static ApiProblem NoElements(string detail) => new(
        StatusCodes.Status422UnprocessableEntity, "no-elements", "Nothing is known of where the satellite is.", detail);

    public static ApiProblem TooLarge(string detail) =>
        new(StatusCodes.Status413PayloadTooLarge, "too-large", "That is more than is taken at once.", detail);

    public static ApiProblem NotJson() => new(
        StatusCodes.Status415UnsupportedMediaType, "media-type", "The request must be JSON.",
        "Send it with Content-Type: application/json.");

    public static ApiProblem Busy(string detail, int retryAfterS) =>
        new(StatusCodes.Status503ServiceUnavailable, "busy", "There is too much to do just now.", detail)
        {
            RetryAfterS = retryAfterS,
        };

    public static ApiProblem ReadOnly(string detail) => new(
        StatusCodes.Status503ServiceUnavailable, "read-only", "What the server keeps can be read, not written.",
        detail);

    public async Task WriteAsync(HttpContext context)
    {
        HttpResponse response = context.Response;
        response.StatusCode = Status;
        response.ContentType = MediaType;
        response.Headers.CacheControl = "no-store";
        if (Status == StatusCodes.Status401Unauthorized)
            response.Headers.WWWAuthenticate = "Bearer realm=\"overflight\"";
        if (RetryAfterS is { } seconds)
            response.Headers.RetryAfter = seconds.ToString();
        await using var writer = new Utf8JsonWriter(response.BodyWriter, Json);
        writer.WriteStartObject();
        writer.WriteString("type", $"urn:overflight:{Kind}");
        writer.WriteString("title", Title);
        writer.WriteNumber("status", Status);
        writer.WriteString("detail", Message);
        writer.WriteString("instance", context.Request.Path);
        if (Place is { Line: > 0 } place)
        {
            writer.WriteNumber("line", place.Line);
            writer.WriteNumber("column", place.Column);
        }

        writer.WriteEndObject();
        await writer.FlushAsync(context.RequestAborted);
    }
}
