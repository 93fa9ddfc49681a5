using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence.Reading.Names;
using Overflight.Evidence.Reading.Sentences;
using Overflight.Evidence.Reading.Times;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>A text cut into tokens and sentences, with the names and the words of time found in it.</summary>
internal sealed class ArticleText
{
    /// <summary>What "it" may stand for from its first mention to the end; other things are soon forgotten.</summary>
    private const Concept Lasting = Concept.Satellite | Concept.Rocket;

    public ArticleText(string text, EntityIndex index)
    {
        Text = text;
        Tokens = Tokenizer.Tokens(text);
        Sentences = SentenceSplitter.Sentences(text, Tokens);
        Phrases = TimeFinder.Find(text);
        Names = [.. OutsideTimes(index.Find(text, Tokens))];
    }

    public string Text { get; }

    public IReadOnlyList<Token> Tokens { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public ImmutableArray<TimePhrase> Phrases { get; }

    public ImmutableArray<NameMention> Names { get; }

    /// <summary>The sentences that are prose, in order, each with what was said before it.</summary>
    public IEnumerable<SentenceView> Views()
    {
        var quotes = new QuotedSpans(Text);
        Dictionary<string, Concept> crafts = CraftNames.Of(Text, Tokens, Names);
        Concept before = Concept.None, last = Concept.None;
        int name = 0;
        foreach (Sentence sentence in Sentences)
        {
            while (name < Names.Length && Names[name].Start < sentence.Start)
                name++;
            int end = name;
            while (end < Names.Length && Names[end].End <= sentence.End)
                end++;
            if (sentence.IsProse)
            {
                NameMention[] own = [.. Names.Skip(name).Take(end - name)];
                var view = new SentenceView(Text, Tokens, sentence, own, quotes, before | last, crafts);
                yield return view;
                (before, last) = (last | (before & Lasting), view.All);
            }

            name = end;
        }
    }

    /// <summary>The names that are no part of a time: "Pyongyang time" names no place.</summary>
    private IEnumerable<NameMention> OutsideTimes(IReadOnlyList<NameMention> names)
    {
        int phrase = 0;
        foreach (NameMention name in names)
        {
            while (phrase < Phrases.Length && Phrases[phrase].End <= name.Start)
                phrase++;
            if (phrase == Phrases.Length || name.Start < Phrases[phrase].Start)
                yield return name;
        }
    }
}
