using System;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using Overflight.Analyses;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public class TabulateOrbitTests
{
    private static readonly Interval Hour = new(Sets.Utc("2026-04-10T00:00:00Z"), Sets.Utc("2026-04-10T01:00:00Z"));

    [Theory]
    [InlineData(FrameName.Teme)]
    [InlineData(FrameName.Gcrf)]
    [InlineData(FrameName.Itrf)]
    public void Run_AnyFrame_GivesTheStatesOfThatInstant(FrameName frame)
    {
        OrbitTable table = Run(Request(Hour) with { Frame = frame }).Tables.Single();
        table.States.Select(s => s.Instant).ShouldBe(
            Enumerable.Range(0, 61).Select(k => Hour.Start + Duration.FromMinutes(k)));
        (table.Gap, table.Covered).ShouldBe((null, Hour));
        foreach (EphemerisState state in table.States)
        {
            LocateSatelliteResult there = LocateSatellite.Run(
                new() { Satellite = 58400, Instant = state.Instant }, Nearest(), null, CancellationToken.None);
            (Vec3 r, Vec3 v) = frame switch
            {
                FrameName.Teme => (there.Teme!.Value.Position.VectorM, there.Teme.Value.VelocityMPerS), // it is there
                FrameName.Gcrf => (there.Gcrf!.Value.Position.VectorM, there.Gcrf.Value.VelocityMPerS), // it is there
                _ => (there.Itrf!.Value.Position.VectorM, there.Itrf.Value.VelocityMPerS), // it is there
            };
            (state.PositionM - r).Norm.ShouldBeLessThan(1e-7);
            (state.VelocityMPerS - v).Norm.ShouldBeLessThan(1e-10);
        }
    }

    [Fact]
    public void Run_SpanAcrossManySets_UsesOneAndHasNoJump()
    {
        var span = new Interval(Hour.Start, Hour.Start + Duration.FromDays(2.0));
        Shipped.Snapshot.HistoryOf(58400).Between(span).Length.ShouldBeGreaterThan(2);
        OrbitTable table = Run(Request(span)).Tables.Single();
        table.Elements.ElementsEpoch.ShouldBe(
            Shipped.Snapshot.HistoryOf(58400).Nearest(span.Midpoint).Elements.Epoch);
        for (int i = 1; i < table.States.Length; i++)
        {
            // Over a minute the mean of both velocities carries a low orbit to within 0.2 km.
            Vec3 carried = table.States[i - 1].PositionM +
                (30.0 * (table.States[i - 1].VelocityMPerS + table.States[i].VelocityMPerS));
            (carried - table.States[i].PositionM).Norm.ShouldBeLessThan(200.0);
        }
    }

    [Fact]
    public void Run_Decay_EndsTheTableAndSaysSo()
    {
        Snapshot falling = Shipped.OneSet("2026-04-10T00:00:00Z", e => e with { BStar = 0.5 });
        var span = new Interval(Hour.Start, Hour.Start + Duration.FromDays(60.0));
        var request = Request(span) with { Step = Duration.FromHours(1.0) };
        OrbitTable table = TabulateOrbit.Run(request, falling, null, CancellationToken.None).Tables.Single();
        table.Covered.End.ShouldBeLessThan(span.End);
        table.States[^1].Instant.ShouldBeLessThanOrEqualTo(table.Covered.End);
        (table.Covered.End - table.States[^1].Instant).ShouldBeLessThan(request.Step);
        table.Gap.ShouldNotBeNull().ShouldContain("has decayed");
        var late = Request(new(span.End, span.End + Duration.FromDays(1.0)));
        TabulateOrbit.Run(late, falling, null, CancellationToken.None).Tables.Single().States.ShouldBeEmpty();
    }

    [Fact]
    public void Run_TooMuch_Throws()
    {
        Should.Throw<ArgumentException>(() => Run(Request(Hour) with { Step = Duration.Zero }));
        var year = new Interval(Hour.Start, Hour.Start + Duration.FromDays(366.0));
        Should.Throw<ArgumentException>(() => Run(Request(year) with { Step = Duration.FromSeconds(1.0) }));
        Should.Throw<ArgumentException>(() => Run(Request(Hour) with { Satellites = [1] }));
    }

    [Fact]
    public void Run_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Should.Throw<OperationCanceledException>(
            () => TabulateOrbit.Run(Request(Hour), Shipped.Snapshot, null, source.Token));
    }

    /// <summary>The message is read back, and its interpolation hint holds to a millimetre at this step.</summary>
    [Fact]
    public void OemText_Interpolated_GivesTheStatesBetween()
    {
        TabulateOrbitResult result = Run(Request(Hour));
        OemKvn.TryRead(OemText.Write(result, Sets.Leap), Sets.Leap, out Oem? oem, out Diagnostic diagnostic)
            .ShouldBeTrue(diagnostic.ToString());
        OemSegment segment = oem!.Segments.Single(); // read above
        (segment.ObjectName, segment.ObjectId, segment.Frame).ShouldBe(("MALLIGYONG-1", "2023-179A", FrameName.Gcrf));
        (segment.Interpolation, segment.InterpolationDegree).ShouldBe(("LAGRANGE", 7));
        segment.Span.ShouldBe(Hour);
        TabulateOrbitResult dense = Run(Request(Hour) with { Step = Duration.FromSeconds(15.0) });
        double worst = 0.0;
        foreach (EphemerisState state in dense.Tables[0].States)
            worst = Math.Max(worst, (Lagrange(segment, state.Instant) - state.PositionM).Norm);
        worst.ShouldBeLessThan(0.001);
        worst.ShouldBeGreaterThan(0.0);
    }

    [Theory]
    [InlineData(FrameName.Gcrf, "INERTIAL")]
    [InlineData(FrameName.Itrf, "FIXED")]
    public void CzmlText_Packets_AreThoseOfTheGuide(FrameName frame, string name)
    {
        TabulateOrbitResult result = Run(Request(Hour) with { Frame = frame });
        JsonArray packets = JsonNode.Parse(CzmlText.Write(result, Sets.Leap)).ShouldBeOfType<JsonArray>();
        packets.Count.ShouldBe(2);
        ((string?)packets[0]!["id"], (string?)packets[0]!["version"]).ShouldBe(("document", "1.0")); // counted above
        JsonNode satellite = packets[1]!; // as above
        ((string?)satellite["id"], (string?)satellite["name"]).ShouldBe(("Satellite/58400", "MALLIGYONG-1"));
        ((string?)satellite["availability"]).ShouldBe("2026-04-10T00:00:00Z/2026-04-10T01:00:00Z");
        JsonNode position = satellite["position"]!; // else the next line fails
        ((string?)position["referenceFrame"]).ShouldBe(name);
        ((string?)position["epoch"]).ShouldBe("2026-04-10T00:00:00Z");
        double[] samples = position["cartesian"].Deserialize<double[]>().ShouldNotBeNull();
        samples.Length.ShouldBe(4 * 61);
        for (int i = 0; i < 61; i++)
        {
            samples[4 * i].ShouldBe(60.0 * i);
            var place = new Vec3(samples[(4 * i) + 1], samples[(4 * i) + 2], samples[(4 * i) + 3]);
            (place - result.Tables[0].States[i].PositionM).Norm.ShouldBeLessThan(1e-3);
        }
    }

    [Fact]
    public void CzmlText_Teme_Throws() => Should.Throw<ArgumentException>(
        () => CzmlText.Write(Run(Request(Hour) with { Frame = FrameName.Teme }), Sets.Leap));

    [Fact]
    public void Result_AsJson_IsReadBack()
    {
        TabulateOrbitResult result = Run(Request(Hour));
        JsonSerializerOptions options = OverflightJson.Options(Sets.Leap);
        string json = JsonSerializer.Serialize(result, options);
        TabulateOrbitResult? back = JsonSerializer.Deserialize<TabulateOrbitResult>(json, options);
        JsonSerializer.Serialize(back, options).ShouldBe(json);
    }

    [Fact]
    public void CsvText_OneLinePerState()
    {
        string[] lines = CsvText.Write(Run(Request(Hour)), Sets.Leap).TrimEnd('\n').Split('\n');
        lines.Length.ShouldBe(62);
        lines[0].ShouldStartWith("satellite,name,time,gcrf_x_m,");
        lines.ShouldAllBe(l => l.Split(',').Length == 9);
        lines[61].ShouldStartWith("58400,MALLIGYONG-1,2026-04-10T01:00:00.000000Z,");
    }

    /// <summary>Lagrange interpolation through the eight places around an instant.</summary>
    private static Vec3 Lagrange(OemSegment segment, Instant at)
    {
        int after = segment.States.IndexOf(segment.States.First(s => s.Instant >= at));
        EphemerisState[] near = [.. segment.States.Skip(Math.Clamp(after - 4, 0, segment.States.Length - 8)).Take(8)];
        Vec3 sum = default;
        foreach (EphemerisState one in near)
        {
            double weight = near.Where(o => o != one)
                .Aggregate(1.0, (w, o) => w * ((at - o.Instant) / (one.Instant - o.Instant)));
            sum += weight * one.PositionM;
        }

        return sum;
    }

    /// <summary>The one set that the hour is tabulated from.</summary>
    private static Snapshot Nearest() =>
        new(Shipped.Earth, [Shipped.Snapshot.HistoryOf(58400).Nearest(Hour.Midpoint)]);

    private static TabulateOrbitRequest Request(Interval span) => new() { Satellites = [58400], Span = span };

    private static TabulateOrbitResult Run(TabulateOrbitRequest request) =>
        TabulateOrbit.Run(request, Shipped.Snapshot, null, CancellationToken.None);
}
