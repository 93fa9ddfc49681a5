using System.Collections.Immutable;

namespace Overflight.Evidence.Record;

/// <summary>What the launch record says of a claim.</summary>
public sealed record RecordFinding
{
    /// <summary>Whether the record bears it out.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>One word for tables: holds, contradicted, met, missed, open, undetermined.</summary>
    public required string Word { get; init; }

    /// <summary>Why, in sentences.</summary>
    public required ImmutableArray<string> Reasons { get; init; }

    /// <summary>The launches it rests on, by their names in the record.</summary>
    public required ImmutableArray<string> Launches { get; init; }
}
