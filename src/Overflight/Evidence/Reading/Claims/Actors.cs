using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence.Reading.Names;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Tells who did it: those named before the verb in its clause, or after "by".</summary>
internal static class Actors
{
    /// <summary>The names, in order, each once.</summary>
    public static ImmutableArray<string> Of(SentenceView s, int trigger)
    {
        NameMention[] agents = [.. s.Names.Where(n => IsAgent(n) && !IsOfPlace(s, n))];
        int by = IndexOfBy(s, trigger);
        if (by >= 0)
        {
            string[] after = Row(s, agents, by);
            if (after.Length > 0)
                return [.. after];
        }

        NameMention? nearest = agents.LastOrDefault(n => n.FirstToken - s.Sentence.FirstToken < trigger);
        if (nearest is null)
            return [.. agents.Where(n => n.Entity.Kind != EntityKind.Place).Take(1).Select(NameOf)];
        IEnumerable<NameMention> row = agents.Where(n => n.Start <= nearest.Start)
            .Where(n => IsInRow(s, n, nearest));
        return [.. row.Select(NameOf).Distinct()];
    }

    private static int IndexOfBy(SentenceView s, int trigger)
    {
        for (int i = trigger + 1; i < s.Count && i - trigger <= 4; i++)
        {
            if (s.Word(i) == "by")
                return i;
        }

        return -1;
    }

    /// <summary>Names one after another, parted by commas and "and" alone.</summary>
    private static string[] Row(SentenceView s, NameMention[] agents, int from)
    {
        var row = new List<string>();
        NameMention? last = null;
        foreach (NameMention name in agents.Where(n => n.FirstToken - s.Sentence.FirstToken > from))
        {
            int start = last is null ? from + 1 : last.EndToken - s.Sentence.FirstToken;
            bool isNext = last is null
                ? name.FirstToken - s.Sentence.FirstToken - start <= 4
                : OnlyLinks(s, start, name.FirstToken - s.Sentence.FirstToken);
            if (!isNext)
                break;
            row.Add(NameOf(name));
            last = name;
        }

        return [.. row.Distinct()];
    }

    /// <summary>"A, B and C": between the first and the last stand commas, names and at least one "and".</summary>
    private static bool IsInRow(SentenceView s, NameMention name, NameMention last)
    {
        int from = name.EndToken - s.Sentence.FirstToken, to = last.FirstToken - s.Sentence.FirstToken;
        return name == last || (OnlyLinks(s, from, to) && s.NearWord(to, to - from, 0, "and", "or", "&"));
    }

    private static bool OnlyLinks(SentenceView s, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (s.NameAt(i) is null && s.Word(i) is not ("," or "and" or "the" or "or" or "&"))
                return false;
        }

        return true;
    }

    /// <summary>"the US White House", "Japan's Okinawa": a state that only says where a place is.</summary>
    private static bool IsOfPlace(SentenceView s, NameMention name)
    {
        int next = name.EndToken - s.Sentence.FirstToken;
        next = s.Word(next) is "'s" or "'" ? next + 1 : next;
        return s.NameAt(next) is { Entity.Kind: EntityKind.Place or EntityKind.Site };
    }

    private static bool IsAgent(NameMention name) =>
        name.Entity.Kind is EntityKind.State or EntityKind.Person or EntityKind.Office or EntityKind.Organisation ||
        (name.Entity is { Kind: EntityKind.Place, State: not null });

    private static string NameOf(NameMention name) =>
        name.Entity is { Kind: EntityKind.Place, State: { } state } ? state : name.Entity.Name;
}
