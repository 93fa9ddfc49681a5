using System;
using System.Text;

namespace Overflight.Data.Articles;

/// <summary>Tells what bytes are: by their first bytes, then by what the server said, then by the name.</summary>
internal static class DocumentKinds
{
    private const int SniffBytes = 1024;

    private static readonly string[] PageOpenings =
        ["<!doctype html", "<html", "<head", "<body", "<article", "<script", "<meta", "<title", "<!--", "<div", "<p>"];

    private static readonly string[] PageEndings = [".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx"];

    private static readonly string[] SavedPageEndings = [".mhtml", ".mht"];

    public static DocumentKind Of(ReadOnlySpan<byte> bytes, string name, string? contentType)
    {
        if (bytes.StartsWith("WARC/"u8))
            return DocumentKind.Archive;
        if (bytes.StartsWith<byte>([0x1F, 0x8B]))
            return DocumentKind.Compressed;
        if (IsBinary(bytes))
            return DocumentKind.Other;
        string type = (contentType ?? "").Split(';')[0].Trim().ToLowerInvariant();
        string path = name.Split('?', '#')[0].ToLowerInvariant();
        if (type is "multipart/related" || EndsInOne(path, SavedPageEndings))
            return DocumentKind.SavedPage;
        if (type is "text/html" or "application/xhtml+xml")
            return DocumentKind.Page;
        if (type.Length > 0 && !type.StartsWith("text/", StringComparison.Ordinal) && !IsVague(type))
            return DocumentKind.Other;
        if (EndsInOne(path, PageEndings))
            return DocumentKind.Page;
        return type != "text/plain" && BeginsAsPage(bytes) ? DocumentKind.Page : DocumentKind.Text;
    }

    private static bool EndsInOne(string path, string[] endings) =>
        Array.Exists(endings, ending => path.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsVague(string type) => type is "application/octet-stream" or "application/xml";

    private static bool BeginsAsPage(ReadOnlySpan<byte> bytes)
    {
        string start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, SniffBytes)]).Replace("\0", "")
            .TrimStart('\u00FF', '\u00FE', '\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        if (start.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase))
            return start.Contains("<html", StringComparison.OrdinalIgnoreCase);
        return Array.Exists(
            PageOpenings, opening => start.StartsWith(opening, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Pictures, documents and programs by the first bytes that each of them has.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith("%PDF-"u8) || bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith("\u007FELF"u8)
        || bytes.StartsWith("GIF8"u8) || bytes.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47])
        || bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]) || bytes.StartsWith("SQLite format 3"u8);
}
