using System;
using System.Collections.Immutable;
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

    /// <summary>Prepares a query for some of its places.</summary>
    public static SearchPlan For(AccessQuery query, ImmutableArray<GroundSite> sites)
    {
        double elevationMinRad = double.NegativeInfinity;
        short code = Piece.Horizon;
        for (int i = 0; i < query.Constraints.Length; i++)
        {
            double? least = query.Constraints[i] switch
            {
                ElevationConstraint c => c.Mask.ElevationMin.Radians,
                IncidenceConstraint c => (Math.PI / 2.0) - c.IncidenceMax.Radians,
                _ => null,
            };
            if (least > elevationMinRad)
                (elevationMinRad, code) = (least.Value, (short)i);
        }

        return new()
        {
            Sites = sites,
            Span = query.Span,
            Resolution = query.Resolution,
            Sine = code == Piece.Horizon ? 0.0 : Math.Sin(elevationMinRad),
            ElevationCode = code,
        };
    }
}
