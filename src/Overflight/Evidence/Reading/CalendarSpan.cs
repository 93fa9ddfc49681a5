using System;

namespace Overflight.Evidence.Reading;

/// <summary>
/// The part of the calendar that words stand for, in the local time of a zone: whole days, or moments of a day.
/// </summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; it belongs to the span.</param>
/// <param name="FromTime">The time of day on the first day; <c>null</c> for its start.</param>
/// <param name="ToTime">
/// The time of day on the last day, the same as <paramref name="FromTime"/> for a moment; <c>null</c> for its end.
/// </param>
/// <param name="Zone">IANA name of the zone of the times of day; <c>null</c> where there are none, or it is not
/// known.</param>
public sealed record CalendarSpan(
    DateOnly From, DateOnly To, TimeOnly? FromTime = null, TimeOnly? ToTime = null, string? Zone = null);
