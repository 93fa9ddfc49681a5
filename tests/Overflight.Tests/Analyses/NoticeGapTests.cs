using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
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

/// <summary>
/// Nobody can look in a safe gap, not even a satellite that is early or late, or beside its track, by two standard
/// errors. The satellite alone is moved: the Earth turns and the Sun shines as they do.
/// </summary>
public class NoticeGapTests
{
    private static readonly Omm Set = Shipped.Snapshot.HistoryOf(58400).Nearest(Sets.Utc("2026-04-10T00:00:00Z"));
    private static readonly Instant Epoch = Set.Elements.Epoch;
    private static readonly Interval Old = new(Epoch + Duration.FromDays(13.0), Epoch + Duration.FromDays(15.5));
    private static readonly Duration Step = Duration.FromSeconds(10.0);

    /// <summary>Limits lie a little inside of what passes reach, so that errors bring more of them within.</summary>
    [Theory]
    [InlineData(0.0, SensorKind.Optical)]
    [InlineData(28.0, SensorKind.Optical)]
    [InlineData(-52.0, SensorKind.Optical)]
    [InlineData(70.0, SensorKind.Optical)]
    [InlineData(0.0, SensorKind.Radar)]
    [InlineData(28.0, SensorKind.Radar)]
    [InlineData(-52.0, SensorKind.Radar)]
    [InlineData(70.0, SensorKind.Radar)]
    [InlineData(28.0, SensorKind.Unknown)]
    [InlineData(-52.0, SensorKind.Unknown)]
    public void Run_ElementsOfTwoWeeks_NoSafeGapIsSeenEarlyOrLate(double latitude, SensorKind sensor)
    {
        int missed = 0;
        foreach (double longitude in (double[])[20.0, 140.0])
        {
            NoticeOverflightsRequest request = Request(latitude, longitude, sensor, Old);
            var site = new GroundSite(request.Place.Position, Ellipsoid.Wgs84);
            ViewGeometry[] passes = [.. Tops(site)];
            foreach (double inside in (double[])[0.1, 0.4])
            {
                var little = Angle.FromDegrees(inside);
                ViewGeometry[] usable = [.. passes.Where(p => p.OffNadir.Degrees is > 2.0 and < 55.0)];
                Angle offNadir = usable[0].OffNadir - little, incidence = usable[^1].Incidence - little;
                missed += Check(
                    request with
                    {
                        OpticalOffNadirMax = offNadir,
                        RadarIncidenceMin = Angle.Zero,
                        RadarIncidenceMax = incidence,
                    }, Set);
            }
        }

        missed.ShouldBeGreaterThan(0, "errors brought no pass within the limits: nothing was put to the test");
    }

    /// <summary>Inside the ring of a radar lies a hole that moves with its errors too.</summary>
    [Fact]
    public void Run_RadarOverhead_TheHoleInItsRingIsNoSafeGap()
    {
        NoticeOverflightsRequest request = Request(28.0, 20.0, SensorKind.Radar, Old);
        var site = new GroundSite(request.Place.Position, Ellipsoid.Wgs84);
        Angle least = Tops(site).Min(p => p.Incidence);
        Check(request with { RadarIncidenceMin = least + Angle.FromDegrees(20.0) }, Set);
    }

    /// <summary>A pass that ends in the dark, just before the Sun is high enough; and one after it sank.</summary>
    [Theory]
    [InlineData(0.0, 1.0)]
    [InlineData(75.0, -1.0)]
    public void Run_PassAtTheEdgeOfLight_LeavesNoSafeGapWhereItMayBeLit(double turnedDegrees, double rising)
    {
        Omm set = Set with
        {
            Elements = Set.Elements with
            {
                RightAscensionOfNode = Angle.FromDegrees(
                    Set.Elements.RightAscensionOfNode.Degrees + turnedDegrees).Wrapped(),
            },
        };
        NoticeOverflightsRequest always = Request(40.0, 20.0, SensorKind.Optical, Old) with
        {
            SunElevationMin = Angle.FromDegrees(5.0),
        };
        int missed = 0, edges = 0;
        foreach (NoticeWindow w in Run(always, set).Windows)
        {
            Instant edge = rising > 0.0 ? w.End + Duration.FromSeconds(15.0) : w.Start - Duration.FromSeconds(15.0);
            Angle sun = SunAt(always, edge), later = SunAt(always, edge + Step);
            if (rising * (later - sun).Radians <= 0.0)
                continue;
            edges++;
            NoticeOverflightsRequest request = always with { SunElevationMin = sun };
            Run(request, set).Windows.ShouldNotContain(o => o.Start < w.End && w.Start < o.End);
            missed += Check(request, set);
        }

        edges.ShouldBeGreaterThan(0);
        missed.ShouldBeGreaterThan(0);
    }

