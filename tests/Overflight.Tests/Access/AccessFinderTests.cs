using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Threading;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Access;

/// <summary>The search of many satellites over many places: the workload W2, sameness, and cases at the edge.</summary>
public class AccessFinderTests
{
    private static readonly Duration Reach = Duration.FromNanoseconds(2_000_000);

    [Theory]
    [InlineData(97)]
    public void Find_Workload2_AllWindowsAndSharpEdges(int every) => CheckWorkload2(every);

    [Theory]
    [Trait("Category", "Soak")]
    [InlineData(1)]
    public void Find_Workload2_EveryEdgeIsSharp(int every) => CheckWorkload2(every);

    private static void CheckWorkload2(int every)
    {
        if (!Workload2.TryQuery(out AccessQuery query))
            return;
        List<AccessWindow> windows = Find(query, Workload2.Earth);
        windows.Count.ShouldBe(Workload2.WindowCount);
        double worstS = 0.0;
        int edges = 0;
        for (int i = 0; i < windows.Count; i += every)
        {
            AccessWindow w = windows[i];
            foreach ((Instant edge, bool rises) in ((Instant, bool)[])[(w.Start, true), (w.End, false)])
            {
                if (edge == query.Span.Start || edge == query.Span.End)
                    continue;
                Instant bisected = Bisected(query, w, edge, rises);
                worstS = Math.Max(worstS, (edge - bisected).Abs().Seconds);
                edges++;
            }
        }

        Validation.Record("W2", $"Bisection on the same model, every {every}th window", edges, worstS, "s", 1e-3);
    }

    private static Instant Bisected(AccessQuery query, AccessWindow w, Instant edge, bool rises)
    {
        double sine = Math.Sin(10.0 * Angle.RadiansPerDegree);
        bool IsIn(Instant t)
        {
            query.Satellites[w.Satellite].TryStateAt(t, out State<Teme> state).ShouldBe(PropagationStatus.Ok);
            GroundSite site = query.Sites[w.Site];
            Vec3 line = Workload2.Earth.TemeToItrf(t).Apply(state.Position).From(site.Position);
            return Vec3.Dot(line, site.Up) / line.Norm >= sine;
        }

        Instant before = edge - Reach, after = edge + Reach;
        IsIn(before).ShouldBe(!rises);
        IsIn(after).ShouldBe(rises);
        while (after - before > Duration.FromNanoseconds(1))
        {
            Instant middle = Instant.Midpoint(before, after);
            if (IsIn(middle) == rises)
                after = middle;
            else
                before = middle;
        }

        return after;
    }

    /// <summary>Lane widths, threads and lengths of stretches give the same bits; shuffled satellites too.</summary>
    [Fact]
    [Trait("Category", "Lanes")]
    public void Find_AnyWidthThreadsStretchesAndOrder_SameBits()
    {
        AccessQuery query = KindsQuery(Scene.Days(2.0)) with
        {
            Constraints = [Workload2.Elevation(5.0), new OffNadirConstraint { OffNadirMax = Angle.FromDegrees(50.0) }],
        };
        string expected = Digest(Find(query, Scene.Earth), i => i);
        foreach (LaneWidth width in Enum.GetValues<LaneWidth>())
            Digest(Find(query, new AccessFinder(Scene.Earth) { Width = width }), i => i).ShouldBe(expected, $"{width}");
        foreach (int blocks in (int[])[1, 3, 7])
        {
            var finder = new AccessFinder(Scene.Earth) { StretchLength = blocks * PathKernel.BlockLength };
            Digest(Find(query, finder), i => i).ShouldBe(expected, $"{blocks} blocks");
        }

        Digest(Find(query, new AccessFinder(Scene.Earth), threads: 2), i => i).ShouldBe(expected, "two threads");
        int[] order = [.. Enumerable.Range(0, query.Satellites.Length)];
        new Random(5).Shuffle(order);
        AccessQuery shuffled = query with { Satellites = [.. order.Select(i => query.Satellites[i])] };
        Digest(Find(shuffled, Scene.Earth), i => order[i]).ShouldBe(expected, "shuffled");
    }

