// Who says a sentence. A verb of saying has its speaker before it ("Japan's defence ministry said …"), or after it
// where it closes the sentence ("…, said Dave Schmerler"); "according to" has him after it. A speaker who is a news
// agency passes on what another says where another is named; where none is, the agency says it. Officials speak for
// their state. He and she are the last who spoke. A sentence all in quotation marks goes on with the last speaker of
// its paragraph. "It", "they" and surnames stand for those told before.
using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Evidence.Reading.Names;
using static Overflight.Evidence.Reading.Claims.SpeakerWords;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Tells who says what, sentence by sentence; it remembers the one who spoke last.</summary>
/// <param name="home">The state where the text was written; <c>null</c> where that is not told.</param>
internal sealed partial class Speakers(string? home)
{
    private const int SubjectReach = 16, AfterReach = 14, AsideReach = 18, SubjectEnd = 8;
    private readonly Dictionary<string, string> _bySurname = [];
    private string? _lastSpeaker, _lastState, _lastPerson;
    private Speaker? _lastBody, _lastOrganisation, _lastGroup;
    private int _lastParagraph = -1;

    /// <summary>Who says a sentence, and through whom.</summary>
    public ClaimAttribution Of(SentenceView s)
    {
        string? by = null, through = null;
        foreach (int verb in Verbs(s))
        {
            if (Quoting.Contains(s.Word(verb)) && After(s, verb) is { IsAgency: false } cited)
            {
                by ??= cited.Name;
                through ??= Before(s, verb) is { IsAgency: true } citing ? citing.Name : null;
                continue;
            }

            Speaker? speaker = s.Word(verb) == "according" ? After(s, verb + 1) ?? Meant(s, verb + 2, verb)
                : IsParticiple(s.Word(verb)) && s.Names.Count > 0 ? SpeakerOf(s, s.Names[0])
                : IsClosing(s, verb) && s.Word(verb) is "said" or "says" && After(s, verb) is { } closing ? closing
                : Before(s, verb) ?? (IsClosing(s, verb) ? After(s, verb) : null);
            if (speaker is not { } found)
                continue;
            if (found.IsAgency)
                through ??= found.Name;
            else
                by ??= found.Name;
            if (s.Word(verb) is "told" or "informed" && AgencyAfter(s, verb, 4) is { } told)
                through ??= told;
        }

        if (by is null && s.HasWord("quoted", "quoting", "quotes", "saying") &&
            s.Names.LastOrDefault(IsBody) is { } body)
            by = SpeakerOf(s, body)?.Name;
        if (by is null && IndexOfQuote(s) is > 0 and var colon)
            by = Before(s, colon)?.Name;
        through ??= Carrier(s);
        if (by is null && through is null && IsQuotation(s) && _lastParagraph >= s.Sentence.Paragraph - 1)
            by = _lastSpeaker;
        if (by is null && through is not null)
            (by, through) = (through, null);
        _lastState = s.Names.Select(StateOf).LastOrDefault(n => n is not null) ?? _lastState;
        if ((by ?? Announced(s)) is { } latest)
            (_lastSpeaker, _lastParagraph) = (latest, s.Sentence.Paragraph);
        Remember(s, by);
        return new ClaimAttribution(by, through);
    }

    /// <summary>The verbs of saying: those that close the sentence first, for they hold for all of it.</summary>
    private static IEnumerable<int> Verbs(SentenceView s)
    {
        var verbs = new List<int>();
        for (int i = 0; i < s.Count; i++)
        {
            bool isVerb = (s[i] & Concept.Say) != Concept.None || Saying.Holds(s, i);
            if (isVerb && !s.IsQuoted(i) && !IsNoVerb(s, i))
                verbs.Add(i);
        }

        return verbs.OrderByDescending(v => IsClosing(s, v) && s.Word(v) is "said" or "says" or "according");
    }

