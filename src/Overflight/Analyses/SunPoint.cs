using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>Where the Sun's centre stands overhead: above the horizon, without refraction, it is up within 90°.</summary>
/// <param name="Instant">The instant.</param>
/// <param name="Latitude">Geodetic latitude of the place.</param>
/// <param name="Longitude">Longitude of the place, east positive.</param>
public readonly record struct SunPoint(Instant Instant, Angle Latitude, Angle Longitude);
