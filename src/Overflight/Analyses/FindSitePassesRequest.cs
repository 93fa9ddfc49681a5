using System.Collections.Immutable;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>"When does which satellite of a catalogue see which of my places?"</summary>
public sealed record FindSitePassesRequest
{
    /// <summary>Catalogue numbers of the satellites.</summary>
    public required ImmutableArray<long> Satellites { get; init; }

    /// <summary>The places.</summary>
    public required ImmutableArray<NamedPlace> Places { get; init; }

    /// <summary>From when to when, at most <see cref="FindPasses.SpanMax"/>.</summary>
    public required Interval Span { get; init; }

    /// <summary>Elevation from which a pass counts.</summary>
    public Angle ElevationMin { get; init; } = Angle.FromDegrees(10.0);

    /// <summary>What stands on the horizon of the places (see <see cref="ElevationMask"/>); empty for a free view.
    /// </summary>
    public ImmutableArray<SkylinePoint> Skyline { get; init; } = [];

    /// <summary>Whether parts of one pass that only the skyline separates count as one pass.</summary>
    public bool MergesAcrossRidges { get; init; }

    /// <summary>
    /// Of how many passes, from the first, to tell the greatest elevation and its time too, which takes longer; 0 for
    /// none.
    /// </summary>
    public long PeaksMax { get; init; }
}
