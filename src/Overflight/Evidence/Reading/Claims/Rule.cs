using System.Collections.Immutable;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>A rule: a word, and what must stand around it, for a sentence to say something.</summary>
internal sealed record Rule
{
    /// <summary>What kind of thing is said.</summary>
    public required ReportedClaimKind Kind { get; init; }

    /// <summary>The words that say it.</summary>
    public required WordSet Trigger { get; init; }

    /// <summary>What must hold around the word.</summary>
    public required ImmutableArray<RuleCondition> Conditions { get; init; }

    /// <summary>Whether it is said to be so; <c>null</c> to be told from the words around.</summary>
    public ClaimPolarity? Polarity { get; init; }

    /// <summary>Did, will, could; <c>null</c> to be told from the words around.</summary>
    public ClaimModality? Modality { get; init; }

    /// <summary>Whether it fits a token of a sentence.</summary>
    public bool Fits(SentenceView s, int at)
    {
        if (!Trigger.Holds(s, at))
            return false;
        foreach (RuleCondition condition in Conditions)
        {
            if (!condition.MayFit(s))
                return false;
        }

        foreach (RuleCondition condition in Conditions)
        {
            if (!condition.Fits(s, at))
                return false;
        }

        return !Stance.At(s, at).IsCondition; // what stands under "if" is not said
    }
}
