using System;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Analyses;
using Overflight.Coverage;
using Overflight.Numerics;
using Overflight.Tests.Access;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public sealed class TradeLawTests
{
    /// <summary>
    /// Twice the satellites in the same planes, evenly phased, hold those there were: nothing gets worse at any place.
    /// </summary>
    [Fact]
    public void Run_NestedSatellites_NeverWorse() => Prop.ForAll(Seeds, seed =>
    {
        TradeConstellationsRequest request =
            Any(new Random(seed)) with { Satellites = [2, 4, 8], Planes = [1, 2], Phasings = [0] };
        foreach (var nested in Trades.Run(request).Candidates
            .GroupBy(c => (c.Planes, c.Orbit.HeightM, c.Orbit.Cycle, c.Orbit.Inclination)))
        {
            ConstellationCandidate[] bySize = [.. nested.OrderBy(c => c.Satellites)];
            bySize.Length.ShouldBe(3);
            foreach ((ConstellationCandidate less, ConstellationCandidate more) in bySize.Zip(bySize.Skip(1)))
            {
                foreach ((CellFigures a, CellFigures b) in less.Places.Zip(more.Places))
                {
                    b.GapMax.ShouldBeLessThanOrEqualTo(a.GapMax);
                    b.ResponseMean.ShouldBeLessThanOrEqualTo(a.ResponseMean);
                    b.SeenRatio.ShouldBeGreaterThanOrEqualTo(a.SeenRatio);
                    b.AccessCount.ShouldBeGreaterThanOrEqualTo(a.AccessCount);
                }
            }
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(6));

    /// <summary>Neither the order of the lists nor numbers said twice change the answer.</summary>
    [Fact]
    public void Run_ListsInAnyOrder_SameAnswer() => Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        TradeConstellationsRequest request = Any(random);
        DesignedOrbits orbits = request.Orbits.ShouldBeOfType<DesignedOrbits>();
        TradeConstellationsRequest other = request with
        {
            Satellites = Shuffled(request.Satellites, random),
            Planes = Shuffled(request.Planes, random),
            Orbits = orbits with
            {
                HeightsM = Shuffled(orbits.HeightsM, random),
                Cycles = Shuffled(orbits.Cycles, random),
                Inclinations = Shuffled(orbits.Inclinations, random),
            },
        };
        Trades.Text(Trades.Run(other) with { Request = request }).ShouldBe(Trades.Text(Trades.Run(request)));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(6));

    /// <summary>
    /// A looser goal is met by all that meet a tighter one, and by no more satellites; the chosen one is the least of
    /// those that meet it, and nothing beats what is on the front.
    /// </summary>
    [Fact]
    public void Run_AnyGoal_ChosenIsTheLeastAndGoalsAreNested() => Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        TradeConstellationsRequest request = Any(random);
        int least = int.MaxValue;
        ImmutableArray<bool> met = [];
        int found = 0;
        foreach (double hours in (double[])[2.0, 6.0, 10.0, 14.0, 23.0])
        {
            TradeConstellationsResult result = Trades.Run(request with { GapMax = Duration.FromHours(hours) });
            ImmutableArray<ConstellationCandidate> all = result.Candidates;
            ConstellationCandidate[] good = [.. all.Where(c => c.Figures.GapMax.Minutes <= 60.0 * hours)];
            all.Where(c => c.MeetsGoal == true).ShouldBe(good);
            (result.Chosen is null).ShouldBe(good.Length == 0);
            if (result.Chosen is { } chosen)
            {
                all[chosen].Satellites.ShouldBe(good.Min(c => c.Satellites));
                all[chosen].Planes.ShouldBe(good.Where(c => c.Satellites == all[chosen].Satellites).Min(c => c.Planes));
                all[chosen].Satellites.ShouldBeLessThanOrEqualTo(least);
                least = all[chosen].Satellites;
                found++;
            }

            if (!met.IsEmpty)
                met.Zip(all).ShouldAllBe(p => !p.First || p.Second.MeetsGoal == true);
            met = [.. all.Select(c => c.MeetsGoal == true)];
            foreach (ConstellationCandidate c in all)
            {
                bool isBeaten = all.Any(o => (o.Satellites <= c.Satellites && o.Figures.GapMax < c.Figures.GapMax)
                    || (o.Satellites < c.Satellites && o.Figures.GapMax <= c.Figures.GapMax));
                if (c.IsOnFront)
                    isBeaten.ShouldBeFalse();
                else if (!isBeaten)
                    all.ShouldContain(o => o.IsOnFront && o.Satellites == c.Satellites && o.Planes <= c.Planes);
            }
        }

        found.ShouldBeGreaterThan(0);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(4));

    private static Arbitrary<int> Seeds => Gen.Choose(0, 1_000_000).ToArbitrary();

    private static TradeConstellationsRequest Any(Random random) => new()
    {
        Orbits = new DesignedOrbits
        {
            HeightsM = [400e3 + (400e3 * random.NextDouble())],
            Cycles = [new(15, 1), new(30, 2)],
            Inclinations = [Angle.FromDegrees(40.0 + (60.0 * random.NextDouble())), Angle.FromDegrees(98.0)],
            LocalTimeOfNode = Duration.FromHours(24.0 * random.NextDouble()),
        },
        Satellites = [1, 2, 6],
        Planes = [1, 2, 3],
        IsStar = random.Next(2) == 0,
        Places =
        [
            Trades.Place("a", 70.0 * random.NextDouble(), 360.0 * random.NextDouble()),
            Trades.Place("b", -30.0 * random.NextDouble(), 360.0 * random.NextDouble()),
        ],
        Limits = new ViewLimits { ElevationMin = Angle.FromDegrees(30.0 * random.NextDouble()) },
        Span = Scene.Days(1.0),
    };

    private static ImmutableArray<T> Shuffled<T>(ImmutableArray<T> list, Random random)
    {
        T[] copy = [.. list, list[0]];
        random.Shuffle(copy);
        return [.. copy];
    }
}
