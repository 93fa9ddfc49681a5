using System.Collections.Generic;
using Overflight.Evidence.Reading.Claims.Grammar;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>What of a text speaks of the past and what of what is to come, clause by clause.</summary>
internal sealed class TenseMap
{
    private static readonly WordSet Intending = new WordText().Set(
        (
            "+plan +schedule +set +slate +expect +due +aim +promise +pencil +foresee +target +book +fix +time " +
            "due scheduled planned slated expected likely set").Split(' '));

    /// <summary>In the present these speak of what is to come: "starts on Friday".</summary>
    private static readonly WordSet Coming = new WordText().Set(
        "+start +begin +open +fly +follow +launch +resume +end +expire +leave +arrive +close +visit +meet".Split(' '));

    /// <summary>These say to which day something was put: "moved to Friday".</summary>
    private static readonly WordSet Moving = new WordText().Set(
        "+postpone +delay +defer +reschedule +slip +push +move +slide off back forward".Split(' '));

    private readonly List<(int Start, int End, bool? IsPast)> _clauses = [];
    private readonly List<(int Start, int End)> _set = [];

    /// <summary>Adds the clauses of a sentence; sentences come in order.</summary>
    public void Add(SentenceView s)
    {
        for (int i = 0; i + 2 < s.Count; i++)
        {
            bool isSet = (Intending.Holds(s, i) && s.Word(i + 1) is "for" or "on" or "in" &&
                s.Word(i) is not ("promised" or "expected" or "fixed") && !Are(s, i - 1)) ||
                (Moving.Holds(s, i) && s.Word(i + 1) is "to" or "until" or "till" or "into");
            if (isSet)
                _set.Add((s.EndOf(i + 1), s.EndOf(System.Math.Min(i + 5, s.Count - 1))));
        }

        foreach (Clause clause in s.Clauses)
        {
            if (clause.Start < s.Count && clause.End > clause.Start)
                _clauses.Add((s.StartOf(clause.Start), s.EndOf(System.Math.Min(clause.End, s.Count) - 1), TenseOf(s,
                    clause)));
        }
    }

    /// <summary>Whether a position stands in what has been; <c>null</c> where that is not told.</summary>
    public bool? IsPast(int position)
    {
        foreach ((int start, int end) in _set)
        {
            if (start <= position && position < end)
                return false;
        }

        int low = 0, high = _clauses.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_clauses[middle].Start <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low > 0 && position < _clauses[low - 1].End ? _clauses[low - 1].IsPast : null;
    }

    private static bool Are(SentenceView s, int i) => s.Word(i) is "had" or "have" or "has";

    private static bool? TenseOf(SentenceView s, Clause clause)
    {
        bool isSet = Intending.Holds(s, clause.Verb) && (clause.IsPassive || clause.Shape == ClauseShape.Participle ||
            s.Word(clause.Verb + 1) is "for" or "to");
        bool isDue = s.Word(clause.Verb) is "is" or "are" or "was" or "were" &&
            (Intending.Holds(s, clause.Verb + 1) || Intending.Holds(s, clause.Verb + 2));
        if (isSet || isDue)
            return false;
        Stance stance = Stance.At(s, clause.Verb);
        if (clause.IsWould || stance.IsBare)
            return null;
        if (stance.Modality != ClaimModality.Did)
            return false;
        if (clause.IsPresent)
            return Coming.Holds(s, clause.Verb) ? false : null;
        return true;
    }
}
