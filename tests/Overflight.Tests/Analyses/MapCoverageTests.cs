using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using Overflight.Access;
using Overflight.Analyses;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Tests.Access;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public sealed class MapCoverageTests
{
    private static readonly Snapshot Two = new(
        Scene.Earth, [Scene.Set(40115), Scene.Set(900)]);

    private static readonly MapCoverageRequest Request = new()
    {
        Satellites = [40115, 900],
        Span = Scene.Days(3.0),
        Area = Area.Circle(Geodetic.FromDegrees(65.0, 178.0), 700e3, Ellipsoid.Wgs84),
        CellSizeM = 100e3,
        Limits = new ViewLimits { OffNadirMax = Angle.FromDegrees(40.0), SunElevationMin = Angle.FromDegrees(0.0) },
        IncludesCells = true,
        IncludesWindows = true,
    };

    private static readonly MapCoverageRequest Short = Request with { Span = Scene.Days(0.1), IncludesTraces = true };

    [Fact]
    public void Run_DateLineArea_AnswersHangTogether()
    {
        MapCoverageResult result = Run(Request);
        result.CellCount.ShouldBe(result.Cells.Length);
        result.Cells.Sum(c => c.Cell.SizeM2).ShouldBe(result.SizeM2, result.SizeM2 * 1e-12);
        result.Figures.CoveredRatio.ShouldBeInRange(0.5, 1.0);
        result.Accumulated[^1].SeenRatio.ShouldBe(result.Figures.CoveredRatio, 1e-9);
        result.Accumulated.Length.ShouldBeLessThanOrEqualTo(102);
        result.Passes.Length.ShouldBeGreaterThan(3);
        result.Passes.Select(p => p.Interval.Start).ShouldBeInOrder();
        result.Satellites.Select(s => s.Elements.CatalogueNumber).ShouldBe([40115, 900]);
        foreach (MappedCell cell in result.Cells)
            cell.Windows.Length.ShouldBe(cell.Figures.AccessCount);
    }

    [Fact]
    public void Run_Twice_SameJson() =>
        JsonSerializer.Serialize(Run(Short), Options).ShouldBe(JsonSerializer.Serialize(Run(Short), Options));

    [Fact]
    public void Request_AsJson_SurvivesAndGivesTheSameAnswer()
    {
        string text = JsonSerializer.Serialize(Request, Options);
        MapCoverageRequest again = JsonSerializer.Deserialize<MapCoverageRequest>(text, Options).ShouldNotBeNull();
        JsonSerializer.Serialize(again, Options).ShouldBe(text);
        text.ShouldContain("\"offNadirMaxDeg\": 40");
        text.ShouldContain("MultiPolygon");
        Area area = again.Area.ShouldNotBeNull();
        area.Contains(Geodetic.FromDegrees(65.0, -178.0)).ShouldBeTrue();
        Run(again).Figures.CoveredRatio.ShouldBe(Run(Request).Figures.CoveredRatio, 1e-3);
        string result = JsonSerializer.Serialize(Run(Short), Options);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<MapCoverageResult>(result, Options), Options)
            .ShouldBe(result);
    }

    /// <summary>Ground tracks and swaths of a polar orbit: nothing leaves ±180°, and all lies where it must.</summary>
    [Fact]
    public void WriteGeoJson_TracksAndSwaths_AreCutAtTheDateLine()
    {
        string text = CoverageText.WriteGeoJson(
            Run(Short with
            {
                Span = Scene.Days(0.25),
                Satellites = [900],
                IncludesCells = false,
                IncludesWindows = false,
            }),
            LeapSeconds.Iers);
        JsonArray features = JsonNode.Parse(text)!["features"]!.AsArray(); // written just now
        features.Select(f => (string?)f!["properties"]!["kind"]).ShouldBe(["ground track", "swath"]);
        JsonArray lines = features[0]!["geometry"]!["coordinates"]!.AsArray();
        lines.Count.ShouldBeGreaterThan(2);
        foreach (JsonArray line in lines.Cast<JsonArray>())
        {
            double[] lons = [.. line.Select(p => (double)p![0]!)];
            lons.ShouldAllBe(x => Math.Abs(x) <= 180.0);
            lons.Zip(lons.Skip(1)).ShouldAllBe(p => Math.Abs(p.First - p.Second) < 180.0);
        }

        JsonArray polygons = features[1]!["geometry"]!["coordinates"]!.AsArray();
        foreach (JsonArray ring in polygons.SelectMany(p => p!.AsArray()).Cast<JsonArray>())
        {
            ring.Count.ShouldBeGreaterThanOrEqualTo(4);
            JsonNode.DeepEquals(ring[0], ring[^1]).ShouldBeTrue();
            ring.ShouldAllBe(p => Math.Abs((double)p![0]!) <= 180.0 && Math.Abs((double)p[1]!) <= 90.0);
        }
    }

    /// <summary>A point just inside the swath is seen at an angle just below its limit, one outside above.</summary>
    [Fact]
    public void Trace_SwathEdge_LiesAtItsAngle()
    {
        MapCoverageResult result = Run(Short with { Satellites = [40115] });
        foreach (TracePoint point in result.Satellites[0].Trace)
        {
            point.Edges.Length.ShouldBe(2);
            Scene.Propagator(40115).TryStateAt(point.Instant, out State<Teme> state);
            foreach (Geodetic edge in point.Edges)
            {
                var site = new Overflight.Sensing.GroundSite(edge, Ellipsoid.Wgs84);
                site.ViewOf(state, point.Instant, Scene.Earth).OffNadir.Degrees.ShouldBe(40.0, 1e-4);
            }
        }

        ImmutableArray<TracePoint> limb = Run(Short with
        {
            Span = Scene.Days(0.05),
            Satellites = [40115],
            Limits = new ViewLimits { OffNadirMax = Angle.FromDegrees(85.0), Side = LookSide.Right },
        }).Satellites[0].Trace;
        Scene.Propagator(40115).TryStateAt(limb[3].Instant, out State<Teme> there);
        new Overflight.Sensing.GroundSite(limb[3].Edges[1], Ellipsoid.Wgs84)
            .ViewOf(there, limb[3].Instant, Scene.Earth).Elevation.Degrees.ShouldBe(0.0, 1e-3);
    }

    [Fact]
    public void Fault_BadRequests_SaysWhatToDo()
    {
        MapCoverage.Fault(Request).ShouldBeNull();
        MapCoverage.Fault(Request with { Satellites = [] }).ShouldNotBeNull().ShouldContain("1 to 1000");
        MapCoverage.Fault(Request with { Satellites = [900, 900] }).ShouldNotBeNull().ShouldContain("twice");
        MapCoverage.Fault(Request with { Span = Scene.Days(93.0) }).ShouldNotBeNull().ShouldContain("92 days");
        MapCoverage.Fault(Request with
        {
            Limits = new ViewLimits { OffNadirMin = Angle.FromDegrees(50.0), OffNadirMax = Angle.FromDegrees(40.0) },
        }).ShouldNotBeNull().ShouldContain("Off-nadir angles from 50° to 40°");
        Should.Throw<ArgumentException>(() => Run(Request with { CellSizeM = 1.0 })).Message.ShouldContain("0.1 and");
    }

    [Fact]
    public void Run_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Should.Throw<OperationCanceledException>(() => MapCoverage.Run(Request, Two, 1, null, source.Token));
    }

    private static JsonSerializerOptions Options { get; } = OverflightJson.Options(Sets.Leap);

    private static MapCoverageResult Run(MapCoverageRequest request) =>
        MapCoverage.Run(request, Two, 1, null, CancellationToken.None);
}
