using Overflight.Time;

namespace Overflight.Tasking;

/// <summary>A time in which a satellite can send pictures to the ground.</summary>
/// <param name="Interval">When.</param>
/// <param name="BitsPerSecond">How fast, zero or more.</param>
public readonly record struct DownlinkContact(Interval Interval, long BitsPerSecond);
