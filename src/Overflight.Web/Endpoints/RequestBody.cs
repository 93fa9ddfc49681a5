using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Overflight.Analyses;
using Overflight.Numerics;

namespace Overflight.Web.Endpoints;

/// <summary>Reads the body of a request, up to what a request may have.</summary>
internal static class RequestBody
{
    /// <summary>Most bytes of a record that is no question.</summary>
    public const int RecordBytesMax = 16 * 1024;

    /// <exception cref="ApiProblem">It is too long, or not called JSON.</exception>
    public static async Task<byte[]> ReadAsync(HttpRequest request)
    {
        if (!IsCalledJson(request))
            throw ApiProblem.NotJson();
        return await ReadAsync(request, AnalysisJson.RequestBytesMax);
    }

    /// <summary>Reads a small record: all of its members, and no others.</summary>
    /// <exception cref="ApiProblem">It is too long, not called JSON, or of another form.</exception>
    public static async Task<T> ReadAsync<T>(HttpRequest request, WebJson json)
    {
        if (!IsCalledJson(request))
            throw ApiProblem.NotJson();
        byte[] body = await ReadAsync(request, RecordBytesMax);
        try
        {
            return JsonSerializer.Deserialize<T>(body, json.Strict) ?? throw new JsonException();
        }
        catch (JsonException e)
        {
            // What the parser says may quote what was sent, which may be a password.
            int line = (int)(e.LineNumber ?? 0) + 1, column = (int)(e.BytePositionInLine ?? 0) + 1;
            string members = string.Join(", ", typeof(T).GetProperties().Select(
                p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)));
            throw ApiProblem.BadInput(
                $"line {line}, column {column}: send an object with {members}, as /openapi/v1.json describes it.",
                Diagnostic.Error(line, column, "another form"));
        }
    }

    /// <exception cref="ApiProblem">It is too long.</exception>
    public static async Task<byte[]> ReadAsync(HttpRequest request, int bytesMax)
    {
        using var body = new MemoryStream();
        byte[] buffer = new byte[16_384];
        bool isTooLong = request.ContentLength > bytesMax;
        for (int count; (count = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0;)
        {
            // The rest of what is too long is read and dropped: a client that still sends reads no answer.
            isTooLong |= body.Length + count > bytesMax;
            if (isTooLong)
                body.SetLength(0);
            else
                body.Write(buffer, 0, count);
        }

        return isTooLong ? throw TooLarge(bytesMax) : body.ToArray();
    }

    private static bool IsCalledJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type) &&
        type.MediaType.Equals(BytesAnswer.Json, StringComparison.OrdinalIgnoreCase);

    private static ApiProblem TooLarge(int bytesMax) =>
        ApiProblem.TooLarge($"A request has at most {bytesMax} bytes; divide it.");
}
