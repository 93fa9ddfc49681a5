using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Access;

/// <summary>
/// Each constraint, and all together, against the geometry of single instants: every 47 s, and just inside and
/// outside of every edge.
/// </summary>
public class AccessConstraintTests
{
    private static readonly Interval Span = Scene.Days(1.0);
    private static readonly Duration Just = Duration.FromNanoseconds(20_000);
    private static readonly int[] Numbers = [25544, 40115, 900, 41942, 47719, 24876];

    private static readonly ElevationMask Hills = new()
    {
        ElevationMin = Angle.FromDegrees(3.0),
        Skyline =
        [
            Point(10.0, 5.0), Point(45.0, 30.0), Point(46.0, 2.0), Point(120.0, 12.0), Point(200.0, -4.0),
            Point(270.0, 25.0), Point(271.0, 24.0), Point(300.0, 1.0), Point(355.0, 18.0),
        ],
    };

    private static readonly ImmutableDictionary<string, ImmutableArray<AccessConstraint>> Cases =
        new Dictionary<string, ImmutableArray<AccessConstraint>>
        {
            ["range"] = [new RangeConstraint { RangeMinM = 900e3, RangeMaxM = 2_000e3 }],
            ["far"] = [new RangeConstraint { RangeMinM = 37_500e3 }],
            ["off-nadir"] =
            [
                new OffNadirConstraint { OffNadirMin = Angle.FromDegrees(8.0), OffNadirMax = Angle.FromDegrees(45.0) },
            ],
            ["incidence"] =
            [
                new IncidenceConstraint
                {
                    IncidenceMin = Angle.FromDegrees(20.0), IncidenceMax = Angle.FromDegrees(65.0),
                },
            ],
            ["sun"] =
            [
                new SunElevationConstraint
                {
                    ElevationMin = Angle.FromDegrees(-18.0), ElevationMax = Angle.FromDegrees(10.0),
                },
            ],
            ["sunlit"] = [new SatelliteSunlitConstraint()],
            ["morning"] =
            [
                new LocalTimeConstraint { From = Duration.FromHours(6.25), To = Duration.FromHours(11.0) },
            ],
            ["midnight"] =
            [
                new LocalTimeConstraint { From = Duration.FromHours(21.0), To = Duration.FromHours(3.5) },
            ],
            ["left"] = [new LookSideConstraint { Side = LookSide.Left }],
            ["right"] = [new LookSideConstraint { Side = LookSide.Right }],
            ["hills"] = [new ElevationConstraint { Mask = Hills }],
            ["many"] =
            [
                Workload2.Elevation(4.0),
                new SunElevationConstraint { ElevationMin = Angle.FromDegrees(-20.0) },
                new OffNadirConstraint { OffNadirMax = Angle.FromDegrees(62.0) },
                new ElevationConstraint { Mask = Hills },
                new LookSideConstraint { Side = LookSide.Right },
                new RangeConstraint { RangeMaxM = 30_000e3 },
                new SatelliteSunlitConstraint(),
                new LocalTimeConstraint { From = Duration.FromHours(2.0), To = Duration.FromHours(23.0) },
            ],
        }.ToImmutableDictionary();

