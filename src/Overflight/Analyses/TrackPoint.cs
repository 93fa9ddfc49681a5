using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>Where a satellite is at one instant, and how a place sees it.</summary>
/// <param name="At">When.</param>
/// <param name="Below">The point below the satellite, with the satellite's height.</param>
/// <param name="Azimuth">At the place, from north clockwise, 0–360°.</param>
/// <param name="Elevation">At the place, above the local horizontal, no refraction.</param>
/// <param name="OffNadir">At the satellite, between the place and geodetic nadir.</param>
public readonly record struct TrackPoint(
    Instant At, Geodetic Below, Angle Azimuth, Angle Elevation, Angle OffNadir);