    private static string Digest(List<AccessWindow> windows, Func<int, int> satelliteOf)
    {
        windows.Count.ShouldBeGreaterThan(300);
        long[] numbers =
        [
            .. windows.Select(w => w with { Satellite = satelliteOf(w.Satellite) })
                .OrderBy(w => w.Satellite).ThenBy(w => w.Site).ThenBy(w => w.Start)
                .SelectMany(w => (long[])[
                    w.Satellite, w.Site, w.Start.NanosecondsSinceJ2000Tt, w.End.NanosecondsSinceJ2000Tt,
                    (long)w.Opener.Kind, w.Opener.Constraint, (long)w.Closer.Kind, w.Closer.Constraint]),
        ];
        return Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(numbers.AsSpan())));
    }

    /// <summary>Every kind of orbit: the same windows as passes, one satellite and place at a time.</summary>
    [Fact]
    public void Find_AllKinds_SameAsPasses()
    {
        AccessQuery query = KindsQuery(Scene.Days(3.0)) with { Constraints = [Workload2.Elevation(10.0)] };
        ILookup<(int, int), AccessWindow> windows =
            Find(query, Scene.Earth).ToLookup(w => (w.Satellite, w.Site));
        int compared = 0;
        for (int satellite = 0; satellite < query.Satellites.Length; satellite++)
        {
            var finder = new PassFinder(query.Satellites[satellite], Scene.Earth);
            for (int site = 0; site < query.Sites.Length; site++)
            {
                PassSearch search = finder.Find(query.Sites[site], Angle.FromDegrees(10.0), query.Span);
                AccessWindow[] ours = [.. windows[(satellite, site)]];
                ours.Length.ShouldBe(search.Passes.Length);
                foreach ((AccessWindow w, Pass pass) in ours.Zip(search.Passes))
                {
                    w.Start.ShouldBe(Instant.Max(pass.Aos, search.EphemerisSpan.Start));
                    w.End.ShouldBe(Instant.Min(pass.Los, search.EphemerisSpan.End));
                    (w.Opener.Kind == WindowEdgeKind.Span).ShouldBe(w.Start == query.Span.Start);
                    (w.Closer.Kind == WindowEdgeKind.Span).ShouldBe(w.End == query.Span.End);
                    compared++;
                }
            }
        }

        compared.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void Find_Decay_ClosesTheWindow()
    {
        AccessQuery query = KindsQuery(Scene.Days(60.0)) with
        {
            Satellites = [Scene.Propagator(45057)],
            Constraints = [Workload2.Elevation(-90.0)],
        };
        List<AccessWindow> windows = Find(query, Scene.Earth);
        windows.Count.ShouldBe(query.Sites.Length);
        windows.ShouldAllBe(w => w.Opener.Kind == WindowEdgeKind.Span && w.Closer.Kind == WindowEdgeKind.Ephemeris);
        Instant end = new PassFinder(query.Satellites[0], Scene.Earth)
            .Find(query.Sites[0], Angle.Zero, query.Span).EphemerisSpan.End;
        windows.ShouldAllBe(w => (w.End - end).Abs() <= AccessQuery.DefaultResolution);
    }

    /// <summary>Without a word about elevation nothing is seen through the Earth.</summary>
    [Fact]
    public void Find_NoConstraint_IsTheHorizon()
    {
        AccessQuery query = KindsQuery(Scene.Days(1.0));
        List<AccessWindow> bare = Find(query, Scene.Earth);
        List<AccessWindow> zero = Find(query with { Constraints = [Workload2.Elevation(0.0)] }, Scene.Earth);
        bare.Select(w => (w.Satellite, w.Site, w.Start, w.End))
            .ShouldBe(zero.Select(w => (w.Satellite, w.Site, w.Start, w.End)));
        bare.ShouldContain(w => w.Opener.Kind == WindowEdgeKind.Horizon);
        zero.ShouldContain(w => w.Opener == new WindowEdge(WindowEdgeKind.Constraint, 0));
    }

    [Fact]
    public void Find_SplitSpan_SameEdges()
    {
        AccessQuery query = KindsQuery(Scene.Days(2.0)) with { Constraints = [Workload2.Elevation(20.0)] };
        Instant cut = Scene.Start + Duration.FromHours(17.31);
        HashSet<Instant> whole = Edges(Find(query, Scene.Earth));
        HashSet<Instant> parts = Edges(Find(query with { Span = new(query.Span.Start, cut) }, Scene.Earth));
        parts.UnionWith(Edges(Find(query with { Span = new(cut, query.Span.End) }, Scene.Earth)));
        parts.Remove(cut);
        parts.SetEquals(whole).ShouldBeTrue("samples lie on the same instants whatever the span");
    }

    private static HashSet<Instant> Edges(List<AccessWindow> windows) =>
        [.. windows.SelectMany(w => (Instant[])[w.Start, w.End])];

    [Fact]
    public void Find_NothingToDo_FindsNothing()
    {
        AccessQuery query = KindsQuery(Scene.Days(1.0));
        Find(query with { Satellites = [] }, Scene.Earth).ShouldBeEmpty();
        Find(query with { Sites = [] }, Scene.Earth).ShouldBeEmpty();
        Find(query with { Span = new(Scene.Start, Scene.Start) }, Scene.Earth).ShouldBeEmpty();
    }

    [Fact]
    public void Find_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        int told = 0;
        var finder = new AccessFinder(Scene.Earth);
        AccessQuery query = KindsQuery(Scene.Days(1.0));
        void CancelSoon(AccessWindow window)
        {
            if (++told == 10)
                source.Cancel();
        }

        Should.Throw<OperationCanceledException>(() => finder.Find(query, CancelSoon, 1, null, source.Token));
        told.ShouldBe(10);
        Should.Throw<OperationCanceledException>(() => finder.Find(query, _ => { }, 2, null, source.Token));
    }

    [Fact]
    public void Find_Progress_GrowsToOne()
    {
        var shares = new List<double>();
        new AccessFinder(Scene.Earth).Find(KindsQuery(Scene.Days(0.5)), _ => { }, 1, new Recorder(shares));
        shares.ShouldBe(shares.Order());
        shares[^1].ShouldBe(1.0);
    }

    private sealed class Recorder(List<double> shares) : IProgress<double>
    {
        public void Report(double value) => shares.Add(value);
    }

    private static AccessQuery KindsQuery(Interval span) => new()
    {
        Satellites = [.. Scene.Kinds.Select(k => Scene.Propagator(k.Set))],
        Sites = Scene.Sites,
        Span = span,
    };

    private static List<AccessWindow> Find(AccessQuery query, EarthModel earth) => Find(query, new AccessFinder(earth));

    private static List<AccessWindow> Find(AccessQuery query, AccessFinder finder, int threads = 1)
    {
        var windows = new List<AccessWindow>();
        finder.Find(query, windows.Add, threads);
        return windows;
    }
}
