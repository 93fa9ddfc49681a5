using System.Collections.Immutable;
using Overflight.Evidence;

namespace Overflight.Analyses;

/// <summary>What the record or physics says of a claim of an article.</summary>
public sealed record ReadFinding
{
    /// <summary>Whether it is borne out.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>One word: holds, contradicted, met, missed, open, undetermined, supported.</summary>
    public required string Word { get; init; }

    /// <summary>Why, in sentences.</summary>
    public required ImmutableArray<string> Reasons { get; init; }

    /// <summary>The launches of the record it rests on.</summary>
    public ImmutableArray<string> Launches { get; init; } = [];

    /// <summary>The check of the orbit, for a picture with a time; <c>null</c> otherwise.</summary>
    public ClaimFinding? Orbit { get; init; }
}
