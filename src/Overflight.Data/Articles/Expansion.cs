using System;
using System.IO;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Overflight.Data.Articles;

/// <summary>Undoes compression up to a limit, so that a small file cannot fill the memory.</summary>
internal static class Expansion
{
    private const int BufferBytes = 64 * 1024;

    /// <param name="coding">"gzip", "deflate" or "br", as in HTTP's Content-Encoding.</param>
    /// <param name="bytes">The compressed bytes.</param>
    /// <param name="bytesMax">Most bytes that may come out.</param>
    /// <param name="expanded">What came out.</param>
    /// <param name="problem">Why nothing did.</param>
    public static bool TryExpand(
        string coding, ReadOnlyMemory<byte> bytes, int bytesMax, out byte[] expanded, out string problem)
    {
        expanded = [];
        problem = "";
        using Stream? stream = Open(coding, bytes);
        if (stream is null)
        {
            problem = $"its compression '{SafeText.Line(coding, 20)}' is not known; expand it first";
            return false;
        }

        try
        {
            using var all = new MemoryStream();
            byte[] buffer = new byte[BufferBytes];
            while (stream.Read(buffer) is > 0 and int count)
            {
                if (all.Length + count > bytesMax)
                {
                    problem = $"it expands to more than {bytesMax} bytes";
                    return false;
                }

                all.Write(buffer, 0, count);
            }

            expanded = all.ToArray();
            return true;
        }
        catch (Exception e) when (e is InvalidDataException or InvalidOperationException)
        {
            problem = "its compression is damaged; fetch it again";
            return false;
        }
    }

    /// <summary>The bytes as a stream, without a copy.</summary>
    public static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false) // got: not null
            : new MemoryStream(bytes.ToArray(), writable: false);

    private static Stream? Open(string coding, ReadOnlyMemory<byte> bytes) => coding.ToLowerInvariant() switch
    {
        "gzip" or "x-gzip" => new GZipStream(StreamOf(bytes), CompressionMode.Decompress),
        "deflate" => new ZLibStream(StreamOf(bytes), CompressionMode.Decompress),
        "br" => new BrotliStream(StreamOf(bytes), CompressionMode.Decompress),
        _ => null,
    };
}
