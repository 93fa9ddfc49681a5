using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// SGP4 mean elements (Brouwer theory, TEME of epoch): the input of the SGP4 propagator and of nothing else.
/// They are not osculating elements and never convert to them; only the propagator relates the two.
/// </summary>
public sealed record MeanElements
{
    /// <summary>The reference time of the set.</summary>
    public required Instant Epoch { get; init; }

    /// <summary>
    /// Mean motion as published (Kozai), revolutions per day of 86,400 s: the one quantity kept in the unit of its
    /// formats, since a last bit lost in conversion moves a satellite by 0.1 mm after some years.
    /// </summary>
    public required double MeanMotionRevolutionsPerDay { get; init; }

    /// <summary>Eccentricity, 0 ≤ e &lt; 1.</summary>
    public required double Eccentricity { get; init; }

    /// <summary>Inclination, 0–180°.</summary>
    public required Angle Inclination { get; init; }

    /// <summary>Right ascension of the ascending node (RAAN).</summary>
    public required Angle RightAscensionOfNode { get; init; }

    /// <summary>Argument of perigee.</summary>
    public required Angle ArgumentOfPerigee { get; init; }

    /// <summary>Mean anomaly.</summary>
    public required Angle MeanAnomaly { get; init; }

    /// <summary>B*, the drag term of SGP4, per Earth radius (6378.135 km).</summary>
    public required double BStar { get; init; }

    /// <summary>
    /// Half the first derivative of the mean motion as published, radians per second squared. SGP4 does not use it;
    /// it tells how fast drag was changing the period.
    /// </summary>
    public double HalfMeanMotionDotRadPerS2 { get; init; }

    /// <summary>
    /// A sixth of the second derivative of the mean motion as published, radians per second cubed; unused by SGP4.
    /// </summary>
    public double SixthMeanMotionDotDotRadPerS3 { get; init; }

    /// <summary>Radians per second in one revolution per day.</summary>
    public const double RadPerSPerRevolutionPerDay = System.Math.Tau / 86_400.0;

    /// <summary>Mean motion, radians per second.</summary>
    public double MeanMotionRadPerS => MeanMotionRevolutionsPerDay * RadPerSPerRevolutionPerDay;

    /// <summary>The time of one revolution by the mean motion; at most 285 years.</summary>
    public Duration Period => Duration.FromSeconds(System.Math.Min(86_400.0 / MeanMotionRevolutionsPerDay, 9e9));
}
