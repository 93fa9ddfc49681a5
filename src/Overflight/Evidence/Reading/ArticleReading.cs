using System.Collections.Immutable;
using Overflight.Evidence.Reading.Names;

namespace Overflight.Evidence.Reading;

/// <summary>What was found in a text.</summary>
public sealed record ArticleReading
{
    /// <summary>The text.</summary>
    public required Article Article { get; init; }

    /// <summary>When it was published, as far as it can be told from all it says.</summary>
    public required ArticleDate Date { get; init; }

    /// <summary>The names in it, in order.</summary>
    public required ImmutableArray<NameMention> Names { get; init; }

    /// <summary>The words that say when, in order.</summary>
    public required ImmutableArray<TimeMention> Times { get; init; }

    /// <summary>The words that say how much, in order.</summary>
    public required ImmutableArray<QuantityMention> Quantities { get; init; }

    /// <summary>What it says, in order.</summary>
    public required ImmutableArray<ReportedClaim> Claims { get; init; }
}