    /// <summary>A window that opens a second after the span, or closed a second before it.</summary>
    [Fact]
    public void Run_WindowJustBeyondTheSpan_IsReachedEarlyOrLate()
    {
        var second = Duration.FromSeconds(1.0);
        NoticeOverflightsRequest request = Request(28.0, 20.0, SensorKind.Radar, Old);
        NoticeWindow[] windows = [.. Run(request, Set).Windows];
        foreach ((NoticeWindow first, NoticeWindow next) in windows.Zip(windows.Skip(1)))
        {
            var between = new Interval(first.End + second, next.Start - second);
            if (between.Length < Duration.FromHours(3.0))
                continue;
            NoticeOverflightsRequest cut = request with { Span = between };
            Check(cut, Set).ShouldBeGreaterThan(0);
            NoticeOverflightsResult result = Run(cut, Set);
            result.Windows.ShouldBeEmpty();
            NoticeGap gap = result.Gaps.Single();
            gap.ConfidenceRatio.ShouldBeInRange(0.95, 0.965);
            (gap.Start - between.Start).Seconds.ShouldBeInRange(20.0, 120.0);
            (between.End - gap.End).Seconds.ShouldBeInRange(20.0, 120.0);
        }
    }

    /// <summary>What is called safe does not depend on who else is on the list.</summary>
    [Fact]
    public void Run_List_LeavesTheGapsThatAllLeave()
    {
        Omm fresh = Set with
        {
            CatalogueNumber = 2,
            Elements = Set.Elements with { Epoch = Old.Start, HalfMeanMotionDotRadPerS2 = 0.0 },
        };
        NoticeOverflightsRequest one = Request(28.0, 20.0, SensorKind.Radar, Old);
        NoticeOverflightsRequest other = one with { WatchList = [new(2, null, null, SensorKind.Radar)] };
        NoticeOverflightsResult both = NoticeOverflights.Run(
            one with { WatchList = [.. one.WatchList, .. other.WatchList] },
            new(Shipped.Earth, [Set, fresh]), null, CancellationToken.None);
        IntervalSet expected = GapsOf(Run(one, Set)).Intersect(GapsOf(Run(other, fresh)));
        GapsOf(both).ShouldBe(expected);
        expected.Count.ShouldBeGreaterThan(5);
        static IntervalSet GapsOf(NoticeOverflightsResult result) =>
            IntervalSet.From(result.Gaps.Select(g => new Interval(g.Start, g.End)));
    }

    private static NoticeOverflightsRequest Request(
        double latitude, double longitude, SensorKind sensor, Interval span) => new()
        {
            Place = new("place", Geodetic.FromDegrees(latitude, longitude)),
            WatchList = [new(58400, null, null, sensor)],
            Span = span,
            GapMin = Duration.Zero,
        };

    private static NoticeOverflightsResult Run(NoticeOverflightsRequest request, Omm set) =>
        NoticeOverflights.Run(request, new(Shipped.Earth, [set]), null, CancellationToken.None);

