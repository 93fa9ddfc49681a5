using System;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Overflight.Evidence.Reading;
using Overflight.Numerics;

namespace Overflight.Data.Articles;

/// <summary>
/// Reads one article from plain text or a page of HTML. What is in it is data: no script runs, no address is
/// fetched, no entity or document type is followed. Archives of many pages are for <see cref="ArticleFile"/>.
/// </summary>
public static class ArticleReader
{
    /// <summary>Largest page or text that is read, bytes.</summary>
    public const int BytesMax = 16 * 1024 * 1024;

    /// <summary>Longest title and name of a publisher that is kept, characters; longer ones are cut.</summary>
    public const int TitleLengthMax = 500;

    /// <summary>
    /// Reads an article. Of plain text the text is the file itself after its byte order mark, with each unit of a
    /// control or direction character replaced by U+FFFD, so that offsets agree with the file. Of a page it is the
    /// body: its paragraphs, parted by empty lines, without such characters. Never throws for what is in the bytes.
    /// </summary>
    /// <param name="bytes">The bytes as received.</param>
    /// <param name="name">The file's name or the page's address, for the kind and for relative addresses.</param>
    /// <param name="contentType">What the server said it is; <c>null</c> where there was none.</param>
    /// <param name="article">The article; <c>null</c> where it could not be read.</param>
    /// <param name="diagnostics">Why not, as the last one; otherwise what is doubtful.</param>
    public static bool TryRead(
        ReadOnlyMemory<byte> bytes, string name, string? contentType, out Article? article,
        out ImmutableArray<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(name);
        article = null;
        if (bytes.Length > BytesMax)
            return Refuse($"it has {bytes.Length} bytes; {BytesMax} are read at most", out diagnostics);
        DocumentKind kind = DocumentKinds.Of(bytes.Span, name, contentType);
        bool isPage = kind == DocumentKind.Page;
        if (kind is not (DocumentKind.Page or DocumentKind.Text))
            return Refuse("it is neither text nor a page of HTML; save the page as .html or .txt", out diagnostics);
        string text = TextDecoding.Decode(bytes.Span, contentType, isPage, out string? warning);
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        diagnostics = warning is null ? [] : [Diagnostic.Warning(0, 0, warning)];
        bool isRead = isPage
            ? HtmlArticle.TryRead(text, WebAddress.Read(name), sha256, out article, out Diagnostic diagnostic)
            : PlainTextArticle.TryRead(text, WebAddress.Read(name), sha256, out article, out diagnostic);
        if (diagnostic.Message is not null)
            diagnostics = diagnostics.Add(diagnostic);
        return isRead;
    }

    private static bool Refuse(string reason, out ImmutableArray<Diagnostic> diagnostics)
    {
        diagnostics = [Diagnostic.Error(0, 0, reason)];
        return false;
    }
}
