using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>Where the Sun's centre stands overhead; without refraction it is up within 90° of there.</summary>
/// <param name="Instant">The instant.</param>
/// <param name="Latitude">Geodetic latitude of the place.</param>
/// <param name="Longitude">Longitude of the place, east positive.</param>
public readonly record struct SunPoint(Instant Instant, Angle Latitude, Angle Longitude);
