using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Access;

/// <summary>Windows, sunlit intervals and states of four satellites over a day, found by Skyfield.</summary>
public class AccessCaseTests
{
    private static readonly Interval Horizon =
        new(Sets.Utc("2025-07-17T12:00:00Z"), Sets.Utc("2025-07-18T12:00:00Z"));

    /// <summary>Their search looked every half hour, so it found what a sample fell into.</summary>
    private static readonly ImmutableArray<Instant> TheirSamples =
        [.. Enumerable.Range(0, 49).Select(i => Horizon.Start + Duration.FromMinutes(30.0 * i))];

    private static readonly ImmutableDictionary<string, Sgp4Propagator> Satellites =
        Scene.Rows("access-case-0001/satellites.csv")
            .ToImmutableDictionary(r => r[0], r => Scene.Propagator(Sets.Parse(r[1], r[2])));

    private static readonly ImmutableDictionary<string, (GroundSite Site, Angle ElevationMin)> Targets =
        Scene.Rows("access-case-0001/targets.csv").ToImmutableDictionary(r => r[0], r => (
            Scene.Site(Scene.Number(r[1]), Scene.Number(r[2]), Scene.Number(r[3])),
            Angle.FromDegrees(Scene.Number(r[4]))));

    private static ImmutableArray<Pass> Passes(string satellite, string target) =>
        new PassFinder(Satellites[satellite], Scene.Earth)
            .Find(Targets[target].Site, Targets[target].ElevationMin, Horizon).Passes;

    private static Interval WithinHorizon(Pass pass) => new Interval(pass.Aos, pass.Los).Intersect(Horizon);

    [Fact]
    public void Find_EveryWindowOfSkyfield_IsFound()
    {
        string[][] rows = Scene.Rows("access-case-0001/windows.csv");
        double worstEdgeS = 0.0, worstElevation = 0.0, worstRangeM = 0.0;
        int matched = 0;
        foreach (var pair in rows.GroupBy(r => (Satellite: r[0], Target: r[1])))
        {
            ImmutableArray<Pass> passes = Passes(pair.Key.Satellite, pair.Key.Target);
            foreach (string[] row in pair)
            {
                Instant tca = Sets.Utc(row[4]);
                Interval ours = passes.Select(WithinHorizon).Single(w => w.Start <= tca && tca <= w.End);
                worstEdgeS = Math.Max(worstEdgeS, (ours.Start - Sets.Utc(row[2])).Abs().Seconds);
                worstEdgeS = Math.Max(worstEdgeS, (ours.End - Sets.Utc(row[3])).Abs().Seconds);
                Satellites[row[0]].TryStateAt(tca, out State<Teme> state).ShouldBe(PropagationStatus.Ok);
                ViewGeometry look = Targets[row[1]].Site.ViewOf(state, tca, Scene.Earth);
                worstElevation = Math.Max(worstElevation, Math.Abs(look.Elevation.Degrees - Scene.Number(row[5])));
                worstRangeM = Math.Max(worstRangeM, Math.Abs(look.RangeM - Scene.Number(row[6])));
                matched++;
            }
        }

        matched.ShouldBe(27);
        Validation.Record("access-case-0001", "Skyfield 1.54, AOS and LOS", 2 * matched, worstEdgeS, "s", 2.0);
        Validation.Record("access-case-0001", "Skyfield 1.54, elevation", matched, worstElevation, "deg", 0.02);
        Validation.Record("access-case-0001", "Skyfield 1.54, range", matched, worstRangeM, "m", 50.0);
    }

