using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Evidence.Reading.Sentences;
using Shouldly;

namespace Overflight.Tests.Evidence.Reading;

public class SentenceTests
{
    [Theory]
    [InlineData("The U.S. military saw it. Nobody else did.", 2)]
    [InlineData("Gen. Park spoke at 9 p.m. on Monday. He left.", 2)]
    [InlineData("\"It failed,\" he said. \"We will try again.\"", 2)]
    [InlineData("The first one flew; the second did not.", 2)]
    [InlineData("It weighed 1.5 tons and cost 2.3 million. So they said.", 2)]
    [InlineData("So said Pak Kyong Su.The official added more.", 2)]
    [InlineData("Did it fly? It did!", 2)]
    [InlineData("A HEADING WITHOUT AN END\n\nThe text begins here.", 2)]
    [InlineData("", 0)]
    public void Sentences_Texts_AreCut(string text, int count) => Of(text).Count.ShouldBe(count);

    [Fact]
    public void Sentences_HardWrappedLines_AreJoined()
    {
        const string wrapped =
            "The rocket rose from the coast and turned to the south over the sea, as\n" +
            "the ministry had said it would, and was lost from sight a few minutes\n" +
            "later.";
        Of(wrapped).ShouldHaveSingleItem().IsProse.ShouldBeTrue();
    }

    [Fact]
    public void Sentences_Heading_IsNoProse() =>
        Of("Satellite launched\n\nIt flew.").Select(s => s.IsProse).ShouldBe([false, true]);

    /// <summary>Whatever the text: sentences are in order, apart, and lose no token.</summary>
    [Fact]
    public void Sentences_AnyText_HoldEveryTokenOnce() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>().Filter(t => t is not null), text =>
        {
            IReadOnlyList<Token> tokens = Tokenizer.Tokens(text);
            IReadOnlyList<Sentence> sentences = SentenceSplitter.Sentences(text, tokens);
            return sentences.Sum(s => s.EndToken - s.FirstToken) == tokens.Count &&
                sentences.Zip(sentences.Skip(1)).All(p => p.First.EndToken == p.Second.FirstToken) &&
                tokens.Zip(tokens.Skip(1)).All(p => p.First.End <= p.Second.Start);
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("didn't F-35 U.S. Japan's 23:36:25 1,200", "didn't|F-35|U.S.|Japan|'s|23:36:25|1,200")]
    [InlineData("\u201CTongchang-ri\u201D (2023)", "\u201C|Tongchang-ri|\u201D|(|2023|)")]
    public void Tokens_Words_StayWhole(string text, string expected) =>
        string.Join('|', Tokenizer.Tokens(text).Select(t => text[t.Start..t.End])).ShouldBe(expected);

    private static IReadOnlyList<Sentence> Of(string text) =>
        SentenceSplitter.Sentences(text, Tokenizer.Tokens(text));
}