    /// <summary>"is said to", "the so-called", "the reported launch", a passive without a speaker.</summary>
    private static bool IsNoVerb(SentenceView s, int verb) => s.Word(verb) switch
    {
        "believed" or "reported" or "estimated" or "alleged" or "described" or "told" or "said" or "warned" or "urged"
            when s.NearWord(verb, 2, 0, "is", "are", "was", "were", "be", "been") && s.Word(verb + 1) != "by" => true,
        "urged" or "warned" or "asked" or "advised" => s.Near(verb, Concept.People, 0, 4),
        "called" or "branded" or "labelled" or "described" or "considered"
            when s.NearWord(verb, 1, 0, "is", "are", "was", "were", "be", "been", "so") => true,
        "reports" or "report" or "claims" or "claim" or "states" or "notes" or "suggests" or "called" =>
            s.Word(verb - 1) is "the" or "united" or "all" or "some" or "a" or "no" or "so" or "both" or "these" or
                "its" ||
            (s.Word(verb).EndsWith('s') && s.NearWord(verb, 4, 0, "the", "despite", "these")),
        _ => false,
    };

    /// <summary>Whether a verb of saying stands where a speaker may follow: after a comma or a closing mark.</summary>
    private static bool IsClosing(SentenceView s, int verb) =>
        verb > 0 && (s.Word(verb - 1) is "," or "\u201D" or "\"" or "\u2019" or "'" || s.IsQuoted(verb - 1));

    /// <summary>"…, saying that": he who is spoken of first.</summary>
    private static bool IsParticiple(string word) =>
        word is "saying" or "adding" or "claiming" or "announcing" or "citing" or "calling" or "insisting" or "arguing";

    private Speaker? Before(SentenceView s, int verb)
    {
        if (BeforeAside(s, verb) is { } subject)
            return subject;
        for (int i = verb - 1; i >= 0 && verb - i <= SubjectReach; i--)
        {
            if (i < verb - 1 && s.Word(i) is "," && IsOwnClause(s, i, verb))
                return null;
            if (s.IsQuoted(i) || (s.Word(i) is "that" && i > 0))
                return null;
            if (s.Word(i) is "which" or "who" && i > 1)
            {
                i -= s.Word(i - 1) == "," ? 1 : 0;
                continue;
            }

            if (s.Word(i) is "he" or "she" || (s.Word(i) is "it" or "they" && verb - i <= 3))
                return Meant(s, i, i);
            if (At(s, i) is { } speaker)
                return Qualified(s, i) ?? speaker;
        }

        return null;
    }

    /// <summary>The speaker whom a token names: by a name, by a surname told before, by what he is.</summary>
    private Speaker? At(SentenceView s, int i)
    {
        if (s.NameAt(i) is { } name && !IsFamilyName(s, i) && SpeakerOf(s, name) is { } speaker)
            return speaker;
        if (Unknown(s, i) is { } unknown)
            return unknown;
        if (s.IsCapital(i) && _bySurname.TryGetValue(s.Original(i), out string? full))
            return new Speaker(full, false);
        return Unnamed(s, i);
    }

    /// <summary>Of "experts in the South" the one before the preposition, if he can speak.</summary>
    private Speaker? Qualified(SentenceView s, int at)
    {
        int first = s.NameAt(at) is { } name ? name.FirstToken - s.Sentence.FirstToken : at;
        for (int i = first - 1; i > 0 && first - i <= 3; i--)
        {
            if (s.Word(i) is not ("in" or "from" or "at"))
                continue;
            for (int k = i - 1; k >= 0 && i - k <= 3; k--)
            {
                if (s.NameAt(k) is null && At(s, k) is { } speaker)
                    return speaker;
            }
        }

        return null;
    }

    /// <summary>Of "Kim, the leader, said" the one before the aside; <c>null</c> where there is none.</summary>
    private Speaker? BeforeAside(SentenceView s, int verb)
    {
        if (s.Word(verb - 1) != ",")
            return null;
        for (int i = verb - 2; i > 0 && verb - i <= AsideReach; i--)
        {
            if (s.Word(i) == "," && Openings.Contains(s.Word(i + 1)))
                return At(s, i - 1);
        }

        return null;
    }

