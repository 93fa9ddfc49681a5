using Overflight.Time;

namespace Overflight.Data.Articles;

/// <summary>A page as it came, not yet looked into.</summary>
/// <param name="Bytes">The bytes as received, transfer compression removed.</param>
/// <param name="Source">The address that was asked for.</param>
/// <param name="ContentType">What the server said it is; <c>null</c> where it said nothing.</param>
/// <param name="Retrieved">When it came.</param>
public sealed record FetchedArticle(byte[] Bytes, string Source, string? ContentType, Instant Retrieved);
