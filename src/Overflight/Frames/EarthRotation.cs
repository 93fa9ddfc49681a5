using System;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Frames;

/// <summary>
/// The Earth's turning angles as functions of UT1, given as nanoseconds of UT1 since 2000-01-01T12:00:00 UT1.
/// </summary>
internal static class EarthRotation
{
    /// <summary>Nominal rate of the Earth's rotation, radians per second (AIAA 2006-6753, appendix C).</summary>
    public const double RateRadPerS = 7.29211514670698e-5;

    /// <summary>Earth rotation angle, radians in [0, 2π): IERS Conventions 2010 eq. 5.15.</summary>
    public static double EarthRotationAngleRad(long ut1Ns)
    {
        (double days, double fraction) = Split(ut1Ns);
        double turns = fraction + 0.7790572732640 + (0.00273781191135448 * (days + fraction));
        return Math.Tau * (turns - Math.Floor(turns));
    }

    /// <summary>Greenwich mean sidereal time of the IAU 1982 model (Aoki et al. 1982), radians in [0, 2π).</summary>
    public static double Gmst82Rad(long ut1Ns)
    {
        (double days, double fraction) = Split(ut1Ns);
        double t = (days + fraction) / 36_525.0;

        // Seconds of time at 12h UT1; the series itself is for 0h, hence the half-day.
        double seconds = 24110.54841 - 43_200.0 + ((8640184.812866 + ((0.093104 - (6.2e-6 * t)) * t)) * t);
        double turns = (seconds / 86_400.0) + fraction;
        return Math.Tau * (turns - Math.Floor(turns));
    }

    private static (double WholeDays, double Fraction) Split(long ut1Ns)
    {
        long day = Math.DivRem(ut1Ns, Duration.NanosecondsPerDay, out long rest);
        if (rest < 0)
            (day, rest) = (day - 1, rest + Duration.NanosecondsPerDay);
        return (day, rest / (double)Duration.NanosecondsPerDay);
    }
}
