using System.Collections.Generic;
using System.Linq;
using Overflight.Data.Reference;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Claims;
using Overflight.Evidence.Reading.Claims.Grammar;
using Overflight.Evidence.Reading.Sentences;
using Shouldly;
using Xunit;

namespace Overflight.Tests.Evidence.Reading.Claims.Grammar;

public sealed class ClauseParserTests
{
    [Theory]
    [InlineData("North Korea launched a rocket in May.", "launched", "korea", "rocket")]
    [InlineData("On 31 August 1998 a large rocket was launched over Japan.", "launched", "rocket", "")]
    [InlineData("The rocket, which carried two cubesats, exploded.", "exploded", "rocket", "")]
    [InlineData("The rocket, which carried two cubesats, exploded.", "carried", "rocket", "cubesats")]
    [InlineData("The satellite launched in May failed.", "failed", "satellite", "")]
    [InlineData("Kim, the leader of the party, ordered a launch.", "ordered", "kim", "launch")]
    [InlineData("The rocket took off and put a probe into orbit.", "put", "rocket", "probe")]
    [InlineData("Seoul asked Washington to lend a camera.", "lend", "washington", "camera")]
    [InlineData("Such a camera, she believes, could tell a van from a car.", "tell", "camera", "van")]
    [InlineData("The pictures that the agency had taken were never shown.", "shown", "pictures", "")]
    [InlineData("The pictures that the agency had taken were never shown.", "taken", "agency", "pictures")]
    [InlineData("There was no launch on Monday.", "was", "launch", "launch")]
    [InlineData("The satellites \"cannot be operated\", the ministry states.", "operated", "satellites", "")]
    public void Clauses_OfSentence_HaveTheirParts(string text, string verb, string subject, string thing)
    {
        SentenceView s = View(text);
        Clause clause = s.Clauses.Single(c => s.Word(c.Verb) == verb);
        (s.Word(clause.Subject), s.Word(clause.Object)).ShouldBe((subject, thing));
    }

    [Theory]
    [InlineData("The rocket failed.", "failed", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("The rocket did not fail.", "fail", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("The rocket will be fuelled and launched.", "launched", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("The camera may work.", "work", ClaimPolarity.Asserted, ClaimModality.Could)]
    [InlineData("Tehran denied that the rocket failed.", "failed", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("It is unclear whether the camera works.", "works", ClaimPolarity.Doubted, ClaimModality.Did)]
    [InlineData("Experts doubt that the camera works.", "works", ClaimPolarity.Doubted, ClaimModality.Did)]
    [InlineData("There is no evidence that it sent a picture.", "sent", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("A burn does not show that the camera works.", "works", ClaimPolarity.Doubted, ClaimModality.Did)]
    [InlineData("Seoul plans to launch a satellite.", "launch", ClaimPolarity.Asserted, ClaimModality.Will)]
    [InlineData("The probe is able to see ships.", "see", ClaimPolarity.Asserted, ClaimModality.Could)]
    [InlineData("The rocket failed to reach orbit.", "reach", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("The satellite is said to have failed.", "failed", ClaimPolarity.Asserted, ClaimModality.Did)]
    [InlineData("It circles the Earth without sending data.", "sending", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("Nobody steers the satellite.", "steers", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("The army has yet to release a picture.", "release", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("The probe no longer obeys orders.", "obeys", ClaimPolarity.Denied, ClaimModality.Did)]
    [InlineData("It is possible that the probe will return.", "return", ClaimPolarity.Asserted, ClaimModality.Could)]
    public void At_Verb_IsWhatTheWordsAroundMakeOfIt(
        string text, string verb, ClaimPolarity polarity, ClaimModality modality)
    {
        SentenceView s = View(text);
        Stance stance = Stance.At(s, s.Clauses.Single(c => s.Word(c.Verb) == verb).Verb);
        (stance.Polarity, stance.Modality).ShouldBe((polarity, modality));
    }

    [Theory]
    [InlineData("If the launch fails, the office has nothing.", "fails", true)]
    [InlineData("The launch fails if the valve sticks.", "fails", false)]
    public void At_VerbUnderIf_IsACondition(string text, string verb, bool isCondition)
    {
        SentenceView s = View(text);
        Stance.At(s, s.Clauses.Single(c => s.Word(c.Verb) == verb).Verb).IsCondition.ShouldBe(isCondition);
    }

    private static SentenceView View(string text)
    {
        IReadOnlyList<Token> tokens = Tokenizer.Tokens(text);
        Sentence sentence = SentenceSplitter.Sentences(text, tokens).ShouldHaveSingleItem();
        return new SentenceView(
            text, tokens, sentence, ReferenceData.Names().Find(text, tokens), new QuotedSpans(text));
    }
}
