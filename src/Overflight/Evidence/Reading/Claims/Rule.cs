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

    /// <summary>The first token of a sentence that the rule fits; −1 for none.</summary>
    public int Find(SentenceView s)
    {
        for (int i = 0; i < s.Count; i++)
        {
            if (Trigger.Holds(s, i) && Fits(s, i))
                return i;
        }

        return -1;
    }

    private bool Fits(SentenceView s, int at)
    {
        foreach (RuleCondition condition in Conditions)
        {
            if (!condition.Fits(s, at))
                return false;
        }

        return true;
    }
}
