// Repeat ground tracks: D. A. Vallado, Fundamentals of Astrodynamics and Applications, 4th ed. 2013, section 11.4.
//   nodal period  2π/(dω/dt + dM/dt);   nodal day 2π/(ωE − dΩ/dt)
using System;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits.J2;
using Overflight.Time;

namespace Overflight.Coverage;

/// <summary>
/// A circular orbit as designers use it: mean height and inclination, drifting by the Earth's oblateness (J2) alone.
/// Constants and rates are those of <see cref="J2Rates"/>.
/// <c>default</c> is not usable.
/// </summary>
/// <param name="HeightM">Mean height above the equatorial radius 6,378,136.3 m, metres.</param>
/// <param name="Inclination">0–180°.</param>
public readonly record struct CircularOrbit(double HeightM, Angle Inclination)
{
    /// <summary>How the mean Sun moves against the stars, as nodes do: 2π in a year of 365.256363 days.</summary>
    private const double SunRateRadPerS = Math.Tau / (365.256363 * 86_400.0);

    /// <summary>Radius of the orbit, metres.</summary>
    public double OrbitRadiusM => J2Rates.EarthRadiusM + HeightM;

    /// <summary>How fast the node turns about the pole; eastwards is positive.</summary>
    public double NodeRateRadPerS => Rates.NodeRadPerS;

    /// <summary>From one ascending node to the next.</summary>
    public Duration NodalPeriod => Duration.FromSeconds(Math.Tau / Rates.ArgumentOfLatitudeRadPerS);

    /// <summary>From one meeting of a meridian with the node to the next.</summary>
    public Duration NodalDay => Duration.FromSeconds(Math.Tau / (EarthRotation.RateRadPerS - NodeRateRadPerS));

    /// <summary>How far west the next ascending node crosses the equator.</summary>
    public Angle TrackShift => Angle.FromRadians((EarthRotation.RateRadPerS - NodeRateRadPerS) * NodalPeriod.Seconds);

    /// <summary>The same on the ground, metres along the equator of WGS 84.</summary>
    public double TrackShiftM => TrackShift.Radians * 6_378_137.0;

    private J2Rates Rates => J2Rates.Of(OrbitRadiusM, 0.0, Inclination);

    /// <summary>
    /// The longest time for which a satellite overhead at the middle of its pass stays above an elevation, for an Earth
    /// that does not turn.
    /// </summary>
    public Duration PassLengthMax(Angle elevationMin)
    {
        double motion = Math.Sqrt(J2Rates.GravityM3PerS2 / OrbitRadiusM) / OrbitRadiusM;
        var view = new Sensing.SphericalView(HeightM, J2Rates.EarthRadiusM);
        return Duration.FromSeconds(2.0 * view.CentralAngleAtElevation(elevationMin).Radians / motion);
    }

    /// <summary>
    /// The inclination whose node keeps up with the mean Sun; <c>null</c> above some 5,970 km, where none does.
    /// </summary>
    /// <param name="heightM">As in <see cref="HeightM"/>.</param>
    public static Angle? SunSynchronousInclination(double heightM)
    {
        double cosine = SunRateRadPerS / new CircularOrbit(heightM, Angle.Zero).NodeRateRadPerS;
        return cosine >= -1.0 ? Angle.FromRadians(Math.Acos(cosine)) : null;
    }

    /// <summary>
    /// Right ascension of an ascending node at which the mean Sun keeps a local time (LTAN).
    /// </summary>
    /// <param name="localTime">Mean solar time after midnight.</param>
    /// <param name="instant">When.</param>
    public static Angle NodeAt(Duration localTime, Instant instant)
    {
        double t = instant.CenturiesSinceJ2000Tt;
        double meanSun = 280.4606184 + (36_000.77005361 * t); // mean longitude, degrees (Vallado, section 3.5)
        return Angle.FromDegrees(meanSun + (360.0 * (localTime.Days - 0.5))).Wrapped();
    }

    /// <summary>Local mean solar time of a node, after midnight: the inverse of <see cref="NodeAt"/>.</summary>
    /// <param name="node">Right ascension.</param>
    /// <param name="instant">When.</param>
    public static Duration LocalTimeOf(Angle node, Instant instant) =>
        Duration.FromDays((node - NodeAt(Duration.Zero, instant)).Wrapped().Radians / Math.Tau);

    /// <summary>
    /// The circular orbit that a satellite keeps on the average: with its inclination and its mean motion, the drift of
    /// the mean anomaly under J2 included, as element sets give it.
    /// </summary>
    /// <param name="meanMotionRadPerS">Mean motion (Kozai), more than zero.</param>
    /// <param name="inclination">0–180°.</param>
    public static CircularOrbit OfMeanMotion(double meanMotionRadPerS, Angle inclination)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(meanMotionRadPerS);
        double axis = Math.Cbrt(J2Rates.GravityM3PerS2 / (meanMotionRadPerS * meanMotionRadPerS));
        for (int i = 0; i < 20; i++) // each step leaves a thousandth of the error
        {
            double motion = J2Rates.Of(axis, 0.0, inclination).MeanAnomalyRadPerS;
            axis *= Math.Pow(motion / meanMotionRadPerS, 2.0 / 3.0);
        }

        return new(axis - J2Rates.EarthRadiusM, inclination);
    }

    /// <summary>
    /// The orbit that repeats its ground track after some revolutions in some nodal days, with a given inclination.
    /// <c>null</c> where it would lie below the ground.
    /// </summary>
    public static CircularOrbit? Repeating(int revolutions, int days, Angle inclination) =>
        Repeating(revolutions, days, _ => inclination);

    /// <summary>The Sun-synchronous orbit that repeats so; its nodal days are days of the mean Sun.</summary>
    public static CircularOrbit? SunSynchronousRepeating(int revolutions, int days) =>
        Repeating(revolutions, days, SunSynchronousInclination);

    private static CircularOrbit? Repeating(int revolutions, int days, Func<double, Angle?> inclinationAt)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(revolutions);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);

        // The number of revolutions in a nodal day falls with height: bisection.
        double low = 0.0, high = 60e6, wanted = (double)revolutions / days;
        for (int i = 0; i < 60; i++)
        {
            double middle = (low + high) / 2.0;
            bool isTooHigh = inclinationAt(middle) is not { } inclination
                || new CircularOrbit(middle, inclination) is var orbit && orbit.NodalDay / orbit.NodalPeriod < wanted;
            (low, high) = isTooHigh ? (low, middle) : (middle, high);
        }

        return inclinationAt(low) is { } at && low > 0.0
            && Math.Abs((new CircularOrbit(low, at).NodalDay / new CircularOrbit(low, at).NodalPeriod) - wanted) < 1e-6
            ? new CircularOrbit(low, at)
            : null;
    }
}
