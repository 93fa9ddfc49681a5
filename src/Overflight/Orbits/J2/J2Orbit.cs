using System;
using System.Globalization;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits.J2;

/// <summary>
/// An orbit as designers use it: Kepler elements at an epoch, which drift by the Earth's oblateness alone. It is a
/// design, not a prediction: no drag, Moon or Sun, and the wobble of some 10 km within each revolution is left out.
/// </summary>
public sealed record J2Orbit
{
    /// <summary>
    /// Lowest perigee and highest apogee, metres from the Earth's centre: above the air, below the Moon.
    /// </summary>
    public const double RadiusMinM = 6_500_000.0, RadiusMaxM = 100_000_000.0;

    /// <summary>The time the angles are given for.</summary>
    public required Instant Epoch { get; init; }

    /// <summary>Metres.</summary>
    public required double SemiMajorAxisM { get; init; }

    /// <summary>0 or more, below 1.</summary>
    public double EccentricityRatio { get; init; }

    /// <summary>0–180°.</summary>
    public required Angle Inclination { get; init; }

    /// <summary>Right ascension of the ascending node at the epoch, from the mean equinox of date (TEME).</summary>
    public Angle RightAscensionOfNode { get; init; }

    /// <summary>Argument of perigee at the epoch.</summary>
    public Angle ArgumentOfPerigee { get; init; }

    /// <summary>Mean anomaly at the epoch.</summary>
    public Angle MeanAnomaly { get; init; }

    /// <summary>How it drifts.</summary>
    public J2Rates Rates => J2Rates.Of(SemiMajorAxisM, EccentricityRatio, Inclination);

    /// <summary>What is wrong with it and how to mend it; <c>null</c> for nothing.</summary>
    public string? Fault()
    {
        if (!(EccentricityRatio >= 0.0 && EccentricityRatio < 1.0))
            return "An eccentricity lies between 0 and 1; give 0 for a circular orbit.";
        double perigee = SemiMajorAxisM * (1.0 - EccentricityRatio);
        double apogee = SemiMajorAxisM * (1.0 + EccentricityRatio);
        if (!(perigee >= RadiusMinM && apogee <= RadiusMaxM))
            return string.Create(
                CultureInfo.InvariantCulture,
                $"An orbit {(perigee < apogee ? $"between {perigee / 1000.0:0} and " : "")}" +
                $"{apogee / 1000.0:0} km from the Earth's centre cannot be " +
                $"flown; keep within {RadiusMinM / 1000.0:0} and {RadiusMaxM / 1000.0:0} km.");
        return Inclination < Angle.Zero || Inclination > Angle.FromDegrees(180.0)
            ? "An inclination lies between 0° and 180°."
            : null;
    }
}
