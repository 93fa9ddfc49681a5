using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>Where a satellite is at an instant, Earth-fixed, metres.</summary>
/// <param name="Instant">When.</param>
/// <param name="R">Place in ITRF.</param>
/// <param name="ErrorM">How far interpolation may be off; 0 where the place comes from the propagator itself.</param>
/// <param name="V">Velocity in ITRF, metres per second; zero unless asked for.</param>
internal readonly record struct PathSample(Instant Instant, Vec3 R, double ErrorM, Vec3 V = default);
