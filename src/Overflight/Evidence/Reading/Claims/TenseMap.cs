using System.Collections.Generic;
using Overflight.Evidence.Reading.Claims.Grammar;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>What of a text speaks of the past and what of what is to come, clause by clause.</summary>
internal sealed class TenseMap
{
    private static readonly WordSet Intending = new WordText().Set(
        (
            "+plan +schedule +set +slate +expect +due +aim +promise +pencil +foresee +target +book +fix +time " +
            "+forecast +predict +tip +bill +earmark +provide due scheduled planned slated expected likely set")
        .Split(' '));

    /// <summary>What these are about is often to come, even where they are past: "warned of a launch on Friday".
    /// </summary>
    private static readonly WordSet Announcing = new WordText().Set(
        (
            "+warn +close +declare +reserve +restrict +ban +notify +inform +promise +pledge +vow +invite +advise")
        .Split(' '));

    private static readonly WordSet Telling = new WordText().Set(
        "+tell +direct +command +warn +advise +order +ask +urge".Split(' '));

    /// <summary>So many words after such a verb, the time is no longer its own: "closed in May", "closed the bay".
    /// </summary>
    private const int OwnTimeReach = 3;

    /// <summary>In the present these tell of what was, or of what is at all times; others, with a time, of what is
    /// to come: "the window opens on Friday".</summary>
    private static readonly WordSet Standing = new WordText().Set(
        ("+show +depict +bear +date +stem +mark +suggest +point +look +appear +seem +watch +have +know +remember " +
        "+recall +come_from +see +reveal +cover +contain +include +describe +document +test +need +work +remain " +
        "+prove +differ +match +resemble +recede").Split(' '));

    /// <summary>Words that make what follows a duty: to be done, so to come.</summary>
    private static bool IsDuty(string word) => word is "must" or "should" or "shall" or "ought";

    /// <summary>These say to which day something was put: "moved to Friday".</summary>
    private static readonly WordSet Moving = new WordText().Set(
        "+postpone +delay +defer +reschedule +slip +push +move +slide".Split(' '));

    /// <summary>So they do with "off", "back" and "forward": "put off", "pushed back", "brought forward".</summary>
    private static readonly WordSet MovingOff = new WordText().Set("+put +hold +push +bring +set".Split(' '));

    /// <summary>So many words after such a verb its "to" may stand: "put off the launch of its next craft to".
    /// </summary>
    private const int MovedReach = 16;

    private readonly List<(int Start, int End, bool? IsPast, bool IsPerfect, int Sentence, int Reach)> _clauses = [];
    private readonly List<(int Start, int End, bool? IsPast)> _set = [];

    /// <summary>Adds the clauses of a sentence; sentences come in order.</summary>
    public void Add(SentenceView s)
    {
        for (int i = 0; i + 2 < s.Count; i++)
            Put(s, i);
        int from = s.Sentence.Start;
        foreach (Clause clause in s.Clauses)
        {
            if (clause.Start >= s.Count || clause.End <= clause.Start)
                continue;
            // What stands before the first clause ("In January, …") is told with it.
            _clauses.Add((from < 0 ? s.StartOf(clause.Start) : from,
                s.EndOf(System.Math.Min(clause.End, s.Count) - 1), TenseOf(s, clause), IsPerfect(s, clause),
                s.Sentence.Start, s.Sentence.End));
            from = -1;
            int after = clause.Verb + OwnTimeReach;
            if (Announcing.Holds(s, clause.Verb) && after < clause.End && after < s.Count)
                _set.Add((s.StartOf(after), s.EndOf(System.Math.Min(clause.End, s.Count) - 1), null));
        }
    }

    /// <summary>Whether a position stands in what has been; <c>null</c> where that is not told.</summary>
    public bool? IsPast(int position)
    {
        foreach ((int start, int end, bool? isPast) in _set)
        {
            if (start <= position && position < end)
                return isPast;
        }

        return ClauseAt(position) is >= 0 and var at ? _clauses[at].IsPast : null;
    }

    /// <summary>Whether a position stands in what had been before something else: "had climbed by Saturday".</summary>
    public bool IsPerfect(int position) => ClauseAt(position) is >= 0 and var at && _clauses[at].IsPerfect;

