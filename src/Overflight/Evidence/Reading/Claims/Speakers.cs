// Who says a sentence. A verb of saying has its speaker before it ("Japan's defence ministry said …"), or after it where it
// closes the sentence ("…, said Dave Schmerler"); "according to" has him after it. A speaker who is a news agency passes on
// what another says where another is named; where none is, the agency says it. Officials speak for their state. He and she
// are the last who spoke. A sentence all in quotation marks goes on with the last speaker of its paragraph.
using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Evidence.Reading.Names;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Tells who says what, sentence by sentence; it remembers the one who spoke last.</summary>
internal sealed class Speakers
{
    private const int SubjectReach = 16, AfterReach = 14, AsideReach = 18, SubjectEnd = 8;
    private readonly Dictionary<string, string> _bySurname = [];
    private string? _lastSpeaker, _lastState, _lastPerson, _lastBody, _lastGroup;
    private int _lastParagraph = -1;

    /// <summary>Who says a sentence, and through whom.</summary>
    public ClaimAttribution Of(SentenceView s)
    {
        string? by = null, through = null;
        foreach (int verb in Verbs(s))
        {
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

        if (by is null && s.HasWord("quoted", "quoting", "quotes", "saying") && s.Names.LastOrDefault(IsBody) is { } body)
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
        Remember(s);
        return new ClaimAttribution(by, through);
    }

    /// <summary>The verbs of saying: those that close the sentence first, for they hold for all of it.</summary>
    private static IEnumerable<int> Verbs(SentenceView s)
    {
        var verbs = new List<int>();
        for (int verb = s.First(Concept.Say); verb >= 0; verb = s.First(Concept.Say, verb + 1))
        {
            if (!s.IsQuoted(verb) && !IsNoVerb(s, verb))
                verbs.Add(verb);
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
            s.Word(verb - 1) is "the" or "united" or "all" or "some" or "a" or "no" or "so" or "both" or "these" or "its" ||
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

    /// <summary>"experts in the South", "a spokesman for the agency": he before the preposition, if he is one.</summary>
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

    /// <summary>Whom a pronoun stands for: the subject of its own sentence before it, or the last of his sort.</summary>
    private Speaker? Meant(SentenceView s, int pronoun, int before)
    {
        string word = s.Word(pronoun);
        bool isPerson = word is "he" or "she" or "him" or "her";
        if (!isPerson && word is not ("it" or "they" or "them"))
            return null;
        if (!isPerson && before > 3 && Subject(s, before) is { } own)
            return own;
        string? meant = isPerson ? _lastPerson ?? _lastSpeaker
            : word is "it" ? _lastBody ?? _lastSpeaker : _lastGroup ?? _lastSpeaker;
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
            if (s.Word(i) is "briefing" or "interview" or "statement" or "speech" or "remarks" or "letter" or "excerpts" &&
                AnnouncedBy(s, i) is { } speaker)
                return speaker.Name;
        }

        return null;
    }

    /// <summary>Keeps whom later pronouns and surnames may stand for.</summary>
    private void Remember(SentenceView s)
    {
        for (int i = 0; i < s.Count; i++)
        {
            if (Unknown(s, i) is { } unknown && unknown.Name.Contains(' ', StringComparison.Ordinal))
            {
                _bySurname[unknown.Name[(unknown.Name.LastIndexOf(' ') + 1)..]] = unknown.Name;
                if (!IsBodyName(unknown.Name))
                    _lastPerson = unknown.Name;
            }
            else if (s.NameAt(i) is { Entity.Kind: EntityKind.Person } person)
                _lastPerson = person.Entity.Name;
            else if (s.NameAt(i) is { Entity.Kind: EntityKind.Organisation or EntityKind.Agency } body)
                _lastBody = body.Entity.Name;
        }

        if (Subject(s, s.Count) is not { } subject)
            return;
        if (IsGroup(s))
            _lastGroup = subject.Name;
        else if (subject.Name != _lastPerson)
            _lastBody = subject.Name;
    }

    private static bool IsGroup(SentenceView s)
    {
        for (int i = 0; i < s.Count && i < SubjectEnd; i++)
        {
            if (s.Word(i) is "analysts" or "experts" or "observers" or "researchers" or "trackers" or "officials" or "users" or
                "chiefs" or "lawmakers" or "astronomers" or "and")
                return true;
        }

        return false;
    }

    private static bool IsBodyName(string name) =>
        BodyWords.Contains(name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    private static readonly HashSet<string> BodyWords =
        ["institute", "agency", "bureau", "fund", "administration", "space", "launch", "works", "aerospace", "systems", "university",
            "center", "centre", "corporation", "company", "council", "ministry", "command", "office", "group", "orbit", "radar"];

    private static readonly HashSet<string> Openings = ["the", "a", "an", "who", "which", "whose", "its", "his", "her", "head",
        "chief", "director", "spokesman", "spokeswoman", "commander", "chairman", "president", "minister", "now", "then", "of"];

    /// <summary>
    /// Those without a name: experts, users; officials and state media, who speak for the state named in the sentence, or
    /// else last.
    /// </summary>
    private Speaker? Unnamed(SentenceView s, int i)
    {
        if (s.Word(i) is "agency" or "fund" or "company" or "firm" or "institute" or "operator" or "maker" or "service" or
            "newspaper" or "paper" or "party" or "bureau" &&
            s.Word(i - 1) is "the" or "its" && _lastBody is { } body)
            return new Speaker(body, false);
        if (s.Word(i) is "analysts" or "experts" or "observers" or "researchers" or "analyst" or "expert" or "trackers" or
            "researcher" or "observer" or "astronomers" or "astronomer" or "tracker" or "tanks" or "scholars" or "watchers")
            return new Speaker("analysts", false);
        if (s.Word(i) == "users" || (s.Word(i) is "accounts" or "media" && s.Word(i - 1) == "social"))
            return new Speaker("social media", false);
        bool isState = (s.Word(i) is "media" or "television" or "tv" && s.Word(i - 1) == "state") ||
            s.Word(i) is "ministry" or "minister" or "government" or "military" or "spokesman" or "spokesperson" or
            "spokeswoman" or "official" or "officials" or "commander" or "army" or "officer" or "lawmaker" or "guard" or
            "lawmakers" or "chiefs" or "regime" or "command" or "agency" or "envoy" or "ambassador" or "delegate" or "diplomat" or
            "embassy" or "soldier" or "general" or "admiral" or "navy" or "source" or "sources" or "service" or "department" or
            "authorities" or "coastguard" or "diplomats" or "deputy";
        if (!isState)
            return null;
        NameMention? own = s.Names.LastOrDefault(n => n.EndToken - s.Sentence.FirstToken <= i + 1 &&
            i - (n.EndToken - s.Sentence.FirstToken) <= 5 && (n.Entity.State ?? n.Entity.Name) is not null) ??
            NameAfter(s, i);
        string? state = own is null
            ? _lastState ?? s.Names.Select(StateOf).FirstOrDefault(n => n is not null)
            : own.Entity.Kind is EntityKind.State or EntityKind.Organisation && own.Entity.State is null ? own.Entity.Name
            : own.Entity.State ?? own.Entity.Name;
        return state is null ? null : new Speaker(state, false);
    }

    /// <summary>"the envoy of the United States", "officials in Canberra".</summary>
    private static NameMention? NameAfter(SentenceView s, int i) =>
        s.Word(i + 1) is "of" or "in" or "for" or "from" or "at"
            ? s.Names.FirstOrDefault(n => n.FirstToken - s.Sentence.FirstToken - i is 2 or 3 or 4)
            : null;

    private static string? StateOf(NameMention name) =>
        name.Entity.Kind == EntityKind.State ? name.Entity.Name : name.Entity.State;

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

    private static bool IsBody(NameMention name) =>
        name.Entity.Kind is EntityKind.Organisation or EntityKind.Office or EntityKind.Person;

    /// <summary>A comma that opens an aside of the speaker ("Kim, the leader, said") is none that parts clauses.</summary>
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
                NameMention? person = s.Names.FirstOrDefault(n => n.Start > name.Start && n.Entity.Kind == EntityKind.Person &&
                    n.FirstToken - name.EndToken <= 8);
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

    private static Speaker? SpeakerOf(SentenceView s, NameMention name) => name.Entity.Kind switch
    {
        EntityKind.Agency => new Speaker(name.Entity.Name, true),
        EntityKind.Person => new Speaker(name.Entity.Name, false),
        EntityKind.State when !name.IsAdjective || HasOfficial(s, name) => new Speaker(name.Entity.Name, false),
        EntityKind.Organisation => new Speaker(name.Entity.Name, false),
        EntityKind.Office => new Speaker(name.Entity.State ?? name.Entity.Name, false),
        EntityKind.Place when name.Entity.State is { } state && (HasOfficial(s, name) || !name.IsAdjective) =>
            new Speaker(state, false),
        EntityKind.Place when name.Entity.Name == "Pentagon" || name.Entity.Name == "White House" =>
            new Speaker("United States", false),
        _ => null,
    };

    /// <summary>"South Korea's military", "the Japanese government".</summary>
    private static bool HasOfficial(SentenceView s, NameMention name) =>
        s.Near(name.EndToken - 1 - s.Sentence.FirstToken, Concept.Official, 0, 6);

    /// <summary>Two to four capitalised words in a row that are no known name, ending at or beginning with a token.</summary>
    private static Speaker? Unknown(SentenceView s, int at)
    {
        if (!IsNamePart(s, at))
            return null;
        int first = at, end = at + 1;
        while (first > 0 && IsNamePart(s, first - 1))
            first--;
        while (IsNamePart(s, end))
            end++;
        while (first < end && Titles.Contains(s.Word(first).TrimEnd('.')))
            first = s.Word(first + 1) == "." ? first + 2 : first + 1;
        if (end - first is < 2 or > 4)
            return null;
        if (s.NameAt(first - 1) is { IsAdjective: false, Entity.Kind: EntityKind.State })
            first--; // "China Space Bureau"
        var words = new List<string>();
        for (int i = first; i < end; i++)
            words.Add(s.Original(i));
        return new Speaker(string.Join(' ', words), false);
    }

    private static readonly HashSet<string> Titles =
        ["mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "adm", "capt", "rear", "vice", "defence", "defense", "foreign",
            "prime", "minister", "president", "secretary", "chief", "major", "general", "colonel", "senior", "retired", "sgt",
            "professor", "executive", "director", "engineer", "analyst", "spokesman", "spokeswoman", "the", "a", "an", "in", "on", "but", "and"];

    /// <summary>A family name alone before another capital is that of somebody else: "Kim Song", "Yoon Tae-gyu".</summary>
    private static bool IsFamilyName(SentenceView s, int i) =>
        s.NameAt(i) is { Entity.Kind: EntityKind.Person } name && name.EndToken - name.FirstToken == 1 &&
        s.IsCapital(i + 1) && s.NameAt(i + 1) is null;

    private static bool IsNamePart(SentenceView s, int i) => s.IsCapital(i) &&
        (s.NameAt(i) is null || IsFamilyName(s, i)) &&
        !(i == 0 && (Lexicon.Of(s.Word(i)) != Concept.None || Common.Contains(s.Word(i)))) && !Months.Contains(s.Word(i));

    private static readonly HashSet<string> Common =
        ["the", "a", "an", "in", "on", "at", "but", "and", "it", "he", "she", "they", "we", "this", "that", "these", "those", "its",
            "his", "her", "their", "after", "before", "while", "when", "as", "for", "from", "one", "two", "three", "some", "many",
            "last", "earlier", "later", "officials", "analysts", "experts", "state", "if", "there", "what", "why", "how", "by"];

    private static readonly HashSet<string> Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "jan", "feb", "mar", "apr", "jun",
            "jul", "aug", "sep", "sept", "oct", "nov", "dec"];

    private static string? AgencyAfter(SentenceView s, int at, int reach) => s.Names
        .FirstOrDefault(n => n.Entity.Kind == EntityKind.Agency &&
            n.FirstToken - s.Sentence.FirstToken - at is > 0 and var d && d <= reach)?.Entity.Name;

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
