namespace Overflight.Sensing;

/// <summary>What a watched satellite looks with, as far as it decides when it can see a place.</summary>
public enum SensorKind
{
    /// <summary>A camera for visible light: needs a lit place, and tilts so far and no farther.</summary>
    Optical,

    /// <summary>Imaging radar: sees by day and night, to one side, between two angles of incidence.</summary>
    Radar,

    /// <summary>
    /// Not published: taken as a camera that needs no light and a radar in one, so as able to see whatever either can.
    /// </summary>
    Unknown,
}
