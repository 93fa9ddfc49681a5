using System;
using Overflight.Evidence.Reading;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>An expression of time, as a person resolved it; see golden/reading/GUIDELINES.md.</summary>
internal sealed record GoldDate
{
    public required string Text { get; init; }

    /// <summary>Which of the places that hold the text is meant, from 1.</summary>
    public int Nth { get; init; } = 1;

    /// <summary>The first day; <c>null</c> where it cannot be told.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day, which belongs to it; <c>null</c> where it cannot be told.</summary>
    public DateOnly? To { get; init; }

    /// <summary>A first day that is as good.</summary>
    public DateOnly? OrFrom { get; init; }

    /// <summary>A last day that is as good.</summary>
    public DateOnly? OrTo { get; init; }

    public TimeRole Role { get; init; }

    /// <summary>The time of day on the first day; <c>null</c> for whole days and parts of days.</summary>
    public TimeOnly? FromTime { get; init; }

    /// <summary>The time of day on the last day; of a moment the same as <see cref="FromTime"/>.</summary>
    public TimeOnly? ToTime { get; init; }

    /// <summary>IANA name of the zone; <c>null</c> where it is not judged.</summary>
    public string? Zone { get; init; }

    public bool IsOpen => From is null;
}
