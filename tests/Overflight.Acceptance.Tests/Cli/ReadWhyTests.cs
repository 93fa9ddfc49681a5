using System.Threading.Tasks;
using Overflight.Cli.Output;
using Overflight.Evidence.Reading;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary><c>overflight read --why</c>: which words weighed for a claim.</summary>
public class ReadWhyTests
{
    private const string Text =
        "Iran has a rocket. Officials in Seoul said that the satellite is for spying. Tehran rejected such talk.";

    private static readonly ClaimReasons Told = new()
    {
        Start = 0,
        End = 40,
        Kind = ReportedClaimKind.Imaging,
        ProbabilityRatio = 0.97,
        ThresholdRatio = 0.25,
        BiasRatio = -2.1,
        For = [new("vs:photograph <State>", 1.31, "photographed"), new("t:craft", 0.88, null)],
        Against = [new("u:if", -0.4, "If")],
        RestRatio = 0.12,
    };

    [Fact]
    public void Of_WhatWeighed_IsOneSentence() => ReasonsText.Of(Told).ShouldBe(
        "why: 0.97 (told from 0.25 on): vs:photograph <State> (photographed) +1.31, t:craft +0.88; " +
        "against: u:if (If) -0.40; the rest +0.12, bias -2.10");

    [Fact]
    public void Of_Edges_ReadWell()
    {
        ReasonsText.Of(Told with { For = [], Against = [], RestRatio = -0.001, ProbabilityRatio = 0.9951 })
            .ShouldBe("why: over 0.99 (told from 0.25 on): the rest 0.00, bias -2.10");
        ReasonsText.Of(Told with { CarriedFrom = 7, ProbabilityRatio = null })
            .ShouldBe("why: a rule, not the model: this sentence answers the claim before it, the one at 7");
    }

    [Fact]
    public async Task Read_Why_SaysUnderEachClaimWhatWeighed()
    {
        using var tool = new Tool();
        string file = tool.WriteFile("a.txt", Text);
        Ran plain = await tool.RunAsync("read", file), why = await tool.RunAsync("read", "--why", file, file);
        (why.Code, why.Error).ShouldBe((0, ""));
        plain.Output.ShouldNotContain("why:");
        string[] parts = why.Output.Split("- why: ");
        parts.Length.ShouldBe(5); // two articles of two claims
        parts[1].ShouldContain("(told from 0.25 on): ");
        parts[1].ShouldContain("; against: t:craft -");
        parts[1].ShouldContain("; the rest +");
        parts[2].ShouldStartWith("a rule, not the model: this sentence answers the claim before it, the one at 19\n");
        (await tool.RunAsync(Text, ["read", "--why", "-"])).Output.ShouldContain("- why: ");
    }

    [Fact]
    public async Task Read_WhyAsJson_IsRefused()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync("read", "--why", "--format", "json", tool.WriteFile("a.txt", Text));
        (ran.Code, ran.Output).ShouldBe((2, ""));
        ran.Error.ShouldBe("--why is for the table only; leave out --format json, or leave out --why.\n");
    }

    /// <summary>Words of the text are shown: no control character of it, and no markup, reaches the terminal.</summary>
    [Fact]
    public async Task Read_WhyOfHostileText_IsEscaped()
    {
        using var tool = new Tool();
        string text = TableText.Render(console => TableText.Bullet(console, ReasonsText.Of(Told with
        {
            For = [new("u:\u001b[2J<name>", 1.0, "[red]K\u202Eiv\u0007\u2066\r\n[/]")],
        })));
        text.ShouldContain("u:[2J<name> ([red]Kiv[/]) +1.00");
        Ran ran = await tool.RunAsync("read", "--why", tool.WriteFile(
            "a.txt", "The satellite photographed Zorb\u202Eland and \u001b[31mKyi\u2066v[/], [red]\u0007Guam."));
        ran.Code.ShouldBe(0);
        ran.Output.ShouldContain("- why: ");
        ran.Output.ShouldContain("[red]");
        foreach (char bad in "\u001b\u0007\u202E\u2066")
        {
            text.ShouldNotContain(bad.ToString());
            ran.Output.ShouldNotContain(bad.ToString());
        }
    }
}
