// The Moon's place from the largest terms of the ELP-2000/82 theory as given by Meeus, Astronomical Algorithms (2nd ed.
// 1998), chapter 47.
using System;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Frames;

/// <summary>Where the Moon is, as seen from the Earth's centre.</summary>
public static class Moon
{
    /// <summary>
    /// Geometric position of the Moon, GCRF, metres; direction within 30 arc-seconds for 1958–2050 (see
    /// docs/validation.md).
    /// </summary>
    public static Position<Gcrf> PositionAt(Instant instant)
    {
        double t = instant.CenturiesSinceJ2000Tt;
        double l = 218.3164477 + (t * (481267.88123421 - (t * (0.0015786 - (t / 538841.0)))));
        double d = 297.8501921 + (t * (445267.1114034 - (t * (0.0018819 - (t / 545868.0)))));
        double m = 357.5291092 + (t * (35999.0502909 - (t * 0.0001536)));
        double mMoon = 134.9633964 + (t * (477198.8675055 + (t * (0.0087414 + (t / 69699.0)))));
        double f = 93.2720950 + (t * (483202.0175233 - (t * (0.0036539 + (t / 3526000.0)))));
        double e = 1.0 - (t * (0.002516 + (t * 0.0000074)));

        double longitude = 0.0, distance = 0.0, latitude = 0.0;
        ReadOnlySpan<int> inLongitude = LongitudeAndDistance;
        for (int i = 0; i < inLongitude.Length; i += 6)
        {
            (double sin, double cos) = SinCosOf(inLongitude.Slice(i, 4), d, m, mMoon, f);
            double weight = Weight(inLongitude[i + 1], e);
            longitude += weight * inLongitude[i + 4] * sin;
            distance += weight * inLongitude[i + 5] * cos;
        }

        ReadOnlySpan<int> inLatitude = Latitude;
        for (int i = 0; i < inLatitude.Length; i += 5)
        {
            double sin = SinCosOf(inLatitude.Slice(i, 4), d, m, mMoon, f).Sin;
            latitude += Weight(inLatitude[i + 1], e) * inLatitude[i + 4] * sin;
        }

        // Venus, Jupiter and the flattening of the Earth.
        double a1 = 119.75 + (131.849 * t), a2 = 53.09 + (479264.290 * t), a3 = 313.45 + (481266.484 * t);
        longitude += (3958 * SinDegrees(a1)) + (1962 * SinDegrees(l - f)) + (318 * SinDegrees(a2));
        latitude += (-2235 * SinDegrees(l)) + (382 * SinDegrees(a3)) + (175 * SinDegrees(a1 - f)) +
            (175 * SinDegrees(a1 + f)) + (127 * SinDegrees(l - mMoon)) - (115 * SinDegrees(l + mMoon));
        return Ecliptic.ToGcrf(
            t,
            (l + (longitude * 1e-6)) * Angle.RadiansPerDegree,
            latitude * 1e-6 * Angle.RadiansPerDegree,
            385_000_560.0 + distance);
    }

    // Multiples of D, M, M′, F; then longitude (1e-6 degrees, sine) and distance (metres, cosine).
    private static ReadOnlySpan<int> LongitudeAndDistance =>
    [
        0, 0, 1, 0, 6288774, -20905355, 2, 0, -1, 0, 1274027, -3699111, 2, 0, 0, 0, 658314, -2955968,
        0, 0, 2, 0, 213618, -569925, 0, 1, 0, 0, -185116, 48888, 0, 0, 0, 2, -114332, -3149,
        2, 0, -2, 0, 58793, 246158, 2, -1, -1, 0, 57066, -152138, 2, 0, 1, 0, 53322, -170733,
        2, -1, 0, 0, 45758, -204586, 0, 1, -1, 0, -40923, -129620, 1, 0, 0, 0, -34720, 108743,
        0, 1, 1, 0, -30383, 104755, 2, 0, 0, -2, 15327, 10321, 0, 0, 1, 2, -12528, 0,
        0, 0, 1, -2, 10980, 79661, 4, 0, -1, 0, 10675, -34782, 0, 0, 3, 0, 10034, -23210,
        4, 0, -2, 0, 8548, -21636, 2, 1, -1, 0, -7888, 24208, 2, 1, 0, 0, -6766, 30824,
        1, 0, -1, 0, -5163, -8379, 1, 1, 0, 0, 4987, -16675, 2, -1, 1, 0, 4036, -12831,
        2, 0, 2, 0, 3994, -10445, 4, 0, 0, 0, 3861, -11650, 2, 0, -3, 0, 3665, 14403,
        0, 1, -2, 0, -2689, -7003, 2, 0, -1, 2, -2602, 0, 2, -1, -2, 0, 2390, 10056,
        1, 0, 1, 0, -2348, 6322, 2, -2, 0, 0, 2236, -9884, 0, 1, 2, 0, -2120, 5751,
        0, 2, 0, 0, -2069, 0, 2, -2, -1, 0, 2048, -4950, 2, 0, 1, -2, -1773, 4130,
        2, 0, 0, 2, -1595, 0, 4, -1, -1, 0, 1215, -3958, 0, 0, 2, 2, -1110, 0,
        3, 0, -1, 0, -892, 3258, 2, 1, 1, 0, -810, 2616, 4, -1, -2, 0, 759, -1897,
    ];

    // Multiples of D, M, M′, F; then latitude (1e-6 degrees, sine).
    private static ReadOnlySpan<int> Latitude =>
    [
        0, 0, 0, 1, 5128122, 0, 0, 1, 1, 280602, 0, 0, 1, -1, 277693, 2, 0, 0, -1, 173237,
        2, 0, -1, 1, 55413, 2, 0, -1, -1, 46271, 2, 0, 0, 1, 32573, 0, 0, 2, 1, 17198,
        2, 0, 1, -1, 9266, 0, 0, 2, -1, 8822, 2, -1, 0, -1, 8216, 2, 0, -2, -1, 4324,
        2, 0, 1, 1, 4200, 2, 1, 0, -1, -3359, 2, -1, -1, 1, 2463, 2, -1, 0, 1, 2211,
        2, -1, -1, -1, 2065, 0, 1, -1, -1, -1870, 4, 0, -1, -1, 1828, 0, 1, 0, 1, -1794,
        0, 0, 0, 3, -1749, 0, 1, -1, 1, -1565, 1, 0, 0, 1, -1491, 0, 1, 1, 1, -1475,
        0, 1, 1, -1, -1410, 0, 1, 0, -1, -1344, 1, 0, 0, -1, -1335, 0, 0, 3, 1, 1107,
        4, 0, 0, -1, 1021, 4, 0, -1, 1, 833,
    ];

    /// <summary>Terms with the Sun's anomaly shrink with the eccentricity of the Earth's orbit.</summary>
    private static double Weight(int sunMultiple, double e) => Math.Abs(sunMultiple) switch
    {
        0 => 1.0,
        1 => e,
        _ => e * e,
    };

    private static (double Sin, double Cos) SinCosOf(ReadOnlySpan<int> k, double d, double m, double mMoon, double f) =>
        Elementary.SinCos(((k[0] * d) + (k[1] * m) + (k[2] * mMoon) + (k[3] * f)) * Angle.RadiansPerDegree);

    private static double SinDegrees(double degrees) => Elementary.SinCos(degrees * Angle.RadiansPerDegree).Sin;
}
