using Overflight.Numerics;

namespace Overflight.Sensing;

/// <summary>Everything about the line between a satellite and a place on the ground at one instant.</summary>
/// <param name="Look">From the place: azimuth, elevation, range.</param>
/// <param name="OffNadir">
/// At the satellite: between the line of sight and geodetic nadir (the direction to the point on the ellipsoid below
/// it).
/// </param>
/// <param name="Incidence">At the place: between the line of sight and the ellipsoid's normal; 90° minus
/// elevation.</param>
/// <param name="SunElevation">Elevation of the Sun's centre at the place, no refraction.</param>
/// <param name="IsSatelliteSunlit">Whether the Sun's centre is in view of the satellite past a spherical Earth of
/// 6378.137 km.</param>
public readonly record struct ViewGeometry(
    LookAngles Look, Angle OffNadir, Angle Incidence, Angle SunElevation, bool IsSatelliteSunlit);
