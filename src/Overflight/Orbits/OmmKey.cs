namespace Overflight.Orbits;

/// <summary>
/// The keywords of an Orbit Mean-Elements Message that are looked at (CCSDS 502.0-B-3, tables 4-1 to 4-3).
/// </summary>
internal enum OmmKey
{
    Version,
    CreationDate,
    Originator,
    ObjectName,
    ObjectId,
    CenterName,
    RefFrame,
    TimeSystem,
    MeanElementTheory,
    Epoch,
    SemiMajorAxis,
    MeanMotion,
    Eccentricity,
    Inclination,
    RightAscensionOfNode,
    ArgumentOfPericenter,
    MeanAnomaly,
    EphemerisType,
    Classification,
    CatalogueNumber,
    ElementSetNumber,
    RevolutionAtEpoch,
    BStar,
    MeanMotionDot,
    MeanMotionDotDot,
}
