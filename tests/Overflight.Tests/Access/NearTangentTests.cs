using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Access;
using Overflight.Numerics;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;
using Shouldly;
using Interval = Overflight.Time.Interval;

namespace Overflight.Tests.Access;

/// <summary>
/// The guarantee under attack: the limit is set so close to an extreme of the elevation that the satellite stays above
/// it (or below it) for milliseconds. FsCheck prints its seed when it fails.
/// </summary>
public class NearTangentTests
{
    private static readonly Duration Tenth = Duration.FromNanoseconds(100_000); // of a millisecond

    /// <summary>Sets whose elevation bends enough for milliseconds to stand out of the noise of 1e-5 m.</summary>
    private static readonly int[] Low = [40115, 25544, 39444, 20580, 900, 67433, 54880, 42921];

    [Fact]
    public void Find_LimitJustBelowACulmination_FindsThePass()
    {
        int tried = 0, under10Ms = 0;
        Prop.ForAll<int>(seed =>
        {
            if (Attack(new Random(seed), isGap: false) is { } length)
            {
                tried++;
                under10Ms += length < 0.01 ? 1 : 0;
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(1_000_000));
        tried.ShouldBeGreaterThan(40);
        under10Ms.ShouldBeGreaterThan(2);
    }

    [Fact]
    public void Find_LimitJustAboveALowestPoint_FindsTheGap()
    {
        int tried = 0;
        Prop.ForAll<int>(seed => tried += Attack(new Random(seed), isGap: true) is null ? 0 : 1)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200).WithEndSize(1_000_000));
        tried.ShouldBeGreaterThan(40);
    }

    /// <summary>Builds a case and judges the finder; the length of the window, seconds, or nothing to judge.</summary>
    private static double? Attack(Random random, bool isGap)
    {
        Sgp4Propagator propagator = Scene.Propagator(Low[random.Next(Low.Length)]);
        GroundSite site = Scene.Site(
            Math.Asin((2.0 * random.NextDouble()) - 1.0) / Angle.RadiansPerDegree, random.NextDouble() * 360.0);
        double sign = isGap ? -1.0 : 1.0;
        Instant? found = Extreme(propagator, site, Scene.Start + Duration.FromDays(random.NextDouble()), sign);
        if (found is not { } top)
            return null;

        // Close to the top the sine of the elevation is a parabola: the length wanted gives the limit.
        var h = Duration.FromSeconds(0.05);
        double sine = Scene.SineAt(propagator, site, top);
        double around = Scene.SineAt(propagator, site, top + h) + Scene.SineAt(propagator, site, top - h);
        double bend = ((2.0 * sine) - around) / (0.05 * 0.05);
        double lengthS = 0.002 * Math.Pow(5000.0, random.NextDouble());
        Angle limit = Angle.FromRadians(Math.Asin(sine - (bend * lengthS * lengthS / 8.0)));
        if (!isGap && limit.Degrees is < 0.0 or > 89.0)
            return null;

        Interval? real = Longest(propagator, site, Math.Sin(limit.Radians), top, lengthS, sign);
        if (real is not { } stay || stay.Length <= PassFinder.Resolution)
            return null;
        var span = new Interval(
            top - Duration.FromMinutes(random.NextDouble() * 60.0), top + Duration.FromMinutes(30.0));
        IEnumerable<Interval> passes = new PassFinder(propagator, Scene.Earth).Find(site, limit, span).Passes
            .Select(p => new Interval(p.Aos, p.Los));
        IEnumerable<Interval> windows = isGap ? IntervalSet.From(passes).ComplementWithin(span) : passes;
        string what = $"object of {propagator.Elements.MeanMotionRevolutionsPerDay} rev/day, {site.Place}, "
            + $"limit {limit.Degrees:R}°, {stay.Length} at {stay.Start}";
        windows.ShouldContain(w => w.Start <= stay.End && w.End >= stay.Start, what);
        return stay.Length.Seconds;
    }

    /// <summary>The next highest (or lowest) point within two hours: a coarse scan, then ternary search.</summary>
    private static Instant? Extreme(Sgp4Propagator propagator, GroundSite site, Instant from, double sign)
    {
        double Value(Instant t) => sign * Scene.SineAt(propagator, site, t);

        var step = Duration.FromSeconds(20.0);
        double before = Value(from), here = Value(from + step);
        for (int i = 2; i < 360; i++)
        {
            double next = Value(from + (i * step));
            bool isHigh = sign > 0.0 ? here > 0.0 : here > 0.5;
            if (here >= before && here > next && isHigh)
                return Refined(from + ((i - 2) * step), from + (i * step));
            (before, here) = (here, next);
        }

        return null;

        Instant Refined(Instant low, Instant high)
        {
            while (high - low > Duration.FromNanoseconds(20_000_000))
            {
                Duration third = Duration.FromNanoseconds((high - low).Nanoseconds / 3);
                if (Value(low + third) < Value(high - third))
                    low += third;
                else
                    high -= third;
            }

            // The vertex of the parabola through three points, far enough apart for the noise.
            var h = Duration.FromSeconds(0.1);
            Instant middle = Instant.Midpoint(low, high);
            double a = Value(middle - h), b = Value(middle), c = Value(middle + h);
            return middle + Duration.FromSeconds(0.1 * 0.5 * (a - c) / (a - (2.0 * b) + c));
        }
    }

    /// <summary>The longest unbroken stay on the right side of the limit, sampled around the extreme.</summary>
    private static Interval? Longest(
        Sgp4Propagator propagator, GroundSite site, double sine, Instant top, double lengthS, double sign)
    {
        Duration step = lengthS < 0.2 ? Tenth : Duration.FromSeconds(lengthS / 2000.0);
        Instant? since = null;
        Interval? longest = null;
        int reach = (int)(lengthS / step.Seconds) + 20;
        for (int i = -reach; i <= reach; i++)
        {
            Instant t = top + (i * step);
            bool isInside = i < reach && sign * (Scene.SineAt(propagator, site, t) - sine) >= 0.0;
            if (isInside)
            {
                since ??= t;
            }
            else if (since is { } start)
            {
                var stay = new Interval(start, t - step);
                if (longest is not { } other || stay.Length > other.Length)
                    longest = stay;
                since = null;
            }
        }

        return longest;
    }
}
