using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Analyses;
using Overflight.Data.Reference;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Record;
using Overflight.Tests.Evidence.Ledger;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public class TimelineSvgTests
{
    private static readonly ImmutableArray<TimelineEvent> Record =
    [
        .. ReferenceData.Launches(Sets.Leap).Launches.Select(
            l => new TimelineEvent(LaunchRecord.LocalDay(l, Sets.Leap), l, [])),
    ];

    [Fact]
    public void Write_Record_HasAMarkForEachLaunchInOrder()
    {
        XElement svg = Parse(Record);
        XElement[] orbit = Marks(svg, "orbit"), failure = Marks(svg, "failure");
        orbit.Length.ShouldBe(3);
        failure.Length.ShouldBe(6);
        orbit[^1].Value.ShouldBe("2023-11-21: Malligyong-1 on Chollima-1 from Sohae, reached orbit");
        double[] x = [.. orbit.Concat(failure).OrderBy(m => m.Value, StringComparer.Ordinal).Select(StartX)];
        x.ShouldBe(x.Order());
        x.ShouldAllBe(v => v > 150.0 && v < 986.0);
        string[] days = [.. svg.Descendants("text").Where(t => t.Attribute("class")?.Value == "day small")
            .Select(t => t.Value)];
        days.ShouldBe(Record.Select(e => e.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Write_LongEmptySpans_AreBrokenAndTheRestIsToScale()
    {
        XElement svg = Parse(Record);
        svg.Descendants("path").Count(p => p.Attribute("class")?.Value == "line axis" && p.Attribute("d")!.Value
            .Count(c => c == 'L') == 5).ShouldBe(4); // 1998, 2009, 2012, 2016, 2023: four breaks between
        Dictionary<string, double> at = Marks(svg, "orbit").Concat(Marks(svg, "failure"))
            .ToDictionary(m => m.Value[..10], StartX);
        double spring = at["2023-08-24"] - at["2023-05-31"], autumn = at["2024-05-27"] - at["2023-11-21"];
        (autumn / spring).ShouldBe(188.0 / 85.0, 0.02);
    }

    [Fact]
    public void Write_Claims_AreShapedByVerdictAndCounted()
    {
        XElement svg = Parse([new TimelineEvent(new DateOnly(2023, 11, 27), null,
        [
            Claim(3, Verdict.Supported), Claim(4, Verdict.Contradicted), Claim(5, Verdict.Contradicted),
            Claim(6, Verdict.Undetermined), Claim(7, null),
        ])]);
        Marks(svg, "supported").Length.ShouldBe(1);
        Marks(svg, "contradicted").Single().Value.ShouldStartWith(
            "Contradicted: 4 (North Korea): It took pictures of the White House. | 5 (North Korea)");
        Marks(svg, "undetermined").Length.ShouldBe(1);
        Marks(svg, "unchecked").Count(m => m.Name.LocalName == "path").ShouldBe(1);
        svg.Descendants("text").Single(t => t.Attribute("class")?.Value == "count").Value.ShouldBe("2");
        svg.Descendants("text").ShouldContain(t => t.Value == "imaging");
    }

    [Fact]
    public void Write_ManyDays_GrowsAndColumnsKeepApart()
    {
        XElement svg = Parse([.. Enumerable.Range(0, 120).Select(i => new TimelineEvent(
            new DateOnly(2023, 1, 1).AddDays(i), null, [Claim(i + 1, Verdict.Supported)]))]);
        double[] x = [.. svg.Descendants("text").Where(t => t.Attribute("class")?.Value == "day small")
            .Select(t => Number(t.Attribute("transform")!.Value.Split('(', ' ')[1]))];
        x.Zip(x.Skip(1)).ShouldAllBe(p => p.Second - p.First > 17.9);
        Number(svg.Attribute("viewBox")!.Value.Split(' ')[2]).ShouldBeGreaterThan(x[^1]);
    }

    [Fact]
    public void Write_Nothing_IsStillADrawing() => Parse([]).Element("desc")!.Value.ShouldBe("Nothing is recorded.");

    [Fact]
    public void Write_AnyQuote_IsWellFormed() => Prop.ForAll<string>(text => Parse([new TimelineEvent(
        new DateOnly(2023, 11, 27), null, [Claim(3, null, "x" + text + "<b>\u202E\u0000")])]) is not null)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void WriteJson_Record_HasLaunchesAndClaims()
    {
        string text = TimelineJsonText.Write(
            [.. Record, new TimelineEvent(new DateOnly(2025, 1, 1), null, [Claim(3, Verdict.Supported)])], Sets.Leap);
        using JsonDocument json = JsonDocument.Parse(text);
        JsonElement last = json.RootElement[Record.Length];
        last.GetProperty("day").GetString().ShouldBe("2025-01-01");
        last.GetProperty("launch").ValueKind.ShouldBe(JsonValueKind.Null);
        last.GetProperty("claims")[0].GetProperty("verdict").GetString().ShouldBe("Supported");
        json.RootElement[0].GetProperty("launch").GetProperty("id").GetString().ShouldBe("1998-08-31");
    }

    private static ViewedClaim Claim(long number, Verdict? verdict, string? quote = null) => new(
        number, quote is null ? Samples.Claim(2) : Samples.Claim(2, quote),
        verdict is { } v ? [new ViewedFinding(number + 100, Samples.Now, Samples.Finding(number, v))] : []);

    /// <summary>The marks of a kind with a title: those of the legend have none.</summary>
    private static XElement[] Marks(XElement svg, string kind) =>
        [.. svg.Elements().Where(e => e.Attribute("class")?.Value == kind && e.Element("title") != null)];

    private static double StartX(XElement mark) =>
        Number(mark.Attribute("d")!.Value[1..].Split(' ')[0]);

    private static XElement Parse(ImmutableArray<TimelineEvent> events)
    {
        string text = TimelineSvg.Write(events);
        text.ShouldNotContain("NaN");
        XElement svg = XElement.Parse(text);
        svg.Attribute("role")!.Value.ShouldBe("img");
        foreach (XElement e in svg.DescendantsAndSelf())
            e.Name = e.Name.LocalName;
        return svg;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
