using System.Collections.Immutable;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>"When can which satellites see my place this week, and when can none?"</summary>
public sealed record NoticeOverflightsRequest
{
    /// <summary>The place.</summary>
    public required NamedPlace Place { get; init; }

    /// <summary>The satellites to look out for, at least one, each once.</summary>
    public required ImmutableArray<WatchedSatellite> WatchList { get; init; }

    /// <summary>From when to when, at most <see cref="NoticeOverflights.SpanMax"/>.</summary>
    public required Interval Span { get; init; }

    /// <summary>
    /// How far from nadir a camera can look, 0° to 90°. Wide on purpose: agile satellites are built for 45°.
    /// </summary>
    public Angle OpticalOffNadirMax { get; init; } = Angle.FromDegrees(50.0);

    /// <summary>Elevation of the Sun at the place from which a camera sees enough.</summary>
    public Angle SunElevationMin { get; init; } = Angle.FromDegrees(0.0);

    /// <summary>Least angle of incidence at which a radar makes pictures.</summary>
    public Angle RadarIncidenceMin { get; init; } = Angle.FromDegrees(10.0);

    /// <summary>Greatest angle of incidence at which a radar makes pictures.</summary>
    public Angle RadarIncidenceMax { get; init; } = Angle.FromDegrees(60.0);

    /// <summary>Shorter gaps are not told.</summary>
    public Duration GapMin { get; init; } = Duration.FromMinutes(5.0);

    /// <summary>An element set farther away than this says nothing certain: a manoeuvre may lie between.</summary>
    [JsonUnit("Days")]
    public Duration ElementsAgeMax { get; init; } = Duration.FromDays(30.0);
}
