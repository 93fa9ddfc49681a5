using Overflight.Numerics;

namespace Overflight.Sensing;

/// <summary>
/// How a place on the ground sees something in the sky. No refraction. <c>default</c> is north on the horizon, at no
/// distance.
/// </summary>
/// <param name="Azimuth">From north clockwise, 0–360°.</param>
/// <param name="Elevation">Above the local horizontal, which is square to the ellipsoid's normal; −90° to 90°.</param>
/// <param name="RangeM">Distance along the straight line, metres.</param>
public readonly record struct LookAngles(Angle Azimuth, Angle Elevation, double RangeM);
