// 1 verb groups, from left to right: auxiliaries, "not", adverbs and the verb that they end with;
// 2 between two groups, what follows the first is parted from what leads to the second: at "that", "which", "because",
//   at a comma or an "and" before a subject, after a verb of saying;
// 3 the head of what leads to a verb is its subject, that of what follows its object; words after a preposition are
//   neither. A verb without a subject of its own has that of the clause on which it hangs.
using System;
using System.Collections.Generic;
using System.Linq;
using static Overflight.Evidence.Reading.Claims.Grammar.ClauseWords;

namespace Overflight.Evidence.Reading.Claims.Grammar;

/// <summary>Cuts a sentence into clauses and finds what stands in for whom.</summary>
internal sealed class ClauseParser
{
    private readonly SentenceView _s;
    private readonly Tag[] _tags;
    private readonly List<Clause> _clauses = [];
    private readonly List<int> _ends = [];
    private readonly NounHeads _heads;
    private readonly ClauseMarks _marks;

    private ClauseParser(SentenceView s)
    {
        _s = s;
        _tags = Tagger.Tags(s);
        _heads = new NounHeads(s, _tags);
        _marks = new ClauseMarks(s, _tags, _heads);
    }

    /// <summary>The clauses in the order of their verbs.</summary>
    public static IReadOnlyList<Clause> Clauses(SentenceView s)
    {
        var parser = new ClauseParser(s);
        for (int i = 0; i < s.Count;)
        {
            VerbGroup? group = VerbGroup.At(s, parser._tags, i);
            if (group is { } found)
            {
                parser._clauses.Add(found.ToClause(s, parser._tags));
                parser._ends.Add(found.End);
            }

            i = group?.End ?? i + 1;
        }

        for (int k = 0; k < parser._clauses.Count; k++)
            parser.Part(k);
        for (int k = 0; k < parser._clauses.Count; k++)
            parser.CloseAside(k);
        for (int k = 0; k < parser._clauses.Count; k++)
            parser.Fill(k);
        for (int k = parser._clauses.Count - 1; k >= 0; k--)
            parser.Extend(k);
        return parser._clauses;
    }

    /// <summary>Parts what stands before a verb group from what belongs to the one before.</summary>
    private void Part(int k)
    {
        Clause clause = _clauses[k];
        int from = k == 0 ? 0 : _ends[k - 1], to = clause.First;
        int start = StartOf(k, from, to);
        clause.Start = start;
        clause.End = _s.Count;
        if (k > 0)
            _clauses[k - 1].End = Math.Max(_ends[k - 1], start);
        clause.Link = LinkOf(k, start, to);
    }

    /// <summary>", built with NASA,": a participle between commas ends with the second.</summary>
    private void CloseAside(int k)
    {
        Clause clause = _clauses[k];
        if (clause.Shape != ClauseShape.Participle || clause.First == 0 || _tags[clause.First - 1] != Tag.Comma)
            return;
        for (int i = _ends[k]; i < clause.End; i++)
        {
            if (_tags[i] == Tag.Comma)
                clause.End = i;
        }
    }

    private int StartOf(int k, int from, int to)
    {
        Clause clause = _clauses[k];
        if (clause.Shape == ClauseShape.Infinitive)
            return to;
        int joint = to - 1;
        while (joint > from && _tags[joint] == Tag.Adverb)
            joint--;
        if (k > 0 && joint >= from && clause.Shape == ClauseShape.Finite && _tags[joint] == Tag.And)
            return joint; // "… and announced": it has no subject of its own
        bool isCut = false;
        for (int i = to - 1; i >= from; i--)
        {
            if (_tags[i] is Tag.That or Tag.Who || (_tags[i] == Tag.Because && !_marks.IsPreposition(i, to)))
                return i;
            if (_tags[i] == Tag.Break)
            {
                (from, isCut) = (i + 1, true);
                break;
            }
        }

        bool isTurned = to > from && _tags[to - 1] == Tag.Comma && clause.First == clause.Verb &&
            Saying.Holds(_s, clause.Verb) && _s.IsCapital(clause.Verb + 1) &&
            _s.Word(clause.Verb) is not ("told" or "tells" or "informed" or "warned" or "asked"); // "…, said Ann Lee"
        if (clause.Shape is ClauseShape.Ing or ClauseShape.Participle || isTurned)
            return to;
        int comma = -1, and = -1, last = _marks.BeforeAside(from, to);
        for (int i = from; i < to; i++)
        {
            if (i < last && _tags[i] == Tag.Comma && _heads.First(i + 1, to) >= 0)
                comma = i;
            if (_tags[i] == Tag.And && and < 0 && _heads.First(i + 1, to) >= 0)
                and = i;
        }

        if (comma >= 0 && (k > 0 || and < 0))
            return comma + 1;
        if (isCut && _heads.First(from, to) >= 0)
            return from;
        if (k == 0)
            return comma >= 0 && _heads.First(from, comma) < 0 ? comma + 1 : from;
        if (and >= 0 && !Saying.Holds(_s, _clauses[k - 1].Verb))
            return and;
        if (Saying.Holds(_s, _clauses[k - 1].Verb))
            return from;
        last = to;
        while (last > from && _tags[last - 1] is Tag.And or Tag.Comma or Tag.Adverb)
            last--;
        return last;
    }

