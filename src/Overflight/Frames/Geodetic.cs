using System;
using System.Globalization;
using Overflight.Numerics;

namespace Overflight.Frames;

/// <summary>
/// A place by geodetic latitude, longitude (east positive) and height above the WGS 84 ellipsoid, metres.
/// <c>default</c> is 0° N 0° E on the ellipsoid.
/// </summary>
/// <param name="Latitude">Geodetic latitude, −90° to 90°.</param>
/// <param name="Longitude">Longitude, east positive; any whole turn means the same.</param>
/// <param name="HeightM">Height above the ellipsoid (not above sea level), metres.</param>
public readonly record struct Geodetic(Angle Latitude, Angle Longitude, double HeightM)
{
    /// <summary>A place from degrees and metres.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The latitude lies outside ±90°, or a value is not
    /// finite.</exception>
    public static Geodetic FromDegrees(double latitudeDegrees, double longitudeDegrees, double heightM = 0.0)
    {
        if (!(Math.Abs(latitudeDegrees) <= 90.0))
            throw new ArgumentOutOfRangeException(nameof(latitudeDegrees), latitudeDegrees, "A latitude lies in ±90°.");
        if (!double.IsFinite(longitudeDegrees) || !double.IsFinite(heightM))
            throw new ArgumentOutOfRangeException(nameof(longitudeDegrees), "Longitude and height must be finite.");
        return new(Angle.FromDegrees(latitudeDegrees), Angle.FromDegrees(longitudeDegrees), heightM);
    }

    /// <summary>Degrees with four decimals and a compass letter, as people write them.</summary>
    public override string ToString()
    {
        double lat = Latitude.Degrees, lon = Longitude.WrappedSigned().Degrees;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Math.Abs(lat):0.0000}° {(lat < 0 ? 'S' : 'N')} {Math.Abs(lon):0.0000}° {(lon < 0 ? 'W' : 'E')}");
    }
}
