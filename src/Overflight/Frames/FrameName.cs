namespace Overflight.Frames;

/// <summary>
/// A frame as files and requests name it. Inside, frames are types (<see cref="Teme"/>, <see cref="Gcrf"/>,
/// <see cref="Itrf"/>); a name becomes a type by one <c>switch</c> at the edge.
/// </summary>
public enum FrameName
{
    /// <summary>True equator, mean equinox of date: <see cref="Frames.Teme"/>.</summary>
    Teme,

    /// <summary>Geocentric celestial: <see cref="Frames.Gcrf"/>.</summary>
    Gcrf,

    /// <summary>International terrestrial: <see cref="Frames.Itrf"/>.</summary>
    Itrf,
}
