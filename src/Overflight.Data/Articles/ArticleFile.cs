using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Overflight.Evidence.Reading;
using Overflight.Numerics;

namespace Overflight.Data.Articles;

/// <summary>
/// The articles of a file: one of plain text or HTML (perhaps gzip-compressed), those of a web archive (WARC 1.0 or
/// 1.1, also gzip-compressed), or the page of a saved web archive (MHTML).
/// </summary>
/// <param name="Articles">The articles, in the order of the file.</param>
/// <param name="Diagnostics">Why others were not read, and what is doubtful, in the order of the file.</param>
public sealed record ArticleFile(
    ImmutableArray<ReceivedArticle> Articles, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Largest file that is read, bytes.</summary>
    public const int BytesMax = 64 * 1024 * 1024;

    /// <summary>Most bytes that a compressed file may grow to; the rest is not read.</summary>
    public const int ExpandedBytesMax = 256 * 1024 * 1024;

    /// <summary>Most records of an archive that are looked at.</summary>
    public const int RecordsMax = 100_000;

    /// <summary>Most articles that are read from one archive.</summary>
    public const int ArticlesMax = 10_000;

    /// <summary>Most bytes of pages that are kept of one archive.</summary>
    public const int KeptBytesMax = 128 * 1024 * 1024;

    /// <summary>Reads a file. Never throws for what is in the bytes.</summary>
    /// <param name="bytes">The bytes as received.</param>
    /// <param name="name">The file's name or the address it came from.</param>
    /// <param name="contentType">What the server said it is; <c>null</c> where there was none.</param>
    public static ArticleFile Read(ReadOnlyMemory<byte> bytes, string name, string? contentType = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (bytes.Length > BytesMax)
        {
            return new([], [Diagnostic.Error(
                0, 0, $"it has {bytes.Length} bytes; {BytesMax} are read at most: split it")]);
        }

        DocumentKind kind = DocumentKinds.Of(bytes.Span, name, contentType);
        if (kind == DocumentKind.Compressed)
            return WarcFile.IsWarc(bytes) ? ReadArchive(bytes, name) : ReadCompressed(bytes, name);
        if (kind == DocumentKind.Archive)
            return ReadArchive(bytes, name);
        if (kind == DocumentKind.SavedPage)
        {
            return MhtmlFile.TryRead(
                bytes.Span, out byte[] page, out string pageType, out string? address, out Diagnostic diagnostic)
                ? ReadOne(page, address ?? name, pageType)
                : new([], [diagnostic]);
        }

        return ReadOne(bytes, name, contentType);
    }

    private static ArticleFile ReadOne(ReadOnlyMemory<byte> bytes, string name, string? contentType)
    {
        bool isRead = ArticleReader.TryRead(bytes, name, contentType, out Article? article, out var diagnostics);
        return new(isRead ? [new(article!, bytes, name, Retrieved: null)] : [], diagnostics); // read: not null
    }

    private static ArticleFile ReadCompressed(ReadOnlyMemory<byte> bytes, string name)
    {
        string inner = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        return Expansion.TryExpand("gzip", bytes, ArticleReader.BytesMax, out byte[] expanded, out string problem)
            ? ReadOne(expanded, inner, contentType: null)
            : new([], [Diagnostic.Error(0, 0, problem)]);
    }

    private static ArticleFile ReadArchive(ReadOnlyMemory<byte> bytes, string name)
    {
        var articles = ImmutableArray.CreateBuilder<ReceivedArticle>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        long keptBytes = 0;
        var archive = new WarcFile(bytes, diagnostics.Add);
        foreach (WarcFile.Page page in archive.Pages())
        {
            keptBytes += page.Bytes.Length;
            if (articles.Count == ArticlesMax || keptBytes > KeptBytesMax)
            {
                diagnostics.Add(Diagnostic.Error(
                    0, 0, $"it holds more than {ArticlesMax} articles or {KeptBytesMax} bytes of pages; the rest is "
                    + "not read: split it"));
                break;
            }

            ArticleFile one = ReadOne(page.Bytes, page.Address ?? name, page.ContentType);
            foreach (ReceivedArticle read in one.Articles)
                articles.Add(read with { Retrieved = page.Date });
            foreach (Diagnostic d in one.Diagnostics)
                diagnostics.Add(d with { Message = $"{SafeText.Line(page.Address ?? name, 200)}: {d.Message}" });
        }

        return new(articles.ToImmutable(), diagnostics.ToImmutable());
    }
}
