using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>One line of a tabulated ephemeris; its table says in which frame and about which centre.</summary>
/// <param name="Instant">When.</param>
/// <param name="PositionM">Where, metres.</param>
/// <param name="VelocityMPerS">How fast, metres per second.</param>
public readonly record struct EphemerisState(Instant Instant, Vec3 PositionM, Vec3 VelocityMPerS);
