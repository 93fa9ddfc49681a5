using System.Collections.Immutable;

namespace Overflight.Evidence.Reading.Names;

/// <summary>Something with a name.</summary>
public sealed record Entity
{
    /// <summary>Its name, by which it is told wherever it appears; unique in a gazetteer.</summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Its other names and spellings.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>
    /// Words made from its name that say whose something is ("North Korean"); only states have them.
    /// </summary>
    public ImmutableArray<string> Adjectives { get; init; } = [];

    /// <summary>
    /// The state for which it speaks or to which it belongs: its name in the gazetteer; <c>null</c> for none.
    /// </summary>
    public string? State { get; init; }

    /// <summary>
    /// Whether a number after one of its names makes the name of one of a series: "Kosmos-2576", "Noor 3".
    /// </summary>
    public bool IsSeries { get; init; }

    /// <summary>IANA time zone of where it is; <c>null</c> where none is known.</summary>
    public string? Zone { get; init; }
}
