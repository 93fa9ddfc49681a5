using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Overflight.Data.WatchLists;
using Overflight.Numerics;
using Overflight.Sensing;
using Shouldly;
using Xunit;

namespace Overflight.Tests.Data.WatchLists;

public class WatchListTextTests
{
    private const string Csv = "58400,Malligyong-1,North Korea,optical\n43600\n39194,,,radar\n";

    private const string Yaml = """
        # mine
        - satellite: 58400
          name: Malligyong-1
          country: North Korea
          sensor: optical
          operator: NATA
        - 43600
        - {satellite: 39194, name: , sensor: Radar}
        """;

    [Theory]
    [InlineData(Csv)]
    [InlineData(Yaml)]
    [InlineData("\uFEFF---\n" + Yaml)]
    public void TryRead_EitherForm_GivesTheSame(string text)
    {
        WatchListText.TryRead(text, out ImmutableArray<WatchedSatellite> found, out Diagnostic diagnostic)
            .ShouldBeTrue(diagnostic.Message);
        found.ShouldBe(
        [
            new(58400, "Malligyong-1", "North Korea", SensorKind.Optical), new(43600),
            new(39194, null, null, SensorKind.Radar),
        ]);
    }

    [Fact]
    public void TryRead_Example_IsRead()
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "examples", "watch-list.yaml"));
        WatchListText.TryRead(text, out ImmutableArray<WatchedSatellite> found, out _).ShouldBeTrue();
        found.ShouldBe([new(58400, "Malligyong-1", "North Korea", SensorKind.Optical)]);
    }

    [Theory]
    [InlineData("- satellite: 58400\n- name: x", 2, 3, "needs a catalogue number such as 58400")]
    [InlineData("- satellite: 0", 1, 14, "needs a catalogue number")]
    [InlineData("- satellite: -5", 1, 14, "needs a catalogue number")]
    [InlineData("- satellite: 1000000000", 1, 14, "needs a catalogue number")]
    [InlineData("- satellite: [1]", 1, 14, "'satellite' must be a text")]
    [InlineData("- satellite: 7\n  sensor: sonar", 2, 11, "neither optical nor radar nor unknown")]
    [InlineData("- satellite: 7\n  colour: red", 2, 3, "is not known of a satellite; give satellite, name")]
    [InlineData("- 7\n- 8\n- satellite: 7", 3, 3, "7 is there twice; the first is in line 1")]
    [InlineData("- [7]", 1, 3, "'satellite' must be a text")]
    [InlineData("- &a 7\n- *a", 2, 3, "write the value out")]
    [InlineData("- [", 2, 1, "this is not YAML")]
    [InlineData("- 7\n---\n- 8", 1, 1, "the list is not a YAML list")]
    [InlineData("# nothing", 1, 1, "holds no satellite")]
    [InlineData("--- []", 1, 1, "the list holds no satellite")]
    public void TryRead_Wrong_IsRefusedWhereItIsWrong(string text, int line, int column, string says)
    {
        WatchListText.TryRead(text, out ImmutableArray<WatchedSatellite> found, out Diagnostic diagnostic)
            .ShouldBeFalse();
        diagnostic.Message.ShouldContain(says);
        (diagnostic.Line, diagnostic.Column).ShouldBe((line, column));
        found.ShouldBeEmpty();
    }

    [Fact]
    public void TryRead_BeyondTheLimits_IsRefused()
    {
        string many = string.Concat(Enumerable.Range(1, WatchList.SatellitesMax + 1).Select(i => $"- {i}\n"));
        WatchListText.TryRead(many, out _, out Diagnostic diagnostic).ShouldBeFalse();
        diagnostic.ToString().ShouldStartWith("line 50001, column 3: there are more than 50000 satellites");
        WatchListText.TryRead("- 1\n" + new string('#', WatchList.LengthMax), out _, out diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldContain("longer than");
        WatchListText.TryRead("- " + new string('[', 100), out _, out diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldContain("nests deeper than 16 levels");
        string name = new('x', 257);
        WatchListText.TryRead($"- {{satellite: 7, name: {name}}}", out _, out diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldContain("at most 256 characters");
    }

    /// <summary>A good list with one sign changed: read or refused, never thrown.</summary>
    [Fact]
    public void TryRead_OneSignChanged_NeverThrows()
    {
        for (int at = 0; at < Yaml.Length; at++)
        {
            foreach (char sign in "[]{}:-#&*!|>'\"%@`,?\t\n\0 x9")
            {
                string text = Yaml[..at] + sign + Yaml[(at + 1)..];
                bool good = WatchListText.TryRead(text, out ImmutableArray<WatchedSatellite> found, out Diagnostic d);
                good.ShouldBe(found.Length > 0, text);
                good.ShouldBe(d.Message is null, text);
            }
        }
    }
}
