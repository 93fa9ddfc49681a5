// The normal of the ellipsoid below a point: Bowring's formula (Survey Review 23, 1976) on sine and cosine of the
// reduced latitude, without the angles themselves.
using System;
using Overflight.Frames;
using Overflight.Numerics;

namespace Overflight.Access;

/// <summary>The geodetic vertical of a satellite, and how fast it can turn.</summary>
internal readonly struct Vertical
{
    /// <summary>An ellipsoid's radius of curvature falls short of the distance from its centre by less, m.</summary>
    private const double CurvatureShortM = 50_000.0;

    /// <summary>One is good to 8e-9 up to 40,000 km, two to rounding.</summary>
    private const int Rounds = 2;

    public Vertical(in PathBounds motion)
    {
        double perM = 1.0 / Math.Max(motion.RadiusMinM - CurvatureShortM, 1.0);
        double speed = motion.SpeedMPerS;
        RateRadPerS = perM * speed;

        // On a sphere |(r/|r|)″| ≤ A/r + 3·V²/r²; the flattening adds less than a hundredth.
        BendRadPerS2 = (perM * motion.AccelerationMPerS2) + (3.2 * perM * perM * speed * speed);
    }

    /// <summary>How fast the vertical turns at most.</summary>
    public double RateRadPerS { get; }

    /// <summary>How fast that changes at most.</summary>
    public double BendRadPerS2 { get; }

    /// <summary>The outward unit normal of the ellipsoid below a point.</summary>
    public static Vec3 Below(in Vec3 r, in Ellipsoid ellipsoid)
    {
        double a = ellipsoid.EquatorialRadiusM, b = ellipsoid.PolarRadiusM, e2 = ellipsoid.EccentricitySquared;
        double secondE2 = e2 / (1.0 - e2), p = Math.Sqrt((r.X * r.X) + (r.Y * r.Y));
        double s = r.Z * a, c = p * b, up = 0.0, outward = 1.0;
        for (int i = 0; i < Rounds; i++)
        {
            double length = Math.Sqrt((s * s) + (c * c));
            (s, c) = (s / length, c / length);
            (up, outward) = (r.Z + (secondE2 * b * s * s * s), p - (e2 * a * c * c * c));
            (s, c) = (b * up, a * outward);
        }

        double norm = Math.Sqrt((up * up) + (outward * outward));
        double perP = p == 0.0 ? 0.0 : outward / (norm * p);
        return new(r.X * perP, r.Y * perP, up / norm);
    }
}
