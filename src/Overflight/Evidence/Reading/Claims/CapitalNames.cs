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
        (int first, int end) = Run(s, at);
        bool isTitled = s.Word(end) is "." && (s.Original(end - 1).Length == 1 || Titles.Contains(s.Word(end - 1)));
        if (isTitled && IsNamePart(s, end + 1))
            return null; // of "Air Force Col. Jan Novak" the name comes after
        if (s.Original(at) is { Length: > 3 } word && word.All(char.IsUpper))
            return null; // a dateline
        for (int i = first; i < end - 2; i++)
        {
            if (Titles.Contains(s.Word(i).TrimEnd('.')))
                first = s.Word(i + 1) == "." ? i + 2 : i + 1;
        }

        while (first < end - 2 && s.Original(first) is { Length: > 1 and < 5 } mark && mark.All(char.IsUpper) &&
            !IsBodyName(s.Original(end - 1)))
            first++; // "ISRO Chairman", "MP"
        while (first < end && (Titles.Contains(s.Word(first).TrimEnd('.')) || (s.Word(first - 1) == "of" &&
            Titles.Contains(s.Word(first - 2)))))
            first++;
        if (BodyNames.Around(s, at) is { } body)
            return new Speaker(string.Join(' ', Enumerable.Range(body.First, body.End - body.First)
                .Select(s.Original)), false);
        int initials = InitialsBefore(s, first);
        if (end - first is < 1 or > 4 || at < first)
            return null;
        var words = new List<string>();
        int given = first - (2 * initials);
        for (int i = initials > 0 ? Run(s, given - 1).First : given; initials > 0 && i < given; i++)
            words.AddRange(IsNamePart(s, i) && !Titles.Contains(s.Word(i)) ? [s.Original(i)] : []);
        for (int i = given; i < first; i += 2)
            words.Add(s.Original(i) + ".");
        for (int i = first; i < end; i++)
            words.Add(s.Original(i));
        if (words.Count == 1 && PaperOf(s, first, end) is { } paper)
            return paper;
        if (words.Count < 2)
            return null;
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

    /// <summary>The words in a row around a token that can be parts of a name, with "van" and "de" between them.
    /// </summary>
    private static (int First, int End) Run(SentenceView s, int at)
    {
        int first = at, end = at + 1;
        while (first > 0 && (IsNamePart(s, first - 1) ||
            (Particles.Contains(s.Word(first - 1)) && (IsNamePart(s, first - 2) || IsNamePart(s, first - 3)))))
            first--;
        while (IsNamePart(s, end) ||
            (Particles.Contains(s.Word(end)) && (IsNamePart(s, end + 1) || IsNamePart(s, end + 2))))
            end++;
        return (first, end);
    }

    /// <summary>"The Oslo Gazette": a paper named after a place that is known.</summary>
    private static Speaker? PaperOf(SentenceView s, int first, int end) =>
        Papers.Contains(s.Word(end - 1)) && s.Word(first - 2) is "the" &&
        s.NameAt(first - 1) is { IsAdjective: false, Entity.Kind: EntityKind.Place or EntityKind.State }
            ? new Speaker(s.Original(first - 1) + " " + s.Original(end - 1), true) : null;

    /// <summary>How many initials stand before a name: "J. R. Selvaraj" has two.</summary>
    private static int InitialsBefore(SentenceView s, int at)
    {
        int count = 0;
        while (s.Word(at - (2 * count) - 1) is "." && s.IsCapital(at - (2 * count) - 2) &&
            s.Original(at - (2 * count) - 2).Length == 1)
            count++;
        return count;
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
        if (BodyNames.Around(s, at) is not null)
            return false;
        int first = at;
        while (first > 0 && IsNamePart(s, first - 1))
            first--;
        return s.Word(first - 1) is "of" && s.IsCapital(first - 2) && StateBodies.Contains(s.Word(first - 2));
    }

    /// <summary>Whether a name is that of a body by its last word.</summary>
    public static bool IsBodyName(string name) => BodyNames.IsBody(name);

    /// <summary>The last word of a name.</summary>
    public static string LastOf(string name) => name[(name.LastIndexOf(' ') + 1)..];

    /// <summary>A family name alone before another capital is that of somebody else ("Yoon Tae-gyu"), and so is an
    /// agency's ("Anadolu Optik").</summary>
    public static bool IsFamilyName(SentenceView s, int i) =>
        s.NameAt(i) is { Entity.Kind: EntityKind.Person or EntityKind.Agency } name &&
        name.EndToken - name.FirstToken == 1 && s.IsCapital(i + 1) && s.NameAt(i + 1) is null &&
        (name.Entity.Kind == EntityKind.Person || (s.Original(i).Any(char.IsLower) && !Months.Contains(s.Word(i + 1)) &&
            s.Original(i + 1).Any(char.IsLower) && !Papers.Contains(s.Word(i + 1)) && s.Word(i + 1) is not "agency"));

    /// <summary>Whether a token can be part of a name that is not known.</summary>
    public static bool IsNamePart(SentenceView s, int i) => s.IsCapital(i) &&
        (s.NameAt(i) is null || IsFamilyName(s, i)) &&
        !(i == 0 && (Lexicon.Of(s.Word(i)) != Concept.None || Common.Contains(s.Word(i)))) &&
        (!Months.Contains(s.Word(i)) || IsGivenName(s, i));

    /// <summary>Jan, June and April are persons before a family name: "Jan Novak", but not "Jan 12".</summary>
    private static bool IsGivenName(SentenceView s, int i) =>
        s.Word(i) is "jan" or "june" or "april" or "august" or "may-month" && (s.IsCapital(i + 1) ||
        Particles.Contains(s.Word(i + 1))) && s.NameAt(i + 1) is null && !Months.Contains(s.Word(i + 1)) &&
        s.Word(i - 1) is not ("in" or "on" or "since" or "by" or "until" or "of" or "from" or "last" or "next");
}
