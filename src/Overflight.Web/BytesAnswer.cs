using System;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Overflight.Web;

/// <summary>An answer that is ready, with its tag; only the tag where the caller has it already.</summary>
internal sealed class BytesAnswer(ReadOnlyMemory<byte> bytes, string mediaType, string? digest = null) : IResult
{
    public const string Json = "application/json";

    public const string SnapshotHeader = "Overflight-Snapshot";

    /// <summary>Digest of the data it rests on; <c>null</c> where it rests on none.</summary>
    public string? Snapshot { get; init; }

    /// <summary>Whether it is the caller's alone, so that not even their browser keeps it.</summary>
    public bool IsOwn { get; init; }

    /// <summary>The tag in its quotes.</summary>
    public string Tag { get; } = $"\"{digest ?? Convert.ToHexStringLower(SHA256.HashData(bytes.Span))}\"";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        HttpResponse response = httpContext.Response;
        response.Headers.ETag = Tag;
        response.Headers.CacheControl = IsOwn
            ? "no-store"
            : "private, no-cache"; // keep it, and ask whether it still holds
        if (Snapshot is not null)
            response.Headers[SnapshotHeader] = Snapshot;
        if (IsKnown(httpContext.Request, Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentType = mediaType;
        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, httpContext.RequestAborted);
    }

    /// <summary>Whether the caller has the answer of a tag already.</summary>
    public static bool IsKnown(HttpRequest request, string tag)
    {
        StringValues given = request.Headers.IfNoneMatch;
        if (given.Count == 0 || !EntityTagHeaderValue.TryParseList(given, out var tags))
            return false;
        var own = new EntityTagHeaderValue(tag);
        return tags.Any(t => t.Equals(EntityTagHeaderValue.Any) || t.Compare(own, useStrongComparison: false));
    }
}
