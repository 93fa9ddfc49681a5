using System.Collections.Frozen;

namespace Overflight.Evidence.Reading.Claims.Grammar;

/// <summary>Finds the words that groups of nouns are about: "launch" of "the satellite launch in May".</summary>
internal sealed class NounHeads(SentenceView s, Tag[] tags)
{
    private static readonly FrozenSet<string> Times =
        (
            "week month year day morning night evening afternoon weekend hour minute minutes hours days weeks " +
            "months years january february march april may-month june july august september october november " +
            "december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter dawn " +
            "noon midnight time p.m a.m gmt utc kst decade season quarter").Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Collectives =
        "family series batch batches group set fleet type class model pair trio swarm flock".Split(' ').ToFrozenSet();

    /// <summary>Whether a word says when.</summary>
    public static bool IsTime(string word) => Times.Contains(word);

    /// <summary>The first head that stands after no preposition; −1 for none.</summary>
    public int First(int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (IsHead(i) && !Times.Contains(s.Word(i)) && IsFree(i, from))
                return i;
        }

        return -1;
    }

    /// <summary>The last head, whatever stands before it; −1 for none.</summary>
    public int Last(int from, int to)
    {
        for (int i = to - 1; i >= from; i--)
        {
            if (IsHead(i) && !Times.Contains(s.Word(i)))
                return i;
        }

        return -1;
    }

    /// <summary>What a head is about with those beside it ("rocket and satellite") and after "of".</summary>
    public Concept About(int from, int to, int head)
    {
        Concept about = s[head];
        for (int i = GroupStart(head, from); i < head && Collectives.Contains(s.Word(head)); i++)
            about |= tags[i] == Tag.Noun ? s[i] : Concept.None;
        bool isOpen = (about & Concept.Picture) == Concept.None;
        for (int i = head + 1; i < to; i++)
        {
            if (tags[i] == Tag.Comma && i + 1 < to && tags[i + 1] is not (Tag.Noun or Tag.Determiner or Tag.Adjective))
                break;
            if (IsHead(i) && (IsFree(i, from) || (isOpen && Introducer(i, from) == "of")))
                about |= s[i];
        }

        return about;
    }

    /// <summary>What all heads are about.</summary>
    public Concept AllAbout(int from, int to)
    {
        Concept about = Concept.None;
        for (int i = from; i < to; i++)
            about |= IsHead(i) ? s[i] : Concept.None;
        return about;
    }

    /// <summary>Of "a sensor of the ministry" the sensor, for the ministry; −1 for none.</summary>
    public int OuterOf(int head) => Introducer(head, 0) == "of" ? Last(0, GroupStart(head, 0) - 1) : -1;

    /// <summary>Of "villages on the coast" the villages, for the coast; −1 for none.</summary>
    public int HolderOf(int head)
    {
        int start = GroupStart(head, 0);
        if (start > 2 && tags[start - 2] == Tag.And && tags[start - 1] == Tag.Preposition &&
            tags[start - 3] == Tag.Noun)
            return HolderOf(start - 3); // "pictures of a port and of a base"
        bool isHeld = Introducer(head, 0) is "of" or "on" or "in" or "at" or "over" or "near" or "around" or "along";
        return isHeld && start > 1 && tags[start - 2] == Tag.Noun && !Times.Contains(s.Word(start - 2))
            ? start - 2
            : -1;
    }

    /// <summary>Whether a group says "no" or "none".</summary>
    public bool IsNone(int head, int from)
    {
        if (head < 0)
            return false;
        for (int i = head; i >= from && (i == head || tags[i] is Tag.Noun or Tag.Adjective or Tag.Determiner or
            Tag.Number
            or Tag.Possessive or Tag.Pronoun or Tag.Not); i--)
        {
            if (s.Word(i) is "no" or "none" or "nothing" or "nobody" or "neither" or "not")
                return true;
        }

        return false;
    }

    private bool IsHead(int i)
    {
        Tag next = i + 1 < tags.Length ? tags[i + 1] : Tag.Break;
        return tags[i] switch
        {
            Tag.Noun => next is not (Tag.Noun or Tag.Possessive) || s.NameAt(i) != s.NameAt(i + 1),
            Tag.Pronoun => true,
            Tag.Number => next is not (Tag.Noun or Tag.Adjective or Tag.Number),
            Tag.Determiner or Tag.Adjective => s.NameAt(i) is null && next is not (Tag.Noun or Tag.Adjective or
                Tag.Number or Tag.Determiner) && (tags[i] == Tag.Determiner || (i > 0 &&
                tags[i - 1] == Tag.Determiner)) &&
                s.Word(i) is not ("the" or "a" or "an" or "its" or "their" or "his" or "her" or "our"),
            _ => false,
        } && !(tags[i] == Tag.Noun && next is Tag.Noun or Tag.Possessive && (s.NameAt(i + 1) is null ||
        s.NameAt(i) is null) &&
            s.NameAt(i) != s.NameAt(i + 1) && next == Tag.Noun && !IsNameBreak(i));
    }

    /// <summary>A known name after a noun is an apposition: "carrier Qaem-100", and the noun a head as well.</summary>
    private bool IsNameBreak(int i) => s.NameAt(i + 1) is not null;

    /// <summary>Whether no preposition leads to a head.</summary>
    private bool IsFree(int head, int from)
    {
        string word = Introducer(head, from);
        return word.Length == 0 || word == "and";
    }

    /// <summary>The preposition before the group of a head; "and" where it is one of a row.</summary>
    private string Introducer(int head, int from)
    {
        int start = GroupStart(head, from);
        if (start <= from)
            return "";
        int i = start - 1;
        if (tags[i] is Tag.Preposition or Tag.To || (tags[i] == Tag.Because && s.Word(i) is "after" or "before" or
            "since" or
            "until"))
            return s.Word(i);
        if (tags[i] is Tag.And && i > from && IsHead(i - 1))
            return Introducer(i - 1, from) is { Length: > 0 } outer ? outer : "";
        return "";
    }

    private int GroupStart(int head, int from)
    {
        int start = head;
        if (tags[head] == Tag.Pronoun)
            return head;
        while (start > from && tags[start] != Tag.Determiner && tags[start - 1] is Tag.Noun or Tag.Adjective or
            Tag.Number
            or Tag.Determiner or Tag.Possessive)
            start--;
        while (start > from && tags[start - 1] == Tag.Adverb && start - 2 >= from && tags[start - 2] is Tag.Preposition)
            start--;
        return start;
    }
}
