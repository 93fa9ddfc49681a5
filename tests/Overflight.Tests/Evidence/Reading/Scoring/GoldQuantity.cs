namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>How much or how many, as a person read it; see golden/reading/GUIDELINES.md.</summary>
internal sealed record GoldQuantity
{
    public required string Text { get; init; }

    /// <summary>Which of the places that hold the text is meant, from 1.</summary>
    public int Nth { get; init; } = 1;

    /// <summary>The value; <c>null</c> where finding it is neither right nor wrong.</summary>
    public double? ValueCount { get; init; }

    /// <summary>The greater value of a range; otherwise the same as the value.</summary>
    public double? ValueMaxCount { get; init; }

    /// <summary>The unit; empty for a count.</summary>
    public required string Unit { get; init; }
}