    private ClauseLink LinkOf(int k, int start, int to)
    {
        Clause clause = _clauses[k];
        if (clause.Shape == ClauseShape.Infinitive)
            return ClauseLink.Complement;
        if (clause.Shape != ClauseShape.Finite)
            return _s.Word(to - 1) is "without" ? ClauseLink.Without
                : to > 0 && (_tags[to - 1] == Tag.Preposition || (k > 0 && _ends[k - 1] == to)) ? ClauseLink.Complement
                : ClauseLink.Relative;
        string word = start < to ? _s.Word(start) : "";
        if (start < to && _tags[start] == Tag.Who)
            return ClauseLink.Relative;
        if (start < to && _tags[start] == Tag.That)
            return word is "whether" ? ClauseLink.Question
                : TellingBefore(k, start) >= 0 ? ClauseLink.Complement
                : word is "that" && start > 0 && _tags[start - 1] == Tag.Noun &&
                    (start + 1 == to || (!Telling.Holds(_s, start - 1) && (k == 0 ||
                    !Saying.Holds(_s, _clauses[k - 1].Verb) || Showing.Holds(_s, _clauses[k - 1].Verb))))
                    ? ClauseLink.Relative
                : ClauseLink.Complement;
        if (word is "if" or "unless")
            return k > 0 && Open.Holds(_s, _clauses[k - 1].Verb) ? ClauseLink.Question : ClauseLink.Condition;
        if (start < to && _tags[start] == Tag.Because)
            return ClauseLink.Adverbial;
        if (k == 0)
            return ClauseLink.None;
        if (start > 0 && _s.Word(start - 1) == "," && start < to && _heads.First(start, to) >= 0)
            return ClauseLink.None;
        if (Saying.Holds(_s, _clauses[k - 1].Verb) && start == _ends[k - 1] && start < to &&
            _tags[start] is not (Tag.And or Tag.Comma))
            return ClauseLink.Complement;
        return ClauseLink.Coordinate;
    }

    /// <summary>The "claims" of "dismissed claims in the media that it failed"; −1 for none.</summary>
    private int TellingBefore(int k, int start)
    {
        if (_s.Word(start) is not "that" || start + 1 >= _tags.Length || start + 1 == _clauses[k].First)
            return -1;
        int from = k == 0 ? 0 : _ends[k - 1];
        for (int i = start - 1; i >= from && start - i <= 7 && _tags[i] is not (Tag.Comma or Tag.Break); i--)
        {
            if (_tags[i] == Tag.Noun && Telling.Holds(_s, i))
                return i;
        }

        return -1;
    }

