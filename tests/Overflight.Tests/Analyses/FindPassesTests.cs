using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Overflight.Access;
using Overflight.Analyses;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public class FindPassesTests
{
    private static readonly Interval Dense = Span("2026-04-01T00:00:00Z", "2026-05-01T00:00:00Z");

    [Fact]
    public void Run_DenseHistory_LosesAndDoublesNoPassAtTheCuts()
    {
        FindPassesResult result = Run(Request(Dense));
        var site = new GroundSite(Shipped.WhiteHouse.Position, Shipped.Earth.Ellipsoid);
        ElementHistory history = Shipped.Snapshot.HistoryOf(58400);

        // The same month from one set a week: the elements differ by seconds, the passes must be the same ones.
        var expected = new List<Pass>();
        for (Instant from = Dense.Start; from < Dense.End; from += Duration.FromDays(7.0))
        {
            var week = new Interval(from, Instant.Min(from + Duration.FromDays(7.0), Dense.End));
            var propagator = new Sgp4Propagator(history.Nearest(week.Midpoint).Elements, Sets.Leap);
            expected.AddRange(
                new PassFinder(propagator, Shipped.Earth).Find(site, Angle.FromDegrees(10.0), week).Passes
                    .Where(p => !p.IsUnderWayAtStart));
        }

        // A pass that grazes the limit may be there for one set and not for the other.
        Pass[] clear = [.. expected.Where(p => p.MaxElevation.Degrees > 10.5)];
        PredictedPass[] found = [.. result.Passes.Where(p => p.Pass.MaxElevation.Degrees > 10.5)];
        foreach (Pass pass in clear)
            result.Passes.Count(p => (p.Pass.Tca - pass.Tca).Abs().Seconds < 60.0).ShouldBe(1, pass.Tca.ToString());
        foreach (PredictedPass pass in found)
            expected.Count(p => (p.Tca - pass.Pass.Tca).Abs().Seconds < 60.0).ShouldBe(1, pass.Pass.Tca.ToString());
        found.Length.ShouldBeGreaterThan(90);
        result.Covered.ShouldBe([Dense]);
    }

    [Fact]
    public void Run_AnyPass_ComesFromTheNearestSet()
    {
        ElementHistory history = Shipped.Snapshot.HistoryOf(58400);
        foreach (PredictedPass pass in Run(Request(Dense)).Passes)
        {
            Duration least = (history.Nearest(pass.Pass.Tca).Elements.Epoch - pass.Pass.Tca).Abs();
            (pass.Elements.ElementsAge.Abs() - least).ShouldBeLessThan(Duration.FromMinutes(1.0));
        }
    }

    [Fact]
    public void Run_SpanInTwo_GivesTheSamePasses()
    {
        Interval whole = Span("2026-04-10T00:00:00Z", "2026-04-14T00:00:00Z");
        Instant[] tcas = Tcas(whole);
        foreach (Instant cut in (Instant[])[tcas[3], tcas[5] + Duration.FromSeconds(100.0), whole.Midpoint])
        {
            // The peak is found to 1 ms, from whichever side; a pass that the cut goes through comes on both.
            Instant[] two = [.. Tcas(new(whole.Start, cut)).Concat(Tcas(new(cut, whole.End)))];
            two.DistinctBy(t => Math.Round((t - whole.Start).Seconds, 1)).Count().ShouldBe(tcas.Length);
            foreach (Instant tca in two)
                tcas.ShouldContain(t => (t - tca).Abs() <= PassFinder.Resolution);
        }
    }

    [Fact]
    public void Run_SpanThatCutsPasses_FlagsThem()
    {
        Instant[] tcas = Tcas(Span("2026-04-10T00:00:00Z", "2026-04-12T00:00:00Z"));
        FindPassesResult result = Run(Request(new Interval(tcas[0], tcas[^1])));
        result.Passes.Select(p => p.Pass.IsUnderWayAtStart)
            .ShouldBe([true, .. Enumerable.Repeat(false, tcas.Length - 1)]);
        result.Passes.Select(p => p.Pass.IsUnderWayAtEnd)
            .ShouldBe([.. Enumerable.Repeat(false, tcas.Length - 1), true]);
        (result.Passes[0].Pass.IsAosOpen, result.Passes[0].Pass.IsLosOpen).ShouldBe((false, false));
    }

    /// <summary>
    /// Two sets minutes apart on the orbit: the passes of a day must neither vanish nor come twice where the
    /// span is cut between them.
    /// </summary>
    [Theory]
    [InlineData(15.0)]
    [InlineData(-15.0)]
    [InlineData(4.0)]
    [InlineData(-4.0)]
    public void Run_SetsThatDisagree_CountEachPassOnce(double minutesLate)
    {
        Omm early = Shipped.Snapshot.HistoryOf(58400).Nearest(Sets.Utc("2026-04-10T00:00:00Z"));
        Instant[] tcas =
        [
            .. Run(Span1(early.Elements.Epoch, 2.0), early).Where(p => p.Pass.MaxElevation.Degrees > 30.0)
                .Select(p => p.Pass.Tca),
        ];
        tcas.ShouldNotBeEmpty();
        foreach (Instant tca in tcas)
        {
            for (int offset = -25; offset <= 25; offset += 5)
            {
                // The cut lies half-way between the epochs: put it near this pass.
                Instant cut = tca + Duration.FromMinutes(offset);
                Instant epoch = cut + (cut - early.Elements.Epoch);
                Omm late = Later(early, epoch, Duration.FromMinutes(minutesLate));
                int found = Run(Span1(early.Elements.Epoch, 2.0), early, late)
                    .Count(p => (p.Pass.Tca - tca).Abs() < Duration.FromMinutes(40.0));
                found.ShouldBe(1, $"{tca}, cut {offset} min after it");
            }
        }
    }

    [Fact]
    public void Run_SpanOverTheLimitOrUnknownSatellite_Throws()
    {
        Instant start = Dense.Start;
        Should.Throw<ArgumentException>(
            () => Run(Request(new(start, start + FindPasses.SpanMax + Duration.FromSeconds(1.0)))));
        Should.Throw<ArgumentException>(() => Run(Request(Dense) with { Satellite = 1 }));
        Run(Request(new Interval(start, start))).Passes.ShouldBeEmpty();
    }

    [Fact]
    public void Run_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        var stop = new Stopping(source);
        Should.Throw<OperationCanceledException>(
            () => FindPasses.Run(Request(Dense), Shipped.Snapshot, stop, source.Token));
        stop.Count.ShouldBe(1);
    }

    [Fact]
    public void Run_Progress_RisesToOne()
    {
        var told = new Told();
        FindPasses.Run(Request(Dense), Shipped.Snapshot, told, CancellationToken.None);
        told.Values.Count.ShouldBeGreaterThan(50);
        told.Values.ShouldBe(told.Values.Order());
        told.Values[^1].ShouldBe(1.0);
    }

    [Fact]
    public void Run_Decayed_CoversLessThanTheSpan()
    {
        Snapshot falling = Shipped.OneSet("2026-04-10T00:00:00Z", e => e with { BStar = 0.5 });
        FindPassesResult result = FindPasses.Run(
            Request(Span("2026-04-10T00:00:00Z", "2026-06-10T00:00:00Z")), falling, null, CancellationToken.None);
        result.Covered.Single().End.ShouldBeLessThan(Sets.Utc("2026-06-01T00:00:00Z"));
        result.Passes.ShouldAllBe(p => p.Pass.Aos < result.Covered[0].End);
    }

    /// <summary>The same orbit, its epoch moved and its satellite late by a given time.</summary>
    private static Omm Later(Omm set, Instant epoch, Duration late)
    {
        MeanElements e = set.Elements;
        double days = (epoch - e.Epoch).Days;
        Angle Turned(Angle angle, double degreesPerDay) =>
            Angle.FromDegrees(angle.Degrees + (degreesPerDay * days)).Wrapped();

        // Secular rates of the test orbit are near enough: what matters is that there is one pass, some minutes off.
        double late1 = late.Seconds * e.MeanMotionRadPerS * 180.0 / Math.PI;
        double drift = DriftDegreesPerDay(set);
        double anomaly = e.MeanAnomaly.Degrees + ((e.MeanMotionRevolutionsPerDay * 360.0) + drift) * days - late1;
        return set with
        {
            Elements = e with
            {
                Epoch = epoch,
                RightAscensionOfNode = Turned(e.RightAscensionOfNode, 0.985),
                MeanAnomaly = Angle.FromDegrees(anomaly).Wrapped(),
            },
        };
    }

    private static double DriftDegreesPerDay(Omm set)
    {
        // J2 moves perigee and anomaly together by about -3.6 - 3.4 degrees a day at 97.4 degrees and 500 km.
        double ratio = Math.Pow(6378.135 / (6378.135 + 495.0), 2.0);
        double cos = Math.Cos(set.Elements.Inclination.Radians);
        double n = set.Elements.MeanMotionRevolutionsPerDay * 360.0;
        double perigee = 0.75 * 1.082616e-3 * ratio * n * ((5.0 * cos * cos) - 1.0);
        return perigee;
    }

    private static PredictedPass[] Run(Interval span, params Omm[] sets) =>
    [
        .. FindPasses.Run(
            Request(span) with { ElevationMin = Angle.FromDegrees(5.0) }, new Snapshot(Shipped.Earth, sets), null,
            CancellationToken.None).Passes.Where(p => p.Pass.MaxElevation.Degrees > 0.0),
    ];

    private static Interval Span1(Instant start, double days) => new(start, start + Duration.FromDays(days));

    private static Instant[] Tcas(Interval span) => [.. Run(Request(span)).Passes.Select(p => p.Pass.Tca)];

    private static FindPassesResult Run(FindPassesRequest request) =>
        FindPasses.Run(request, Shipped.Snapshot, null, CancellationToken.None);

    private static Interval Span(string from, string to) => new(Sets.Utc(from), Sets.Utc(to));

    private static FindPassesRequest Request(Interval span) =>
        new() { Satellite = 58400, Place = Shipped.WhiteHouse, Span = span };

    private sealed class Stopping(CancellationTokenSource source) : IProgress<double>
    {
        public int Count { get; private set; }

        public void Report(double value)
        {
            Count++;
            source.Cancel();
        }
    }
}
