using System.Collections.Immutable;
using Overflight.Frames;

namespace Overflight.Analyses;

/// <summary>What is left to say after the passes of <see cref="FindSitePasses"/> have been told.</summary>
public sealed record FindSitePassesResult
{
    /// <summary>How many passes were told.</summary>
    public required long PassCount { get; init; }

    /// <summary>Satellites that were not searched, and why.</summary>
    public required ImmutableArray<SatelliteLeftOut> LeftOut { get; init; }

    /// <summary>
    /// Satellites that were searched in a part of the span only, because they have no positions elsewhere, and why.
    /// </summary>
    public required ImmutableArray<SatelliteLeftOut> CutShort { get; init; }

    /// <summary>What the Earth's orientation at the end of the span rests on.</summary>
    public required EarthOrientationCoverage EarthOrientation { get; init; }

    /// <summary>What its error may move the ground there, metres.</summary>
    public required double GroundErrorM { get; init; }

    /// <summary>Digest of the elements and Earth orientation this was computed from.</summary>
    public required string SnapshotDigest { get; init; }
}
