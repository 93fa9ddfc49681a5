namespace Overflight.Evidence.Reading;

/// <summary>Words that say how much or how many.</summary>
public sealed record QuantityMention
{
    /// <summary>Where they begin in the text.</summary>
    public required int Start { get; init; }

    /// <summary>Where they end, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>The words: "three additional", "500 kilometers", "a hundred".</summary>
    public required string Text { get; init; }

    /// <summary>The value, in the unit as stated.</summary>
    public required double ValueCount { get; init; }

    /// <summary>The greater value of a range ("3 to 5 metres"); otherwise the same as the value.</summary>
    public required double ValueMaxCount { get; init; }

    /// <summary>
    /// The unit, in the singular and spelt as in the International System ("km", "m", "kg", "s", "min", "h", "day",
    /// "deg", "percent", "USD"); empty for a count.
    /// </summary>
    public required string Unit { get; init; }

    /// <summary>What is counted, as written, in lower case ("missile tests"); empty for a measure.</summary>
    public required string Of { get; init; }

    /// <summary>Whether it is said to be about, over, under, several: not the exact value.</summary>
    public required bool IsApproximate { get; init; }
}
