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
    /// Computed places are ragged by some 1e-8 m: a window whose margin does not rise well over that is chance, and
    /// is searched for only to see that nothing is made up.
    /// </summary>
    private const double NoiseM = 1e-6;

    /// <summary>Circular and eccentric, low and high.</summary>
    private static readonly int[] Numbers = [40115, 25544, 39444, 20580, 900, 54880, 42921, 26464, 62850];

    [Theory]
    [InlineData(1_000_000, 0.0012, 5.0)] // the default resolution; windows of 1.2 ms to 5 s
    [InlineData(1_000, 0.000003, 0.03)] // the finest; windows of 3 µs to 30 ms
    public void Find_ConstructedTangents_EveryOneIsFound(long resolutionNs, double shortestS, double longestS)
    {
        var resolution = Duration.FromNanoseconds(resolutionNs);
        int tried = 0, high = 0;
        Prop.ForAll<int>(seed =>
        {
            if (Attack(new Random(seed), resolution, shortestS, longestS) is { } elevationMin)
            {
                tried++;
                high += elevationMin > 60.0 ? 1 : 0;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(1_000_000));
        tried.ShouldBeGreaterThan(20);
        high.ShouldBeGreaterThan(3);
    }

    /// <summary>Builds one tangent window and looks for it; <c>null</c> where the draw makes none.</summary>
    private static double? Attack(Random random, Duration resolution, double shortestS, double longestS)
    {
        Sgp4Propagator propagator = Scene.Propagator(Numbers[random.Next(Numbers.Length)]);
        Instant near = Scene.Start + Duration.FromDays(3.0 * random.NextDouble());
        double wanted = 89.0 * random.NextDouble();
        if (SiteUnder(propagator, near, wanted, random) is not { } site || Top(propagator, site, near) is not { } top)
            return null;
        double sine = Scene.SineAt(propagator, site, top), h = 0.1;
        double bend = ((2.0 * sine) - Scene.SineAt(propagator, site, top + Duration.FromSeconds(h))
            - Scene.SineAt(propagator, site, top - Duration.FromSeconds(h))) / (h * h);
        double lengthS = shortestS * Math.Pow(longestS / shortestS, random.NextDouble());
        Angle limit = Angle.FromRadians(Math.Asin(sine - (bend * lengthS * lengthS / 8.0)));
        if (!(bend > 0.0) || !(limit.Degrees is >= 0.0 and <= 89.0))
            return null;
        bool stands = DepthM(propagator, site, top, bend, lengthS) > NoiseM;
        var query = new AccessQuery
        {
            Satellites = [propagator],
            Sites = [site],
            Span = new Interval(near - Duration.FromHours(1.0), near + Duration.FromHours(1.0)),
            Constraints = [Workload2.Elevation(limit.Degrees)],
            Resolution = resolution,
        };
        var windows = new List<AccessWindow>();
        new AccessFinder(Scene.Earth).Find(query, windows.Add);
        foreach (AccessWindow w in windows.Where(w => w.Length > Duration.FromNanoseconds(400)))
        {
            double middle = Scene.SineAt(propagator, site, Instant.Midpoint(w.Start, w.End));
            middle.ShouldBeGreaterThan(Math.Sin(limit.Radians) - 1e-11, "no window is invented");
        }

        if (!stands || Stay(propagator, site, Math.Sin(limit.Radians), top, lengthS) is not { } stay
            || stay.Length <= resolution)
            return null;
        windows.ShouldContain(
            w => w.Start <= stay.End && w.End >= stay.Start,
            $"{propagator.Elements.MeanMotionRevolutionsPerDay} rev/day over {site.Place} at {limit.Degrees:R}°: "
            + $"{stay.Length} from {stay.Start}");
        return limit.Degrees;
    }

    /// <summary>How far the margin rises over zero, metres, for an orbit as far as a low one.</summary>
    private static double DepthM(Sgp4Propagator propagator, GroundSite site, Instant top, double bend, double lengthS)
    {
        propagator.TryStateAt(top, out State<Teme> state);
        double rangeM = Scene.Earth.TemeToItrf(top).Apply(state.Position).From(site.Position).Norm;
        return bend * lengthS * lengthS / 8.0 * rangeM * 7e6 / state.Position.RadiusM;
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

    /// <summary>The culmination within ten minutes: ternary search, then the vertex of a parabola.</summary>
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
        return bend < 0.0 ? middle + Duration.FromSeconds(0.2 * 0.5 * (a - c) / bend) : null;
    }

    /// <summary>The stay above the limit around the top, by sampling; of what noise breaks the longest part.</summary>
    private static Interval? Stay(
        Sgp4Propagator propagator, GroundSite site, double sine, Instant top, double lengthS)
    {
        Duration step = Duration.FromSeconds(lengthS / 400.0);
        if (step < Duration.FromNanoseconds(1))
            return null;
        Instant? since = null;
        Interval? longest = null;
        for (int i = -300; i <= 300; i++)
        {
            Instant t = top + (i * step);
            if (i < 300 && Scene.SineAt(propagator, site, t) >= sine)
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
}
