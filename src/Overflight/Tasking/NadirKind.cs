namespace Overflight.Tasking;

/// <summary>From which direction an off-nadir angle is counted; the two differ by up to 0.2°.</summary>
public enum NadirKind
{
    /// <summary>To the point of the ellipsoid below the satellite, as everywhere else in Overflight.</summary>
    Geodetic,

    /// <summary>To the centre of the Earth.</summary>
    Geocentric,
}
