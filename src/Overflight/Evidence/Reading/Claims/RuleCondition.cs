using Overflight.Evidence.Reading.Claims.Grammar;
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

    /// <summary>The sentence has one of the words, or those just before are about the same.</summary>
    public sealed record Topic(WordSet Words) : RuleCondition
    {
        public override bool MayFit(SentenceView s) =>
            ((s.All | s.Before) & Words.Concepts) != Concept.None || Words.MayBeIn(s);

        public override bool Fits(SentenceView s, int at) =>
            ((s.All | s.Before) & Words.Concepts) != Concept.None || Words.IsIn(s);
    }

    /// <summary>So many states are named at least; "it", "us" and "they" beside one stand for another.</summary>
    public sealed record States(int Count) : RuleCondition
    {
        public override bool Fits(SentenceView s, int at) => s.StateCount + s.UnnamedStateCount >= Count;
    }

    /// <summary>The word is, or is not, the verb of a clause.</summary>
    public sealed record Verb(bool IsWanted) : RuleCondition
    {
        public override bool Fits(SentenceView s, int at) => s.VerbAt(at) is not null == IsWanted;
    }

    /// <summary>
    /// One that takes part in the clause is one of the words, or stands for one that was said before.
    /// </summary>
    public sealed record Part(Role Role, WordSet Words, bool IsWanted) : RuleCondition
    {
        public override bool Fits(SentenceView s, int at) => Holds(s, at) == IsWanted;

        private bool Holds(SentenceView s, int at)
        {
            if (s.ClauseOf(at) is not { } clause)
                return false;
            if (Role is Role.Tail or Role.Lead or Role.Clause)
            {
                int from = Role == Role.Tail ? at + 1 : clause.Start, to = Role == Role.Lead ? at : clause.Reach;
                for (int i = from; i < to; i++)
                {
                    if (i != at && Words.Holds(s, i))
                        return true;
                }

                return false;
            }

            (Concept about, int head) = Role switch
            {
                Role.Subject => (clause.SubjectIs, clause.Subject),
                Role.Object => (clause.ObjectIs, clause.Object),
                _ => (clause.ThemeIs, clause.IsPassive || clause.Object < 0 ? clause.Subject : clause.Object),
            };
            bool isMeant = IsWanted && (about & Concept.Anaphor) != Concept.None &&
                ((s.Before | s.All) & Words.Concepts) != Concept.None;
            return (about & Words.Concepts) != Concept.None || isMeant || (head >= 0 && Words.Holds(s, head));
        }
    }

    /// <summary>What the words around make of it: did, will or could.</summary>
    public sealed record Mood(ClaimModality Modality, bool IsWanted) : RuleCondition
    {
        public override bool Fits(SentenceView s, int at)
        {
            Stance stance = Stance.At(s, at);
            bool isOpen = Modality == ClaimModality.Did && (stance.IsCondition || stance.IsBare);
            return (stance.Modality == Modality && !isOpen) == IsWanted;
        }
    }

    /// <summary>The clause hangs on one of the words, or on none of them.</summary>
    public sealed record Under(WordSet Words, bool IsWanted) : RuleCondition
    {
        public override bool Fits(SentenceView s, int at)
        {
            Clause? clause = s.ClauseOf(at);
            bool isUnder = clause is { Governor: { } over } && Words.Holds(s, over.Verb) ||
                clause is { GovernorWord: >= 0 } && Words.Holds(s, clause.GovernorWord);
            return isUnder == IsWanted;
        }
    }

    /// <summary>The clause's verb stands in the present.</summary>
    public sealed record Present : RuleCondition
    {
        public override bool Fits(SentenceView s, int at) => s.ClauseOf(at) is { IsPresent: true };
    }

    /// <summary>The verb has, or has not, "not" with it.</summary>
    public sealed record Negated(bool IsWanted) : RuleCondition
    {
        public override bool Fits(SentenceView s, int at) => Stance.At(s, at).IsNegated == IsWanted;
    }

    /// <summary>The verb is passive, or a participle beside its noun.</summary>
    public sealed record Passive : RuleCondition
    {
        public override bool Fits(SentenceView s, int at) => s.ClauseOf(at) is { IsPassive: true };
    }

    /// <summary>The verb stands in the present, and tells no more than that: not "is photographing".</summary>
    public sealed record Habit : RuleCondition
    {
        public override bool Fits(SentenceView s, int at) => s.ClauseOf(at) is { IsPresent: true } clause &&
            (clause.First == clause.Verb || !s.Word(clause.Verb).EndsWith("ing", System.StringComparison.Ordinal));
    }

    /// <summary>It is no habit: the verb does not stand in the present.</summary>
    public sealed record Past : RuleCondition
    {
        public override bool Fits(SentenceView s, int at) => !new Habit().Fits(s, at);
    }

    /// <summary>The word stands in quotation marks.</summary>
    public sealed record Quoted : RuleCondition
    {
        public override bool Fits(SentenceView s, int at) => s.IsQuoted(at);
    }
}
