using Overflight.Evidence.Reading.Names;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Something that must hold around the word of a rule.</summary>
internal abstract record RuleCondition
{
    private protected RuleCondition()
    {
    }

    /// <summary>Whether it can hold in a sentence; told quickly.</summary>
    public virtual bool MayFit(SentenceView s) => true;

    /// <summary>Whether it holds.</summary>
    public abstract bool Fits(SentenceView s, int at);

    /// <summary>One of the words stands at most so many tokens before or after; or none does.</summary>
    public sealed record Near(WordSet Words, int Before, int After, bool IsWanted) : RuleCondition
    {
        public override bool MayFit(SentenceView s) => !IsWanted || Words.MayBeIn(s);

        public override bool Fits(SentenceView s, int at)
        {
            for (int i = System.Math.Max(0, at - Before); Words.MayBeIn(s) && i <= at + After && i < s.Count; i++)
            {
                if (i != at && Words.Holds(s, i))
                    return IsWanted;
            }

            return !IsWanted;
        }
    }

    /// <summary>One of the words stands anywhere in the sentence; or none does.</summary>
    public sealed record Somewhere(WordSet Words, bool IsWanted) : RuleCondition
    {
        public override bool MayFit(SentenceView s) => !IsWanted || Words.MayBeIn(s);

        public override bool Fits(SentenceView s, int at)
        {
            for (int i = 0; Words.MayBeIn(s) && i < s.Count; i++)
            {
                if (i != at && Words.Holds(s, i))
                    return IsWanted;
            }

            return !IsWanted;
        }
    }

    /// <summary>The sentence has one of the words, or goes on about them ("it") after one that has.</summary>
    public sealed record Topic(WordSet Words) : RuleCondition
    {
        public override bool MayFit(SentenceView s) =>
            (s.Subject & Words.Concepts) != Concept.None || Words.MayBeIn(s);

        public override bool Fits(SentenceView s, int at) =>
            (s.Subject & Words.Concepts) != Concept.None || Words.IsIn(s);
    }

    /// <summary>So many names of a kind stand in the sentence, at least; or fewer.</summary>
    public sealed record Named(EntityKind Kind, int Count, bool IsWanted) : RuleCondition
    {
        public override bool Fits(SentenceView s, int at)
        {
            int found = 0;
            foreach (NameMention name in s.Names)
                found += name.Entity.Kind == Kind ? 1 : 0;
            return found >= Count == IsWanted;
        }
    }

    /// <summary>Two states or more are named, by themselves or by what is theirs.</summary>
    public sealed record States(int Count) : RuleCondition
    {
        public override bool Fits(SentenceView s, int at) => s.StateCount >= Count;
    }

    /// <summary>The word speaks of what was or is; or of what is to come.</summary>
    public sealed record Tense(bool IsAhead) : RuleCondition
    {
        public override bool Fits(SentenceView s, int at) => IsAhead == Claims.Tense.IsAhead(s, at) &&
            (IsAhead || !Claims.Tense.IsCondition(s, at));
    }

    /// <summary>No verb of its clause is in the past.</summary>
    public sealed record Present : RuleCondition
    {
        public override bool Fits(SentenceView s, int at) => Claims.Tense.IsPresent(s, at);
    }

    /// <summary>The word stands in quotation marks.</summary>
    public sealed record Quoted : RuleCondition
    {
        public override bool Fits(SentenceView s, int at) => s.IsQuoted(at);
    }
}
