using Overflight.Numerics;

namespace Overflight.Sensing;

/// <summary>One way in which an imaging radar takes pictures.</summary>
/// <param name="Name">Its name.</param>
/// <param name="RangeResolutionM">Resolution on the ground across the track, metres.</param>
/// <param name="AzimuthResolutionM">Resolution along the track, metres.</param>
/// <param name="SwathM">Width of the picture on the ground, metres.</param>
/// <param name="IncidenceMin">Least angle of incidence; <c>null</c> where it is not known.</param>
/// <param name="IncidenceMax">Greatest angle of incidence; <c>null</c> where it is not known.</param>
public sealed record RadarMode(
    string Name,
    double RangeResolutionM,
    double AzimuthResolutionM,
    double SwathM,
    Angle? IncidenceMin = null,
    Angle? IncidenceMax = null);
