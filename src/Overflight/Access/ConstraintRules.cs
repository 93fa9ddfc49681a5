using System;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>What a constraint may say.</summary>
internal static class ConstraintRules
{
    private static readonly Duration Day = Duration.FromNanoseconds(Duration.NanosecondsPerDay);

    /// <summary>What is wrong and how to mend it; <c>null</c> where nothing is.</summary>
    public static string? Problem(AccessConstraint? constraint) => constraint switch
    {
        ElevationConstraint c => c.Mask is null ? "It has no mask." : c.Mask.Problem(),
        RangeConstraint c => c.RangeMinM >= 0.0 && c.RangeMinM <= c.RangeMaxM
            ? null
            : $"Ranges from {c.RangeMinM} m to {c.RangeMaxM} m make no sense; give 0 ≤ least ≤ greatest.",
        OffNadirConstraint c => Limits("Off-nadir angles", c.OffNadirMin, c.OffNadirMax, 0.0, 180.0),
        IncidenceConstraint c => Limits("Incidence angles", c.IncidenceMin, c.IncidenceMax, 0.0, 180.0),
        SunElevationConstraint c => Limits("Elevations of the Sun", c.ElevationMin, c.ElevationMax, -90.0, 90.0),
        LocalTimeConstraint c => IsTimeOfDay(c.From) && IsTimeOfDay(c.To) && c.From != c.To
            ? null
            : $"Local times from {c.From} to {c.To} make no sense; give two different ones of 0 to 24 h.",
        LookSideConstraint c => Enum.IsDefined(c.Side) ? null : $"There is no side {c.Side}; there are Left and Right.",
        SatelliteSunlitConstraint => null,
        _ => "It is missing.",
    };

    /// <summary>What is wrong with a least and a greatest angle, degrees allowed.</summary>
    public static string? Limits(string what, Angle least, Angle greatest, double from, double to) =>
        least.Degrees >= from && least <= greatest && greatest.Degrees <= to
            ? null
            : $"{what} from {least} to {greatest} make no sense; give {from}° ≤ least ≤ greatest ≤ {to}°.";

    private static bool IsTimeOfDay(Duration time) => time >= Duration.Zero && time <= Day;
}
