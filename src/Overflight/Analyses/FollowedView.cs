using Overflight.Frames;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>Where a satellite was at an instant, and how it stood over a place.</summary>
/// <param name="Instant">The instant.</param>
/// <param name="Below">The point of the ellipsoid below it, with its height, metres.</param>
/// <param name="View">The line between it and the place; it is above the horizon where the elevation is positive.
/// </param>
public readonly record struct FollowedView(Instant Instant, Geodetic Below, ViewGeometry View);
