// What is counted of a sentence (a letter, a colon, one or two parts):
//   u b    stems of words, and of two in a row; names count as their kind, figures as <n>
//   G      classes of words
//   t      whether the sentence, or those before it, speak of a satellite or a rocket
// and of each clause, at its verb:
//   v.     the verb with its mood, voice, polarity, and what its subject, object, theme and tail are
//   g gw   the verb or noun on which it hangs, with it
//   S. T. V. so G.  the same without the verb's own word: what it is about, or its classes
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Numerics;
using Overflight.Evidence.Reading.Claims.Grammar;

namespace Overflight.Evidence.Reading.Claims.Model;

/// <summary>Tells what a model counts of a sentence. One object serves one thread.</summary>
internal sealed class SentenceFeatures(WordClasses classes)
{
    private const int NameLengthMax = 200;

    private static readonly ImmutableArray<string> Concepts =
        [.. Enumerable.Range(0, 64).Select(bit => ((Concept)(1UL << bit)).ToString())];

    private readonly char[] _name = new char[NameLengthMax];

    /// <summary>The stems of the words: of a name its kind, at its first word; of marks nothing.</summary>
    public static string[] Stems(SentenceView s)
    {
        var stems = new string[s.Count];
        for (int i = 0; i < s.Count; i++)
        {
            string word = s.Word(i);
            stems[i] = s.NameAt(i) is { } name ? name != s.NameAt(i - 1) ? $"<{name.Entity.Kind}>" : ""
                : char.IsAsciiDigit(word[0]) ? "<n>"
                : !char.IsLetter(word[0]) ? ""
                : !IsName(s, i) ? WordStem.Of(word)
                : i > 1 && IsName(s, i - 1) ? "" : "<name>";
        }

        return stems;
    }

    /// <summary>Tells all of a sentence.</summary>
    public void Tell(SentenceView s, string[] stems, IFeatureSink sink)
    {
        var groups = new string[s.Count][];
        var found = new List<int>();
        for (int i = 0; i < s.Count; i++)
        {
            classes.Find(stems, i, found);
            groups[i] = stems[i].Length == 0 ? [] : [.. found.Select(c => classes.Names[c])];
            foreach (string group in groups[i])
                Add(sink, "G", group, null, i);
        }

        TellWords(stems, sink);
        bool isOfCraft = ((s.All | s.Before) & (Concept.Satellite | Concept.Rocket)) != Concept.None;
        Add(sink, "t", isOfCraft ? "craft" : "none", null, -1);
        foreach (Clause clause in s.Clauses)
            TellClause(s, clause, stems, groups, sink);
    }

    private void TellWords(string[] stems, IFeatureSink sink)
    {
        int before = -1;
        for (int i = 0; i < stems.Length; i++)
        {
            if (stems[i].Length == 0)
                continue;
            Add(sink, "u", stems[i], null, i);
            if (before >= 0)
                Add(sink, "b", stems[before], stems[i], before);
            before = i;
        }
    }

    private void TellClause(SentenceView s, Clause c, string[] stems, string[][] groups, IFeatureSink sink)
    {
        int at = c.Verb;
        string verb = stems[at];
        Stance stance = Stance.At(s, at);
        string mood = stance.IsCondition ? "If" : stance.IsBare ? "Bare" : stance.Modality.ToString();
        Add(sink, "vm", verb, mood, at);
        Add(sink, "vv", verb, c.IsPassive ? "passive" : "active", at);
        if (stance.Polarity != ClaimPolarity.Asserted)
            Add(sink, "vn", verb, stance.Polarity.ToString(), at);
        if (c.Governor is { } over && c.Link is not (ClauseLink.None or ClauseLink.Coordinate))
            Add(sink, "g", stems[over.Verb], verb, at);
        if (c.GovernorWord >= 0)
            Add(sink, "gw", stems[c.GovernorWord], verb, at);
        string subject = c.Subject >= 0 ? stems[c.Subject] : "-", thing = c.Object >= 0 ? stems[c.Object] : "-";
        Add(sink, "vs", verb, subject, at);
        Add(sink, "vo", verb, thing, at);
        Add(sink, "so", subject, thing, at);
        Add(sink, "vS", verb, c.SubjectIs, at);
        Add(sink, "vO", verb, c.ObjectIs, at);
        Add(sink, "vT", verb, c.ThemeIs, at);
        Add(sink, "Sm", mood, c.SubjectIs, at);
        Add(sink, "Tm", mood, c.ThemeIs, at);
        Add(sink, "Vm", mood, s[at], at);
        foreach (string about in Names(c.SubjectIs))
            Add(sink, "SO", about, c.ObjectIs, at);
        foreach (string about in Names(s[at]))
            Add(sink, "VT", about, c.ThemeIs, at);
        TellTail(s, c, stems, sink);
        foreach (string group in groups[at])
        {
            Add(sink, "Gm", group, mood, at);
            Add(sink, "GT", group, c.ThemeIs, at);
            Add(sink, "GS", group, c.SubjectIs, at);
            foreach (string other in c.Object >= 0 ? groups[c.Object] : [])
                Add(sink, "GO", group, other, at);
        }
    }

    /// <summary>What follows the verb, up to where its infinitives and participles end.</summary>
    private void TellTail(SentenceView s, Clause c, string[] stems, IFeatureSink sink)
    {
        Concept about = Concept.None;
        for (int i = c.Verb + 1; i < c.Reach; i++)
        {
            about |= s[i];
            if (i != c.Object && stems[i].Length > 0)
                Add(sink, "vt", stems[c.Verb], stems[i], c.Verb);
        }

        Add(sink, "vR", stems[c.Verb], about, c.Verb);
    }

    private void Add(IFeatureSink sink, string letter, string part, Concept concepts, int at)
    {
        for (ulong left = (ulong)concepts; left != 0; left &= left - 1)
            Add(sink, letter, part, Concepts[BitOperations.TrailingZeroCount(left)], at);
    }

    /// <summary>What does not fit is no feature: no word is that long.</summary>
    private void Add(IFeatureSink sink, string letter, string part, string? other, int at)
    {
        int length = letter.Length + 1 + part.Length + (other is null ? 0 : other.Length + 1);
        if (length > NameLengthMax)
            return;
        letter.CopyTo(_name);
        _name[letter.Length] = ':';
        part.CopyTo(_name.AsSpan(letter.Length + 1));
        if (other is not null)
        {
            _name[letter.Length + 1 + part.Length] = ' ';
            other.CopyTo(_name.AsSpan(letter.Length + part.Length + 2));
        }

        sink.Add(_name.AsSpan(0, length), at);
    }

    private static IEnumerable<string> Names(Concept concepts)
    {
        for (ulong left = (ulong)concepts; left != 0; left &= left - 1)
            yield return Concepts[BitOperations.TrailingZeroCount(left)];
    }

    /// <summary>A word with a capital within a sentence that is no name the reader knows.</summary>
    private static bool IsName(SentenceView s, int i) => i > 0 && s.IsCapital(i) && s.NameAt(i) is null &&
        s.Word(i) != "i" && (Lexicon.Of(s.Word(i)) & Concept.Space) == Concept.None;
}
