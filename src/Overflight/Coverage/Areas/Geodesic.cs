// T. Vincenty, Direct and inverse solutions of geodesics on the ellipsoid, Survey Review 23 (1975), 88-93: the direct
// solution, equations 1 to 11.
using System;
using Overflight.Frames;
using Overflight.Numerics;

namespace Overflight.Coverage.Areas;

/// <summary>The shortest way along an ellipsoid.</summary>
internal static class Geodesic
{
    /// <summary>Where one comes to, going a distance from a place in a direction; good to a millimetre.</summary>
    public static Geodetic Direct(in Geodetic from, Angle azimuth, double distanceM, in Ellipsoid ellipsoid)
    {
        double f = ellipsoid.Flattening, b = ellipsoid.PolarRadiusM, a = ellipsoid.EquatorialRadiusM;
        (double sinAzimuth, double cosAzimuth) = Math.SinCos(azimuth.Radians);
        (double sinLat, double cosLat) = Math.SinCos(from.Latitude.Radians);

        // The reduced latitude U of eq. 0, without a tangent that fails at the pole.
        double sinU = (1.0 - f) * sinLat, cosU = cosLat;
        double norm = Math.Sqrt((sinU * sinU) + (cosU * cosU));
        (sinU, cosU) = (sinU / norm, cosU / norm);
        double sigma1 = Math.Atan2(sinU, cosU * cosAzimuth);
        double sinAlpha = cosU * sinAzimuth, cos2Alpha = 1.0 - (sinAlpha * sinAlpha);
        double u2 = cos2Alpha * ((a * a) - (b * b)) / (b * b);
        double bigA = 1.0 + (u2 / 16384.0 * (4096.0 + (u2 * (-768.0 + (u2 * (320.0 - (175.0 * u2)))))));
        double bigB = u2 / 1024.0 * (256.0 + (u2 * (-128.0 + (u2 * (74.0 - (47.0 * u2))))));
        double first = distanceM / (b * bigA), sigma = first, cos2M = 0.0;
        for (int i = 0; i < 10; i++)
        {
            cos2M = Math.Cos((2.0 * sigma1) + sigma);
            (double s, double c) = Math.SinCos(sigma);
            double inner = (c * ((2.0 * cos2M * cos2M) - 1.0))
                - (bigB / 6.0 * cos2M * ((4.0 * s * s) - 3.0) * ((4.0 * cos2M * cos2M) - 3.0));
            sigma = first + (bigB * s * (cos2M + (bigB / 4.0 * inner)));
        }

        (double sinSigma, double cosSigma) = Math.SinCos(sigma);
        cos2M = Math.Cos((2.0 * sigma1) + sigma);
        double across = (sinU * sinSigma) - (cosU * cosSigma * cosAzimuth);
        double latitude = Math.Atan2(
            (sinU * cosSigma) + (cosU * sinSigma * cosAzimuth),
            (1.0 - f) * Math.Sqrt((sinAlpha * sinAlpha) + (across * across)));
        double lambda = Math.Atan2(sinSigma * sinAzimuth, (cosU * cosSigma) - (sinU * sinSigma * cosAzimuth));
        double bigC = f / 16.0 * cos2Alpha * (4.0 + (f * (4.0 - (3.0 * cos2Alpha))));
        double turn = cos2M + (bigC * cosSigma * ((2.0 * cos2M * cos2M) - 1.0));
        double longitude = lambda - ((1.0 - bigC) * f * sinAlpha * (sigma + (bigC * sinSigma * turn)));
        return new(
            Angle.FromRadians(latitude), Angle.FromRadians(from.Longitude.Radians + longitude).WrappedSigned(), 0.0);
    }
}
