using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>"When can that satellite see my harbour this week?"</summary>
public sealed record FindPassesRequest
{
    /// <summary>Catalogue number of the satellite.</summary>
    public required long Satellite { get; init; }

    /// <summary>The place.</summary>
    public required NamedPlace Place { get; init; }

    /// <summary>From when to when, at most <see cref="FindPasses.SpanMax"/>.</summary>
    public required Interval Span { get; init; }

    /// <summary>Elevation from which a pass counts.</summary>
    public Angle ElevationMin { get; init; } = Angle.FromDegrees(10.0);
}
