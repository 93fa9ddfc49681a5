using System.Linq;
using Overflight.Numerics;
using Overflight.Orbits;
using Shouldly;

namespace Overflight.Tests.Orbits;

public class TleFileTests
{
    private const string Good = Sets.Line1 + "\n" + Sets.Line2 + "\n";

    private static ElementFile Read(string text) => Tle.Read(text, "test.tle", null, Sets.Leap);

    [Theory]
    [InlineData(Good, null)]
    [InlineData("ISS (ZARYA)             \n" + Good, "ISS (ZARYA)")]
    [InlineData("0 ISS (ZARYA)\n" + Good, "ISS (ZARYA)")]
    [InlineData("# comment\n\n1 SATELLITE\n\n" + Good, "1 SATELLITE")]
    [InlineData("0\n" + Good, null)]
    [InlineData("2 KM PROBE\r\n" + Sets.Line1 + "\r\n# in between\r\n" + Sets.Line2 + "   1.0 2.0\r\n", "2 KM PROBE")]
    public void Read_EveryLayout_GivesTheSet(string text, string? name)
    {
        ElementFile file = Read(text);
        file.Diagnostics.ShouldBeEmpty();
        file.Sets.Single().ObjectName.ShouldBe(name);
        file.Sets[0].Elements.ShouldBe(Sets.Iss.Elements);
        file.Sets[0].Origin.Source.ShouldBe("test.tle");
        text.Split('\n')[file.Sets[0].Origin.Line - 1].ShouldStartWith("1 25544");
    }

    [Theory]
    [InlineData(Sets.Line1 + "\n" + Good, 1, 1)] // line 1 twice
    [InlineData(Sets.Line2 + "\n" + Good, 1, 1)] // line 2 alone
    [InlineData(Sets.Line2 + "\n" + Sets.Line1 + "\nNAME\n" + Good, 2, 1)] // the wrong way round
    [InlineData("A\nB\n" + Good, 1, 1)]
    [InlineData("A\n" + Sets.Line1 + "\nB\n" + Good, 1, 2)]
    [InlineData("A\n" + Sets.Line2 + "\nB\n" + Good, 1, 2)]
    [InlineData(Good + Sets.Line1, 1, 3)]
    [InlineData(Good + "trailing", 1, 3)]
    public void Read_LineMissingOrMoved_KeepsTheOtherSet(string text, int messages, int line)
    {
        ElementFile file = Read(text);
        file.Sets.Length.ShouldBe(1);
        file.Diagnostics.Length.ShouldBe(messages);
        file.Diagnostics[0].Line.ShouldBe(line);
    }

    [Fact]
    public void Read_OneBadSet_GivesTheOthersAndAPlace()
    {
        string bad = Sets.Line1 + "\n" + Sets.Line2.Replace("51.6439", "51,6439") + "\n";
        ElementFile file = Read(Good + "BAD\n" + bad + "GOOD\n" + Good);
        file.Sets.Select(set => set.ObjectName).ShouldBe([null, "GOOD"]);
        Diagnostic diagnostic = file.Diagnostics.Single();
        (diagnostic.Severity, diagnostic.Line).ShouldBe((DiagnosticSeverity.Error, 5));
    }

    [Fact]
    public void Read_WarningOfASet_HasItsLine()
    {
        ElementFile file = Read(Good + Sets.Line1 + "\n" + Sets.Line2[..68] + "\n");
        file.Sets.Length.ShouldBe(2);
        Diagnostic diagnostic = file.Diagnostics.Single();
        (diagnostic.Severity, diagnostic.Line).ShouldBe((DiagnosticSeverity.Warning, 4));
    }

    [Fact]
    public void Read_TextWithoutSets_KeepsFewMessages()
    {
        ElementFile file = Read(string.Concat(Enumerable.Repeat("some text\n", 30_000)));
        file.Sets.ShouldBeEmpty();
        file.Diagnostics.Length.ShouldBe(ElementFileBuilder.DiagnosticsMax + 1);
        file.Diagnostics[^1].Message.ShouldStartWith("20000 further");
    }

    [Fact]
    public void Add_MoreSetsThanTheLimit_StopsWithAnError()
    {
        var builder = new ElementFileBuilder();
        for (int i = 0; i <= ElementReader.SetsMax; i++)
            builder.Add(Sets.Iss);
        builder.IsFull.ShouldBeTrue();
        builder.Build().Sets.Length.ShouldBe(ElementReader.SetsMax);
        builder.Build().Diagnostics.Single().Message.ShouldContain("more than 200000 sets");
    }

    [Fact]
    public void Write_AmbiguousName_ReadsBack()
    {
        foreach (string name in new[] { "1 25544U FAKE NAME", "2 25544 OTHER", "# HASH", "0 ZERO", "PLAIN" })
        {
            ElementText text = ElementWriter.Write([Sets.Iss with { ObjectName = name }], ElementFormat.Tle, Sets.Leap);
            Read(text.Text).Sets.Single().ObjectName.ShouldBe(name);
        }
    }
}
