using System;
using System.Buffers.Text;
using System.Linq;
using System.Security.Cryptography;
using System.Text;

namespace Overflight.Web.Accounts;

/// <summary>
/// Random secrets. They are long enough (140 bits and more) that a plain SHA-256 keeps them safe in the database.
/// </summary>
internal static class Secrets
{
    public const string KeyPrefix = "ofl_";

    /// <summary>Longest secret that is looked up, so that nobody has us hash megabytes.</summary>
    private const int LengthMax = 100;

    private const int CodeGroups = 7;
    private const int CodeGroupLength = 4;
    private const string CodeLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"; // no I, L, O, U

    /// <summary>A secret of 256 bits for a session.</summary>
    public static string NewSession() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>A key of 256 bits.</summary>
    public static string NewKey() => KeyPrefix + NewSession();

    /// <summary>A code of 140 bits that people can type.</summary>
    public static string NewCode() => string.Join('-', Enumerable.Range(0, CodeGroups).Select(
        _ => RandomNumberGenerator.GetString(CodeLetters, CodeGroupLength)));

    /// <summary>What is kept of a secret.</summary>
    public static byte[] Hash(string secret) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(secret.Length <= LengthMax ? secret : ""));

    /// <summary>The same of a code as people type it.</summary>
    public static byte[] HashCode(string code) => Hash(string.Join('-', code.ToUpperInvariant()
        .Where(char.IsAsciiLetterOrDigit).Take(LengthMax).Chunk(CodeGroupLength).Select(g => new string(g))));

    /// <summary>
    /// What a page sends along with a request that changes something, made of the secret of its session: a page of
    /// another site can have the cookie sent, but cannot know this.
    /// </summary>
    public static string TokenOf(string session) => Base64Url.EncodeToString(
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(session), "overflight page"u8));

    /// <summary>Whether two are the same, in a time that does not tell where they differ.</summary>
    public static bool AreSame(string a, string b) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(a), Encoding.UTF8.GetBytes(b));
}
