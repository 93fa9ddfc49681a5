using Overflight.Frames;
using Overflight.Numerics;

namespace Overflight.Sensing;

/// <summary>
/// What one pixel covers of the ground. <c>default</c> is not usable. Ground sample distances are on the tangent plane
/// of the ellipsoid.
/// </summary>
/// <param name="Target">Where the line of sight meets the ellipsoid.</param>
/// <param name="AcrossM">Spacing of the pixels of a line on the ground: across the track where nothing is tilted
/// forward, metres.</param>
/// <param name="AlongM">Spacing of the lines on the ground, metres.</param>
/// <param name="MeanM">Square root of the ground a pixel covers, metres: the geometric mean of the two where they are
/// square to each other.</param>
/// <param name="NormalM">Width of the pixel square to the line of sight: range times angle, metres.</param>
/// <param name="RangeM">Distance of the target, metres.</param>
/// <param name="Incidence">At the target, between the line of sight and the ellipsoid's normal.</param>
public readonly record struct GroundSample(
    Geodetic Target,
    double AcrossM,
    double AlongM,
    double MeanM,
    double NormalM,
    double RangeM,
    Angle Incidence);
