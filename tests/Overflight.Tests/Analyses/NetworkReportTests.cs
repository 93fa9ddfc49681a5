using System;
using System.Collections.Immutable;
using System.Linq;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Analyses;
using Overflight.Tasking.Network;
using Overflight.Time;
using Shouldly;
using Interval = Overflight.Time.Interval;

namespace Overflight.Tests.Analyses;

public sealed class NetworkReportTests
{
    private static readonly SimulateNetworkResult Result = SimulatedNetwork.Result();

    [Fact]
    public void Write_NamesWithMarkup_IsWellFormedAndHasNoScript()
    {
        XElement page = Parse(Result);
        page.Descendants().Select(e => e.Name.LocalName).ShouldNotContain("script");
        page.Descendants("title").First().Value.ShouldBe("<script>alert(\"1\")</script> & 'x', y – Overflight");
        page.Descendants().Attributes().Select(a => a.Name.LocalName)
            .ShouldNotContain(n => n.StartsWith("on", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_AnyName_IsWellFormed() => Prop.ForAll<string>(name => Parse(Result with
    {
        Request = new() { Scenario = Result.Request.Scenario with { Name = name ?? "", Assumptions = [name ?? ""] } },
        Runs = [.. Result.Runs.Select(r => r with { Variant = name ?? "" })],
    })).QuickCheckThrowOnFailure();

    [Fact]
    public void Write_Page_NeedsNothingFromElsewhere()
    {
        XElement page = Parse(Result);
        page.Descendants().Attributes().Where(a => a.Name.LocalName is "src" or "href").ShouldBeEmpty();
        page.Value.ShouldNotContain("@import");
        page.Value.ShouldNotContain("url(");
    }

    [Fact]
    public void Write_Plots_SayWhatTheyShow()
    {
        XElement page = Parse(Result);
        XElement[] plots = [.. page.Descendants().Where(e => e.Attribute("role")?.Value == "img")];
        plots.Length.ShouldBe(8); // outcomes, revisit, age, latency; timeline and memory of two variants
        foreach (XElement plot in plots)
        {
            string[] labels = plot.Attribute("aria-labelledby").ShouldNotBeNull().Value.Split(' ');
            labels.ShouldAllBe(id => page.Descendants().Count(e => e.Attribute("id") != null &&
                e.Attribute("id")!.Value == id && e.Value.Length > 0) == 1);
        }

        page.Descendants("table").ShouldAllBe(t => t.Element("caption") != null);
        page.Attribute("lang").ShouldNotBeNull().Value.ShouldBe("en");
    }

    [Fact]
    public void Write_Places_TellTheDifferenceAgainstTheFirst()
    {
        string[] cells = [.. Parse(Result).Descendants("td").Select(e => e.Value)];
        cells.ShouldContain("−4.0 h");
        cells.ShouldContain("12.0 h");
    }

    [Fact]
    public void Write_NothingHappened_IsStillAPage()
    {
        SimulateNetworkResult empty = Result with
        {
            Runs =
            [
                .. Result.Runs.Select(r => r with
                {
                    Pictures = [], Contacts = [], Requests = [], Plannings = [],
                    Figures = new()
                    {
                        RequestCount = 0, MetCount = 0, OpenCount = 0, MetRatio = 0.0, PictureCount = 0,
                        CloudyCount = 0,
                        Lost = ImmutableSortedDictionary<LostReason, int>.Empty, SentBits = 0, StorageMaxBits = 0,
                    },
                }),
            ],
        };
        Parse(empty).Descendants("h2").Count().ShouldBeGreaterThan(5);
        NetworkReport.Write(empty, LeapSeconds.Iers).ShouldNotContain("NaN");
    }

    /// <summary>Whatever of a sensor has no source is named beside it.</summary>
    [Fact]
    public void Write_UnsourcedFigures_AreNamed()
    {
        NetworkScenario scenario = Result.Request.Scenario;
        NetworkSatellite one = scenario.Satellites[0], two = scenario.Satellites[1];
        SimulateNetworkResult marked = Result with
        {
            Request = new()
            {
                Scenario = scenario with
                {
                    Satellites =
                    [
                        one with { Sensor = one.Sensor with { UnsourcedFigures = ["slew_rate_deg_s"] } },
                        two with { Sensor = two.Sensor with { Sources = [] } },
                    ],
                },
            },
        };
        string[] cells = [.. Parse(marked).Descendants("td").Select(e => e.Value)];
        cells.ShouldContain("IKONOS (unsourced: slew_rate_deg_s)");
        cells.ShouldContain("IKONOS (unsourced)");
        Parse(Result).Value.ShouldNotContain("(unsourced");
    }

    [Fact]
    public void MemoryLevel_PictureThenContact_RisesAndFalls()
    {
        NetworkScenario scenario = Result.Request.Scenario;
        // 1 Gbit taken in the second hour, sent in 20 s in the third; another in hour 31 stays.
        double[] levels = MemoryLevel.SamplesBits(Result.Runs[0], scenario.Satellites[0], scenario.Span, 49);
        levels[..2].ShouldBe([0.0, 0.0]);
        levels[2].ShouldBe(1e9);
        levels[3..31].ShouldAllBe(l => l == 0.0);
        levels[31..].ShouldAllBe(l => l == 1e9);
        // Half-way through the contact, half is left: 2.01 h and 10 s.
        var half = new Interval(scenario.Span.Start, scenario.Span.Start + Duration.FromHours(2.01) +
            Duration.FromSeconds(10.0));
        MemoryLevel.SamplesBits(Result.Runs[0], scenario.Satellites[0], half, 2)[1].ShouldBe(5e8, 1.0);
    }

    [Theory]
    [InlineData(0.0, "0 min")]
    [InlineData(119.0, "119 min")]
    [InlineData(150.0, "2.5 h")]
    [InlineData(7200.0, "5.0 d")]
    public void Length_OfMinutes_IsReadable(double minutes, string text) =>
        ReportWording.Length(Duration.FromMinutes(minutes)).ShouldBe(text);

    private static XElement Parse(SimulateNetworkResult result)
    {
        string page = NetworkReport.Write(result, LeapSeconds.Iers);
        page.ShouldStartWith("<!DOCTYPE html>\n<html lang=\"en\">");
        return XElement.Parse(page["<!DOCTYPE html>\n".Length..]);
    }
}
