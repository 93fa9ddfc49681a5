using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Overflight.Analyses;

namespace Overflight.Web.Endpoints;

/// <summary>Reads the body of a request, up to what a request may have.</summary>
internal static class RequestBody
{
    /// <exception cref="ApiProblem">It is too long, or not called JSON.</exception>
    public static async Task<byte[]> ReadAsync(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type) ||
            !type.MediaType.Equals(BytesAnswer.Json, StringComparison.OrdinalIgnoreCase))
            throw ApiProblem.NotJson();
        return await ReadAsync(request, AnalysisJson.RequestBytesMax);
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

    private static ApiProblem TooLarge(int bytesMax) =>
        ApiProblem.TooLarge($"A request has at most {bytesMax} bytes; divide it.");
}
