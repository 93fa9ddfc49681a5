using System;
using System.Text;
using System.Text.RegularExpressions;
using System.Text.Unicode;

namespace Overflight.Data.Articles;

/// <summary>
/// Bytes to text: by the byte order mark, else by what is declared, else UTF-8, else windows-1252. Only the encodings
/// of https://encoding.spec.whatwg.org that newspapers use; what the page declares cannot name another one.
/// </summary>
internal static partial class TextDecoding
{
    private const int DeclarationBytesMax = 4096;
    private const int Western = 1252;

    /// <param name="bytes">The bytes.</param>
    /// <param name="contentType">What a server said of them, "text/html; charset=utf-8"; <c>null</c> where none did.
    /// </param>
    /// <param name="isMarkup">Whether a charset in the first bytes counts.</param>
    /// <param name="warning">What is doubtful about the text; <c>null</c> where nothing is.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? contentType, bool isMarkup, out string? warning)
    {
        warning = null;
        if (bytes.StartsWith<byte>([0xFF, 0xFE]))
            return Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith<byte>([0xFE, 0xFF]))
            return Encoding.BigEndianUnicode.GetString(bytes[2..]);
        bool hasMark = bytes.StartsWith<byte>([0xEF, 0xBB, 0xBF]);
        if (hasMark)
            bytes = bytes[3..];
        int? declared = hasMark ? Encoding.UTF8.CodePage : CodePageOf(contentType);
        if (declared is null && isMarkup)
            declared = CodePageOf(Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, DeclarationBytesMax)]));
        if (declared is { } codePage && codePage != Encoding.UTF8.CodePage)
            return Get(codePage).GetString(bytes);
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        if (declared is not null)
        {
            warning = "the text is said to be UTF-8 and is not everywhere; what cannot be read stands as U+FFFD";
            return Encoding.UTF8.GetString(bytes);
        }

        warning = "the text is not UTF-8 and was read as windows-1252; save it as UTF-8 if letters look wrong";
        return Get(Western).GetString(bytes);
    }

    private static Encoding Get(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.GetEncoding(codePage);

    private static int? CodePageOf(string? declaration)
    {
        if (declaration is null || CharsetPattern().Match(declaration) is not { Success: true } match)
            return null;
        return match.Groups["name"].Value.ToLowerInvariant() switch
        {
            "utf-8" or "utf8" => 65001,
            "utf-16" or "utf-16le" or "utf-16be" => 65001, // a page that can say so in ASCII is not UTF-16
            "windows-1252" or "iso-8859-1" or "latin1" or "us-ascii" or "ascii" or "cp1252" => Western,
            "iso-8859-2" => 28592,
            "windows-1250" => 1250,
            "windows-1251" => 1251,
            "koi8-r" => 20866,
            "iso-8859-15" => 28605,
            "windows-1256" => 1256,
            "euc-kr" or "ks_c_5601-1987" or "windows-949" => 949,
            "shift_jis" or "shift-jis" or "windows-31j" => 932,
            "euc-jp" => 51932,
            "gb2312" or "gbk" => 936,
            "gb18030" => 54936,
            "big5" => 950,
            _ => null,
        };
    }

    [GeneratedRegex(
        """charset\s{0,8}=\s{0,8}["']?(?<name>[A-Za-z0-9_-]{3,24})""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex CharsetPattern();
}