    private void Fill(int k)
    {
        Clause clause = _clauses[k];
        int tail = _ends[k];
        Govern(k);
        int own = clause.Link == ClauseLink.Relative && clause.Shape == ClauseShape.Finite
            ? _heads.First(clause.Start + 1, clause.First)
            : _heads.First(clause.Start, clause.First);
        if (own >= 0)
            (clause.Subject, clause.SubjectIs) = (own, _heads.About(clause.Start, clause.First, own));
        else
            Inherit(k);
        int thing = _heads.First(tail, clause.End);
        if (thing >= 0)
            (clause.Object, clause.ObjectIs) = (thing, _heads.About(tail, clause.End, thing));
        int by = _marks.IndexOf("by", tail, clause.End);
        if (by >= 0)
            clause.ByIs = _heads.AllAbout(by + 1, clause.End);
        bool isOfAntecedent = clause.Link == ClauseLink.Relative && clause.Shape == ClauseShape.Finite && own >= 0 &&
            thing < 0 && !clause.IsPassive && _s.Word(clause.Start) is "which" or "that" or "whom";
        if (isOfAntecedent)
            (clause.Object, clause.ObjectIs) = Antecedent(clause.Start);
        if (clause.Link == ClauseLink.Relative)
            clause.Antecedent = Antecedent(clause.Shape == ClauseShape.Finite ? clause.Start : clause.First);
        if (clause.Subject >= 0 && _s.Word(clause.Subject) == "there")
            (clause.Subject, clause.SubjectIs) = (clause.Object, clause.ObjectIs);
        clause.IsNegated |= _heads.IsNone(clause.Subject, Math.Max(0, clause.Start)) && own >= 0 ||
            _heads.IsNone(clause.Object, tail) || _marks.HasNone(tail, clause.End) || clause.Link == ClauseLink.Without;
    }

    private void Extend(int k)
    {
        Clause clause = _clauses[k];
        clause.Reach = clause.End;
        for (int n = k + 1; n < _clauses.Count; n++)
        {
            Clause next = _clauses[n];
            bool isOwn = (next.Shape != ClauseShape.Finite || (next.Governor == clause &&
                next.Link == ClauseLink.Complement &&
                clause.IsPassive)) && next.Start <= clause.Reach;
            if (!isOwn)
                break;
            clause.Reach = Math.Max(clause.Reach, next.Reach);
        }
    }

    /// <summary>The subject of a verb that has none of its own.</summary>
    private void Inherit(int k)
    {
        Clause clause = _clauses[k];
        if (clause.Shape != ClauseShape.Finite || clause.Link == ClauseLink.Relative)
        {
            int at = clause.Shape == ClauseShape.Finite ? clause.Start : clause.First;
            bool isAfterNoun = at > 0 && (_tags[at - 1] is Tag.Noun or Tag.Number ||
                (clause.Shape == ClauseShape.Participle && _tags[at - 1] is Tag.Comma or Tag.Adverb));
            if (clause.Link == ClauseLink.Relative && (isAfterNoun || clause.Shape == ClauseShape.Finite))
            {
                (clause.Subject, clause.SubjectIs) = Antecedent(at);
                return;
            }

            if (isAfterNoun && clause.Shape == ClauseShape.Infinitive)
                clause.SubjectIs |= _s[at - 1];
        }

        Clause? from = clause.Governor ?? (k > 0 ? _clauses[k - 1] : null);
        if (from is null)
            return;
        if (clause.Link == ClauseLink.Coordinate && clause.Shape == ClauseShape.Finite)
        {
            int sibling = k - 1;
            while (sibling > 0 && _clauses[sibling].Shape != ClauseShape.Finite &&
                _s.Word(clause.First - 1) is "," or "and" or "but")
                sibling--;
            from = _clauses[sibling];
            bool isJoined = _s.Word(clause.First - 1) is "and" or "or" or "but";
            while (sibling > 0 && !isJoined && _clauses[sibling].Shape != ClauseShape.Finite)
                sibling--;
            from = _clauses[sibling];
            bool isAside = !isJoined && Saying.Holds(_s, from.Verb) && from.Start > 0 &&
                _s.Word(from.Start - 1) is "," &&
                _heads.First(sibling > 0 ? _ends[sibling - 1] : 0, from.Start - 1) is >= 0;
            if (isAside)
            {
                int at = _heads.First(sibling > 0 ? _ends[sibling - 1] : 0, from.Start - 1);
                (clause.Subject, clause.SubjectIs) = (at, _s[at]); // "such a camera, she believes, could"
                return;
            }

            if (isJoined && from.Antecedent is not null)
                clause.Antecedent = from.Antecedent; // "the rocket that rose and shook the houses was lost"
            bool isMain = from is { Antecedent: not null } && !isJoined &&
                from.Link is ClauseLink.Relative or ClauseLink.Coordinate;
            if (isMain)
            {
                (clause.Subject, clause.SubjectIs) = from.Antecedent!.Value;
                return;
            }
        }

        bool isCaused = clause.Shape == ClauseShape.Infinitive && Causing.Holds(_s, from.Verb) && !from.IsPassive &&
            from.Object >= 0;
        (clause.Subject, Concept about) = isCaused ? (from.Object, from.ObjectIs) : (from.Subject, from.SubjectIs);
        clause.SubjectIs |= about;
    }

