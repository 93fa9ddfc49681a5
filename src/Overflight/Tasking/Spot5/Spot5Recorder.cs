namespace Overflight.Tasking.Spot5;

/// <summary>
/// How full a plan makes the recorder, by both readings of its capacity that are found in the literature. Plans are
/// made for the rounded one: the published optimal profits count it.
/// </summary>
public sealed record Spot5Recorder
{
    /// <summary>Sum over the photographs of round(consumption / 451).</summary>
    public required long Units { get; init; }

    /// <summary>round(capacity / 451), which is 200 for the published 90000; <c>null</c> without a capacity.</summary>
    public required long? UnitsMax { get; init; }

    /// <summary>Sum of the consumptions as they stand in the file.</summary>
    public required decimal Consumption { get; init; }

    /// <summary>The capacity as it stands in the file; <c>null</c> without one.</summary>
    public required decimal? Capacity { get; init; }

    /// <summary>Whether the plan fits by the rounded reading; always without a capacity.</summary>
    public bool FitsRounded => !(Units > UnitsMax);

    /// <summary>Whether the plan fits by the raw reading; always without a capacity.</summary>
    public bool FitsRaw => !(Consumption > Capacity);
}
