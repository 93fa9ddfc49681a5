using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Tasking;

/// <summary>When an exposure may begin, and what must hold while it lasts.</summary>
public sealed record SightingRule
{
    /// <summary>An instant of both grids.</summary>
    public required Instant Origin { get; init; }

    /// <summary>Exposures begin on this grid.</summary>
    public required Duration Step { get; init; }

    /// <summary>The geometry is looked at on this grid, and at the ends of the exposure.</summary>
    public required Duration SampleStep { get; init; }

    /// <summary>Greatest off-nadir angle at each of these.</summary>
    public required Angle OffNadirMax { get; init; }

    /// <summary>
    /// Sightings nearer to the limit than this, on either side, are doubtful: zero or more.
    /// </summary>
    public Angle Margin { get; init; }

    /// <summary>How that angle is counted.</summary>
    public NadirKind Nadir { get; init; }
}
