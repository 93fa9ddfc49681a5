using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Overflight.Analyses;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Tasking.Network;

using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;
using Scene = Overflight.Tests.Access.Scene;

namespace Overflight.Tests.Analyses;

/// <summary>Maps of networks that do not fly, and maps that come strip by strip.</summary>
public sealed class MapCoverageNetworkTests
{
    /// <summary>Two edges of a gap, each of two maps.</summary>
    private const double EdgeS = 40e-6;

    private static readonly Snapshot One = new(Scene.Earth, [Scene.Set(40115)]);

    private static readonly MapCoverageRequest Request = new()
    {
        Satellites = [],
        Orbits =
        [
            new CataloguedOrbit { CatalogueNumber = 40115 },
            .. new WalkerPattern(3, 3, 1, Angle.FromDegrees(70.0))
                .Orbits(550e3, Scene.Days(1.0).Start, Angle.Zero, Angle.Zero)
                .Select(o => new DesignedOrbit { Orbit = o }),
        ],
        Span = Scene.Days(1.0),
        Area = Area.Circle(Geodetic.FromDegrees(50.0, 10.0), 700e3, Ellipsoid.Wgs84),
        CellSizeM = 100e3,
        Limits = new ViewLimits { OffNadirMax = Angle.FromDegrees(45.0) },
        IncludesCells = true,
    };

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(400)]
    public void Run_StripByStrip_HasTheCellsAndTheSumsOfTheWhole(int count)
    {
        MapCoverageResult whole = Run(Request);
        MapCoverageResult[] strips =
            [.. Enumerable.Range(1, count).Select(k => Run(Request with { Strip = new CoverageStrip(k, count) }))];
        MappedCell[] cells = [.. strips.SelectMany(s => s.Cells)];
        cells.Select(c => c.Cell).SequenceEqual(whole.Cells.Select(c => c.Cell)).ShouldBeTrue();
        foreach ((MappedCell cell, MappedCell other) in cells.Zip(whole.Cells))
            ShouldAgree(cell.Figures, other.Figures);
        (strips.Max(s => s.CellCount) - strips.Min(s => s.CellCount)).ShouldBeLessThanOrEqualTo(1);
        Sum(s => s.Figures.CoveredRatio).ShouldBe(whole.Figures.CoveredRatio, 1e-12);
        Sum(s => s.Figures.SeenRatio).ShouldBe(whole.Figures.SeenRatio, 1e-9);
        Sum(s => s.Figures.AccessMeanCount).ShouldBe(whole.Figures.AccessMeanCount, 1e-9);
        Sum(s => s.Figures.GapMean.Seconds).ShouldBe(whole.Figures.GapMean.Seconds, EdgeS);
        Sum(s => s.Figures.ResponseMean.Seconds).ShouldBe(whole.Figures.ResponseMean.Seconds, EdgeS);
        strips.Max(s => s.Figures.GapMax.Seconds).ShouldBe(whole.Figures.GapMax.Seconds, EdgeS);
        strips.Min(s => s.Figures.SeenMinRatio).ShouldBe(whole.Figures.SeenMinRatio, 1e-9);

        double Sum(Func<MapCoverageResult, double> of) => strips.Sum(s => of(s) * s.SizeM2) / whole.SizeM2;
    }

    [Fact]
    public void Run_ACopyWithoutShift_SeesWhatItsSatelliteSees()
    {
        MapCoverageRequest copied = Request with { Orbits = [new CataloguedOrbit { CatalogueNumber = 40115 }] };
        MapCoverageResult flown = Run(Request with { Satellites = [40115], Orbits = [] });
        MapCoverageResult result = Run(copied);
        result.Figures.ShouldBe(flown.Figures);
        result.Copied.Single().CatalogueNumber.ShouldBe(40115);
        result.Satellites.ShouldBeEmpty();
        result.Passes.ShouldBe(flown.Passes);
    }

    [Fact]
    public void Run_CatalogueAndOrbits_PassesCountOn()
    {
        MapCoverageResult result = Run(Request with { Satellites = [40115], Orbits = Request.Orbits[1..] });
        result.Passes.Select(p => p.Satellite).Distinct().Order().ShouldBe([0, 1, 2, 3]);
        result.Passes.ShouldBe(Run(Request).Passes);
    }

    [Fact]
    public void Request_AsJson_SurvivesWithOrbitsAndStrip()
    {
        JsonSerializerOptions options = OverflightJson.Options(Sets.Leap);
        string text = JsonSerializer.Serialize(Request with { Strip = new CoverageStrip(2, 3) }, options);
        MapCoverageRequest again = JsonSerializer.Deserialize<MapCoverageRequest>(text, options).ShouldNotBeNull();
        JsonSerializer.Serialize(again, options).ShouldBe(text);
        again.Strip.ShouldBe(new CoverageStrip(2, 3));
        again.Orbits.Length.ShouldBe(4);
    }

    [Fact]
    public void Fault_BadStripsAndOrbits_SaysWhatToDo()
    {
        MapCoverage.Fault(Request).ShouldBeNull();
        MapCoverage.Fault(Request with { Orbits = [] }).ShouldNotBeNull().ShouldContain("1 to 1000");
        MapCoverage.Fault(Request with { Strip = new CoverageStrip(4, 3) }).ShouldNotBeNull()
            .ShouldContain("1 to n of n strips");
        MapCoverage.Fault(Request with { Strip = new CoverageStrip(1, 1_001) }).ShouldNotBeNull();
        Should.Throw<ArgumentException>(() => Run(Request with
        {
            Orbits = [new CataloguedOrbit { CatalogueNumber = 900 }],
        })).Message.ShouldContain("no elements of 900");
    }

    /// <summary>The search finds edges within 10 µs, on a path that depends on what else is searched.</summary>
    private static void ShouldAgree(CellFigures cell, CellFigures other)
    {
        (cell.AccessCount, cell.GapCount).ShouldBe((other.AccessCount, other.GapCount));
        cell.GapMean.Seconds.ShouldBe(other.GapMean.Seconds, EdgeS);
        cell.Gap95.Seconds.ShouldBe(other.Gap95.Seconds, EdgeS);
        cell.GapMax.Seconds.ShouldBe(other.GapMax.Seconds, EdgeS);
        cell.ResponseMean.Seconds.ShouldBe(other.ResponseMean.Seconds, EdgeS);
        cell.FirstSeen.HasValue.ShouldBe(other.FirstSeen.HasValue);
    }

    private static MapCoverageResult Run(MapCoverageRequest request) =>
        MapCoverage.Run(request, One, 1, null, CancellationToken.None);
}
