// Who is a speaker by name: known names, and capitalised words that are no known name.
using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Evidence.Reading.Names;
using static Overflight.Evidence.Reading.Claims.SpeakerWords;

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

    /// <summary>Two to four capitalised words in a row that are no known name, with a token among them.</summary>
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

    /// <summary>A family name alone before another capital is that of somebody else: "Yoon Tae-gyu".</summary>
    private static bool IsFamilyName(SentenceView s, int i) =>
        s.NameAt(i) is { Entity.Kind: EntityKind.Person } name && name.EndToken - name.FirstToken == 1 &&
        s.IsCapital(i + 1) && s.NameAt(i + 1) is null;

    private static bool IsNamePart(SentenceView s, int i) => s.IsCapital(i) &&
        (s.NameAt(i) is null || IsFamilyName(s, i)) &&
        !(i == 0 && (Lexicon.Of(s.Word(i)) != Concept.None || Common.Contains(s.Word(i)))) &&
        !Months.Contains(s.Word(i));

    /// <summary>"the envoy of the United States", "officials in Canberra".</summary>
    private static NameMention? NameAfter(SentenceView s, int i) =>
        s.Word(i + 1) is "of" or "in" or "for" or "from" or "at"
            ? s.Names.FirstOrDefault(n => n.FirstToken - s.Sentence.FirstToken - i is 2 or 3 or 4)
            : null;

    private static string? StateOf(NameMention name) =>
        name.Entity.Kind == EntityKind.State ? name.Entity.Name : name.Entity.State;

    private static bool IsGroup(SentenceView s)
    {
        for (int i = 0; i < s.Count && i < SubjectEnd; i++)
        {
            if (Groups.Contains(s.Word(i)))
                return true;
        }

        return false;
    }

    private static bool IsBody(NameMention name) =>
        name.Entity.Kind is EntityKind.Organisation or EntityKind.Office or EntityKind.Person;

    private static string? AgencyAfter(SentenceView s, int at, int reach) => s.Names
        .FirstOrDefault(n => n.Entity.Kind == EntityKind.Agency &&
            n.FirstToken - s.Sentence.FirstToken - at is > 0 and var d && d <= reach)?.Entity.Name;
}
