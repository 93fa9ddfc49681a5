using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Overflight.Data.Feeds;

/// <summary>
/// What was fetched, one file an address: a line of JSON about the bytes, then the bytes. A file is replaced as a whole,
/// and one that does not match its own digest counts as absent.
/// </summary>
internal sealed class FeedCache(string folder)
{
    private const int HeadLengthMax = 32 * 1024;

    /// <summary>What is kept for an address; <c>null</c> where there is nothing good.</summary>
    public (Head Head, byte[] Bytes)? Find(Uri address)
    {
        string path = PathOf(address);
        try
        {
            if (!File.Exists(path))
                return null;
            byte[] all = File.ReadAllBytes(path);
            int end = Array.IndexOf(all, (byte)'\n', 0, Math.Min(all.Length, HeadLengthMax));
            if (end < 0 || JsonSerializer.Deserialize<Head>(all.AsSpan(0, end)) is not { } head)
                return null;
            byte[] bytes = all[(end + 1)..];
            return head.Address == address.AbsoluteUri && head.Sha256 == Digest(bytes) ? (head, bytes) : null;
        }
        catch (JsonException)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Failure("read", path, e);
        }
    }

    /// <summary>Keeps the bytes of an address in place of what was there.</summary>
    public void Save(Uri address, byte[] bytes, long retrievedNs, string? entityTag, string? lastModified)
    {
        var head = new Head(address.AbsoluteUri, retrievedNs, Short(entityTag), Short(lastModified), Digest(bytes));
        string path = PathOf(address);
        string unfinished = $"{path}.{Guid.NewGuid():N}";
        try
        {
            Directory.CreateDirectory(folder);
            try
            {
                using (FileStream file = File.Create(unfinished))
                {
                    file.Write(JsonSerializer.SerializeToUtf8Bytes(head)); // JSON on one line
                    file.WriteByte((byte)'\n');
                    file.Write(bytes);
                }

                File.Move(unfinished, path, overwrite: true);
            }
            finally
            {
                File.Delete(unfinished);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Failure("write", path, e);
        }
    }

    private string PathOf(Uri address) => Path.Combine(folder, Digest(Encoding.UTF8.GetBytes(address.AbsoluteUri)));

    private static string Digest(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    // A longer one is not kept, so that the head stays within its limit; the address is at most 2,048 characters.
    private static string? Short(string? text) => text is { Length: <= 512 } ? text : null;

    private static FeedException Failure(string attempt, string path, Exception e) =>
        new($"Could not {attempt} the copy of what was fetched, {path}: {e.Message} Make its folder writable, " +
            "or name another one in OVERFLIGHT_DATA.", e);

    /// <summary>What is known about the bytes.</summary>
    /// <param name="Address">Where they came from.</param>
    /// <param name="RetrievedNs">When, nanoseconds since J2000 TT.</param>
    /// <param name="EntityTag">The source's mark of this version.</param>
    /// <param name="LastModified">The source's date of this version, as it wrote it.</param>
    /// <param name="Sha256">The digest of the bytes.</param>
    public sealed record Head(
        string Address, long RetrievedNs, string? EntityTag, string? LastModified, string Sha256);
}
