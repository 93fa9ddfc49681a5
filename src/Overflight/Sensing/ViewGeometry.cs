using Overflight.Numerics;

namespace Overflight.Sensing;

/// <summary>Everything about the line between a satellite and a place on the ground at one instant.</summary>
/// <param name="Azimuth">At the place: from north clockwise, 0–360°.</param>
/// <param name="Elevation">At the place: above the local horizontal, no refraction.</param>
/// <param name="RangeM">Distance along the straight line, metres.</param>
/// <param name="OffNadir">
/// At the satellite: between the line of sight and geodetic nadir (the direction to the point of the ellipsoid below
/// it).
/// </param>
/// <param name="Incidence">
/// At the place: between the line of sight and the ellipsoid's normal; 90° minus elevation.
/// </param>
/// <param name="SunElevation">Elevation of the Sun's centre at the place, no refraction.</param>
/// <param name="IsSatelliteSunlit">
/// Whether the Sun's centre is in view of the satellite past a spherical Earth of 6378.137 km.
/// </param>
public readonly record struct ViewGeometry(
    Angle Azimuth,
    Angle Elevation,
    double RangeM,
    Angle OffNadir,
    Angle Incidence,
    Angle SunElevation,
    bool IsSatelliteSunlit);
