using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Overflight.Analyses;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public class NoticeOverflightsTests
{
    private static readonly Interval Week = new(Sets.Utc("2026-04-10T00:00:00Z"), Sets.Utc("2026-04-17T00:00:00Z"));
    private static readonly Omm Set = Shipped.Snapshot.HistoryOf(58400).Nearest(Sets.Utc("2026-04-10T00:00:00Z"));

    private static readonly WatchedSatellite Camera = new(58400, "camera", "A");
    private static readonly WatchedSatellite Radar = new(2, "radar", "B", SensorKind.Radar);
    private static readonly WatchedSatellite Other = new(3, null, null, SensorKind.Unknown);

    /// <summary>The same orbit three times, a third of a revolution apart.</summary>
    private static readonly ImmutableArray<Omm> Three = [Set, Turned(2, 120.0), Turned(3, 240.0)];

    private static readonly Snapshot Snapshot = new(Shipped.Earth, Three);

    [Fact]
    public void Run_EveryHalfMinute_WindowsAreWhereTheLimitsHold()
    {
        NoticeOverflightsRequest request = Request(Camera, Radar, Other);
        NoticeOverflightsResult result = Run(request);
        (int inside, int compared) = (0, 0);
        foreach (Omm set in Three)
        {
            NoticeWindow[] windows =
                [.. result.Windows.Where(w => w.Satellite.CatalogueNumber == set.CatalogueNumber)];
            windows.ShouldNotBeEmpty();
            var propagator = new Sgp4Propagator(set.Elements, Sets.Leap);
            for (Instant at = Week.Start; at < Week.End; at += Duration.FromSeconds(30.0))
            {
                if (windows.Any(w => IsNear(w.Start, at) || IsNear(w.End, at)))
                    continue;
                bool found = windows.Any(w => w.Start <= at && at < w.End);
                found.ShouldBe(CanSee(request, set.CatalogueNumber, View(propagator, at)), $"{set.Label} {at}");
                (inside, compared) = (inside + (found ? 1 : 0), compared + 1);
            }
        }

        inside.ShouldBeGreaterThan(100);
        compared.ShouldBeGreaterThan(60_000);
        result.LeftOut.ShouldBeEmpty();
    }

    [Fact]
    public void Run_Gaps_AreSafeAndTouchNoWindow()
    {
        NoticeOverflightsRequest request = Request(Camera, Radar, Other);
        NoticeOverflightsResult result = Run(request);
        result.Gaps.Length.ShouldBeGreaterThan(20);
        foreach (NoticeGap gap in result.Gaps)
        {
            gap.IsSafe.ShouldBeTrue();
            gap.ConfidenceRatio.ShouldBeInRange(0.9, 1.0);
            (gap.End - gap.Start).ShouldBeGreaterThanOrEqualTo(request.GapMin);
            result.Windows.ShouldAllBe(w => w.End < gap.Start || w.Start > gap.End);
        }
    }

    [Fact]
    public void Run_WindowsAndGaps_FillTheSpanButForTimingErrorsAndShortGaps()
    {
        NoticeOverflightsResult result = Run(Request(Camera, Radar) with { GapMin = Duration.Zero });
        IntervalSet all = IntervalSet.From(result.Windows.Select(w => new Interval(w.Start, w.End))
            .Concat(result.Gaps.Select(g => new Interval(g.Start, g.End))));
        Duration lost = Week.Length - all.TotalLength;
        lost.ShouldBeGreaterThan(Duration.Zero);
        lost.ShouldBeLessThan(result.Windows.Length * Duration.FromSeconds(60.0));
    }

    [Fact]
    public void Run_OlderElements_LowersConfidenceAndShrinksGaps()
    {
        var late = new Interval(Week.Start + Duration.FromDays(20.0), Week.Start + Duration.FromDays(22.0));
        Omm fresh = Shipped.Snapshot.HistoryOf(58400).Nearest(late.Midpoint);
        NoticeOverflightsRequest request = Request(Camera) with { Span = late, GapMin = Duration.Zero };
        NoticeOverflightsResult young = Run(request, fresh), old = Run(request, Set);
        young.Windows.ShouldAllBe(w => w.Confidence == NoticeConfidence.High);
        old.Windows.Min(w => w.ConfidenceRatio).ShouldBeLessThan(young.Windows.Min(w => w.ConfidenceRatio));
        Total(old).ShouldBeLessThan(Total(young));
        static Duration Total(NoticeOverflightsResult r) =>
            r.Gaps.Aggregate(Duration.Zero, (sum, g) => sum + (g.End - g.Start));
    }

    [Fact]
    public void Run_SatelliteWithoutElements_LeavesNoGapSafe()
    {
        NoticeOverflightsResult result = Run(Request(Camera, new(77, "gone")));
        result.LeftOut.Single().ShouldBe(new(77, null, "There is no element set of it."));
        result.Gaps.ShouldNotBeEmpty();
        result.Gaps.ShouldAllBe(g => !g.IsSafe && g.Unknown.Single() == 77);
        result.Windows.ShouldNotBeEmpty();
    }

    [Fact]
    public void Run_ElementsThatGrowTooOld_TaintWhatComesAfter()
    {
        var age = Duration.FromDays(3.0);
        NoticeOverflightsResult result = Run(Request(Camera) with { ElementsAgeMax = age });
        Instant limit = Set.Elements.Epoch + age;
        foreach (NoticeWindow window in result.Windows)
            (window.Confidence == NoticeConfidence.None).ShouldBe(window.Start >= limit);
        foreach (NoticeGap gap in result.Gaps)
            gap.IsSafe.ShouldBe(gap.End <= limit);
        result.Gaps.Count(g => g.IsSafe).ShouldBeInRange(1, result.Gaps.Length - 1);
        result.LeftOut.Single().Reason.ShouldContain("3 days away");
    }

    [Fact]
    public void Run_Decay_TaintsWhatComesAfter()
    {
        Omm falling = Set with { Elements = Set.Elements with { BStar = 1.0 } };
        NoticeOverflightsResult result = Run(
            Request(Camera) with { Span = new(Week.Start, Week.Start + Duration.FromDays(30.0)) }, falling);
        result.LeftOut.Single().Reason.ShouldContain("decayed");
        result.Gaps[^1].IsSafe.ShouldBeFalse();
    }

    [Fact]
    public void Fault_WhatCannotBeAnswered_SaysHowToMendIt()
    {
        NoticeOverflightsRequest good = Request(Camera);
        NoticeOverflights.Fault(good).ShouldBeNull();
        (NoticeOverflightsRequest Request, string Word)[] bad =
        [
            (Request(), "empty"),
            (Request(Camera, Camera), "58400 is on the watch list twice"),
            (good with { Span = new(Week.Start, Week.Start + Duration.FromDays(32.0)) }, "at most 31 days"),
            (good with { Span = new(Week.Start, Week.Start) }, "more than none"),
            (good with { OpticalOffNadirMax = Angle.FromDegrees(91.0) }, "0° to 90°"),
            (good with { SunElevationMin = Angle.FromDegrees(-91.0) }, "between -90° and 90°"),
            (good with { RadarIncidenceMin = Angle.FromDegrees(61.0) }, "in this order"),
            (good with { GapMin = Duration.FromSeconds(-1.0) }, "negative"),
        ];
        foreach ((NoticeOverflightsRequest request, string word) in bad)
        {
            NoticeOverflights.Fault(request).ShouldNotBeNull().ShouldContain(word);
            Should.Throw<ArgumentException>(() => Run(request)).Message.ShouldContain(word);
        }
    }

    [Fact]
    public void CalendarText_Gaps_AreRoundedInwardsAndCommasEscaped()
    {
        NoticeOverflightsResult result = Run(
            Request(Camera with { Name = "eye, one" }) with { GapMin = Duration.Zero });
        result.Gaps.ShouldAllBe(g => g.Start.ToUtcString(Sets.Leap, 9).EndsWith(".000000000Z"));
        string[] lines = CalendarText.Write(result, Sets.Leap).Split("\r\n");
        lines.ShouldContain(l => l.StartsWith("SUMMARY:eye\\, one can see"));
        NoticeWindow window = result.Windows[0];
        string end = (window.End + Duration.FromSeconds(1.0)).ToUtcString(Sets.Leap, 0);
        lines.ShouldContain("DTEND:" + end.Replace("-", "").Replace(":", ""));
    }

    [Fact]
    public void Result_AsJson_IsReadBack()
    {
        JsonSerializerOptions options = OverflightJson.Options(Sets.Leap);
        string json = JsonSerializer.Serialize(Run(Request(Camera, Radar)), options);
        NoticeOverflightsResult? back = JsonSerializer.Deserialize<NoticeOverflightsResult>(json, options);
        JsonSerializer.Serialize(back, options).ShouldBe(json);
    }

    [Fact]
    public void CalendarText_Events_KeepTheirIdentityAndTellWindowsFromGaps()
    {
        NoticeOverflightsResult result = Run(Request(Camera, Radar));
        string text = CalendarText.Write(result, Sets.Leap);
        CalendarText.Write(Run(Request(Camera, Radar)), Sets.Leap).ShouldBe(text);
        string[] lines = text.Split("\r\n");
        string[] ids = [.. lines.Where(l => l.StartsWith("UID:"))];
        ids.Distinct().Count().ShouldBe(result.Windows.Length + result.Gaps.Length);
        ids.Length.ShouldBe(result.Windows.Length + result.Gaps.Length);
        lines.Count(l => l == "CATEGORIES:OVERFLIGHT").ShouldBe(result.Windows.Length);
        lines.Count(l => l == "CATEGORIES:SAFE GAP").ShouldBe(result.Gaps.Length);
    }

    [Fact]
    public void CsvText_OneLinePerWindowAndGap_InOrder()
    {
        NoticeOverflightsResult result = Run(Request(Camera, Radar));
        string[][] rows = [.. CsvText.Write(result, Sets.Leap).TrimEnd('\n').Split('\n').Select(l => l.Split(','))];
        rows.ShouldAllBe(r => r.Length == rows[0].Length);
        rows.Count(r => r[0] == "window").ShouldBe(result.Windows.Length);
        rows.Count(r => r[0] == "safe gap").ShouldBe(result.Gaps.Length);
        rows.Skip(1).Select(r => r[1]).ShouldBe(rows.Skip(1).Select(r => r[1]).Order(StringComparer.Ordinal));
    }

    private static bool CanSee(NoticeOverflightsRequest request, long satellite, in ViewGeometry view)
    {
        if (view.Elevation.Degrees < 0.0)
            return false;
        bool camera = view.OffNadir <= request.OpticalOffNadirMax;
        bool radar = view.Incidence >= request.RadarIncidenceMin && view.Incidence <= request.RadarIncidenceMax;
        return satellite switch
        {
            58400 => camera && view.SunElevation >= request.SunElevationMin,
            2 => radar,
            _ => camera || radar,
        };
    }

    private static bool IsNear(Instant a, Instant b) => (a - b).Abs() < Duration.FromSeconds(0.01);

    private static ViewGeometry View(Sgp4Propagator propagator, Instant at)
    {
        propagator.TryStateAt(at, out State<Teme> state);
        return new GroundSite(Shipped.WhiteHouse.Position, Ellipsoid.Wgs84).ViewOf(state, at, Shipped.Earth);
    }

    private static Omm Turned(long number, double degrees) => Set with
    {
        CatalogueNumber = number,
        Elements = Set.Elements with
        {
            MeanAnomaly = Angle.FromDegrees(Set.Elements.MeanAnomaly.Degrees + degrees).Wrapped(),
        },
    };

    private static NoticeOverflightsRequest Request(params WatchedSatellite[] watched) =>
        new() { Place = Shipped.WhiteHouse, WatchList = [.. watched], Span = Week };

    private static NoticeOverflightsResult Run(NoticeOverflightsRequest request, params Omm[] sets) =>
        NoticeOverflights.Run(
            request, sets.Length == 0 ? Snapshot : new(Shipped.Earth, sets), null, CancellationToken.None);
}
