using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.IO.Compression;
using System.Text;
using Overflight.Numerics;

namespace Overflight.Data.Articles;

/// <summary>
/// The pages of a web archive (ISO 28500:2017, WARC 1.0 and 1.1): the bodies of the records of kind response,
/// resource and conversion that are HTML or text. The file is read as a stream; records longer than a page may be are
/// passed over, and the whole is bounded.
/// </summary>
internal sealed class WarcFile(ReadOnlyMemory<byte> bytes, Action<Diagnostic> report)
{
    private const int HeaderBytesMax = 64 * 1024;
    private const int BufferBytes = 64 * 1024;

    /// <summary>What the head of a response may add to a page.</summary>
    private const int RecordBytesMax = ArticleReader.BytesMax + HeaderBytesMax;

    private readonly byte[] _buffer = new byte[BufferBytes];
    private int _start;
    private int _end;
    private long _expandedBytes;

    /// <summary>A page of the archive.</summary>
    /// <param name="Address">Where it was fetched; <c>null</c> where that is no http or https address.</param>
    /// <param name="Date">When, as the archive says.</param>
    /// <param name="ContentType">What the server said it is.</param>
    /// <param name="Bytes">Its bytes.</param>
    public sealed record Page(string? Address, string? Date, string? ContentType, byte[] Bytes);

    /// <summary>Whether compressed bytes expand to an archive.</summary>
    public static bool IsWarc(ReadOnlyMemory<byte> compressed)
    {
        try
        {
            using var stream = new GZipStream(Expansion.StreamOf(compressed), CompressionMode.Decompress);
            byte[] start = new byte[5];
            return stream.ReadAtLeast(start, 5, throwOnEndOfStream: false) == 5
                && start.AsSpan().SequenceEqual("WARC/"u8);
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    /// <summary>The pages in the order of the file, up to where it is damaged or a limit is reached.</summary>
    public IEnumerable<Page> Pages()
    {
        using Stream file = Expansion.StreamOf(bytes);
        using Stream stream = bytes.Span.StartsWith<byte>([0x1F, 0x8B])
            ? new GZipStream(file, CompressionMode.Decompress)
            : file;
        for (int record = 1; ; record++)
        {
            if (record > ArticleFile.RecordsMax)
            {
                Report($"it has more than {ArticleFile.RecordsMax} records; the rest is not read: split it");
                yield break;
            }

            if (!TryReadRecord(stream, record, out Dictionary<string, string>? head, out byte[]? content))
                yield break;
            if (content is not null && PageOf(head!, content) is { } page) // a record that was read has a head
                yield return page;
        }
    }

    /// <summary>Reads a record; its content is <c>null</c> where it cannot be a page.</summary>
    private bool TryReadRecord(
        Stream stream, int record, out Dictionary<string, string>? head, out byte[]? content)
    {
        content = null;
        head = null;
        try
        {
            string? version;
            while ((version = ReadLine(stream)) is { Length: 0 })
            {
                // Two empty lines end each record.
            }

            if (version is null)
                return false;
            if (!version.StartsWith("WARC/1.", StringComparison.Ordinal))
                return Fail(record, "does not begin with WARC/1.0 or WARC/1.1");
            head = ReadHead(stream);
            if (!long.TryParse(head.GetValueOrDefault("content-length"), NumberStyles.None, null, out long length))
                return Fail(record, "has no Content-Length");
            bool isPage = head.GetValueOrDefault("warc-type") is "response" or "resource" or "conversion";
            if (isPage && length > RecordBytesMax)
                Report($"record {record} has {length} bytes and is passed over; {RecordBytesMax} are read at most");
            if (isPage && length <= RecordBytesMax)
                content = ReadContent(stream, (int)length);
            else
                Skip(stream, length);
            return true;
        }
        catch (InvalidDataException e)
        {
            return Fail(record, e.Message.TrimEnd('.'));
        }
    }

    private bool Fail(int record, string problem)
    {
        Report($"record {record} {problem}; it and what follows are not read");
        return false;
    }

    private void Report(string message) => report(Diagnostic.Error(0, 0, message));

    private static Page? PageOf(Dictionary<string, string> head, byte[] content)
    {
        string? address = WebAddress.Read(head.GetValueOrDefault("warc-target-uri")?.Trim('<', '>'));
        string? date = head.GetValueOrDefault("warc-date");
        string? type = head.GetValueOrDefault("content-type");
        if (head.GetValueOrDefault("warc-type") == "response")
        {
            return HttpAnswer.TryRead(content, out string? pageType, out byte[] body) && IsText(pageType)
                ? new Page(address, date, pageType, body)
                : null;
        }

        return IsText(type) ? new Page(address, date, type, content) : null;
    }

    private static bool IsText(string? contentType) =>
        contentType?.Split(';')[0].Trim().ToLowerInvariant()
            is "text/html" or "application/xhtml+xml" or "text/plain";

    private Dictionary<string, string> ReadHead(Stream stream)
    {
        var head = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        int left = HeaderBytesMax;
        while (ReadLine(stream) is { Length: > 0 } line)
        {
            if ((left -= line.Length) < 0)
                throw new InvalidDataException($"has a head of more than {HeaderBytesMax} bytes");
            int colon = line.IndexOf(':');
            if (colon > 0)
                head.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim());
        }

        return head;
    }

    /// <summary>A line without its end; <c>null</c> at the end of the file.</summary>
    private string? ReadLine(Stream stream)
    {
        var line = new StringBuilder();
        while (Fill(stream))
        {
            byte b = _buffer[_start++];
            if (b == '\n')
                return line.ToString().TrimEnd('\r');
            if (line.Length == HeaderBytesMax)
                throw new InvalidDataException($"has a line of more than {HeaderBytesMax} bytes");
            line.Append((char)b);
        }

        return line.Length > 0 ? line.ToString() : null;
    }

    private byte[] ReadContent(Stream stream, int length)
    {
        // Not made at once: the length is only said.
        using var content = new MemoryStream();
        while (content.Length < length)
        {
            if (!Fill(stream))
                throw new InvalidDataException("is cut short");
            int count = Math.Min(length - (int)content.Length, _end - _start);
            content.Write(_buffer, _start, count);
            _start += count;
        }

        return content.ToArray();
    }

    private void Skip(Stream stream, long length)
    {
        while (length > 0)
        {
            if (!Fill(stream))
                throw new InvalidDataException("is cut short");
            int count = (int)Math.Min(length, _end - _start);
            _start += count;
            length -= count;
        }
    }

    private bool Fill(Stream stream)
    {
        if (_start < _end)
            return true;
        _start = 0;
        _end = stream.Read(_buffer);
        _expandedBytes += _end;
        if (_expandedBytes > ArticleFile.ExpandedBytesMax)
            throw new InvalidDataException($"lies beyond the archive's first {ArticleFile.ExpandedBytesMax} bytes");
        return _end > 0;
    }
}
