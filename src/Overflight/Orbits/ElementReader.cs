using System;
using System.Text;
using System.Text.Unicode;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>Reads a file of element sets of any known format, recognised by its content.</summary>
public static class ElementReader
{
    /// <summary>Largest file that is read, bytes; the whole catalogue as XML needs a third of it.</summary>
    public const int BytesMax = 64 * 1024 * 1024;

    /// <summary>Most sets that are read from one file; a public catalogue has about 35,000.</summary>
    public const int SetsMax = 200_000;

    /// <summary>Reads a file. Never throws for what is in the bytes: that becomes messages.</summary>
    /// <param name="bytes">The file: UTF-8, with a byte order mark or without.</param>
    /// <param name="source">What it is called, for the origin of each set.</param>
    /// <param name="retrieved">When it was fetched, where known.</param>
    /// <param name="leap">The leap-second table.</param>
    /// <param name="checksum">What to do with wrong checksums of two-line sets.</param>
    public static ElementFile Read(
        ReadOnlySpan<byte> bytes, string source, Instant? retrieved, LeapSeconds leap,
        TleChecksum checksum = TleChecksum.Reject)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(leap);
        if (bytes.Length > BytesMax)
            return Refused($"the file has {bytes.Length} bytes; {BytesMax} are read at most: split it");
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        string text = Encoding.UTF8.GetString(bytes);
        if (!TryRecognise(text, out ElementFormat format))
            return Refused("the file is in none of the known formats: two-line sets, OMM as JSON, CSV, XML or KVN");
        ElementFile file = format switch
        {
            ElementFormat.OmmJson => OmmJson.Read(text, source, retrieved, leap),
            ElementFormat.OmmCsv => OmmCsv.Read(text, source, retrieved, leap),
            ElementFormat.OmmXml => OmmXml.Read(text, source, retrieved, leap),
            ElementFormat.OmmKvn => OmmKvn.Read(text, source, retrieved, leap),
            _ => Tle.Read(text, source, retrieved, leap, checksum),
        };
        return Utf8.IsValid(bytes) ? file : file with { Diagnostics = file.Diagnostics.Insert(0, NotUtf8(bytes)) };
    }

    /// <summary>Which format a text is in, by its first characters; <c>false</c> where it is none of them.</summary>
    public static bool TryRecognise(string text, out ElementFormat format)
    {
        ArgumentNullException.ThrowIfNull(text);
        ReadOnlySpan<char> start = text.AsSpan().TrimStart();
        ReadOnlySpan<char> firstLine = start.IndexOfAny('\r', '\n') is >= 0 and int end ? start[..end] : start;
        ReadOnlySpan<char> second = start.Length > 1 ? start[1..].TrimStart() : "";
        if (start.StartsWith("<"))
            format = ElementFormat.OmmXml;
        else if ((start.StartsWith("{") && second is ['"' or '}', ..]) ||
            (start.StartsWith("[") && second is ['{' or ']', ..]))
            format = ElementFormat.OmmJson;
        else if (OmmCsv.IsHeader(firstLine))
            format = ElementFormat.OmmCsv;
        else if (start.StartsWith("CCSDS_") || start.StartsWith("COMMENT "))
            format = ElementFormat.OmmKvn;
        else
            return IsTle(text, out format);
        return true;
    }

    private static bool IsTle(string text, out ElementFormat format)
    {
        format = ElementFormat.Tle;
        var lines = new TextLines(text);
        while (lines.MoveNext())
        {
            if (Tle.LooksLikeLine(lines.Current, '1') || Tle.LooksLikeLine(lines.Current, '2'))
                return true;
        }

        return false;
    }

    private static ElementFile Refused(string message) => new([], [Diagnostic.Error(0, 0, message)]);

    private static Diagnostic NotUtf8(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
            at += length;
        ReadOnlySpan<byte> before = bytes[..at];
        int column = at - before.LastIndexOf((byte)'\n');
        return Diagnostic.Warning(
            before.Count((byte)'\n') + 1, column, "the file is not UTF-8 from here on; such bytes are read as U+FFFD");
    }
}
