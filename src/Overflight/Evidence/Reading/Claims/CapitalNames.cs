using System.Collections.Generic;
using System.Linq;
using Overflight.Evidence.Reading.Names;
using static Overflight.Evidence.Reading.Claims.SpeakerWords;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Tells names that no gazetteer holds by their capitals: persons, bodies, newspapers.</summary>
internal static class CapitalNames
{
    /// <summary>Two to four capitalised words in a row that are no known name, with a token among them.</summary>
    public static Speaker? Unknown(SentenceView s, int at)
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
        for (int i = first; i < end - 2; i++)
        {
            if (Titles.Contains(s.Word(i).TrimEnd('.')))
                first = s.Word(i + 1) == "." ? i + 2 : i + 1;
        }

        while (first < end && (Titles.Contains(s.Word(first).TrimEnd('.')) || (s.Word(first - 1) == "of" &&
            Titles.Contains(s.Word(first - 2)))))
            first++;
        if (end - first is < 2 or > 4 || at < first)
            return null;
        var words = new List<string>();
        for (int i = first; i < end; i++)
            words.Add(s.Original(i));
        bool isAgency = Papers.Contains(words[^1].ToLowerInvariant()) ||
            (words[^1] is "Agency" && words[^2] is "Press" or "News");
        if (!isAgency && s.NameAt(first - 1) is { IsAdjective: false, Entity.Kind: EntityKind.State } state)
            words.Insert(0, s.Original(first - 1)); // "China Space Bureau"
        else if (!isAgency && s.NameAt(first - 1) is { IsAdjective: true, Entity.Kind: EntityKind.State } &&
        IsBodyName(words[^1]) &&
            s.Word(first - 1) is not "'s")
            words.Insert(0, s.Original(first - 1)); // "Philippine Space Agency"
        return new Speaker(string.Join(' ', words), isAgency);
    }

    /// <summary>"the Andaman Islands", "the annual Freedom Shield": names after an article are no persons.</summary>
    public static bool IsThing(SentenceView s, int at)
    {
        if (!IsNamePart(s, at) || Unknown(s, at) is not { IsAgency: false } unknown || IsBodyName(unknown.Name))
            return false;
        int first = at;
        while (first > 0 && IsNamePart(s, first - 1))
            first--;
        return s.Word(first - 1) is "the" or "annual" or "for" or "a" or "an" && !Titles.Contains(s.Word(first));
    }

    /// <summary>The "National Defence" of "the Ministry of National Defence".</summary>
    public static bool IsOfBody(SentenceView s, int at)
    {
        int first = at;
        while (first > 0 && IsNamePart(s, first - 1))
            first--;
        return s.Word(first - 1) is "of" && s.IsCapital(first - 2) && StateBodies.Contains(s.Word(first - 2));
    }

    /// <summary>Whether a name is that of a body by its last word.</summary>
    public static bool IsBodyName(string name) => BodyWords.Contains(LastOf(name).ToLowerInvariant());

    /// <summary>The last word of a name.</summary>
    public static string LastOf(string name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>A family name alone before another capital is that of somebody else: "Yoon Tae-gyu".</summary>
    public static bool IsFamilyName(SentenceView s, int i) =>
        s.NameAt(i) is { Entity.Kind: EntityKind.Person } name && name.EndToken - name.FirstToken == 1 &&
        s.IsCapital(i + 1) && s.NameAt(i + 1) is null;

    /// <summary>Whether a token can be part of a name that is not known.</summary>
    public static bool IsNamePart(SentenceView s, int i) => s.IsCapital(i) &&
        (s.NameAt(i) is null || IsFamilyName(s, i)) &&
        !(i == 0 && (Lexicon.Of(s.Word(i)) != Concept.None || Common.Contains(s.Word(i)))) &&
        !Months.Contains(s.Word(i));
}
