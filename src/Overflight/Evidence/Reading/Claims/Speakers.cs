// Who says what. A verb of saying has its subject as its speaker; where it closes a sentence ("…, said Dave Schmerler",
// "…, the ministry said", "…, she believes, …") it holds for all of it, else for the clauses that hang on it.
// "According to" has its speaker after it. A speaker who is a news agency passes on what another says where another is
// named; where none is, the agency says it. A sentence all in quotation marks goes on with the last speaker of its
// paragraph.
using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Evidence.Reading.Claims.Grammar;
using Overflight.Evidence.Reading.Names;
using static Overflight.Evidence.Reading.Claims.SpeakerWords;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Tells who says what, sentence by sentence; it remembers the one who spoke last.</summary>
/// <param name="home">The state where the text was written; <c>null</c> where that is not told.</param>
internal sealed class Speakers(string? home)
{
    private readonly SpeakerNames _names = new(home);
    private readonly List<Saying> _sayings = [];
    private ClaimAttribution _last = new(null, null);
    private int _lastParagraph = -1, _turnSeen = -1;

    /// <summary>Whose turn it is in an interview, paragraph by paragraph: "Smith: …".</summary>
    private (ClaimAttribution Who, int Paragraph) _turn = (new(null, null), -1);

    /// <summary>Reads the next sentence.</summary>
    public void Next(SentenceView s)
    {
        _sayings.Clear();
        _names.Next(s);
        Announce(s);
        TakeTurn(s);
        foreach (Clause clause in s.Clauses)
        {
            if (IsSaying(s, clause) && _names.Of(s, clause) is { } speaker)
                _sayings.Add(new Saying(clause, speaker, HoldsForAll(s, clause)));
            else if (IsCiting(s, clause) && _names.After(s, clause.Verb + 1) is { } cited)
            {
                _sayings.Add(new Saying(clause, cited, true));
                if (_names.Subject(s, clause) is { IsAgency: true } citing)
                    _sayings.Add(new Saying(clause, citing, true));
            }
        }

        AddPhrases(s);
        if (IndexOfColon(s) is > 0 and var colon && _sayings.Count == 0 && _names.In(s, 0, colon) is { } introduced)
            _sayings.Add(new Saying(null, introduced, true));
        Carry(s);
        bool isOnlyQuoted = s.IsQuotation && _last.By is not null && _lastParagraph >= s.Sentence.Paragraph - 1 &&
            _sayings.TrueForAll(v => v.Clause is { } c && s.IsQuoted(c.Verb));
        ClaimAttribution whole = Attribution(s, isOnlyQuoted ? [] : _sayings);
        if (whole.By is not null)
        {
            (_last, _lastParagraph) = (whole, s.Sentence.Paragraph);
            if (_sayings.Find(v => v.Speaker.Name == whole.By) is { Speaker: { Name: not null } speaker })
                _names.Remember(s, speaker);
        }
        else if ((_sayings.Count == 0 || isOnlyQuoted) && s.IsQuotation && _lastParagraph == s.Sentence.Paragraph - 1)
            _lastParagraph++; // a quotation goes on in the next paragraph
    }

    /// <summary>"Smith: …", "A: …" at the head of a paragraph: what follows in it is his.</summary>
    private void TakeTurn(SentenceView s)
    {
        int colon = 1;
        while (colon < 6 && colon < s.Count && s.Word(colon) is not ":")
            colon++;
        bool isHead = s.Sentence.Paragraph != _turnSeen;
        _turnSeen = s.Sentence.Paragraph;
        bool isTurn = isHead && s.Word(colon) is ":" && !s.IsQuoted(colon + 1) && s.IsCapital(0) &&
            !s.Clauses.Any(c => c.Verb < colon);
        if (!isTurn)
            return;
        Speaker? who = Questioners.Contains(s.Word(colon - 1)) ? null : _names.In(s, 0, colon);
        _turn = (new ClaimAttribution(who?.Name, null), s.Sentence.Paragraph);
    }

    /// <summary>Who says what a token of the sentence says.</summary>
    public ClaimAttribution At(SentenceView s, int trigger, ReportedClaimKind kind)
    {
        var held = new List<Saying>();
        Clause? own = s.ClauseOf(trigger);
        for (Clause? c = own; c is not null; c = Over(s, c))
            held.AddRange(_sayings.Where(v => v.Clause == c && !v.HoldsForAll));

        if (held.Count == 0 && own is { IsWould: true })
            held.AddRange(_sayings.Where(v => v.Clause is { } c && c.Verb < trigger).Take(1));
        if (held.Count == 0 && own is not null && kind is ReportedClaimKind.Warning or ReportedClaimKind.Preparation &&
            Issuing.Holds(s, own.Verb) && own.Mood == ClaimModality.Did && _names.Of(s, own) is { } issuer)
            held.Add(new Saying(own, issuer, false));
        held.AddRange(_sayings.Where(v => v.HoldsForAll && !IsBeyond(s, v, trigger)));
        ClaimAttribution found = Attribution(s, held);
        if (found is { By: null, Through: null } && s.IsQuoted(trigger) && s.IsQuotation &&
            _lastParagraph >= s.Sentence.Paragraph - 1)
            return _last;
        if (found is { By: null, Through: null } && _turn.Paragraph == s.Sentence.Paragraph)
            return _turn.Who;
        return found;
    }

