using Overflight.Evidence.Reading;

namespace Overflight.Analyses;

/// <summary>When something is said to be, on the calendar of its place.</summary>
/// <param name="From">The first day, or the first moment ("2023-11-27T23:36:25"); <c>null</c> where it cannot be
/// told.</param>
/// <param name="To">The last day, which belongs to it, or the last moment.</param>
/// <param name="Text">The words.</param>
/// <param name="Role">How they bound it.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Zone">IANA zone of the moments; <c>null</c> for days, or where it is not known.</param>
public sealed record ReadTime(
    string? From, string? To, string Text, TimeRole Role, TimeCertainty Certainty, string? Zone);
