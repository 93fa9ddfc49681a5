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

    /// <summary>Whether articles are read: see <see cref="AnalysisInputs.Reading"/>.</summary>
    public bool IsReading { get; init; }

    /// <summary>The satellites without which there is no answer, and which a snapshot does not have.</summary>
    public ImmutableArray<long> MissingIn(Snapshot snapshot)
    {
        System.ArgumentNullException.ThrowIfNull(snapshot);
        return MustHaveAll ? [.. Satellites.Distinct().Where(s => !snapshot.Histories.ContainsKey(s))] : [];
    }
}