    public static TheoryData<string> Names => [.. Cases.Keys.Order()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Find_AgainstSingleInstants_HoldsInsideAndFailsOutside(string name)
    {
        ImmutableArray<AccessConstraint> constraints = Cases[name];
        AccessQuery query = Query(constraints);
        ILookup<(int, int), AccessWindow> windows = Find(query).ToLookup(w => (w.Satellite, w.Site));
        int inside = 0, edges = 0;
        for (int satellite = 0; satellite < query.Satellites.Length; satellite++)
        {
            for (int site = 0; site < query.Sites.Length; site++)
            {
                var look = new Look(query.Satellites[satellite], query.Sites[site]);
                AccessWindow[] found = [.. windows[(satellite, site)]];
                IntervalSet set = IntervalSet.From(found.Select(w => new Interval(w.Start, w.End)));
                set.Count.ShouldBe(found.Length, "windows do not touch");
                inside += ShouldAgreeAlongTheSpan(look, constraints, set, $"{name}: {Numbers[satellite]} {site}");
                edges += found.Sum(w => ShouldBeSharp(look, constraints, w));
            }
        }

        inside.ShouldBeGreaterThan(10);
        edges.ShouldBeGreaterThan(name == "far" ? 1 : 10);
    }

    private static int ShouldAgreeAlongTheSpan(
        Look look, ImmutableArray<AccessConstraint> constraints, IntervalSet found, string what)
    {
        int inside = 0;
        for (Instant t = Span.Start; t < Span.End; t += Duration.FromSeconds(47.0))
        {
            bool holds = look.Holds(constraints, t);
            found.Contains(t).ShouldBe(holds, $"{what} at {t}");
            inside += holds ? 1 : 0;
        }

        return inside;
    }

    /// <summary>Just inside all constraints hold; just outside the one that is named does not.</summary>
    private static int ShouldBeSharp(Look look, ImmutableArray<AccessConstraint> constraints, AccessWindow w)
    {
        if (w.Length < 4L * Just)
            return 0;
        int sharp = 0;
        foreach ((WindowEdge edge, Instant inner, Instant outer) in ((WindowEdge, Instant, Instant)[])
            [(w.Opener, w.Start + Just, w.Start - Just), (w.Closer, w.End - Just, w.End + Just)])
        {
            look.Holds(constraints, inner).ShouldBeTrue($"{w} at {inner}");
            switch (edge.Kind)
            {
                case WindowEdgeKind.Span:
                    (w.Start == Span.Start || w.End == Span.End).ShouldBeTrue();
                    break;
                case WindowEdgeKind.Horizon:
                    look.At(outer).Elevation.Degrees.ShouldBeLessThan(0.0);
                    sharp++;
                    break;
                default:
                    look.Holds([constraints[edge.Constraint]], outer).ShouldBeFalse($"{w} at {outer}");
                    sharp++;
                    break;
            }
        }

        return sharp;
    }

    /// <summary>One access for each pass that clears the skyline, from the first rise to the last setting.</summary>
    [Fact]
    public void Find_MergesAcrossRidges_OneAccessForEachPass()
    {
        var apart = new ElevationConstraint { Mask = Hills };
        var light = new SatelliteSunlitConstraint();
        AccessWindow[] passes = [.. Find(Query([Workload2.Elevation(3.0)]))];
        AccessWindow[] parts = [.. Find(Query([apart]))];
        AccessWindow[] merged = [.. Find(Query([apart with { MergesAcrossRidges = true }]))];
        var expected = new List<(int, int, Instant, Instant)>();
        int ridges = 0;
        foreach (AccessWindow pass in passes)
        {
            AccessWindow[] clear =
            [
                .. parts.Where(p => (p.Satellite, p.Site) == (pass.Satellite, pass.Site)
                    && p.Start < pass.End && p.End > pass.Start),
            ];
            if (clear.Length == 0)
                continue;
            ridges += clear.Length - 1;
            expected.Add((pass.Satellite, pass.Site, clear[0].Start, clear[^1].End));
        }

        ridges.ShouldBeGreaterThan(3);
        merged.Select(w => (w.Satellite, w.Site, w.Start, w.End)).ShouldBe(expected);

        // Light still cuts what is merged.
        IntervalSet both = SetOf(Find(Query([apart with { MergesAcrossRidges = true }, light])));
        IntervalSet lit = SetOf(Find(Query([Workload2.Elevation(3.0), light])));
        TotalDifference(both, SetOf(merged).Intersect(lit)).ShouldBeLessThan(Duration.FromNanoseconds(10_000));

        static IntervalSet SetOf(IEnumerable<AccessWindow> windows) => IntervalSet.From(
            windows.Where(w => (w.Satellite, w.Site) == (0, 2)).Select(w => new Interval(w.Start, w.End)));
        static Duration TotalDifference(IntervalSet a, IntervalSet b) =>
            a.Except(b).TotalLength + b.Except(a).TotalLength;
    }

    /// <summary>The two sides share every access between them, but for the instants at which they meet.</summary>
    [Fact]
    public void Find_LeftAndRight_MakeTheWhole()
    {
        Duration left = Total(LookSide.Left), right = Total(LookSide.Right);
        Duration all = Find(Query([])).Aggregate(Duration.Zero, (sum, w) => sum + w.Length);
        left.ShouldBeGreaterThan(Duration.FromHours(1.0));
        right.ShouldBeGreaterThan(Duration.FromHours(1.0));
        (left + right - all).Abs().ShouldBeLessThan(Duration.FromNanoseconds(100_000));

        static Duration Total(LookSide side) => Find(Query([new LookSideConstraint { Side = side }]))
            .Aggregate(Duration.Zero, (sum, w) => sum + w.Length);
    }

    private static SkylinePoint Point(double azimuth, double elevation) =>
        new(Angle.FromDegrees(azimuth), Angle.FromDegrees(elevation));

    private static AccessQuery Query(ImmutableArray<AccessConstraint> constraints) => new()
    {
        Satellites = [.. Numbers.Select(n => Scene.Propagator(n))],
        Sites = Scene.Sites,
        Span = Span,
        Constraints = constraints,
    };

    private static List<AccessWindow> Find(AccessQuery query)
    {
        var windows = new List<AccessWindow>();
        new AccessFinder(Scene.Earth).Find(query, windows.Add, threads: 2);
        return windows;
    }

    /// <summary>One satellite and one place, judged at single instants by other means than the search's.</summary>
    private sealed class Look(IPropagator propagator, GroundSite site)
    {
        public ViewGeometry At(Instant t)
        {
            propagator.TryStateAt(t, out State<Teme> state).ShouldBe(PropagationStatus.Ok);
            return site.ViewOf(state, t, Scene.Earth);
        }

        public bool Holds(ImmutableArray<AccessConstraint> constraints, Instant t)
        {
            ViewGeometry view = At(t);
            bool boundsElevation = constraints.Any(c => c is ElevationConstraint or IncidenceConstraint);
            return (boundsElevation || view.Elevation >= Angle.Zero)
                && constraints.All(c => Holds(c, view, t));
        }

        private bool Holds(AccessConstraint constraint, in ViewGeometry view, Instant t) => constraint switch
        {
            ElevationConstraint c => view.Elevation >= c.Mask.ElevationMin && IsOverSkyline(c.Mask, view),
            RangeConstraint c => view.RangeM >= c.RangeMinM && view.RangeM <= c.RangeMaxM,
            OffNadirConstraint c => view.OffNadir >= c.OffNadirMin && view.OffNadir <= c.OffNadirMax,
            IncidenceConstraint c => view.Incidence >= c.IncidenceMin && view.Incidence <= c.IncidenceMax,
            SunElevationConstraint c => view.SunElevation >= c.ElevationMin && view.SunElevation <= c.ElevationMax,
            SatelliteSunlitConstraint => view.IsSatelliteSunlit,
            LocalTimeConstraint c => IsTimeOfDay(c, t),
            LookSideConstraint c => IsOnSide(c.Side, t),
            _ => throw new InvalidOperationException($"{constraint}"),
        };

        /// <summary>The skyline by a walk around the horizon.</summary>
        private static bool IsOverSkyline(ElevationMask mask, in ViewGeometry view)
        {
            double azimuth = view.Azimuth.Degrees;
            for (int i = 0; i < mask.Skyline.Length; i++)
            {
                SkylinePoint a = mask.Skyline[i], b = mask.Skyline[(i + 1) % mask.Skyline.Length];
                double from = a.Azimuth.Degrees, to = b.Azimuth.Degrees;
                foreach (double turn in (double[])[0.0, 360.0])
                {
                    double end = to < from ? to + 360.0 : to, here = azimuth + turn;
                    if (here < from || here > end)
                        continue;
                    double share = (here - from) / (end - from);
                    double top = ((1.0 - share) * a.Elevation.Degrees) + (share * b.Elevation.Degrees);
                    return view.Elevation.Degrees >= top;
                }
            }

            return true;
        }

        private bool IsTimeOfDay(LocalTimeConstraint c, Instant t)
        {
            double days = Scene.Earth.ToJulianDateUt1(t).FractionDays + 0.5 + (site.Place.Longitude.Degrees / 360.0);
            double hours = 24.0 * (days - Math.Floor(days)); // whole days begin at noon
            double from = c.From.Seconds / 3600.0, to = c.To.Seconds / 3600.0;
            return from <= to ? hours >= from && hours < to : hours >= from || hours < to;
        }

        /// <summary>Bearings from the point below the satellite: of its velocity, and of the place.</summary>
        private bool IsOnSide(LookSide side, Instant t)
        {
            propagator.TryStateAt(t, out State<Teme> teme);
            State<Itrf> state = Scene.Earth.TemeToItrf(t).Apply(teme);
            Geodetic below = Ellipsoid.Wgs84.ToGeodetic(state.Position);
            double latitude = below.Latitude.Radians, longitude = below.Longitude.Radians;
            var east = new Vec3(-Math.Sin(longitude), Math.Cos(longitude), 0.0);
            var north = new Vec3(
                -Math.Sin(latitude) * Math.Cos(longitude),
                -Math.Sin(latitude) * Math.Sin(longitude),
                Math.Cos(latitude));
            Vec3 line = site.Position.VectorM - state.Position.VectorM;
            double course = Math.Atan2(Vec3.Dot(state.VelocityMPerS, east), Vec3.Dot(state.VelocityMPerS, north));
            double bearing = Math.Atan2(Vec3.Dot(line, east), Vec3.Dot(line, north));
            bool isRight = Math.IEEERemainder(bearing - course, Math.Tau) > 0.0;
            return isRight == (side == LookSide.Right);
        }
    }
}
