using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Orbits.Sgp4;

/// <summary>An epoch as the deep-space theory wants it, with UTC standing for UT1.</summary>
/// <param name="DaysSince1900">Days since 1900 January 0.5 (JD 2415020.0).</param>
/// <param name="SiderealTimeRad">Greenwich mean sidereal time (1982 model), radians.</param>
internal readonly record struct UtcEpoch(double DaysSince1900, double SiderealTimeRad)
{
    public static UtcEpoch Of(Instant epoch, LeapSeconds leapSeconds)
    {
        long utcNs = epoch.NanosecondsSinceJ2000Tt - 32_184_000_000 -
            (leapSeconds.TaiMinusUtcAt(epoch) * Duration.NanosecondsPerSecond);

        // The published theory carries its epoch as one Julian date: 20 µs of rounding, kept so that its states come
        // out.
        double julianDate = 2_451_545.0 + (utcNs / 8.64e13);
        return new(julianDate - 2_415_020.0, EarthRotation.Gmst82Rad(utcNs));
    }
}
