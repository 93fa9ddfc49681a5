namespace Overflight.Time;

/// <summary>The scales in which a calendar date or Julian date can be written.</summary>
public enum TimeScale
{
    /// <summary>Coordinated Universal Time: TAI minus whole leap seconds. Before 1972 taken as TAI − 10 s.</summary>
    Utc,

    /// <summary>International Atomic Time, TT − 32.184 s.</summary>
    Tai,

    /// <summary>Terrestrial Time.</summary>
    Tt,

    /// <summary>GPS time, TAI − 19 s.</summary>
    Gps,

    /// <summary>
    /// Barycentric Dynamical Time at the geocentre, from the largest periodic terms (USNO Circular 179 eq. 2.6);
    /// within 10 µs of TDB for 1600–2200.
    /// </summary>
    Tdb,
}
