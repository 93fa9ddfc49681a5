using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Numerics;
using Overflight.Tasking;
using Overflight.Time;

namespace Overflight.Tests.Tasking;

/// <summary>Problems of any shape: a few satellites over ten minutes, targets below them, some limits.</summary>
internal static class RandomProblem
{
    public static readonly Interval Span = new(default, default(Instant) + Duration.FromSeconds(600.0));

    public static TaskingProblem Make(Random random, int satellites, int tasks, int sightingsMax, bool hasLimits)
    {
        ImagingTask[] wanted = [.. Enumerable.Range(0, tasks).Select(i => Task(random, i))];
        TaskedSatellite[] fleet = [.. Enumerable.Range(0, satellites).Select(i => Satellite(random, i, hasLimits))];
        var opportunities = new List<Opportunity>();
        for (int s = 0; s < satellites; s++)
        {
            for (int t = 0; t < tasks; t++)
            {
                if (random.Next(4) > 0 && Opportunity(random, wanted[t], s, t, sightingsMax) is { } opportunity)
                    opportunities.Add(opportunity);
            }
        }

        return new TaskingProblem
        {
            Span = Span,
            Tasks = [.. wanted],
            Satellites = [.. fleet],
            Opportunities = [.. opportunities],
        };
    }

    public static Instant At(double seconds) => Span.Start + Duration.FromSeconds(seconds);

    private static ImagingTask Task(Random random, int number)
    {
        double start = random.Next(0, 400);
        return new ImagingTask
        {
            Name = $"t{number}",
            Weight = random.Next(1, 11) / 2.0,
            Exposure = Duration.FromSeconds(5 * random.Next(1, 9)),
            Window = new Interval(At(start), At(Math.Min(600.0, start + random.Next(20, 200)))),
        };
    }

    private static TaskedSatellite Satellite(Random random, int number, bool hasLimits) => new()
    {
        Name = $"s{number}",
        Agility = new Agility
        {
            RateMaxRadPerS = Angle.FromDegrees(0.5 + (2.0 * random.NextDouble())).Radians,
            AccelerationMaxRadPerS2 = Angle.FromDegrees(0.1 + (0.5 * random.NextDouble())).Radians,
            Settling = Duration.FromSeconds(random.Next(0, 6)),
        },
        Battery = !hasLimits || random.Next(2) == 0 ? null : new Battery
        {
            CapacityJ = 60_000.0,
            InitialJ = random.Next(15_000, 60_001),
            IdleW = random.Next(5, 25),
            ImagingW = random.Next(100, 600),
            SlewW = random.Next(0, 300),
            ChargeW = random.Next(0, 120),
            Sunlit = IntervalSet.From([new(At(random.Next(0, 200)), At(random.Next(200, 600)))]),
        },
        Memory = !hasLimits || random.Next(2) == 0 ? null : new OnboardMemory
        {
            CapacityBits = random.Next(20, 120),
            InitialBits = random.Next(0, 20),
            BitsPerImagingSecond = random.Next(0, 4),
            Contacts = [new(new Interval(At(random.Next(0, 300)), At(random.Next(300, 400))), random.Next(0, 3))],
        },
        Thermal = !hasLimits || random.Next(2) == 0
            ? null
            : new ThermalLimit(Duration.FromSeconds(random.Next(20, 90)), Duration.FromSeconds(random.Next(60, 300))),
    };

    private static Opportunity? Opportunity(
        Random random, ImagingTask task, int satellite, int number, int sightingsMax)
    {
        double across = 0.8 * (random.NextDouble() - 0.5);
        double abeamS = (task.Window.Midpoint - Span.Start).Seconds;
        double exposure = task.Exposure.Seconds;
        var sightings = ImmutableArray.CreateBuilder<Sighting>();
        for (double start = Math.Ceiling((task.Window.Start - Span.Start).Seconds / 5.0) * 5.0;
            At(start + exposure) <= task.Window.End && sightings.Count < sightingsMax; start += 5.0 * random.Next(1, 4))
        {
            double alongRad = (abeamS - start) * 0.008;
            sightings.Add(new Sighting(
                At(start), Direction(across, alongRad), Direction(across, alongRad - (0.008 * exposure)),
                Vec3.AngleBetween(new Vec3(0.0, 0.0, -1.0), Direction(across, alongRad))));
        }

        return sightings.Count == 0
            ? null
            : new Opportunity { Task = number, Satellite = satellite, Sightings = sightings.ToImmutable() };
    }

    private static Vec3 Direction(double across, double along) =>
        new Vec3(Math.Tan(across), Math.Tan(Math.Clamp(along, -1.2, 1.2)), -1.0).Unit();
}
