using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>One pass of one satellite over one place, cut at the ends of the span.</summary>
public sealed record SitePass
{
    /// <summary>Catalogue number.</summary>
    public required long Satellite { get; init; }

    /// <summary>Name as published; <c>null</c> where the set gave none.</summary>
    public string? Name { get; init; }

    /// <summary>The name of the place.</summary>
    public required string Place { get; init; }

    /// <summary>The satellite comes above the minimum elevation.</summary>
    public required Instant Aos { get; init; }

    /// <summary>It falls below it.</summary>
    public required Instant Los { get; init; }

    /// <summary>The pass began before the span.</summary>
    public bool IsUnderWayAtStart { get; init; }

    /// <summary>The pass ends after the span.</summary>
    public bool IsUnderWayAtEnd { get; init; }

    /// <summary>When it stands highest inside the span; <c>null</c> where that was not asked for.</summary>
    public Instant? Tca { get; init; }

    /// <summary>The elevation then; <c>null</c> where it was not asked for.</summary>
    public Angle? MaxElevation { get; init; }

    /// <summary>Reference time of the element set it was computed from.</summary>
    public required Instant ElementsEpoch { get; init; }

    /// <summary>Two standard errors along the track at the time of the pass (about 95 %).</summary>
    public required Duration Uncertainty { get; init; }
}