    /// <summary>Whom a pronoun stands for: the subject of its sentence before it, or the last of his sort.</summary>
    private Speaker? Meant(SentenceView s, int pronoun, int before)
    {
        string word = s.Word(pronoun);
        bool isPerson = word is "he" or "she" or "him" or "her";
        if (!isPerson && word is not ("it" or "they" or "them"))
            return null;
        if (!isPerson && before > 3 && Subject(s, before) is { } own)
            return own;
        if (!isPerson && (word is "it" ? _lastBody : _lastGroup) is { } body)
            return body;
        string? meant = isPerson ? _lastPerson ?? _lastSpeaker : _lastSpeaker;
        return meant is null ? null : new Speaker(meant, false);
    }

    /// <summary>The first who could speak within the beginning of a sentence.</summary>
    private Speaker? Subject(SentenceView s, int before)
    {
        for (int i = 0; i < before && i < SubjectEnd; i++)
        {
            if (At(s, i) is { } speaker && !s.IsQuoted(i))
                return speaker;
        }

        return null;
    }

    /// <summary>The speaker of "a briefing by X", "an interview with X": what is quoted below is his.</summary>
    private Speaker? AnnouncedBy(SentenceView s, int noun)
    {
        bool isBy = s.Word(noun + 1) is "by" or "with" or "from";
        for (int i = noun + 2; isBy && i < s.Count && i - noun <= 5; i++)
        {
            if (At(s, i) is { } speaker)
                return speaker;
        }

        return null;
    }

    private string? Announced(SentenceView s)
    {
        for (int i = 0; i < s.Count; i++)
        {
            if (Speeches.Contains(s.Word(i)) && AnnouncedBy(s, i) is { } speaker)
                return speaker.Name;
        }

        return null;
    }

    /// <summary>Keeps whom later pronouns and surnames may stand for.</summary>
    private void Remember(SentenceView s, string? by)
    {
        for (int i = 0; i < s.Count; i++)
        {
            if (Unknown(s, i) is { } unknown && s.Original(i) == unknown.Name[(unknown.Name.LastIndexOf(' ') + 1)..])
            {
                _bySurname[s.Original(i)] = unknown.Name;
                if (s.Word(i + 1) == "," && !IsBodyName(unknown.Name))
                    _lastPerson = unknown.Name;
            }
            else if (s.NameAt(i) is { Entity.Kind: EntityKind.Person } person && !IsFamilyName(s, i))
                _lastPerson = person.Entity.Name;
            else if (s.NameAt(i) is { } body &&
                body.Entity.Kind is EntityKind.Organisation or EntityKind.Agency or EntityKind.Office)
                _lastOrganisation = SpeakerOf(s, body) ?? _lastOrganisation;
        }

        if (by is not null && !IsGroup(s))
            _lastPerson = by;
        if (Subject(s, s.Count) is not { } subject)
            return;
        if (IsGroup(s))
            _lastGroup = subject;
        else if (subject.Name != _lastPerson || by is null)
            _lastBody = subject;
    }

    /// <summary>
    /// Those without a name: experts, users; officials and state media, who speak for the state named in the sentence,
    /// or else last.
    /// </summary>
    private Speaker? Unnamed(SentenceView s, int i)
    {
        if (Bodies.Contains(s.Word(i)) && s.Word(i - 1) is "the" && _lastOrganisation is { } body)
            return body;
        if (Analysts.Contains(s.Word(i)))
            return new Speaker("analysts", false);
        if (Posters.Contains(s.Word(i)) || (s.Word(i) is "accounts" or "media" && s.Word(i - 1) == "social"))
            return new Speaker("social media", false);
        bool isState = (s.Word(i) is "media" or "television" or "tv" && s.Word(i - 1) == "state") ||
            Officials.Contains(s.Word(i));
        if (!isState)
            return null;
        if (s.Word(i - 1) is "its" or "their" && i > 3 && Subject(s, i - 1) is { } owner)
            return owner;
        NameMention? own = s.Names.LastOrDefault(n => n.EndToken - s.Sentence.FirstToken <= i + 1 &&
            i - (n.EndToken - s.Sentence.FirstToken) <= 5 && (n.Entity.State ?? n.Entity.Name) is not null) ??
            NameAfter(s, i);
        string? state = own is null
            ? StateAround(s)
            : own.Entity.Kind is EntityKind.State ? own.Entity.Name
            : own.Entity.State ?? own.Entity.Name;
        return state is null ? null : new Speaker(state, false);
    }

