using Overflight.Time;

namespace Overflight.Data.Store;

/// <summary>A document of the store, without its bytes.</summary>
/// <param name="Sha256">SHA-256 of the bytes, in lower-case hexadecimal digits.</param>
/// <param name="Source">Where it first came from.</param>
/// <param name="Retrieved">When it first came.</param>
/// <param name="ByteCount">How many bytes it has.</param>
public sealed record StoredDocument(string Sha256, string Source, Instant Retrieved, long ByteCount);
