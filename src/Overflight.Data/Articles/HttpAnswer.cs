using System;
using System.Globalization;
using System.IO;
using System.Text;

namespace Overflight.Data.Articles;

/// <summary>
/// A recorded answer of a web server (RFC 9112): its body with the transfer and content encoding undone.
/// </summary>
internal static class HttpAnswer
{
    private const int HeadBytesMax = 64 * 1024;

    /// <param name="answer">Status line, header, body.</param>
    /// <param name="contentType">What the server said it is.</param>
    /// <param name="body">The body, where the answer is a good one and within the limit of a page.</param>
    public static bool TryRead(ReadOnlyMemory<byte> answer, out string? contentType, out byte[] body)
    {
        contentType = null;
        body = [];
        ReadOnlySpan<byte> start = answer.Span[..Math.Min(answer.Length, HeadBytesMax)];
        int end = start.IndexOf("\r\n\r\n"u8);
        int gap = 4;
        if (end < 0)
            (end, gap) = (start.IndexOf("\n\n"u8), 2);
        if (end < 0)
            return false;
        string[] lines = Encoding.Latin1.GetString(start[..end]).Split('\n');
        string[] status = lines[0].Split(' ');
        if (!status[0].StartsWith("HTTP/", StringComparison.Ordinal) || status.Length < 2 || status[1].Trim() != "200")
            return false;
        contentType = Field(lines, "Content-Type");
        ReadOnlyMemory<byte> content = answer[(end + gap)..];
        if (Field(lines, "Transfer-Encoding")?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
            content = Joined(content);
        if (Field(lines, "Content-Encoding") is { Length: > 0 } coding && coding != "identity"
            && Expansion.TryExpand(coding, content, ArticleReader.BytesMax, out byte[] expanded, out _))
        {
            body = expanded;
            return true;
        }

        // Some archives keep the header and undo the encoding: bytes that do not expand are taken as they are.
        body = content.ToArray();
        return body.Length <= ArticleReader.BytesMax;
    }

    private static string? Field(string[] lines, string name)
    {
        string? line = Array.Find(lines, line => line.StartsWith(name + ":", StringComparison.OrdinalIgnoreCase));
        return line?[(name.Length + 1)..].Trim();
    }

    /// <summary>Joins chunks; bytes that are not in chunks stay as they are.</summary>
    private static ReadOnlyMemory<byte> Joined(ReadOnlyMemory<byte> content)
    {
        using var joined = new MemoryStream();
        ReadOnlySpan<byte> rest = content.Span;
        while (true)
        {
            int end = rest[..Math.Min(rest.Length, 64)].IndexOf("\r\n"u8);
            if (end < 0)
                return content;
            string size = Encoding.Latin1.GetString(rest[..end]).Split(';')[0].Trim();
            if (!int.TryParse(size, NumberStyles.AllowHexSpecifier, null, out int length) || length < 0
                || length > rest.Length - end - 2)
            {
                return content;
            }

            if (length == 0)
                return joined.ToArray();
            joined.Write(rest.Slice(end + 2, length));
            rest = rest[(end + 2 + length)..];
            if (!rest.StartsWith("\r\n"u8))
                return content;
            rest = rest[2..];
        }
    }
}
