using Overflight.Time;

namespace Overflight.Sensing;

/// <summary>
/// How fast a satellite turns from one target to the next, as far as that is published: it speeds up evenly to its
/// greatest rate, holds it, slows down as evenly, and comes to rest. <c>default</c>: nothing is known.
/// </summary>
/// <param name="SlewRateRadPerS">Greatest rate, rad/s, more than zero; <c>null</c> where it is not known.</param>
/// <param name="SlewAccelerationRadPerS2">
/// Acceleration and deceleration, rad/s², more than zero; <c>null</c> where it is not known.
/// </param>
/// <param name="Settling">Rest needed after a turn, zero or more; <c>null</c> where it is not known.</param>
public readonly record struct PublishedAgility(
    double? SlewRateRadPerS, double? SlewAccelerationRadPerS2, Duration? Settling);
