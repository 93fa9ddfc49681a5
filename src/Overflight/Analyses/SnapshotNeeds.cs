using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Analyses;

/// <summary>What of the world a request needs in its snapshot besides the Earth.</summary>
public sealed record SnapshotNeeds
{
    /// <summary>Nothing but the Earth.</summary>
    public static SnapshotNeeds None { get; } = new();

    /// <summary>Catalogue numbers of the satellites whose elements are wanted.</summary>
    public ImmutableArray<long> Satellites { get; init; } = [];

    /// <summary>Whether there is no answer unless all of them are known; else the answer says which are not.</summary>
    public bool MustHaveAll { get; init; }

    /// <summary>Names of the sensors the request speaks of; no others belong into the snapshot.</summary>
    public ImmutableArray<string> Sensors { get; init; } = [];

    /// <summary>
    /// The names of satellites that the request speaks of, where articles are read; <c>null</c> where none are. Those
    /// the catalogue knows are wanted, and those of the launch record. See <see cref="AnalysisInputs.Reading"/>.
    /// </summary>
    public Func<ReadingBasis, IEnumerable<string>>? SatelliteNames { get; init; }

    /// <summary>Whether articles are read.</summary>
    public bool IsReading => SatelliteNames is not null;

    /// <summary>The same needs by number, once it is known what articles are read by.</summary>
    public SnapshotNeeds By(ReadingBasis reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return SatelliteNames is null ? this : this with
        {
            Satellites =
            [
                .. Satellites.Concat(reading.Launches.Launches.Select(l => l.CatalogueNumber).OfType<long>())
                    .Concat(SatelliteNames(reading).Select(reading.NumberOf).OfType<long>()).Distinct().Order(),
            ],
            SatelliteNames = _ => [],
        };
    }

    /// <summary>The satellites without which there is no answer, and which a snapshot does not have.</summary>
    public ImmutableArray<long> MissingIn(Snapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return MustHaveAll ? [.. Satellites.Distinct().Where(s => !snapshot.Histories.ContainsKey(s))] : [];
    }
}