    /// <summary>
    /// Whether a token stands after the words of saying, in a "but" of the text itself, or in what is told of the
    /// speaker: "according to the fund, which has shown nothing".
    /// </summary>
    private static bool IsBeyond(SentenceView s, Saying saying, int trigger)
    {
        int at = saying.Clause?.Verb ?? saying.At;
        if (at < 0 || trigger <= at)
            return false;
        bool isPhrase = saying.Clause is null;
        for (int i = at + 1; i < trigger && i + 1 < s.Count; i++)
        {
            if (s.Word(i) is not ",")
                continue;
            if (s.Word(i + 1) is "but")
                return true;
            bool isOfSpeaker = isPhrase && s.Word(i + 1) is "which" or "who";
            for (int end = i + 1; isOfSpeaker && end <= trigger && s.Word(end) is not ","; end++)
            {
                if (end == trigger)
                    return true;
            }

            isPhrase = false;
        }

        return false;
    }

    /// <summary>The clause on which one hangs; what "which" and "because" add is said with the clause before.</summary>
    private static Clause? Over(SentenceView s, Clause clause)
    {
        if (clause.Governor is not null || clause.Link is ClauseLink.None or ClauseLink.Coordinate)
            return clause.Governor;
        Clause? before = null;
        foreach (Clause c in s.Clauses)
        {
            if (c.Verb < clause.First)
                before = c;
        }

        return before is not null && before.Verb < clause.Start ? before : null;
    }

    private static ClaimAttribution Attribution(SentenceView s, List<Saying> sayings)
    {
        string? by = sayings.Find(v => !v.Speaker.IsAgency).Speaker.Name;
        string? through = sayings.Find(v => v.Speaker.IsAgency).Speaker.Name;
        return by is null ? new ClaimAttribution(through, null) : new ClaimAttribution(by, through);
    }

    /// <summary>"The ministry said", but not "is said to", "to say", "the report says nothing".</summary>
    private static bool IsSaying(SentenceView s, Clause clause)
    {
        bool isWeak = Weak.Holds(s, clause.Verb) && (Closes(s, clause) || s.Word(clause.First - 1) is "\"" or "\u201D"
            || s.Clauses.Any(c => c.Governor == clause &&
            c.Shape == ClauseShape.Finite && c.Link is ClauseLink.Complement or ClauseLink.Question));
        bool isQuoted = clause.IsPassive && s.Word(clause.Verb) is "quoted" or "cited";
        if (!(isQuoted || isWeak || SayingVerbs.Holds(s, clause.Verb)) ||
            (s.IsQuoted(clause.Verb) && !s.IsQuotation) || clause.Shape == ClauseShape.Infinitive)
            return false;
        if (s.Word(clause.Start) is "what" && Judging.Holds(s, clause.Verb))
            return false; // "with what it called a satellite"
        if (s.Word(clause.Verb) is "claims" or "reports" && s.Word(clause.Verb + 1) is "," &&
            s.Word(0) is "despite" or "amid" or "after" or "following")
            return false; // "Despite the North Korea claims,"
        if (clause.IsPassive && clause.Mood == ClaimModality.Will)
            return false; // "will be informed by"
        if (clause.IsPassive)
            return clause.ByIs != Concept.None || s.Word(clause.Verb) is "quoted" or "cited";
        bool isForFolk = s.Word(clause.Verb) is "asked" or "told" or "urged" or "ordered" &&
            (clause.ObjectIs & Concept.People) != Concept.None && !HoldsForAll(s, clause);
        return !isForFolk && (clause.Mood != ClaimModality.Could ||
            (clause.IsNegated && s.Word(clause.Verb) is "say" or "confirm")) &&
            !(s.Word(clause.Verb) is "asked" or "asks");
    }

    /// <summary>"…, the report found.": subject and verb alone after a comma, at the end.</summary>
    private static bool Closes(SentenceView s, Clause clause) => clause.Start > 0 &&
        !s.IsQuoted(clause.Verb) && clause.Verb == s.Count - 2 && clause.Subject >= clause.Start &&
        (s.Word(clause.Start - 1) is "," || s.Word(clause.Start) is ",");

    private static bool IsCiting(SentenceView s, Clause clause) =>
        s.Word(clause.Verb) is "quoted" or "quotes" or "quoting" or "citing" or "cited" or "cites" && !clause.IsPassive;

