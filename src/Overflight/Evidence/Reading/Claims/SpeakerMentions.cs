using System.Linq;
using Overflight.Evidence.Reading.Claims.Grammar;
using Overflight.Evidence.Reading.Names;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>What the names of one sentence tell of speakers, without what was told before.</summary>
internal static class SpeakerMentions
{
    /// <summary>The first of several persons or states that are the subject together: "the three" stands for them.
    /// </summary>
    public static Speaker? RowOf(SentenceView s, Clause clause)
    {
        NameMention[] row =
        [
            .. s.Names.Where(n => n.FirstToken - s.Sentence.FirstToken is var at && at >= clause.Start &&
                at < clause.First && !n.IsAdjective && n.Entity.Kind is EntityKind.Person or EntityKind.State or
                EntityKind.Office or EntityKind.Place),
        ];
        bool isRow = row.Length > 1 && Enumerable.Range(clause.Start, clause.First - clause.Start)
            .Any(i => s.Word(i) is "and");
        return isRow ? SpeakerOf(s, row[0]) : null;
    }

    /// <summary>Whether a name is that of a state of the sentence.</summary>
    public static bool IsState(SentenceView s, string name) => s.Names.Exists(n =>
        (n.Entity.Kind == EntityKind.State ? n.Entity.Name : n.Entity.State) == name);

    /// <summary>"the three", "both", "the participants": those who were named together.</summary>
    public static bool IsGroup(SentenceView s, int i) =>
        (s.Word(i) is "two" or "three" or "four" or "five" or "both" && !s.NearWord(i, 0, 1, "retired", "former") &&
            s.NameAt(i + 1) is null && s.ClauseOf(i)?.Subject is { } head &&
            (head == i || s.Word(head) is "governments" or "countries" or "capitals" or "nations" or "sides" or
            "ministers" or "leaders" or "states" or "allies" or "officials" or "men" or "women")) ||
        (s.Word(i) is "participants" or "sides" or "parties" or "signatories" or "authors" && s.Word(i - 1) is "the");

    /// <summary>"Seoul's", "Japanese" before the word; "of the United States", "in Canberra" after it.</summary>
    public static NameMention? OwnerOf(SentenceView s, int i) =>
        s.Names.LastOrDefault(n => n.EndToken - s.Sentence.FirstToken <= i + 1 &&
            i - (n.EndToken - s.Sentence.FirstToken) <= 4 && (n.IsAdjective || n.Entity.Kind is EntityKind.Office ||
            (n.Entity.Kind is EntityKind.State && i == n.EndToken - s.Sentence.FirstToken)) &&
            (n.Entity.State ?? n.Entity.Name) is not null) ??
        (s.Word(i + 1) is "of" or "in" or "for" or "from" or "at"
            ? s.Names.FirstOrDefault(n => n.FirstToken - s.Sentence.FirstToken - i is >= 2 and <= 7 and var away &&
                (n.Entity.Kind == EntityKind.State || n.Entity.State is not null) && !HasVerb(s, i, i + away))
            : null);

    private static bool HasVerb(SentenceView s, int from, int to) => s.Clauses.Any(c => c.Verb > from && c.Verb < to);

    /// <summary>The one for whom a name speaks; <c>null</c> where it speaks for none.</summary>
    public static Speaker? SpeakerOf(SentenceView s, NameMention name) => name.Entity.Kind switch
    {
        EntityKind.Agency => new Speaker(name.Entity.Name, true),
        EntityKind.Person or EntityKind.Organisation => new Speaker(name.Entity.Name, false),
        EntityKind.State when !name.IsAdjective || HasOfficial(s, name) => new Speaker(name.Entity.Name, false),
        EntityKind.Office => new Speaker(name.Entity.State ?? name.Entity.Name, false),
        EntityKind.Place when name.Entity.State is { } state && (HasOfficial(s, name) || !name.IsAdjective) =>
            new Speaker(state, false),
        EntityKind.Place when name.Entity.Name is "Pentagon" or "White House" => new Speaker("United States", false),
        _ => null,
    };

    /// <summary>"South Korea's military", "the Japanese government".</summary>
    private static bool HasOfficial(SentenceView s, NameMention name) =>
        s.Near(name.EndToken - 1 - s.Sentence.FirstToken, Concept.Official, 0, 6);
}