    /// <summary>The innermost clause around a position; −1 for none.</summary>
    private int ClauseAt(int position)
    {
        int low = 0, high = _clauses.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_clauses[middle].Start <= position)
                low = middle + 1;
            else
                high = middle;
        }

        for (int i = low - 1; i >= 0 && _clauses[i].Sentence == _clauses[low - 1].Sentence; i--)
        {
            bool isWithin = position < _clauses[i].End || i == 0 || _clauses[i - 1].Sentence != _clauses[i].Sentence;
            if (isWithin)
                return position < _clauses[low - 1].Reach ? i : -1;
        }

        return -1;
    }

    /// <summary>"is set for", "moved from … to": the time after "to" is to come, that after "from" may be over.
    /// </summary>
    private void Put(SentenceView s, int i)
    {
        bool isSet = Intending.Holds(s, i) && s.Word(i + 1) is "for" or "on" or "in" &&
            s.Word(i) is not ("promised" or "expected" or "fixed" or "provided" or "provides") && !Are(s, i - 1);
        if (isSet)
            Set(i + 1, s.HasWord("had") && !s.Word(i + 2).EndsWith("day", System.StringComparison.Ordinal)
                ? null : false);
        bool isMoved = Moving.Holds(s, i) || (MovingOff.Holds(s, i) && s.Word(i + 1) is "off" or "back" or "forward");
        if (!isMoved)
            return;
        for (int at = i + 1; at < s.Count && at - i <= MovedReach && s.Word(at) is not ("." or ";" or "\""); at++)
        {
            if (!IsTime(s, at + 1))
                continue;
            if (s.Word(at) is "from")
                Set(at, s.ClauseOf(i) is { } moving && TenseOf(s, moving) == false ? false : null);
            else if (s.Word(at) is "to" or "until" or "till" or "into")
                Set(at, false);
        }

        void Set(int at, bool? isPast) =>
            _set.Insert(0, (s.EndOf(at), s.EndOf(System.Math.Min(at + 4, s.Count - 1)), isPast));
    }

    /// <summary>Whether it is surely a clause of its own: "gave Pakistan maps in July" has a noun that looks like a
    /// verb.</summary>
    private static bool IsOpened(SentenceView s, Clause clause)
    {
        Clause? next = null;
        for (int i = s.Clauses.Count - 1; i >= 0 && s.Clauses[i] != clause; i--)
            next = s.Clauses[i];
        bool isDoubled = next is { Link: ClauseLink.Coordinate } && !IsOpener(s.Word(next.Start)) &&
            !IsOpener(s.Word(next.Start - 1)); // "the commission on Wednesday published"
        return !isDoubled && (clause == s.Clauses[0] || IsOpener(s.Word(clause.Start)) ||
            IsOpener(s.Word(clause.Start - 1)));
    }

    private static bool IsOpener(string word) => word is "," or ";" or ":" or "\"" or "\u201C" or "\u201D" or "and" or
        "but" or "that" or "which" or "who" or "when" or "because" or "since" or "as" or "while" or "where" or "if" or
        "before" or "after" or "until" or "so" or "or" or "\u2014" or "\u2013" or "-" or "--";

    /// <summary>Whether a word can begin a time.</summary>
    private static bool IsTime(SentenceView s, int i) => SpeakerWords.Months.Contains(s.Word(i)) ||
        s.Word(i) is "early" or "mid" or "late" or "the" or "next" or "no" or "spring" or "summer" or "autumn" or
            "winter" or "at" or "an" or "a" || (s.Word(i).Length > 0 && char.IsAsciiDigit(s.Word(i)[0])) ||
        s.Word(i).StartsWith("mid-", System.StringComparison.Ordinal);

    private static bool Are(SentenceView s, int i) => s.Word(i) is "had" or "have" or "has";

    private static bool? TenseOf(SentenceView s, Clause clause)
    {
        bool isParticle = s.Word(clause.Verb + 1) is "up" or "off" or "out"; // "was set up in May"
        bool isSet = Intending.Holds(s, clause.Verb) && !isParticle && (clause.IsPassive ||
            clause.Shape == ClauseShape.Participle || s.Word(clause.Verb + 1) is "for" or "to");
        bool isDue = s.Word(clause.Verb) is "is" or "are" or "was" or "were" &&
            (Intending.Holds(s, clause.Verb + 1) || Intending.Holds(s, clause.Verb + 2));
        if (isSet || isDue)
            return s.HasWord("had") ? null : false;
        if (clause.Shape == ClauseShape.Infinitive && clause.Governor is { } over && Telling.Holds(s, over.Verb))
            return IsPerfect(s, over) ? true : false; // "had told them not to sail until Friday"
        if (IsDuty(s.Word(clause.First)))
            return false;
        Stance stance = Stance.At(s, clause.Verb);
        if (stance.IsBare)
            return null;
        if (clause.IsWould || stance.Modality != ClaimModality.Did)
            return s.HasWord("had") ? null : false; // "had planned to launch it in March"
        if (!clause.IsPresent)
            return true;
        if (SpeakerWords.SayingVerbs.Holds(s, clause.Verb) || !IsOpened(s, clause))
            return null;
        bool isCopula = s.Word(clause.Verb) is "is" or "are";
        return (isCopula ? s.Word(clause.Verb + 1) is "on" or "in" or "from" || IsTime(s, clause.Verb + 1)
            : !Standing.Holds(s, clause.Verb)) ? false : null;
    }

    private static bool IsPerfect(SentenceView s, Clause clause) =>
        (s.Word(clause.First) is "had" && clause.Verb > clause.First && clause.Mood == ClaimModality.Did) ||
        (clause.Shape == ClauseShape.Infinitive && clause.Governor is { } over && Telling.Holds(s, over.Verb) &&
            s.Word(over.First) is "had");
}
