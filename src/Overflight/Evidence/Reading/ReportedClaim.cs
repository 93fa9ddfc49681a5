using System.Collections.Immutable;

namespace Overflight.Evidence.Reading;

/// <summary>Something a text says, with the words it rests on.</summary>
public sealed record ReportedClaim
{
    /// <summary>What kind of thing.</summary>
    public required ReportedClaimKind Kind { get; init; }

    /// <summary>The words: the sentence, or the part of it up to a semicolon, that says it.</summary>
    public required string Quote { get; init; }

    /// <summary>Where they begin in the text.</summary>
    public required int Start { get; init; }

    /// <summary>Where they end, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>Who did it or is to do it, by the names of the gazetteer; empty where nobody is named.</summary>
    public required ImmutableArray<string> Actor { get; init; }

    /// <summary>Who said it, and through whom.</summary>
    public required ClaimAttribution Attribution { get; init; }

    /// <summary>Whether it is said to be so.</summary>
    public required ClaimPolarity Polarity { get; init; }

    /// <summary>Whether it happened, will, or could.</summary>
    public required ClaimModality Modality { get; init; }

    /// <summary>What it is about: satellites, vehicles and other things by the names of the gazetteer.</summary>
    public required ImmutableArray<string> About { get; init; }

    /// <summary>The places it names, by the names of the gazetteer.</summary>
    public required ImmutableArray<string> Where { get; init; }

    /// <summary>When it was or is to be; <c>null</c> where nothing is said.</summary>
    public TimeMention? When { get; init; }

    /// <summary>How much and how many.</summary>
    public required ImmutableArray<QuantityMention> Quantities { get; init; }

    /// <summary>The cause of a failure, the purpose, the kind of help: the words; empty where none are.</summary>
    public string Detail { get; init; } = "";
}
