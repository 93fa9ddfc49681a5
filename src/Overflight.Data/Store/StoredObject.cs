using Overflight.Time;

namespace Overflight.Data.Store;

/// <summary>One object of which the store has element sets.</summary>
/// <param name="CatalogueNumber">Its catalogue number.</param>
/// <param name="Name">Its name in the latest set that has one; <c>null</c> where none has.</param>
/// <param name="Sets">How many sets there are; at least one.</param>
/// <param name="FirstEpoch">The earliest epoch.</param>
/// <param name="LastEpoch">The latest epoch.</param>
public sealed record StoredObject(long CatalogueNumber, string? Name, int Sets, Instant FirstEpoch, Instant LastEpoch);