    /// <summary>Whether it stands after what is said, or within it between commas.</summary>
    private static bool HoldsForAll(SentenceView s, Clause clause)
    {
        bool isOwn = clause.Subject >= clause.Start && clause.Subject < clause.First;
        int before = (isOwn ? clause.Start : clause.First) - 1;
        for (int i = clause.Verb + 1; i < s.Count && i - clause.Verb <= 8; i++)
        {
            if (s.Word(i) is ":" && s.IsQuoted(i + 1))
                return true;
        }

        if (clause.Link == ClauseLink.Relative && s.Word(clause.Start) is "which" or "that" or "whom")
            return false; // ", which the government had promised,"
        bool isAfter = before > 0 && (s.Word(before) is "," or "\"" or "\u201D" or "'" or "\u2019" or "\u2014" or
            "\u2013");
        if (!isAfter)
            return false;
        bool saysMore = clause.Shape == ClauseShape.Ing || s.Clauses.Any(c => c.Governor == clause &&
            c.Verb > clause.Verb &&
            c.Shape == ClauseShape.Finite && c.Link != ClauseLink.Coordinate);
        bool condemns = Judging.Holds(s, clause.Verb);
        return !saysMore && !condemns && s.Word(clause.Verb + 1) is not "that";
    }

    /// <summary>"a briefing by X", "an interview with X": what is quoted below is his.</summary>
    private void Announce(SentenceView s)
    {
        for (int i = 0; i < s.Count; i++)
        {
            if (!Speeches.Contains(s.Word(i)))
                continue;
            bool isIssued = s.Word(s.Count - 1) is ":" || s.Word(s.Count - 2) is ":";
            Speaker? found = s.Word(i + 1) is "by" or "with" or "from" ? _names.After(s, i + 2)
                : isIssued && s.Clauses.Count > 0 ? _names.Subject(s, s.Clauses[0]) : null;
            if (found is { IsAgency: false } speaker)
                (_last, _lastParagraph) = (new ClaimAttribution(speaker.Name, null), s.Sentence.Paragraph);
        }
    }

    /// <summary>"according to", "in the words of", "in an interview with", "in the view of".</summary>
    private void AddPhrases(SentenceView s)
    {
        for (int i = 0; i < s.Count; i++)
        {
            int after = s.Word(i) is "according" && s.Word(i + 1) is "to" ? i + 2
                : Wordings.Contains(s.Word(i)) && s.Word(i + 1) is "of" or "by" ? i + 2
                : 0;
            if (after > 0 && !s.IsQuoted(i) && _names.After(s, after) is { } speaker)
                _sayings.Add(new Saying(null, speaker, true, i));
        }
    }

    /// <summary>Those who pass on: "told Reuters", "through KCNA", "in an interview with Zagros News".</summary>
    private void Carry(SentenceView s)
    {
        if (!_sayings.Exists(v => !v.Speaker.IsAgency))
            return;
        bool isOfSpeech = s.Clauses.Count > 0 && Enumerable.Range(0, s.Count).Any(i => Speeches.Contains(s.Word(i)) &&
            s.Word(i + 1) is "by" or "from" or "of" or "with");
        if (isOfSpeech && _names.Subject(s, s.Clauses[0]) is { IsAgency: true } carrier)
            _sayings.Add(new Saying(null, carrier, true)); // "KCNA carried a statement by"
        foreach (Clause clause in s.Clauses.Where(c => Carrying.Holds(s, c.Verb)))
        {
            if (_names.Subject(s, clause) is { IsAgency: true } by && s.Clauses.Any(c => SayingVerbs.Holds(s, c.Verb)))
                _sayings.Add(new Saying(null, by, true)); // "in a statement that KCNA carried"
        }

        for (int i = 1; i < s.Count; i++)
        {
            bool leads = s.Word(i - 1) is "through" or "via" or "by" or "to" or "with" or "told" or "on" or
                "citing" or "the" or
                "newspaper" or "agency" or "of";
            string? agency = leads && !s.IsQuoted(i) ? SpeakerNames.AgencyAt(s, i) ?? _names.Medium(s, i) : null;
            if (agency is not null && IsLed(s, i - 1))
                _sayings.Add(new Saying(null, new Speaker(agency, true), true));
        }
    }

    private static bool IsLed(SentenceView s, int at)
    {
        for (int i = at; i >= 0 && at - i <= 7; i--)
        {
            if (s.Word(i) is "through" or "via" or "by" or "to" or "with" or "told" or "citing" or "informed")
                return true;
            if (s.Word(i) is ",")
                return false;
        }

        return false;
    }

    private static int IndexOfColon(SentenceView s)
    {
        for (int i = 1; i + 1 < s.Count; i++)
        {
            if (s.Word(i) == ":" && s.IsQuoted(i + 1))
                return i;
        }

        return -1;
    }

    /// <param name="Clause">The clause that says it; <c>null</c> for a phrase as "according to".</param>
    /// <param name="Speaker">Who.</param>
    /// <param name="HoldsForAll">Whether all of the sentence is said.</param>
    /// <param name="At">Where a phrase stands; −1 for none.</param>
    private readonly record struct Saying(Clause? Clause, Speaker Speaker, bool HoldsForAll, int At = -1);
}
