using System;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Frames;

/// <summary>
/// All that relates frames and scales to the real Earth: leap seconds, Earth orientation, ellipsoid. Immutable, and
/// always an argument. Rotations between <see cref="Teme"/>, <see cref="Gcrf"/> and <see cref="Itrf"/> follow from it.
/// </summary>
public sealed class EarthModel
{
    /// <summary>Builds a model from its three parts.</summary>
    public EarthModel(LeapSeconds leapSeconds, EarthOrientation orientation, Ellipsoid ellipsoid)
    {
        ArgumentNullException.ThrowIfNull(leapSeconds);
        ArgumentNullException.ThrowIfNull(orientation);
        LeapSeconds = leapSeconds;
        Orientation = orientation;
        Ellipsoid = ellipsoid;
    }

    /// <summary>The leap-second table.</summary>
    public LeapSeconds LeapSeconds { get; }

    /// <summary>The Earth orientation table.</summary>
    public EarthOrientation Orientation { get; }

    /// <summary>The figure of the Earth on which places are given.</summary>
    public Ellipsoid Ellipsoid { get; }

    /// <summary>UT1 as a two-part Julian date.</summary>
    public JulianDate ToJulianDateUt1(Instant instant)
    {
        long ut1Ns = Ut1NanosecondsSinceNoon(instant, Orientation.SampleAt(instant));
        long day = Math.DivRem(ut1Ns, Duration.NanosecondsPerDay, out long rest);
        return new JulianDate(2_451_545.0 + day, rest / (double)Duration.NanosecondsPerDay);
    }

    /// <summary>
    /// TEME to ITRF: GMST of 1982 about the pole, then polar motion (AIAA 2006-6753, appendix C). The TIO locator s′
    /// (below 0.1 mm on the ground) is left out, as in that definition.
    /// </summary>
    public Rotation<Teme, Itrf> TemeToItrf(Instant instant)
    {
        EarthOrientationSample earth = Orientation.SampleAt(instant);
        double gmst = EarthRotation.Gmst82Rad(Ut1NanosecondsSinceNoon(instant, earth));
        return Turning<Teme>(Mat3.R3(gmst), PolarMotion(earth, 0.0), earth);
    }

    /// <summary>GCRF to ITRF: IAU 2006/2000A, CIO based (IERS Conventions 2010 eq. 5.1).</summary>
    public Rotation<Gcrf, Itrf> GcrfToItrf(Instant instant)
    {
        EarthOrientationSample earth = Orientation.SampleAt(instant);
        double t = instant.CenturiesSinceJ2000Tt;
        (double x, double y, double s) = PrecessionNutation.CelestialPole(t);
        double era = EarthRotation.EarthRotationAngleRad(Ut1NanosecondsSinceNoon(instant, earth));
        double tioLocator = -47e-6 * t * Angle.RadiansPerArcsecond;
        Mat3 toIntermediate = PrecessionNutation.CelestialToIntermediate(x, y, s);
        return Turning<Gcrf>(Mat3.R3(era) * toIntermediate, PolarMotion(earth, tioLocator), earth);
    }

    /// <summary>
    /// TEME to GCRF, by way of the Earth-fixed frame, so that all three frames agree with one another.
    /// </summary>
    public Rotation<Teme, Gcrf> TemeToGcrf(Instant instant) => TemeToItrf(instant).Then(GcrfToItrf(instant).Inverse());

    /// <summary>Terrestrial intermediate to ITRF: IERS Conventions 2010 eq. 5.3, from angles in radians.</summary>
    internal static Mat3 PolarMotion(double xpRad, double ypRad, double tioLocatorRad) =>
        Mat3.R1(-ypRad) * Mat3.R2(-xpRad) * Mat3.R3(tioLocatorRad);

    private static Mat3 PolarMotion(in EarthOrientationSample earth, double tioLocatorRad) =>
        PolarMotion(earth.Xp.Radians, earth.Yp.Radians, tioLocatorRad);

    private static long Ut1NanosecondsSinceNoon(Instant instant, in EarthOrientationSample earth) =>
        instant.NanosecondsSinceJ2000Tt + (long)Math.Round((earth.Ut1MinusTaiSeconds - 32.184) * 1e9);

    private static Rotation<TFrame, Itrf> Turning<TFrame>(
        in Mat3 toTerrestrial, in Mat3 polarMotion, in EarthOrientationSample earth)
        where TFrame : struct, IFrame
    {
        // d/dt R3(θ) = θ′ · (rows: second, minus first, zero).
        double rate = EarthRotation.RateRadPerS * (1.0 - (earth.LengthOfDayExcessSeconds / 86_400.0));
        var derivative = new Mat3(rate * toTerrestrial.Row2, -rate * toTerrestrial.Row1, default);
        return new(polarMotion * toTerrestrial, polarMotion * derivative);
    }
}
