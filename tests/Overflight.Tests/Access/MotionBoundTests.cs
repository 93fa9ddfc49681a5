using System;
using System.Collections.Generic;
using System.IO;
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

/// <summary>
/// Whether the bounds behind the guarantee hold: accelerations and second derivatives of margins from differences of
/// computed positions, at random instants inside random intervals.
/// </summary>
public class MotionBoundTests
{
    private const double Mu = 3.986008e14; // WGS 72, m³/s²
    private const double AllowancePercent = 5.0;

    /// <summary>
    /// Positions are good to about 1e-5 m, so second differences over this are good to 2e-6 m/s²; what the fourth
    /// derivative adds is relative (v/r · 5 s)²/12, 3e-6 in the lowest orbit.
    /// </summary>
    private static readonly Duration Step = Duration.FromSeconds(5.0);

    /// <summary>QIANFAN-106 (CelesTrak, 2026-05): the catalogue's largest B*, which no drag there can mean.</summary>
    private static readonly Omm Absurd = Sets.Parse(
        "1 66048U 25233R   26127.60316750 -.01928209  00000+0 -33668+1 0  9993",
        "2 66048  89.0008  47.2542 0002727 226.0586 134.0338 13.47949852 27713");

    [Fact]
    public void Bounds_AllKindsOfOrbits_Hold()
    {
        Worst worst = default;
        int index = 0;
        foreach (Omm set in Scene.Kinds.Select(k => k.Set).Append(Absurd))
            worst = worst.Or(Measure(set, index++, days: 30.0, intervals: 400));
        const string source = "SGP4 positions, second differences";
        Validation.Record("orbit-kinds", source + ": acceleration over two-body", worst.Rows,
            worst.ExcessPercent, "percent", AllowancePercent);
        Validation.Record("orbit-kinds", source + ": elevation margin over its bound", worst.Rows,
            worst.Elevation, "of bound", 1.0);
        Validation.Record("orbit-kinds", source + ": light margin over its bound", worst.Rows,
            worst.Light, "of bound", 1.0);
    }

    [Fact]
    [Trait("Category", "Soak")]
    public void Bounds_WholeCatalogue_Hold()
    {
        if (!TestData.TrySharedData("elements/active-catalogue.tle", out string path))
            return;
        ElementFile file = Tle.Read(File.ReadAllText(path), "catalogue", null, LeapSeconds.Iers);
        file.Sets.Length.ShouldBe(15_347);
        (Omm Set, Worst Worst)[] all =
        [
            .. file.Sets.AsParallel().AsOrdered().Select((set, i) => (set, Measure(set, i, days: 10.0, intervals: 10))),
        ];
        foreach ((Omm set, Worst worst) in all)
        {
            worst.ExcessPercent.ShouldBeLessThan(AllowancePercent, set.Label);
            worst.Elevation.ShouldBeLessThan(1.0, set.Label);
            worst.Light.ShouldBeLessThan(1.0, set.Label);
        }

        Console.WriteLine($"Worst over the catalogue: {all.Select(a => a.Worst).Aggregate((a, b) => a.Or(b))}");
    }

    /// <summary>The largest of everything over intervals of 1 s to 50 min, in random directions of view.</summary>
    private static Worst Measure(Omm set, int seed, double days, int intervals)
    {
        var random = new Random(seed);
        Sgp4Propagator propagator = Scene.Propagator(set);
        Instant epoch = set.Elements.Epoch;
        Interval wanted = new Interval(epoch, epoch).Widened(Duration.FromDays(days));
        Interval valid = EphemerisSpan.Of(propagator, wanted, default);
        Worst worst = default;
        for (int i = 0; i < intervals; i++)
        {
            Instant start = valid.Start + (random.NextDouble() * valid.Length);
            var length = Duration.FromSeconds(Math.Pow(10.0, 3.5 * random.NextDouble()));
            GroundSite site = Scene.Site(
                Math.Asin((2.0 * random.NextDouble()) - 1.0) / Angle.RadiansPerDegree, 360.0 * random.NextDouble());
            double sine = Math.Sin(random.NextDouble() * 90.0 * Angle.RadiansPerDegree);
            if (start - Step < valid.Start || start + length + Step >= valid.End)
                continue;
            var near = new Interval(start - Step, start + length + Step);
            var path = new SatellitePath(
                propagator, EarthTable.Over(Scene.Earth, Duration.FromSeconds(80.0), near), LaneWidths.Widest);
            Margin[] margins = [new ElevationMargin(site, sine), new LightMargin(new SunTable(Scene.Earth, near))];
            for (int k = 0; k < 6; k++)
            {
                Instant t = start + (random.NextDouble() * length);
                worst = worst.Or(Judge(propagator, path, new Interval(start, start + length), t, margins));
            }
        }

        return worst;
    }

    private static Worst Judge(
        Sgp4Propagator propagator, SatellitePath path, Interval interval, Instant t, Margin[] margins)
    {
        double h2 = Step.Seconds * Step.Seconds;
        Vec3[] teme = [Teme(t - Step), Teme(t), Teme(t + Step)];
        Vec3 acceleration = (teme[2] - (2.0 * teme[1]) + teme[0]) / h2;
        double ratio = acceleration.Norm * teme[1].NormSquared / Mu;
        PathSample[] three = [path.ExactAt(t - Step, withVelocity: false), path.ExactAt(t, withVelocity: false), path.ExactAt(t + Step, withVelocity: false)];
        PathSample first = path.ExactAt(interval.Start, withVelocity: false), last = path.ExactAt(interval.End, withVelocity: false);
        PathBounds motion = path.BoundsBetween(interval.Start, interval.End);
        return new Worst(1, Math.Max(0.0, 100.0 * (ratio - 1.0)), OfBound(margins[0]), OfBound(margins[1]));

        Vec3 Teme(Instant instant)
        {
            propagator.TryStateAt(instant, out State<Teme> state);
            return state.Position.VectorM;
        }

        double OfBound(Margin margin)
        {
            double bend = margin.ValueAt(three[2]) - (2.0 * margin.ValueAt(three[1])) + margin.ValueAt(three[0]);
            return Math.Abs(bend) / h2 / margin.BoundsBetween(first, last, motion).CurvaturePerS2;
        }
    }

    private readonly record struct Worst(int Rows, double ExcessPercent, double Elevation, double Light)
    {
        public Worst Or(in Worst other) => new(
            Rows + other.Rows,
            Math.Max(ExcessPercent, other.ExcessPercent),
            Math.Max(Elevation, other.Elevation),
            Math.Max(Light, other.Light));
    }
}
