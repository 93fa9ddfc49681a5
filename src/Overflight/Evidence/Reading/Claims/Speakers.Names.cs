// Who is a speaker by name: known names, and capitalised words that are no known name.
using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Evidence.Reading.Names;

namespace Overflight.Evidence.Reading.Claims;

/// <content>Names of speakers, and the words that stand with them.</content>
internal sealed partial class Speakers
{
    /// <summary>Verbs of saying in several words.</summary>
    private static readonly WordSet Saying = new WordText().Set(
        ("+make_known +go_on +shoot_back +hit_back +own_up +leave_open left_open +point_out +make_clear +speak_of " +
            "+play_down +call_for +hype_up +snap_back +fire_back +lash_out +put_out_a +give_notice +let_it_be_known " +
            "+regard_it +regard_the +come_to_the +rule_out +bring_word not_say +insist_that").Split(' '));

    private static bool IsBodyName(string name) =>
        BodyWords.Contains(name[(name.LastIndexOf(' ') + 1)..].ToLowerInvariant());

    private static readonly HashSet<string> BodyWords =
        ["institute", "agency", "bureau", "fund", "administration", "space", "launch", "works", "aerospace", "systems", "university",
            "center", "centre", "corporation", "company", "council", "ministry", "command", "office", "group", "orbit", "radar"];

    private static readonly HashSet<string> Openings = ["the", "a", "an", "who", "which", "whose", "its", "his", "her", "head",
        "chief", "director", "spokesman", "spokeswoman", "commander", "chairman", "president", "minister", "now", "then", "of"];

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
        if (s.Original(at) is { Length: > 3 } word && word.All(char.IsUpper))
            return null; // a dateline
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
            "prime", "minister", "president", "secretary", "chief", "major", "skipper", "boss", "lawmaker", "senator", "rep", "sen", "sir", "cmdr", "brig", "marshal", "ambassador",
            "envoy", "chairman", "governor", "captain", "admiral", "commander", "researcher", "expert", "premier", "astronomer", "general", "colonel", "senior", "retired", "sgt",
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
}
