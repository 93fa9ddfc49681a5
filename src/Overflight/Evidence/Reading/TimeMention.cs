namespace Overflight.Evidence.Reading;

/// <summary>Words that say when.</summary>
public sealed record TimeMention
{
    /// <summary>Where they begin in the text.</summary>
    public required int Start { get; init; }

    /// <summary>Where they end, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>The words.</summary>
    public required string Text { get; init; }

    /// <summary>How they bound what they are about.</summary>
    public required TimeRole Role { get; init; }

    /// <summary>How sure it is what they stand for.</summary>
    public required TimeCertainty Certainty { get; init; }

    /// <summary>What they stand for; <c>null</c> where that cannot be told at all.</summary>
    public CalendarSpan? Span { get; init; }
}
