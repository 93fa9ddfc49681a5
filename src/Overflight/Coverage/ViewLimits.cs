using Overflight.Access;
using Overflight.Numerics;
using Overflight.Sensing;

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
    public string? Fault()
    {
        if (!IsWithin(ElevationMin, 0.0))
            return $"The least elevation lies between 0° and 90°; it is {ElevationMin}.";
        if (OffNadirMax is { } max && !(IsWithin(max, 0.0) && max > Angle.Zero))
            return $"The greatest off-nadir angle lies above 0° and up to 90°; it is {max}.";
        if (OffNadirMin is { } min && !IsWithin(min, 0.0))
            return $"The least off-nadir angle lies between 0° and 90°; it is {min}.";
        if (OffNadirMin is { } low && OffNadirMax is { } high && low >= high)
            return $"The least off-nadir angle ({low}) must be smaller than the greatest ({high}).";
        return SunElevationMin is { } sun && !IsWithin(sun, -90.0)
            ? $"The least elevation of the Sun lies within ±90°; it is {sun}."
            : null;
    }

    private static bool IsWithin(Angle angle, double low) => angle.Degrees >= low && angle.Degrees <= 90.0 + 1e-9;
}