    /// <summary>
    /// Looks every 10 s of every gap, all of them safe, for the satellite two standard errors early and late, to the
    /// left and to the right. Tells how often it was seen outside of every gap where no window of the elements, moved
    /// by the same error, would have it.
    /// </summary>
    private static int Check(NoticeOverflightsRequest request, Omm set)
    {
        NoticeOverflightsResult result = Run(request, set);
        result.LeftOut.ShouldBeEmpty();
        result.Gaps.ShouldNotBeEmpty();
        var gaps = IntervalSet.From(result.Gaps.Select(g => new Interval(g.Start, g.End)));
        Duration error = 2L * ElementError.Of(set.Elements, request.Span.Start).AlongTrack;
        error.Seconds.ShouldBeInRange(15.0, 90.0);
        double besideM = 2.0 * ElementError.Of(set.Elements, request.Span.Start).CrossTrackM;
        var site = new GroundSite(request.Place.Position, Ellipsoid.Wgs84);
        IntervalSet[] windows = [Windows(result, -error), Windows(result, error)];
        (int compared, int missed) = (0, 0);
        Sgp4Propagator[] satellites =
        [
            .. ((Duration[])[-error, error]).Select(e => new Sgp4Propagator(
                set.Elements with { Epoch = Epoch + e }, Sets.Leap)),
        ];
        for (Instant at = request.Span.Start; at < request.Span.End; at += Step)
        {
            bool isSafe = gaps.Contains(at);
            compared += isSafe ? 1 : 0;
            for (int i = 0; i < satellites.Length; i++)
            {
                foreach (double side in (double[])[-besideM, besideM])
                {
                    if (View(satellites[i], site, at, side) is not { } view || !CanSee(request, view))
                        continue;
                    isSafe.ShouldBeFalse($"{at.ToUtcString(Sets.Leap)} {view}");
                    missed += windows[i].Contains(at) ? 0 : 1;
                }
            }
        }

        compared.ShouldBeGreaterThan((int)(0.8 * (request.Span.Length / Step)));
        return missed;
    }

    private static IntervalSet Windows(NoticeOverflightsResult result, Duration later) =>
        IntervalSet.From(result.Windows.Select(w => new Interval(w.Start + later, w.End + later).Widened(Step)));

    /// <summary>The view that shows the place best of each pass by the elements, in order of off-nadir angle.</summary>
    private static IEnumerable<ViewGeometry> Tops(GroundSite site)
    {
        var propagator = new Sgp4Propagator(Set.Elements, Sets.Leap);
        var tops = new List<ViewGeometry>();
        ViewGeometry? last = null, before = null;
        for (Instant at = Old.Start; at < Old.End; at += Duration.FromSeconds(2.0))
        {
            ViewGeometry? now = View(propagator, site, at, 0.0);
            if (last is { } top && (before is null || before.Value.Incidence > top.Incidence) &&
                (now is null || now.Value.Incidence >= top.Incidence) && top.SunElevation.Degrees > 1.0)
                tops.Add(top);
            (before, last) = (last, now);
        }

        return tops.OrderBy(t => t.OffNadir);
    }

    private static ViewGeometry? View(Sgp4Propagator propagator, GroundSite site, Instant at, double besideM)
    {
        propagator.TryStateAt(at, out State<Teme> state);
        Vec3 across = Vec3.Cross(state.Position.VectorM, state.VelocityMPerS);
        Vec3 place = state.Position.VectorM + ((besideM / across.Norm) * across);
        if (site.LookAt(Shipped.Earth.TemeToItrf(at).Apply(new Position<Teme>(place))).Elevation < Angle.Zero)
            return null;
        return site.ViewOf(State<Teme>.FromVectors(place, state.VelocityMPerS), at, Shipped.Earth);
    }

    private static Angle SunAt(NoticeOverflightsRequest request, Instant at)
    {
        new Sgp4Propagator(Set.Elements, Sets.Leap).TryStateAt(at, out State<Teme> state);
        return new GroundSite(request.Place.Position, Ellipsoid.Wgs84).ViewOf(state, at, Shipped.Earth).SunElevation;
    }

    private static bool CanSee(NoticeOverflightsRequest request, in ViewGeometry view)
    {
        bool camera = view.OffNadir <= request.OpticalOffNadirMax;
        bool radar = view.Incidence >= request.RadarIncidenceMin && view.Incidence <= request.RadarIncidenceMax;
        return request.WatchList[0].Sensor switch
        {
            SensorKind.Optical => camera && view.SunElevation >= request.SunElevationMin,
            SensorKind.Radar => radar,
            _ => camera || radar,
        };
    }
}
