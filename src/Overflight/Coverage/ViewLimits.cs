using System.Collections.Immutable;
using Overflight.Access;
using Overflight.Numerics;

namespace Overflight.Coverage;

/// <summary>
/// When a satellite sees a point of the ground: all that is given must hold. As it stands: whenever the satellite is
/// above the point's horizon.
/// </summary>
public sealed record ViewLimits
{
    /// <summary>Least elevation of the satellite at the point, 0–90°, no refraction.</summary>
    public Angle ElevationMin { get; init; }

    /// <summary>Greatest angle at the satellite from geodetic nadir, 0–90°; <c>null</c> for none.</summary>
    public Angle? OffNadirMax { get; init; }

    /// <summary>Least such angle, as side-looking radars have; <c>null</c> for none.</summary>
    public Angle? OffNadirMin { get; init; }

    /// <summary>On which side of the ground track; <c>null</c> for both.</summary>
    public LookSide? Side { get; init; }

    /// <summary>Least elevation of the Sun at the point, ±90°; <c>null</c> where light does not matter.</summary>
    public Angle? SunElevationMin { get; init; }

    /// <summary>What is wrong with the limits; <c>null</c> where nothing is.</summary>
    public string? Fault() =>
        ConstraintRules.Limits("Elevations", ElevationMin, RightAngle, 0.0, 90.0)
        ?? ConstraintRules.Limits("Off-nadir angles", OffNadirMin ?? Angle.Zero, OffNadirMax ?? RightAngle, 0.0, 90.0)
        ?? ConstraintRules.Limits("Elevations of the Sun", SunElevationMin ?? -RightAngle, RightAngle, -90.0, 90.0);

    /// <summary>The same as constraints of a search for accesses.</summary>
    internal ImmutableArray<AccessConstraint> ToConstraints()
    {
        var all = ImmutableArray.CreateBuilder<AccessConstraint>();
        all.Add(new ElevationConstraint { Mask = ElevationMask.Constant(ElevationMin) });
        if (OffNadirMax is not null || OffNadirMin > Angle.Zero)
        {
            all.Add(new OffNadirConstraint
            {
                OffNadirMin = OffNadirMin ?? Angle.Zero,
                OffNadirMax = OffNadirMax ?? RightAngle,
            });
        }

        if (Side is { } side)
            all.Add(new LookSideConstraint { Side = side });
        if (SunElevationMin is { } sun)
            all.Add(new SunElevationConstraint { ElevationMin = sun });
        return all.ToImmutable();
    }

    private static Angle RightAngle => Angle.FromDegrees(90.0);
}
