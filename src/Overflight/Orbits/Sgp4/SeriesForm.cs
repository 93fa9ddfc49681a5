namespace Overflight.Orbits.Sgp4;

/// <summary>Near-Earth orbits of low eccentricity.</summary>
internal readonly struct SeriesForm : ISgp4Form
{
    public static bool IsSeries => true;
}
