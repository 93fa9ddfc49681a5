using Overflight.Time;

namespace Overflight.Data.Feeds;

/// <summary>What an address gave.</summary>
/// <param name="Bytes">The bytes as received, transfer compression removed.</param>
/// <param name="Source">The address that was asked for.</param>
/// <param name="Retrieved">When the source gave these bytes, or last said that they have not changed.</param>
/// <param name="IsFromCache">
/// Whether nothing new was downloaded: the source is not to be asked again yet, or it said that nothing changed.
/// </param>
public sealed record FetchedDocument(byte[] Bytes, string Source, Instant Retrieved, bool IsFromCache);
