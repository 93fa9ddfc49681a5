using System;
using System.Linq;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Claims;
using Shouldly;
using Xunit;

namespace Overflight.Tests.Evidence.Reading.Claims;

public sealed class RuleTextTests
{
    [Fact]
    public void Parse_GroupsFormsAndPhrases_AreTheWordsOfTheRule()
    {
        Rule rule = RuleText.Parse("@up = up into_space\nLaunchAttempt: <send ~rocket @up; did")
            .ShouldHaveSingleItem();
        rule.Kind.ShouldBe(ReportedClaimKind.LaunchAttempt);
        rule.Trigger.Words.Order().ShouldBe(["rocket", "rockets", "sent", "up"]);
        rule.Trigger.Phrases["into"].ShouldHaveSingleItem().ShouldBe(["space"]);
    }

    [Fact]
    public void Parse_LineThatBeginsWithBlank_GoesOnWithTheOneBefore()
    {
        Rule rule = RuleText.Parse("# note\nPlan Denied Will: no\n    none; did\n    ; quoted").ShouldHaveSingleItem();
        rule.Trigger.Words.Order().ShouldBe(["no", "none"]);
        rule.Conditions.Length.ShouldBe(2);
        (rule.Polarity, rule.Modality).ShouldBe((ClaimPolarity.Denied, ClaimModality.Will));
    }

    [Theory]
    [InlineData("LaunchAttempt launched")]
    [InlineData("Landing: landed")]
    [InlineData("Plan Perhaps: will")]
    [InlineData("Plan: will; sometimes")]
    [InlineData("Plan adverb: will")]
    public void Parse_LineThatIsNoRule_SaysWhich(string line) =>
        Should.Throw<FormatException>(() => RuleText.Parse(line)).Message.ShouldContain(line);

    [Fact]
    public void Parse_UnknownGroup_Throws() =>
        Should.Throw<ArgumentException>(() => RuleText.Parse("Plan: @nosuchgroup"));
}
