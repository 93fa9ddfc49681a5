using System;

namespace Overflight.Evidence.Reading.Times;

/// <summary>Times of day that were read.</summary>
/// <param name="From">The moment, or the first of a range.</param>
/// <param name="To">The same moment, or the last.</param>
/// <param name="Zone">IANA name; <c>null</c> for that of the place.</param>
/// <param name="HasZone">Whether a zone is said, be it "local time".</param>
/// <param name="Next">The first token after the words.</param>
internal readonly record struct ClockReading(TimeOnly From, TimeOnly To, string? Zone, bool HasZone, int Next);
