using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

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

    internal static RecordFinding Holds(string reason, IEnumerable<LaunchEvent> launches) =>
        Of(Verdict.Supported, "holds", reason, launches);

    /// <param name="why">A part of a sentence.</param>
    /// <param name="launches">What it rests on.</param>
    internal static RecordFinding Contradicted(string why, IEnumerable<LaunchEvent> launches) =>
        Of(Verdict.Contradicted, "contradicted", $"{char.ToUpperInvariant(why[0])}{why[1..]}.", launches);

    internal static RecordFinding Undetermined(string why, IEnumerable<LaunchEvent>? launches = null) =>
        Of(Verdict.Undetermined, "undetermined", why, launches ?? []);

    internal static RecordFinding Of(
        Verdict verdict, string word, string reason, IEnumerable<LaunchEvent> launches) => new()
        {
            Verdict = verdict,
            Word = word,
            Reasons = [reason],
            Launches = [.. launches.Select(l => l.Id)],
        };
}
