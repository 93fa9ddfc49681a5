using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;
using Shouldly;
using Interval = Overflight.Time.Interval;

namespace Overflight.Tests.Access;

/// <summary>
/// The guarantee under attack, over thresholds of 0° to 89°: the place is moved across the track until the satellite's
/// culmination is near the threshold, which is then set for a window of the duration wanted. FsCheck prints its seed.
/// </summary>
public class TangentWindowTests
{
    /// <summary>
    /// Computed margins are ragged by some roundings of the distance: what rises less than this over zero is chance.
    /// </summary>
    private const double NoiseRatio = 1e-14;

    /// <summary>
    /// Turning evenly between two instants rounds off the corner that UT1 has at midnight, by this share of the
    /// distance at most, and the Earth model's angle is rounded to 1e-13.
    /// </summary>
    private const double TurnRatio = 2e-11;

    /// <summary>Circular and eccentric, low and high.</summary>
    private static readonly int[] Numbers = [40115, 25544, 39444, 20580, 900, 54880, 42921, 26464, 62850];

    private static readonly Duration Half = Duration.FromHours(1.0);

    [Theory]
    [InlineData(1_000_000, 0.0012, 5.0)] // the default resolution; windows of 1.2 ms to 5 s
    [InlineData(1_000, 0.000003, 0.03)] // the finest; windows of 3 µs to 30 ms
    public void Find_ConstructedTangents_EveryOneIsFound(long resolutionNs, double shortestS, double longestS)
    {
        var resolution = Duration.FromNanoseconds(resolutionNs);
        var count = new Tally();
        Prop.ForAll<int>(seed => Attack(new Random(seed), resolution, shortestS, longestS, count))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(1_000_000));
        count.Demanded.ShouldBeGreaterThan(40);
        count.High.ShouldBeGreaterThan(5);
    }

    [Theory]
    [Trait("Category", "Soak")]
    [InlineData(1_000_000, 0.0012, 5.0)]
    [InlineData(1_000, 0.000003, 0.03)]
    public void Find_TwentyThousandTangents_EveryOneIsFound(long resolutionNs, double shortestS, double longestS)
    {
        var count = new Tally();
        for (int seed = 0; seed < 20_000; seed++)
            Attack(new Random(seed), Duration.FromNanoseconds(resolutionNs), shortestS, longestS, count);
        Console.WriteLine(
            $"{count.Demanded} tangents had to be found, {count.High} above 60°; shortest {count.ShortestS:G3} s, "
            + $"in low orbit; left to chance at most {count.LongestChanceS:G3} s there");
        count.Demanded.ShouldBeGreaterThan(8_000);
    }

    /// <summary>
    /// A transfer orbit climbs for hours: draws whose highest point lies hours away were taken for tangents in the
    /// span, and "not found" there.
    /// </summary>
    [Theory]
    [InlineData(54)]
    [InlineData(1547)]
    [InlineData(2037)]
    public void Attack_CulminationOutsideTheSpan_IsNoTangent(int seed)
    {
        var count = new Tally();
        Attack(new Random(seed), AccessQuery.DefaultResolution, 0.0012, 5.0, count);
        count.Demanded.ShouldBe(0);
    }

    /// <summary>
    /// The case that was reported as a hole: NVS-02, still climbing hours from the span that was searched.
    /// </summary>
    [Fact]
    public void Find_TransferOrbitReportedAsMissed_IsFound()
    {
        Sgp4Propagator propagator = Scene.Propagator(62850);
        GroundSite site = Scene.Site(45.4116, -96.8168);
        const double limit = 16.24803437909861;
        Instant at = Scene.Start + Duration.FromSeconds((5.0 * 3600.0) + (43.0 * 60.0) + 52.2 - 69.184);
        Interval span = new Interval(at, at).Widened(Half);
        AccessWindow[] windows = [.. Find(propagator, site, limit, span, AccessQuery.DefaultResolution)];
        windows.ShouldNotBeEmpty();
        for (Instant t = span.Start; t < span.End; t += Duration.FromSeconds(10.0))
        {
            double excess = Scene.SineAt(propagator, site, t) - Math.Sin(limit * Angle.RadiansPerDegree);
            if (Math.Abs(excess) > 1e-9)
                windows.Any(w => w.Start <= t && t < w.End).ShouldBe(excess > 0.0, t.ToString());
        }
    }

    /// <summary>Builds one tangent window, where the draw makes one, and looks for it.</summary>
    private static void Attack(Random random, Duration resolution, double shortestS, double longestS, Tally count)
    {
        Sgp4Propagator propagator = Scene.Propagator(Numbers[random.Next(Numbers.Length)]);
        Instant near = Scene.Start + Duration.FromDays(3.0 * random.NextDouble());
        double wanted = 89.0 * random.NextDouble();
        if (SiteUnder(propagator, near, wanted, random) is not { } site || Top(propagator, site, near) is not { } top)
            return;
        double sine = Scene.SineAt(propagator, site, top), h = 0.1;
        double bend = ((2.0 * sine) - Scene.SineAt(propagator, site, top + Duration.FromSeconds(h))
            - Scene.SineAt(propagator, site, top - Duration.FromSeconds(h))) / (h * h);
        double lengthS = shortestS * Math.Pow(longestS / shortestS, random.NextDouble());
        Angle limit = Angle.FromRadians(Math.Asin(sine - (bend * lengthS * lengthS / 8.0)));
        if (!(bend > 0.0) || !(limit.Degrees is >= 0.0 and <= 89.0))
            return;
        var span = new Interval(near - Half, near + Half);
        List<AccessWindow> windows = Find(propagator, site, limit.Degrees, span, resolution);
        foreach (AccessWindow w in windows.Where(w => w.Length > Duration.FromNanoseconds(400)))
        {
            double middle = Scene.SineAt(propagator, site, Instant.Midpoint(w.Start, w.End));
            middle.ShouldBeGreaterThan(Math.Sin(limit.Radians) - 1e-11, "no window is invented");
        }

        Interval? stay = Stay(propagator, site, Math.Sin(limit.Radians), top, lengthS);
        bool isLow = propagator.Elements.MeanMotionRevolutionsPerDay > 11.0;
        if (stay is not { } sure || sure.Length <= resolution)
        {
            count.Leave(lengthS, isLow && lengthS > 2.0 * resolution.Seconds);
            return;
        }

        count.Demand(sure.Length.Seconds, limit.Degrees, isLow);
        windows.ShouldContain(
            w => w.Start <= sure.End && w.End >= sure.Start,
            $"{propagator.Elements.MeanMotionRevolutionsPerDay} rev/day over {site.Place} at {limit.Degrees:R}°: "
            + $"{sure.Length} from {sure.Start}");
    }

    private static List<AccessWindow> Find(
        Sgp4Propagator propagator, GroundSite site, double degrees, Interval span, Duration resolution)
    {
        var query = new AccessQuery
        {
            Satellites = [propagator],
            Sites = [site],
            Span = span,
            Constraints = [Workload2.Elevation(degrees)],
            Resolution = resolution,
        };
        var windows = new List<AccessWindow>();
        new AccessFinder(Scene.Earth).Find(query, windows.Add);
        return windows;
    }

    /// <summary>A place to the side of the track from which the satellite stands at about an elevation.</summary>
    private static GroundSite? SiteUnder(Sgp4Propagator propagator, Instant near, double elevation, Random random)
    {
        if (propagator.TryStateAt(near, out State<Teme> teme) != PropagationStatus.Ok)
            return null;
        State<Itrf> state = Scene.Earth.TemeToItrf(near).Apply(teme);
        Vec3 up = state.Position.VectorM.Unit(), left = Vec3.Cross(up, state.VelocityMPerS.Unit()).Unit();
        double ratio = 6_371_000.0 / state.Position.RadiusM, e = elevation * Angle.RadiansPerDegree;
        double away = Math.Acos(Math.Clamp(ratio * Math.Cos(e), -1.0, 1.0)) - e;
        double side = random.Next(2) == 0 ? 1.0 : -1.0;
        Vec3 r = (Math.Cos(away) * up) + (side * Math.Sin(away) * left);
        double latitude = Math.Asin(Math.Clamp(r.Z, -1.0, 1.0)), longitude = Math.Atan2(r.Y, r.X);
        return Scene.Site(latitude / Angle.RadiansPerDegree, longitude / Angle.RadiansPerDegree);
    }

    /// <summary>
    /// The culmination within ten minutes: ternary search, then the vertex of a parabola; <c>null</c> where the
    /// satellite still climbs or sinks at the end of that time.
    /// </summary>
    private static Instant? Top(Sgp4Propagator propagator, GroundSite site, Instant near)
    {
        double Value(Instant t) => Scene.SineAt(propagator, site, t);
        Instant low = near - Duration.FromMinutes(10.0), high = near + Duration.FromMinutes(10.0);
        while (high - low > Duration.FromSeconds(0.2))
        {
            Duration third = Duration.FromNanoseconds((high - low).Nanoseconds / 3);
            if (Value(low + third) < Value(high - third))
                low += third;
            else
                high -= third;
        }

        var h = Duration.FromSeconds(0.2);
        Instant middle = Instant.Midpoint(low, high);
        double a = Value(middle - h), b = Value(middle), c = Value(middle + h), bend = a - (2.0 * b) + c;
        double shiftS = 0.2 * 0.5 * (a - c) / bend;
        return bend < 0.0 && Math.Abs(shiftS) < 1.0 ? middle + Duration.FromSeconds(shiftS) : null;
    }

    /// <summary>
    /// The longest stay around the top in which the margin of the propagator's own places is over the noise: by
    /// sampling, with the Earth turned evenly between two instants, for which the model's own rounding is too coarse.
    /// </summary>
    private static Interval? Stay(
        Sgp4Propagator propagator, GroundSite site, double sine, Instant top, double lengthS)
    {
        Duration step = Duration.FromSeconds(lengthS / 400.0);
        if (step < Duration.FromNanoseconds(1))
            return null;
        var around = new Interval(top, top).Widened(Duration.FromSeconds(lengthS));
        var path = new SatellitePath(
            propagator, EarthTable.Over(Scene.Earth, GridStep.For(propagator), around), LaneWidth.Scalar);
        Turns(propagator, path, top);
        Instant? since = null;
        Interval? longest = null;
        for (int i = -300; i <= 300; i++)
        {
            Instant t = top + (i * step);
            Vec3 place = path.ExactAt(t, withVelocity: false).R, line = place - site.Position.VectorM;
            if (i < 300 && Vec3.Dot(line, site.Up) - (sine * line.Norm) > NoiseRatio * place.Norm)
            {
                since ??= t;
            }
            else if (since is { } start)
            {
                var stay = new Interval(start, t - step);
                longest = longest is { } other && other.Length >= stay.Length ? longest : stay;
                since = null;
            }
        }

        return longest;
    }

    /// <summary>The evenly turned place is that of the Earth model.</summary>
    private static void Turns(Sgp4Propagator propagator, SatellitePath path, Instant at)
    {
        propagator.TryStateAt(at, out State<Teme> state).ShouldBe(PropagationStatus.Ok);
        Vec3 place = Scene.Earth.TemeToItrf(at).Apply(state.Position).VectorM;
        (path.ExactAt(at, withVelocity: false).R - place).Norm.ShouldBeLessThan(TurnRatio * place.Norm);
    }

    private sealed class Tally
    {
        public int Demanded { get; private set; }

        public int High { get; private set; }

        public double ShortestS { get; private set; } = double.PositiveInfinity;

        public double LongestChanceS { get; private set; }

        public void Demand(double lengthS, double degrees, bool isLow)
        {
            Demanded++;
            High += degrees > 60.0 ? 1 : 0;
            ShortestS = isLow ? Math.Min(ShortestS, lengthS) : ShortestS;
        }

        public void Leave(double lengthS, bool counts) =>
            LongestChanceS = counts ? Math.Max(LongestChanceS, lengthS) : LongestChanceS;
    }
}
