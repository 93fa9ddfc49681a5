using Overflight.Numerics;

namespace Overflight.Access;

/// <summary>The top of what stands on the horizon in one direction. <c>default</c> is the free horizon in the north.
/// </summary>
/// <param name="Azimuth">From north clockwise, 0° to below 360°.</param>
/// <param name="Elevation">−90° to 90°.</param>
public readonly record struct SkylinePoint(Angle Azimuth, Angle Elevation);
