using System;
using System.Collections.Immutable;
using Overflight.Numerics;

namespace Overflight.Access;

/// <summary>
/// The least elevation at which a satellite counts as seen: the same in every direction, and above that what stands on
/// the horizon by azimuth. Immutable.
/// </summary>
public sealed record ElevationMask
{
    /// <summary>Most points of a skyline: one for each tenth of a degree.</summary>
    public const int SkylinePointsMax = 3_600;

    /// <summary>A mask with one elevation in every direction.</summary>
    public static ElevationMask Constant(Angle elevationMin) => new() { ElevationMin = elevationMin };

    /// <summary>The minimum elevation in every direction, −90° to 90°.</summary>
    public Angle ElevationMin { get; init; }

    /// <summary>
    /// What stands on the horizon: points in order of azimuth, straight lines between them in azimuth and elevation,
    /// and from the last back to the first over north. Empty for a free view.
    /// </summary>
    public ImmutableArray<SkylinePoint> Skyline { get; init; } = [];

    /// <summary>What is wrong with the mask and how to mend it; <c>null</c> where nothing is.</summary>
    internal string? Problem()
    {
        if (!IsElevation(ElevationMin))
            return Wrong(0, $"The minimum elevation is {ElevationMin}; it must lie in −90° to 90°.");
        if (Skyline.IsDefault)
            return Wrong(0, "The skyline is not set; leave it empty for a free view.");
        if (Skyline.Length > SkylinePointsMax)
            return Wrong(0, $"The skyline has {Skyline.Length} points; keep {SkylinePointsMax} at most.");
        for (int i = 0; i < Skyline.Length; i++)
        {
            SkylinePoint point = Skyline[i];
            if (!(point.Azimuth.Degrees >= 0.0 && point.Azimuth.Degrees < 360.0))
                return Wrong(i + 1, $"Its azimuth is {point.Azimuth}; it must lie in 0° to below 360°.");
            if (!IsElevation(point.Elevation))
                return Wrong(i + 1, $"Its elevation is {point.Elevation}; it must lie in −90° to 90°.");
            if (i > 0 && point.Azimuth <= Skyline[i - 1].Azimuth)
                return Wrong(
                    i + 1, $"Its azimuth {point.Azimuth} does not follow {Skyline[i - 1].Azimuth}; sort the points.");
        }

        return null;
    }

    /// <summary>The elevation of the skyline in a direction; −90° where there is none.</summary>
    public Angle SkylineAt(Angle azimuth)
    {
        if (Skyline.IsDefaultOrEmpty)
            return Angle.FromDegrees(-90.0);
        double degrees = azimuth.Wrapped().Radians;
        int low = -1, high = Skyline.Length;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            if (Skyline[middle].Azimuth.Radians <= degrees)
                low = middle;
            else
                high = middle;
        }

        SkylinePoint before = Skyline[low < 0 ? ^1 : low], after = Skyline[high == Skyline.Length ? 0 : high];
        double width = (after.Azimuth - before.Azimuth).Wrapped().Radians;
        if (width == 0.0)
            return before.Elevation;
        double share = Angle.FromRadians(degrees - before.Azimuth.Radians).Wrapped().Radians / width;
        return before.Elevation + (share * (after.Elevation - before.Elevation));
    }

    private static bool IsElevation(Angle angle) => Math.Abs(angle.Degrees) <= 90.0;

    private static string Wrong(int point, string message) =>
        point == 0 ? message : $"Point {point} of the skyline: {message}";
}
