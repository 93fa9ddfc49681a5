using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Overflight.Access;
using Overflight.Numerics;
using Overflight.Orbits;
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
        Validation.Record("orbit-kinds", source + ": sunward margin over its bound", worst.Rows,
            worst.Sunward, "of bound", 1.0);
        Validation.Record("orbit-kinds", source + ": off-axis margin over its bound", worst.Rows,
            worst.OffAxis, "of bound", 1.0);
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
            worst.Sunward.ShouldBeLessThan(1.0, set.Label);
            worst.OffAxis.ShouldBeLessThan(1.0, set.Label);
        }

        Console.WriteLine($"Worst over the catalogue: {all.Select(a => a.Worst).Aggregate((a, b) => a.Or(b))}");
    }

    /// <summary>The largest of everything over intervals of 1 s to 50 min, in random directions of view.</summary>
    private static Worst Measure(Omm set, int seed, double days, int intervals)
    {
        var random = new Random(seed);
        var sampler = new OrbitSampler(Scene.Propagator(set), Scene.Earth);
        Instant epoch = set.Elements.Epoch;
        Interval wanted = new Interval(epoch, epoch).Widened(Duration.FromDays(days));
        Interval valid = EphemerisSpan.Of(sampler, wanted, default);
        Worst worst = default;
        for (int i = 0; i < intervals; i++)
        {
            Instant start = valid.Start + (random.NextDouble() * valid.Length);
            var length = Duration.FromSeconds(Math.Pow(10.0, 3.5 * random.NextDouble()));
            GroundSite site = Scene.Site(
                Math.Asin((2.0 * random.NextDouble()) - 1.0) / Angle.RadiansPerDegree, 360.0 * random.NextDouble());
            var elevation = new ElevationMargin(site, Angle.FromDegrees(random.NextDouble() * 90.0));
            if (start - Step < valid.Start || start + length + Step >= valid.End)
                continue;
            OrbitSample first = sampler.At(start), last = sampler.At(start + length);
            for (int k = 0; k < 6; k++)
            {
                Instant t = start + (random.NextDouble() * length);
                OrbitSample[] three = [sampler.At(t - Step), sampler.At(t), sampler.At(t + Step)];
                worst = worst.Or(Judge(three, first, last, elevation));
            }
        }

        return worst;
    }

    private static Worst Judge(
        OrbitSample[] three, in OrbitSample first, in OrbitSample last, ElevationMargin elevation)
    {
        double h2 = Step.Seconds * Step.Seconds;
        Vec3 acceleration = (three[2].RTeme - (2.0 * three[1].RTeme) + three[0].RTeme) / h2;
        double ratio = acceleration.Norm * three[1].RTeme.NormSquared / Mu;
        return new Worst(
            1,
            Math.Max(0.0, 100.0 * (ratio - 1.0)),
            OfBound(elevation, first, last),
            OfBound(new SunwardMargin(), first, last),
            OfBound(new OffAxisMargin(), first, last));

        double OfBound(IMargin margin, in OrbitSample a, in OrbitSample b)
        {
            double bend = margin.ValueAt(three[2]) - (2.0 * margin.ValueAt(three[1])) + margin.ValueAt(three[0]);
            return Math.Abs(bend) / h2 / margin.CurvatureBound(a, b);
        }
    }

    private readonly record struct Worst(
        int Rows, double ExcessPercent, double Elevation, double Sunward, double OffAxis)
    {
        public Worst Or(in Worst other) => new(
            Rows + other.Rows,
            Math.Max(ExcessPercent, other.ExcessPercent),
            Math.Max(Elevation, other.Elevation),
            Math.Max(Sunward, other.Sunward),
            Math.Max(OffAxis, other.OffAxis));
    }
}
