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
    private const int SubjectReach = 16, AfterReach = 14;
    private string? _lastSpeaker, _lastState;
    private int _lastParagraph = -1;

    /// <summary>Who says a sentence, and through whom.</summary>
    public ClaimAttribution Of(SentenceView s)
    {
        string? by = null, through = null;
        foreach (int verb in Verbs(s))
        {
            Speaker? speaker = s.Word(verb) == "according" ? After(s, verb + 1)
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
        _lastState = s.Names.Select(n => n.Entity.Kind == EntityKind.State ? n.Entity.Name : n.Entity.State)
            .LastOrDefault(n => n is not null) ?? _lastState;
        if (by is not null)
            (_lastSpeaker, _lastParagraph) = (by, s.Sentence.Paragraph);
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

            if (s.Word(i) is "he" or "she")
                return _lastSpeaker is { } last ? new Speaker(last, false) : null;
            if (s.Word(i) is "it" or "they" && verb - i <= 3)
                return _lastSpeaker is { } same ? new Speaker(same, false) : null;
            if (s.NameAt(i) is { } name && SpeakerOf(s, name) is { } speaker)
                return speaker;
            if (Unknown(s, i) is { } unknown)
                return unknown;
            if (Unnamed(s, i) is { } unnamed)
                return unnamed;
        }

        return null;
    }

    /// <summary>
    /// Those without a name: experts, users; officials and state media, who speak for the state named in the sentence, or
    /// else last.
    /// </summary>
    private Speaker? Unnamed(SentenceView s, int i)
    {
        if (s.Word(i) is "analysts" or "experts" or "observers" or "researchers" or "analyst" or "expert" or "trackers")
            return new Speaker("analysts", false);
        if (s.Word(i) == "users" || (s.Word(i) is "accounts" or "media" && s.Word(i - 1) == "social"))
            return new Speaker("social media", false);
        bool isState = (s.Word(i) is "media" or "television" or "tv" && s.Word(i - 1) == "state") ||
            s.Word(i) is "ministry" or "minister" or "government" or "military" or "spokesman" or "spokesperson" or
            "spokeswoman" or "official" or "officials" or "commander" or "army" or "officer" or "lawmaker" or "guard" or
            "lawmakers" or "chiefs" or "regime" or "command" or "agency";
        if (!isState)
            return null;
        NameMention? own = s.Names.LastOrDefault(n => n.EndToken - s.Sentence.FirstToken <= i + 1 &&
            i - (n.EndToken - s.Sentence.FirstToken) <= 5 && (n.Entity.State ?? n.Entity.Name) is not null);
        string? state = own is null
            ? _lastState ?? s.Names.FirstOrDefault(n => n.Entity.Kind == EntityKind.State)?.Entity.Name
            : own.Entity.Kind is EntityKind.State or EntityKind.Organisation && own.Entity.State is null ? own.Entity.Name
            : own.Entity.State ?? own.Entity.Name;
        return state is null ? null : new Speaker(state, false);
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

    private static Speaker? After(SentenceView s, int verb)
    {
        for (int i = verb + 1; i < s.Count && i - verb <= AfterReach; i++)
        {
            if (s.IsQuoted(i))
                return null;
            if (Unknown(s, i) is { } unknown && s.NameAt(i) is null)
                return unknown;
            if (s.NameAt(i) is { } name)
            {
                // A state before a person is the person's: "said South Korean spokesman Lee …".
                NameMention? person = s.Names.FirstOrDefault(n => n.Start > name.Start && n.Entity.Kind == EntityKind.Person &&
                    n.FirstToken - name.EndToken <= 8);
                if (person is not null)
                    return new Speaker(person.Entity.Name, false);
                Speaker? later = name.IsAdjective ? UnknownAfter(s, name) : null;
                if ((later ?? SpeakerOf(s, name)) is { } speaker)
                    return speaker;
                i = name.EndToken - s.Sentence.FirstToken - 1;
            }
        }

        return null;
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

    private static bool IsNamePart(SentenceView s, int i) => s.IsCapital(i) && s.NameAt(i) is null &&
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
