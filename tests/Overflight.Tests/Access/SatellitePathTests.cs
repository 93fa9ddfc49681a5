using System;
using System.IO;
using System.Linq;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Access;

/// <summary>
/// The bounds of the interpolated path, against the propagator between its samples: how far interpolation is off, and
/// what speed, acceleration and jerk really are.
/// </summary>
public class SatellitePathTests
{
    private const double AllowedPercent = 100.0 * (LookSideMargin.Allowance - 1.0);

    [Fact]
    public void Bounds_AllKindsOfOrbits_Hold()
    {
        Worst worst = default;
        int seed = 0;
        foreach ((_, Omm set) in Scene.Kinds)
            worst = worst.Or(Measure(set, seed++, days: 30.0, stretches: 12, samples: 60));
        const string source = "SGP4 between the samples";
        Validation.Record("orbit-kinds", source + ": interpolation error over its bound", worst.Rows,
            worst.Interpolation, "of bound", 1.0);
        Validation.Record("orbit-kinds", source + ": Earth-fixed speed over its bound", worst.Rows,
            worst.Speed, "of bound", 1.0);
        Validation.Record("orbit-kinds", source + ": Earth-fixed acceleration over its bound", worst.Rows,
            worst.Acceleration, "of bound", 1.0);
        Validation.Record("orbit-kinds", source + ": Earth-fixed jerk over its bound", worst.Rows,
            worst.Jerk, "of bound", 1.0);
        Validation.Record("orbit-kinds", source + ": velocity against the rate of places", worst.Rows,
            worst.VelocityPercent, "percent", AllowedPercent);
    }

    [Fact]
    [Trait("Category", "Soak")]
    public void Bounds_WholeCatalogue_Hold()
    {
        if (!TestData.TrySharedData("elements/active-catalogue.tle", out string path))
            return;
        ElementFile file = Tle.Read(File.ReadAllText(path), "catalogue", null, LeapSeconds.Iers);
        (Omm Set, Worst Worst)[] all =
        [
            .. file.Sets.AsParallel().AsOrdered().Select((set, i) => (set, Measure(set, i, 10.0, 4, 40))),
        ];
        Console.WriteLine($"Worst over the catalogue: {all.Select(a => a.Worst).Aggregate((a, b) => a.Or(b))}");
        foreach ((Omm set, Worst worst) in all)
        {
            worst.Interpolation.ShouldBeLessThan(1.0, set.Label);
            worst.Speed.ShouldBeLessThan(1.0, set.Label);
            worst.Acceleration.ShouldBeLessThan(1.0, set.Label);
            worst.Jerk.ShouldBeLessThan(1.0, set.Label);
            worst.VelocityPercent.ShouldBeLessThan(AllowedPercent, set.Label);
        }
    }

    private static Worst Measure(Omm set, int seed, double days, int stretches, int samples)
    {
        var random = new Random(seed);
        Sgp4Propagator propagator = Scene.Propagator(set);
        Instant epoch = set.Elements.Epoch;
        Interval valid = EphemerisSpan.Of(
            propagator, new Interval(epoch, epoch).Widened(Duration.FromDays(days)), default);
        Duration step = GridStep.For(propagator);
        Worst worst = default;
        for (int i = 0; i < stretches; i++)
        {
            Instant start = valid.Start + (random.NextDouble() * valid.Length);
            var span = new Interval(start, start + (60L * step));
            var table = EarthTable.Over(Scene.Earth, step, span);
            var path = new SatellitePath(propagator, table, LaneWidths.Widest);
            long first = table.FloorOf(start) / 64 * 64;
            if (table.InstantOf(first - 10) < valid.Start || table.InstantOf(first + 80) > valid.End
                || !path.TryMoveTo(first, 64))
                continue;
            for (int k = 0; k < samples; k++)
                worst = worst.Or(Judge(path, path.Stretch.Start + (random.NextDouble() * path.Stretch.Length), step));
        }

        return worst;
    }

    /// <summary>Derivatives by differences over a quarter of a step: means of the derivatives near by.</summary>
    private static Worst Judge(SatellitePath path, Instant t, Duration step)
    {
        PathBounds bounds = path.BoundsOf(path.Locate(t).Interval);
        PathSample interpolated = path.At(t, withVelocity: false), exact = path.ExactAt(t, withVelocity: true);
        Duration h = Duration.FromNanoseconds(step.Nanoseconds / 4);
        Vec3[] r = [.. Enumerable.Range(-2, 5).Select(i => path.ExactAt(t + (i * h), withVelocity: false).R)];
        double s = h.Seconds, rough = 4.0 * interpolated.ErrorM; // jumps of the deep-space theory, and noise
        Vec3 rate = (r[3] - r[1] - (0.125 * (r[4] - r[0]))) / (1.5 * s);
        return new Worst(
            1,
            (interpolated.R - exact.R).Norm / interpolated.ErrorM,
            ((r[2] - r[1]).Norm - rough) / s / bounds.SpeedMPerS,
            ((r[3] - (2.0 * r[2]) + r[1]).Norm - rough) / (s * s) / bounds.AccelerationMPerS2,
            ((r[3] - (3.0 * r[2]) + (3.0 * r[1]) - r[0]).Norm - rough) / (s * s * s) / bounds.JerkMPerS3,
            100.0 * Math.Max(0.0, (rate - exact.V).Norm - LookSideMargin.AllowanceMPerS) / bounds.SpeedMPerS);
    }

    private readonly record struct Worst(
        int Rows, double Interpolation, double Speed, double Acceleration, double Jerk, double VelocityPercent)
    {
        public Worst Or(in Worst other) => new(
            Rows + other.Rows,
            Math.Max(Interpolation, other.Interpolation),
            Math.Max(Speed, other.Speed),
            Math.Max(Acceleration, other.Acceleration),
            Math.Max(Jerk, other.Jerk),
            Math.Max(VelocityPercent, other.VelocityPercent));
    }
}
