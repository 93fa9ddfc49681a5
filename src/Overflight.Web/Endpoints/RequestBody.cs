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
        if (request.ContentLength > AnalysisJson.RequestBytesMax)
            throw TooLarge();
        using var body = new MemoryStream();
        byte[] buffer = new byte[16_384];
        for (int count; (count = await request.Body.ReadAsync(buffer, request.HttpContext.RequestAborted)) > 0;)
        {
            if (body.Length + count > AnalysisJson.RequestBytesMax)
                throw TooLarge();
            body.Write(buffer, 0, count);
        }

        return body.ToArray();
    }

    private static ApiProblem TooLarge() =>
        ApiProblem.TooLarge($"A request has at most {AnalysisJson.RequestBytesMax} bytes; divide it.");
}