    private (int Head, Concept About) Antecedent(int at)
    {
        int end = at;
        while (end > 0 && _tags[end - 1] is Tag.Comma or Tag.Preposition or Tag.Adverb)
            end--;
        int head = _heads.Last(0, end);
        if (head < 0)
            return (-1, Concept.None);
        Concept about = _s[head];
        int outer = _heads.OuterOf(head), first = head;
        for (int i = 0; i < 3 && _heads.HolderOf(first) is >= 0 and var holder; i++)
        {
            about |= _s[holder]; // "pictures of villages on the peninsula that"
            first = holder;
        }

        return (outer >= 0 ? outer : head, about);
    }

    /// <summary>The clause on which one hangs, and the noun or adjective between them.</summary>
    private void Govern(int k)
    {
        Clause clause = _clauses[k];
        if (clause.Link is ClauseLink.None or ClauseLink.Relative or ClauseLink.Adverbial or ClauseLink.Condition)
            return;
        Clause? before = k > 0 ? _clauses[k - 1] : null;
        if (clause.Link == ClauseLink.Coordinate && Resumed(k) is >= 0 and var that)
        {
            clause.Link = _s.Word(that) is "whether" ? ClauseLink.Question : ClauseLink.Complement;
            clause.Governor = _clauses[k - 2];
            return;
        }

        if (clause.Link == ClauseLink.Coordinate)
        {
            if (before is { Governor: not null } && _s.Word(clause.Start) is not "but" &&
                before.Link != ClauseLink.Without)
                (clause.Governor, clause.GovernorWord) = (before.Governor, before.GovernorWord);
            if (before is not null && clause.First == clause.Verb && _s.Word(clause.First - 1) is "and" or "or" or ",")
                Share(clause, before);
            bool isShared = before is { IsNegated: true } && _s.Word(clause.First - 1) is "or" or "nor";
            clause.IsNegated |= isShared;
            return;
        }

        clause.Governor = before;
        int at = clause.Shape == ClauseShape.Finite ? clause.Start : clause.First;
        int from = k > 0 ? _ends[k - 1] : 0;
        if (clause.Shape == ClauseShape.Finite && TellingBefore(k, at) is >= 0 and var told)
        {
            clause.GovernorWord = told;
            return;
        }

        for (int i = at - 1; i >= from && at - i <= 4; i--)
        {
            if (_tags[i] is Tag.Noun or Tag.Adjective && (i == at - 1 || clause.Shape == ClauseShape.Finite))
            {
                clause.GovernorWord = i;
                break;
            }
        }
    }

    /// <summary>The "that" of "doubts that the craft, which rose in May, has sent a picture"; −1 for none.</summary>
    private int Resumed(int k)
    {
        bool isAfterAside = k > 1 && _s.Word(_clauses[k].First - 1) is "," && _clauses[k - 1].Antecedent is not null &&
            _clauses[k - 1].Start > 0 && _s.Word(_clauses[k - 1].Start - 1) is ",";
        for (int i = isAfterAside ? _clauses[k - 1].Start - 1 : -1; i >= 0 && i >= _ends[k - 2]; i--)
        {
            if (_tags[i] == Tag.That)
                return i;
        }

        return -1;
    }

    /// <summary>
    /// "will be called and told", "will watch ice and find oil": the second has the auxiliaries of the first.
    /// </summary>
    private void Share(Clause clause, Clause before)
    {
        VerbForms forms = Verbs.Of(_s.Word(clause.Verb));
        if (before.IsPassive && before.Mood != ClaimModality.Did && (forms & VerbForms.Participle) != VerbForms.None)
            (clause.IsPassive, clause.Mood, clause.IsWould) = (true, before.Mood, before.IsWould);
        else if ((forms & (VerbForms.Infinitive | VerbForms.Past)) == VerbForms.Infinitive &&
            (before.Mood != ClaimModality.Did || before.Shape == ClauseShape.Infinitive))
            (clause.Mood, clause.IsWould, clause.Shape) = (before.Mood, before.IsWould, before.Shape);
    }
}
