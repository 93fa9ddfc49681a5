using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using Overflight.Analyses;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.J2;
using Overflight.Tests.Access;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public sealed class TradeConstellationsTests
{
    private static readonly Snapshot Real = new(Scene.Earth, [Scene.Set(40115)]);

    private static readonly TradeConstellationsRequest Copied =
        Trades.Designed with { Orbits = new CopiedOrbit(40115), Satellites = [1, 2], GapMax = null };

    /// <summary>Each candidate has the figures that a search for its satellites alone gives, to the last bit.</summary>
    [Fact]
    public void Run_AnyCandidate_IsTheSearchForItAlone()
    {
        TradeConstellationsResult result = Trades.Run(Trades.Designed with { StreetLatitude = Angle.Zero });
        result.Candidates.Select(c => (c.Satellites, c.Planes)).Distinct()
            .ShouldBe([(1, 1), (2, 1), (2, 2), (4, 1), (4, 2)]);
        result.Candidates.Length.ShouldBe(10);
        result.TriedCount.ShouldBe(14); // both phasings of two planes
        var grid = CoverageGrid.AtPoints([.. Trades.Places.Select(p => p.Position)], Ellipsoid.Wgs84);
        Interval span = Trades.Designed.Span;
        foreach (ConstellationCandidate c in result.Candidates)
        {
            c.Orbit.Inclination.ShouldBe(CircularOrbit.SunSynchronousInclination(c.Orbit.HeightM).ShouldNotBeNull());
            c.Streets.HasValue.ShouldBe(false); // four satellites leave gaps along their track
            IEnumerable<CoverageFigures> byPhasing = Enumerable.Range(0, c.Planes).Select(phasing =>
            {
                Angle node = CircularOrbit.NodeAt(Duration.FromHours(22.5), span.Start);
                ImmutableArray<J2Orbit> orbits =
                    new WalkerPattern(c.Satellites, c.Planes, phasing, c.Orbit.Inclination)
                        .Orbits(c.Orbit.HeightM, span.Start, node, default);
                var map = CoverageMap.Search(
                    grid, [.. orbits.Select(o => new J2Propagator(o))], Trades.Designed.Limits, span, Scene.Earth);
                return FiguresOfMerit.Of(map).Area;
            });
            CoverageFigures best = byPhasing.OrderBy(f => f.GapMax).ThenBy(f => f.ResponseMean).First();
            c.Figures.GapMax.ShouldBe(best.GapMax);
            c.Figures.ResponseMean.ShouldBe(best.ResponseMean);
            c.Figures.AccessMeanCount.ShouldBe(best.AccessMeanCount);
            c.Places.Max(p => p.GapMax).ShouldBe(c.Figures.GapMax);
            c.Places.Sum(p => p.AccessCount).ShouldBe((int)Math.Round(3.0 * c.Figures.AccessMeanCount));
        }
    }

    /// <summary>A constellation of one copy is the satellite itself, as the coverage map knows it.</summary>
    [Fact]
    public void Run_OneCopy_IsTheRealSatellite()
    {
        var area = Area.Circle(Geodetic.FromDegrees(50.0, 10.0), 500e3, Ellipsoid.Wgs84);
        TradeConstellationsResult result =
            Trades.Run(Copied with { Places = [], Area = area, CellSizeM = 100e3 }, Real);
        CoverageFigures map = MapCoverage.Run(
            new()
            {
                Satellites = [40115],
                Area = area,
                CellSizeM = 100e3,
                Span = Copied.Span,
                Limits = Copied.Limits,
            },
            Real, 1, null, CancellationToken.None).Figures;
        Trades.Text(result.Candidates[0].Figures).ShouldBe(Trades.Text(map));
        result.Candidates[1].Figures.AccessMeanCount.ShouldBeGreaterThan(1.5 * map.AccessMeanCount);
        result.Elements.ShouldNotBeNull().CatalogueNumber.ShouldBe(40115);
        result.Covered.ShouldBe(Copied.Span);
        CandidateOrbit orbit = result.Candidates[0].Orbit;
        orbit.HeightM.ShouldBe(611e3, 3e3); // WorldView-3: 617 km above the mean radius of 6,371 km
        orbit.LocalTimeOfNode.Minutes.ShouldBe(22.5 * 60.0, 60.0); // descends between 10 and 11 h
    }

    [Fact]
    public void Run_ElementsTooOldOrMissing_SaysWhyAndTriesNone()
    {
        Instant start = Copied.Span.Start + Duration.FromDays(900.0);
        var late = new Interval(start, start + Duration.FromDays(4.0));
        TradeConstellationsResult old = Trades.Run(Copied with { Span = late }, Real);
        (old.Candidates.Length, old.Chosen, old.TriedCount).ShouldBe((0, null, 0));
        old.LeftOut.ShouldNotBeNull().Reason.ShouldContain("days away");
        Trades.Run(Copied, Trades.Empty).LeftOut.ShouldNotBeNull().Reason.ShouldContain("no element set");
    }

    [Fact]
    public void Run_ThreadsOrTwice_ChangeNothing()
    {
        var told = new Told();
        string one = Trades.Text(Trades.Run(Trades.Designed, progress: told));
        Trades.Text(Trades.Run(Trades.Designed, threads: 3)).ShouldBe(one);
        told.Values.ShouldBeInOrder();
        told.Values[^1].ShouldBe(1.0);
    }

    [Fact]
    public void Run_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Should.Throw<OperationCanceledException>(() => Trades.Run(Trades.Designed, cancellation: source.Token));
    }

    [Fact]
    public void Json_RequestsAndResults_SurviveAndAnswerTheSame()
    {
        TradeConstellationsRequest cycles = Trades.Designed with
        {
            Orbits = new DesignedOrbits { Cycles = [new(233, 16)], Inclinations = [Angle.FromDegrees(60.0)] },
            StreetLatitude = Angle.FromDegrees(30.0),
            Places = [],
            Area = Area.Circle(Geodetic.FromDegrees(37.0, 127.0), 300e3, Ellipsoid.Wgs84),
            CellSizeM = 200e3,
        };
        foreach (TradeConstellationsRequest request in
            (TradeConstellationsRequest[])[Trades.Designed, cycles, Copied])
        {
            string text = Trades.Text(request);
            TradeConstellationsRequest again =
                JsonSerializer.Deserialize<TradeConstellationsRequest>(text, Trades.Json).ShouldNotBeNull();
            Trades.Text(again).ShouldBe(text);
            string answer = Trades.Text(Trades.Run(request, Real));
            Trades.Text(JsonSerializer.Deserialize<TradeConstellationsResult>(answer, Trades.Json)).ShouldBe(answer);
        }

        JsonNode orbits = JsonNode.Parse(Trades.Text(cycles))!["orbits"]!; // written just now
        orbits["kind"]!.GetValue<string>().ShouldBe("designed");
        orbits["inclinationsDeg"]![0]!.GetValue<double>().ShouldBe(60.0);
        orbits["cycles"]![0]!["revolutions"]!.GetValue<int>().ShouldBe(233);
        JsonNode.Parse(Trades.Text(Copied))!["orbits"]!["kind"]!.GetValue<string>().ShouldBe("copied");
    }

    [Fact]
    public void WriteCsv_Trade_OneLineACandidate()
    {
        TradeConstellationsResult result = Trades.Run(Trades.Designed);
        string[] lines = ConstellationText.WriteCsv(result).TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(1 + result.Candidates.Length);
        string[] titles = lines[0].Split(',');
        foreach ((string line, ConstellationCandidate c) in lines.Skip(1).Zip(result.Candidates))
        {
            Dictionary<string, string> row = titles.Zip(line.Split(',')).ToDictionary(p => p.First, p => p.Second);
            row["satellites"].ShouldBe($"{c.Satellites}");
            double.Parse(row["gap_max_s"]).ShouldBe(c.Figures.GapMax.Seconds, 1e-3);
            double.Parse(row["height_m"]).ShouldBe(c.Orbit.HeightM, 0.5);
            row["meets_goal"].ShouldBe(c.MeetsGoal == true ? "yes" : "no");
            row["on_front"].ShouldBe(c.IsOnFront ? "yes" : "no");
        }

        lines.Count(l => l.EndsWith(",yes", StringComparison.Ordinal)).ShouldBe(result.Chosen is null ? 0 : 1);
    }

    [Fact]
    public void Run_TooMuchWork_IsRefusedBeforeItBegins()
    {
        TradeConstellationsRequest huge = Trades.Designed with
        {
            Places = [],
            CellSizeM = 60e3,
            Satellites = [100],
            Planes = [10],
            Span = Scene.Days(30.0),
            GapMax = null,
        };
        Should.Throw<ArgumentException>(() => Trades.Run(huge)).Message
            .ShouldContain("times more than can be tried; take larger cells");
        Should.Throw<ArgumentException>(() => Trades.Run(huge with { CellSizeM = 1.0 })).Message
            .ShouldContain("0.1 and 2000 km");
    }
}
