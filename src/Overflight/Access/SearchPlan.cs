using System;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>A query made ready: what holds for all satellites.</summary>
internal sealed record SearchPlan
{
    public required ImmutableArray<GroundSite> Sites { get; init; }

    public required Interval Span { get; init; }

    public required Duration Resolution { get; init; }

    /// <summary>Sine of the elevation that the sweep looks for.</summary>
    public required double Sine { get; init; }

    /// <summary>What that elevation is: the index of a constraint, or the horizon.</summary>
    public required short ElevationCode { get; init; }

    /// <summary>Length of a stretch, whole blocks.</summary>
    public int StretchLength { get; init; } = SatellitePath.LengthMax;

    /// <summary>Further conditions, place by place; empty where there are none.</summary>
    public ImmutableArray<SiteConditions> Conditions { get; init; } = [];

    /// <summary>What the off-nadir angle implies for the elevation; <c>null</c> where nothing.</summary>
    public OffNadirReach? Reach { get; init; }

    /// <summary>Prepares a search for one elevation over one place.</summary>
    public static SearchPlan For(GroundSite site, Angle elevationMin, Interval span) => new()
    {
        Sites = [site],
        Span = span,
        Resolution = AccessQuery.DefaultResolution,
        Sine = Math.Sin(elevationMin.Radians),
        ElevationCode = 0,
    };

    /// <summary>Prepares a query for some of its places.</summary>
    public static SearchPlan For(
        AccessQuery query, ImmutableArray<GroundSite> sites, EarthModel earth, SunTable? sun)
    {
        (double sine, short code) = Elevation(query.Constraints);
        bool isPlain = query.Constraints.Length == (code == Piece.Horizon ? 0 : 1)
            && query.Constraints.All(c => c is ElevationConstraint { Mask.Skyline.IsEmpty: true });
        return new()
        {
            Sites = sites,
            Span = query.Span,
            Resolution = query.Resolution,
            Sine = sine,
            ElevationCode = code,
            Conditions = isPlain
                ? []
                : [.. sites.Select(s => new SiteConditions(s, query, earth, sun, code))],
            Reach = sine >= 0.0 ? OffNadirReach.Of(query.Constraints, sites, earth.Ellipsoid) : null,
        };
    }

    /// <summary>
    /// The elevation to sweep for: that of the mask whose accesses are merged, since it says what a pass is; else the
    /// highest that a constraint asks for; else the horizon.
    /// </summary>
    private static (double Sine, short Code) Elevation(ImmutableArray<AccessConstraint> constraints)
    {
        (double sine, short code) = (double.NegativeInfinity, Piece.Horizon);
        for (int i = 0; i < constraints.Length; i++)
        {
            double least = constraints[i] switch
            {
                ElevationConstraint c => Math.Sin(c.Mask.ElevationMin.Radians),
                IncidenceConstraint c => Math.Cos(c.IncidenceMax.Radians),
                _ => double.NegativeInfinity,
            };
            if (constraints[i] is ElevationConstraint { MergesAcrossRidges: true, Mask.Skyline.IsEmpty: false })
                return (least, (short)i);
            if (least > sine)
                (sine, code) = (least, (short)i);
        }

        return code == Piece.Horizon ? (0.0, code) : (sine, code);
    }
}
