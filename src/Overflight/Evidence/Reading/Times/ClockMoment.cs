using System;

namespace Overflight.Evidence.Reading.Times;

/// <summary>One time of day as it is written.</summary>
/// <param name="Hour">As written, 0 to 23.</param>
/// <param name="Minute">0 to 59.</param>
/// <param name="Second">0 to 59.</param>
/// <param name="IsPm">After noon or before it; <c>null</c> where that is not said.</param>
/// <param name="IsBare">Whether it is a number that alone would be no time: the 9 of "9 to 10 a.m.".</param>
/// <param name="Next">The first token after it.</param>
internal readonly record struct ClockMoment(int Hour, int Minute, int Second, bool? IsPm, bool IsBare, int Next)
{
    /// <summary>The time of day.</summary>
    public TimeOnly Time => new(IsPm is { } isPm ? (Hour % 12) + (isPm ? 12 : 0) : Hour, Minute, Second);
}
