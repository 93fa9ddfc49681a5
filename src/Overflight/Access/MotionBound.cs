using System;
using Overflight.Frames;
using Overflight.Orbits.Sgp4;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>
/// How fast and how bent a satellite's path can be between two states, from its energy: used where there are no even
/// samples to measure it by, as close to a decay. The derivation is in docs/concepts/access.md.
/// </summary>
internal readonly struct MotionBound
{
    /// <summary>μ of WGS 72, with which SGP4 moves its satellites, m³/s².</summary>
    private const double Mu = Wgs72.MuKm3PerS2 * 1e9;

    /// <summary>SGP4 gives no state below one Earth radius of WGS 72, metres.</summary>
    private const double RadiusFloorM = Wgs72.EarthRadiusKm * 1000.0;

    /// <summary>
    /// What oblateness, drag, Moon and Sun may add to the two-body speed² and acceleration. Within 30 days of the epoch
    /// it is below 1 % over a catalogue of 15,347 sets, but for some twenty with |B*| above 0.1: SGP4 takes those to
    /// 2.4 % in the days before their decay. MotionBoundTests measures it.
    /// </summary>
    private const double Allowance = 0.05;

    public MotionBound(in State<Teme> a, in State<Teme> b, Duration between)
    {
        double seconds = between.Seconds;
        double energy = Math.Max(Energy(a), Energy(b));
        double ra = a.Position.RadiusM, rb = b.Position.RadiusM;
        double speed = SpeedAt(RadiusFloorM, energy);
        RadiusMinM = Math.Max(RadiusFloorM, (ra + rb - (speed * seconds)) / 2.0);
        SpeedMaxMPerS = SpeedAt(RadiusMinM, energy);
        RadiusMaxM = (ra + rb + (SpeedMaxMPerS * seconds)) / 2.0;
        AccelerationMaxMPerS2 = (1.0 + Allowance) * Mu / (RadiusMinM * RadiusMinM);
    }

    /// <summary>
    /// Largest fall of the satellite towards the Earth, metres per second squared, anywhere SGP4 gives states.
    /// </summary>
    public static double FallMaxMPerS2 => (1.0 + Allowance) * Mu / (RadiusFloorM * RadiusFloorM);

    public static double LowestRadiusM => RadiusFloorM;

    public double RadiusMinM { get; }

    public double RadiusMaxM { get; }

    public double SpeedMaxMPerS { get; }

    public double AccelerationMaxMPerS2 { get; }

    /// <summary>The same in the turning frame; the jerk of two bodies is at most 2·μ·v/r³.</summary>
    public PathBounds EarthFixed
    {
        get
        {
            const double rate = EarthRotation.RateRadPerS;
            double v = SpeedMaxMPerS, a = AccelerationMaxMPerS2, r = RadiusMaxM;
            return new(
                v + (rate * r),
                a + (2.0 * rate * v) + (rate * rate * r),
                (2.0 * a * v / RadiusMinM) + (3.0 * rate * a) + (3.0 * rate * rate * v) + (rate * rate * rate * r),
                RadiusMinM,
                RadiusMaxM,
                InterpolationErrorM: 0.0);
        }
    }

    private static double Energy(in State<Teme> s) =>
        (s.VelocityMPerS.NormSquared / 2.0) - (Mu / s.Position.RadiusM);

    private static double SpeedAt(double radiusM, double energy) =>
        Math.Sqrt(Math.Max(0.0, (2.0 * energy) + (2.0 * (1.0 + Allowance) * Mu / radiusM)));
}
