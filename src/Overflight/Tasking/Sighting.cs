using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Tasking;

/// <summary>One way to take a picture: when the exposure begins, and where the sensor points.</summary>
/// <param name="Start">When the exposure begins.</param>
/// <param name="Opening">Unit vector from the satellite to the target then; in axes that do not turn, as TEME.</param>
/// <param name="Closing">The same when the exposure ends, in the same axes.</param>
/// <param name="OffNadir">At <paramref name="Start"/>, from nadir, where the sensor rests before its first
/// picture.</param>
/// <param name="IsDoubtful">
/// Whether it is so near a limit that another model of the orbit might not allow it: a plan does not use it, a bound
/// counts on it.
/// </param>
public readonly record struct Sighting(
    Instant Start, Vec3 Opening, Vec3 Closing, Angle OffNadir, bool IsDoubtful = false);
