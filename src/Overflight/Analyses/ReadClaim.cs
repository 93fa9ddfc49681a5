using System.Collections.Immutable;
using Overflight.Evidence.Reading;

namespace Overflight.Analyses;

/// <summary>A claim of an article, with what can be said of it.</summary>
public sealed record ReadClaim
{
    /// <summary>What kind of thing is said.</summary>
    public required ReportedClaimKind Kind { get; init; }

    /// <summary>The words it rests on.</summary>
    public required string Quote { get; init; }

    /// <summary>Where they begin in the article's text, UTF-16 units from 0.</summary>
    public required int Start { get; init; }

    /// <summary>Where they end, exclusive.</summary>
    public required int End { get; init; }

    /// <summary>Who did it or is to do it.</summary>
    public required ImmutableArray<string> Actor { get; init; }

    /// <summary>Who said it, and through whom.</summary>
    public required ClaimAttribution Attribution { get; init; }

    /// <summary>Whether it is said to be so.</summary>
    public required ClaimPolarity Polarity { get; init; }

    /// <summary>Did, will or could.</summary>
    public required ClaimModality Modality { get; init; }

    /// <summary>What it is about.</summary>
    public required ImmutableArray<string> About { get; init; }

    /// <summary>The places it names.</summary>
    public required ImmutableArray<string> Where { get; init; }

    /// <summary>When; <c>null</c> where nothing is said.</summary>
    public ReadTime? When { get; init; }

    /// <summary>How much and how many.</summary>
    public required ImmutableArray<QuantityMention> Quantities { get; init; }

    /// <summary>What the record or physics says; <c>null</c> for kinds neither can speak to.</summary>
    public ReportFinding? Finding { get; init; }
}
