namespace Overflight.Orbits.Sgp4;

/// <summary>
/// The constants element sets are made with: WGS 72 (AIAA 2006-6753, appendix B), kilometres and minutes.
/// </summary>
internal static class Wgs72
{
    public const double MuKm3PerS2 = 398_600.8;
    public const double EarthRadiusKm = 6_378.135;
    public const double J2 = 0.001082616;
    public const double J3 = -0.00000253881;
    public const double J4 = -0.00000165597;
    public const double J3OverJ2 = J3 / J2;

    /// <summary>√μ in Earth radii to the 3/2 per minute.</summary>
    public static readonly double Ke =
        60.0 / System.Math.Sqrt(EarthRadiusKm * EarthRadiusKm * EarthRadiusKm / MuKm3PerS2);

    /// <summary>The same per second.</summary>
    public static readonly double KePerSecond = Ke / 60.0;
}
