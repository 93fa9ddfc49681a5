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
using Overflight.Evidence.Reading.Claims.Grammar;
using Overflight.Evidence.Reading.Names;

namespace Overflight.Evidence.Reading.Claims.Model;

/// <summary>Tells what a model counts of a sentence. One object serves one thread.</summary>
internal sealed class SentenceFeatures(WordClasses classes)
{
    private static readonly ImmutableArray<Term> NameKinds =
        [.. Enum.GetNames<EntityKind>().Select(kind => new Term($"<{kind}>"))];

    private static readonly Term
        Empty = new(""), Missing = new("-"), Figure = new("<n>"), UnknownName = new("<name>"), Craft = new("craft"),
        NoCraft = new("none"), Active = new("active"), Passive = new("passive"), If = new("If"), Bare = new("Bare");

    private readonly Dictionary<string, Term> _stems = [];

    /// <summary>The stems of the words: of a name its kind, at its first word; of marks empty.</summary>
    public Term[] Stems(SentenceView s)
    {
        var stems = new Term[s.Count];
        for (int i = 0; i < s.Count; i++)
        {
            string word = s.Word(i);
            if (s.NameAt(i) is { } name)
                stems[i] = name != s.NameAt(i - 1) ? NameKinds[(int)name.Entity.Kind] : Empty;
            else if (char.IsAsciiDigit(word[0]))
                stems[i] = Figure;
            else if (!char.IsLetter(word[0]))
                stems[i] = Empty;
            else
                stems[i] = !IsName(s, i) ? StemOf(word) : i > 1 && IsName(s, i - 1) ? Empty : UnknownName;
        }

        return stems;
    }

    /// <summary>Tells all of a sentence.</summary>
    public void Tell(SentenceView s, Term[] stems, IFeatureSink sink)
    {
        var groups = new Term[s.Count][];
        var found = new List<Term>();
        for (int i = 0; i < s.Count; i++)
        {
            classes.Find(stems, i, found);
            groups[i] = [.. found];
            foreach (Term group in found)
                sink.Add(new Feature("G", group), i);
        }

        TellWords(stems, sink);
        bool isOfCraft = ((s.All | s.Before) & (Concept.Satellite | Concept.Rocket)) != Concept.None;
        sink.Add(new Feature("t", isOfCraft ? Craft : NoCraft), -1);
        foreach (Clause clause in s.Clauses)
            TellClause(s, clause, stems, groups, sink);
    }

    private Term StemOf(string word)
    {
        if (!_stems.TryGetValue(word, out Term stem))
            _stems.Add(word, stem = new Term(WordStem.Of(word)));
        return stem;
    }

    private static void TellWords(Term[] stems, IFeatureSink sink)
    {
        int before = -1;
        for (int i = 0; i < stems.Length; i++)
        {
            if (stems[i].IsEmpty)
                continue;
            sink.Add(new Feature("u", stems[i]), i);
            if (before >= 0)
                sink.Add(new Feature("b", stems[before], stems[i]), before);
            before = i;
        }
    }

    private static void TellClause(SentenceView s, Clause c, Term[] stems, Term[][] groups, IFeatureSink sink)
    {
        int at = c.Verb;
        Term verb = stems[at];
        Stance stance = Stance.At(s, at);
        Term mood = stance.IsCondition ? If : stance.IsBare ? Bare : ClaimTerms.Modalities[(int)stance.Modality];
        sink.Add(new Feature("vm", verb, mood), at);
        sink.Add(new Feature("vv", verb, c.IsPassive ? Passive : Active), at);
        if (stance.Polarity != ClaimPolarity.Asserted)
            sink.Add(new Feature("vn", verb, ClaimTerms.Polarities[(int)stance.Polarity]), at);
        if (c.Governor is { } over && c.Link is not (ClauseLink.None or ClauseLink.Coordinate))
            sink.Add(new Feature("g", stems[over.Verb], verb), at);
        if (c.GovernorWord >= 0)
            sink.Add(new Feature("gw", stems[c.GovernorWord], verb), at);
        Term subject = c.Subject >= 0 ? stems[c.Subject] : Missing, thing = c.Object >= 0 ? stems[c.Object] : Missing;
        sink.Add(new Feature("vs", verb, subject), at);
        sink.Add(new Feature("vo", verb, thing), at);
        sink.Add(new Feature("so", subject, thing), at);
        foreach (Term of in new ConceptTerms(c.SubjectIs))
        {
            sink.Add(new Feature("vS", verb, of), at);
            sink.Add(new Feature("Sm", mood, of), at);
            foreach (Term other in new ConceptTerms(c.ObjectIs))
                sink.Add(new Feature("SO", of, other), at);
        }

        foreach (Term of in new ConceptTerms(c.ObjectIs))
            sink.Add(new Feature("vO", verb, of), at);
        foreach (Term of in new ConceptTerms(c.ThemeIs))
        {
            sink.Add(new Feature("vT", verb, of), at);
            sink.Add(new Feature("Tm", mood, of), at);
        }

        foreach (Term of in new ConceptTerms(s[at]))
        {
            sink.Add(new Feature("Vm", mood, of), at);
            foreach (Term about in new ConceptTerms(c.ThemeIs))
                sink.Add(new Feature("VT", of, about), at);
        }

        TellTail(s, c, stems, sink);
        TellGroups(c, mood, groups, sink);
    }

    /// <summary>The classes of the verb, with what the clause is about.</summary>
    private static void TellGroups(Clause c, Term mood, Term[][] groups, IFeatureSink sink)
    {
        foreach (Term group in groups[c.Verb])
        {
            sink.Add(new Feature("Gm", group, mood), c.Verb);
            foreach (Term of in new ConceptTerms(c.ThemeIs))
                sink.Add(new Feature("GT", group, of), c.Verb);
            foreach (Term of in new ConceptTerms(c.SubjectIs))
                sink.Add(new Feature("GS", group, of), c.Verb);
            foreach (Term other in c.Object >= 0 ? groups[c.Object] : [])
                sink.Add(new Feature("GO", group, other), c.Verb);
        }
    }

    /// <summary>What follows the verb, up to where its infinitives and participles end.</summary>
    private static void TellTail(SentenceView s, Clause c, Term[] stems, IFeatureSink sink)
    {
        Concept about = Concept.None;
        for (int i = c.Verb + 1; i < c.Reach; i++)
        {
            about |= s[i];
            if (i != c.Object && !stems[i].IsEmpty)
                sink.Add(new Feature("vt", stems[c.Verb], stems[i]), c.Verb);
        }

        foreach (Term of in new ConceptTerms(about))
            sink.Add(new Feature("vR", stems[c.Verb], of), c.Verb);
    }

    /// <summary>A word with a capital within a sentence that is no name the reader knows.</summary>
    private static bool IsName(SentenceView s, int i) => i > 0 && s.IsCapital(i) && s.NameAt(i) is null &&
        s.Word(i) != "i" && (Lexicon.Of(s.Word(i)) & Concept.Space) == Concept.None;
}