    /// <summary>The state of officials not said to be whose: that of the article where none is in sight.</summary>
    private string? StateAround(SentenceView s)
    {
        string? first = s.Names.Select(StateOf).FirstOrDefault(n => n is not null);
        return first is null ? home ?? _lastState : _lastState ?? first;
    }

    /// <summary>The colon before a quotation; −1 for none.</summary>
    private static int IndexOfQuote(SentenceView s)
    {
        for (int i = 1; i + 1 < s.Count; i++)
        {
            if (s.Word(i) == ":" && s.IsQuoted(i + 1))
                return i;
        }

        return -1;
    }

    /// <summary>A comma that opens an aside of the speaker ("Kim, the leader, said") parts no clauses.</summary>
    private static bool IsOwnClause(SentenceView s, int comma, int verb)
    {
        for (int i = comma + 1; i < verb; i++)
        {
            if (s.NameAt(i) is not null || s.IsCapital(i) || s.Word(i) is "it" or "he" or "she" or "they" ||
                (s[i] & Concept.Official) != Concept.None)
                return false;
        }

        return verb - comma > 6;
    }

    private Speaker? After(SentenceView s, int verb)
    {
        Speaker? unnamed = null;
        for (int i = verb + 1; i < s.Count && i - verb <= AfterReach; i++)
        {
            if (s.IsQuoted(i))
                return unnamed;
            if (Unknown(s, i) is { } unknown)
                return unknown;
            if (s.IsCapital(i) && _bySurname.TryGetValue(s.Original(i), out string? full))
                return new Speaker(full, false);
            if (i - verb <= 4)
                unnamed ??= Unnamed(s, i);
            if (s.NameAt(i) is { } name)
            {
                // A state before a person is the person's: "said South Korean spokesman Lee …".
                NameMention? person = s.Names.FirstOrDefault(n => n.Start > name.Start &&
                    n.Entity.Kind == EntityKind.Person && n.FirstToken - name.EndToken <= 8);
                if (person is not null)
                    return new Speaker(person.Entity.Name, false);
                Speaker? later = name.IsAdjective ? UnknownAfter(s, name) : null;
                if ((later ?? (unnamed is null ? SpeakerOf(s, name) : unnamed)) is { } speaker)
                    return speaker;
                i = name.EndToken - s.Sentence.FirstToken - 1;
            }
        }

        return unnamed;
    }

    private static Speaker? UnknownAfter(SentenceView s, NameMention name)
    {
        int from = name.EndToken - s.Sentence.FirstToken;
        for (int i = from; i < s.Count && i - from <= 7; i++)
        {
            if (s.NameAt(i) is null && Unknown(s, i) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>"through KCNA", "carried by KCNA", "in a report by Yonhap", "state media".</summary>
    private static string? Carrier(SentenceView s)
    {
        foreach (NameMention name in s.Names.Where(n => n.Entity.Kind == EntityKind.Agency))
        {
            int at = name.FirstToken - s.Sentence.FirstToken;
            if (s.NearWord(at, 6, 0, "through", "via", "by", "citing", "on", "to", "according"))
                return name.Entity.Name;
        }

        return null;
    }

    /// <summary>Whether most of a sentence is a quotation.</summary>
    private static bool IsQuotation(SentenceView s)
    {
        int quoted = 0;
        for (int i = 0; i < s.Count; i++)
            quoted += s.IsQuoted(i) ? 1 : 0;
        return quoted * 10 >= s.Count * 7;
    }

    private readonly record struct Speaker(string Name, bool IsAgency);
}