    /// <summary>Each window that only we find is real, and none of their samples fell into it.</summary>
    [Fact]
    public void Find_WindowsThatSkyfieldLacks_AreRealAndListed()
    {
        var known = Scene.Rows("access-case-0001/windows.csv").ToLookup(r => (r[0], r[1]), r => Sets.Utc(r[4]));
        var extra = new List<string>();
        foreach (string satellite in Satellites.Keys.Order())
        {
            foreach (string target in Targets.Keys.Order())
            {
                foreach (Pass pass in Passes(satellite, target))
                {
                    Interval window = WithinHorizon(pass);
                    if (known[(satellite, target)].Any(t => window.Start <= t && t <= window.End))
                        continue;
                    TheirSamples.ShouldNotContain(t => window.Contains(t));
                    ShouldBeReal(satellite, target, pass);
                    extra.Add(string.Create(
                        CultureInfo.InvariantCulture,
                        $"{satellite},{target},{Second(window.Start)},{Second(window.End)},"
                        + $"{pass.MaxElevation.Degrees:0.00}"));
                }
            }
        }

        extra.ShouldBe(Scene.Rows("../pins/access-case-0001/extra-windows.csv").Select(r => string.Join(',', r)));
        extra.Count.ShouldBe(58);
    }


    private static string Second(Instant instant) => instant.ToUtcString(LeapSeconds.Iers, 0);

    /// <summary>
    /// Every tenth of a second from 2 s before to 2 s after, the elevation is above the limit just when it should be.
    /// </summary>
    private static void ShouldBeReal(string satellite, string target, Pass pass)
    {
        (GroundSite site, Angle elevationMin) = Targets[target];
        double sineMin = Math.Sin(elevationMin.Radians);
        Instant end = pass.Los + Duration.FromSeconds(2.0);
        int inside = 0;
        for (Instant t = pass.Aos - Duration.FromSeconds(2.0); t < end; t += Duration.FromSeconds(0.1))
        {
            bool isIn = t >= pass.Aos && t < pass.Los;
            (Scene.SineAt(Satellites[satellite], site, t) >= sineMin)
                .ShouldBe(isIn, $"{satellite} over {target} at {Second(t)}");
            inside += isIn ? 1 : 0;
        }

        inside.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void FindSunlit_AgreesWithSkyfield()
    {
        string[][] rows = Scene.Rows("access-case-0001/sunlit.csv");
        double worstS = 0.0;
        foreach (var satellite in rows.GroupBy(r => r[0]))
        {
            IntervalSet lit = new PassFinder(Satellites[satellite.Key], Scene.Earth).FindSunlit(Horizon);
            lit.Count.ShouldBe(satellite.Count(), satellite.Key);
            foreach ((Interval ours, string[] row) in lit.Zip(satellite))
            {
                worstS = Math.Max(worstS, (ours.Start - Sets.Utc(row[1])).Abs().Seconds);
                worstS = Math.Max(worstS, (ours.End - Sets.Utc(row[2])).Abs().Seconds);
            }
        }

        rows.Length.ShouldBe(60);
        Validation.Record("access-case-0001", "Skyfield 1.54, sunlit intervals", 2 * rows.Length, worstS, "s", 2.0);
    }

    [Fact]
    public void TemeToGcrf_AgreesWithSkyfield()
    {
        string[][] rows = Scene.Rows("access-case-0001/states.csv");
        double worstM = 0.0, worstMPerS = 0.0;
        foreach (string[] row in rows)
        {
            Instant t = Sets.Utc(row[1]);
            Satellites[row[0]].TryStateAt(t, out State<Teme> teme).ShouldBe(PropagationStatus.Ok);
            State<Gcrf> state = Scene.Earth.TemeToGcrf(t).Apply(teme);
            double[] v = [.. row.Skip(2).Select(Scene.Number)];
            worstM = Math.Max(worstM, (state.Position.VectorM - new Vec3(v[0], v[1], v[2])).Norm);
            worstMPerS = Math.Max(worstMPerS, (state.VelocityMPerS - new Vec3(v[3], v[4], v[5])).Norm);
        }

        rows.Length.ShouldBe(196);
        Validation.Record("access-case-0001", "Skyfield 1.54, GCRS positions", rows.Length, worstM, "m", 0.005);
        Validation.Record("access-case-0001", "Skyfield 1.54, GCRS velocities", rows.Length, worstMPerS, "m/s", 1e-5);
    }
}
