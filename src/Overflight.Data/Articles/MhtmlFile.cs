using System;
using System.Buffers;
using System.Buffers.Text;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using Overflight.Numerics;

namespace Overflight.Data.Articles;

/// <summary>
/// The page of a saved web archive (MHTML, RFC 2557): the first part of type text/html, its transfer encoding
/// (base64, quoted-printable, RFC 2045) undone. Pictures and frames are not looked at.
/// </summary>
internal static class MhtmlFile
{
    private const int HeadBytesMax = 64 * 1024;
    private const int PartsMax = 1_000;

    /// <param name="bytes">The file.</param>
    /// <param name="page">The page's bytes.</param>
    /// <param name="contentType">What its part says it is.</param>
    /// <param name="address">Where it was saved from; <c>null</c> where the file does not say it.</param>
    /// <param name="diagnostic">Why there is none.</param>
    public static bool TryRead(
        ReadOnlySpan<byte> bytes, out byte[] page, out string contentType, out string? address,
        out Diagnostic diagnostic)
    {
        page = [];
        address = null;
        contentType = "";
        diagnostic = Diagnostic.Error(0, 0, "no page was found in the saved web archive; save the page as .html");
        if (!TryReadHead(ref bytes, out Dictionary<string, string> head))
            return false;
        if (!TryFindBoundary(head.GetValueOrDefault("content-type", ""), out byte[] boundary))
            return false;
        for (int part = 0; part < PartsMax && bytes.IndexOf(boundary) is >= 0 and int at; part++)
        {
            bytes = bytes[(at + boundary.Length)..];
            int lineEnd = bytes.IndexOf((byte)'\n');
            if (lineEnd < 0)
                return false;
            bytes = bytes[(lineEnd + 1)..];
            if (!TryReadHead(ref bytes, out head))
                return false;
            contentType = head.GetValueOrDefault("content-type", "");
            if (!contentType.StartsWith("text/html", StringComparison.OrdinalIgnoreCase))
                continue;
            int end = bytes.IndexOf(boundary);
            address = WebAddress.Read(head.GetValueOrDefault("content-location"));
            return TryDecode(
                end < 0 ? bytes : bytes[..end], head.GetValueOrDefault("content-transfer-encoding", ""), out page);
        }

        return false;
    }

    private static bool TryFindBoundary(string contentType, out byte[] boundary)
    {
        const string Mark = "boundary=";
        int at = contentType.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        string name = at < 0 ? "" : contentType[(at + Mark.Length)..].Split(';')[0].Trim().Trim('"');
        boundary = Encoding.Latin1.GetBytes("--" + name);
        return name.Length is > 0 and <= 70; // RFC 2046 section 5.1.1
    }

    /// <summary>Reads header fields up to an empty line; lines that begin with a blank go on.</summary>
    private static bool TryReadHead(ref ReadOnlySpan<byte> bytes, out Dictionary<string, string> head)
    {
        head = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string name = "";
        for (int left = HeadBytesMax; bytes.IndexOf((byte)'\n') is >= 0 and int end && (left -= end + 1) >= 0;)
        {
            string line = Encoding.Latin1.GetString(bytes[..end]).TrimEnd('\r');
            bytes = bytes[(end + 1)..];
            if (line.Length == 0)
                return true;
            int colon = line.IndexOf(':');
            if (line[0] is ' ' or '\t' && name.Length > 0)
                head[name] += " " + line.Trim();
            else if (colon > 0 && (name = line[..colon].Trim()).Length > 0)
                head[name] = line[(colon + 1)..].Trim();
        }

        return false;
    }

    private static bool TryDecode(ReadOnlySpan<byte> content, string encoding, out byte[] decoded)
    {
        decoded = content.ToArray();
        if (encoding.Equals("quoted-printable", StringComparison.OrdinalIgnoreCase))
            decoded = Unquote(content);
        if (!encoding.Equals("base64", StringComparison.OrdinalIgnoreCase))
            return true;
        bool isDone = Base64.DecodeFromUtf8InPlace(decoded, out int count) == OperationStatus.Done;
        decoded = decoded[..count];
        return isDone;
    }

    private static byte[] Unquote(ReadOnlySpan<byte> content)
    {
        using var plain = new MemoryStream(content.Length);
        for (int i = 0; i < content.Length; i++)
        {
            if (content[i] != '=')
            {
                plain.WriteByte(content[i]);
            }
            else if (content[(i + 1)..].StartsWith("\r\n"u8))
            {
                i += 2;
            }
            else if (content[(i + 1)..].StartsWith("\n"u8))
            {
                i++;
            }
            else if (i + 2 < content.Length
                && byte.TryParse(content.Slice(i + 1, 2), NumberStyles.AllowHexSpecifier, null, out byte value))
            {
                plain.WriteByte(value);
                i += 2;
            }
            else
            {
                plain.WriteByte((byte)'=');
            }
        }

        return plain.ToArray();
    }
}
