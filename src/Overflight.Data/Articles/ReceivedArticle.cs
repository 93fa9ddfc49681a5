using System;
using Overflight.Evidence.Reading;

namespace Overflight.Data.Articles;

/// <summary>An article with the bytes it was read from.</summary>
/// <param name="Article">The article; its digest is that of the bytes.</param>
/// <param name="Bytes">The page or text: the file itself, or the body of one record of an archive with its transfer
/// encoding undone.</param>
/// <param name="Source">The file's name, or the address that the archive gives.</param>
/// <param name="Retrieved">When the archive says that the page was fetched, as written there (WARC-Date, ISO 8601 in
/// UTC); <c>null</c> where it says nothing or the file is no archive.</param>
public sealed record ReceivedArticle(Article Article, ReadOnlyMemory<byte> Bytes, string Source, string? Retrieved);
