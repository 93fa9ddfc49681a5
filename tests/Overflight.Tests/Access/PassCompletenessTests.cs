using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Overflight.Access;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Access;

/// <summary>
/// Every pass of 20 satellites of all kinds over five places against one sample a second: in the long run 17 million
/// states and 346 million elevations.
/// </summary>
public class PassCompletenessTests
{
    private const int DaysMax = 10;
    private static readonly double[] ElevationMinDegrees = [0.0, 10.0, 60.0, 85.0];
    private static readonly Duration Microsecond = Duration.FromNanoseconds(1_000);

    /// <summary>The Earth's turning is the same for all satellites.</summary>
    private static readonly Lazy<Mat3[]> Turning = new(() =>
    {
        var matrices = new Mat3[(DaysMax * 86_400) + 1];
        Parallel.For(0, matrices.Length, i => matrices[i] = Scene.Earth.TemeToItrf(At(i)).Matrix);
        return matrices;
    });

    /// <summary>How many passes there are over all places and limits, in the short run and in the long one.</summary>
    private static readonly Dictionary<int, (int Short, int Long)> PassCounts = new()
    {
        [900] = (227, 1130),
        [20580] = (84, 431),
        [24876] = (42, 194),
        [25544] = (61, 297),
        [26464] = (26, 132),
        [36411] = (3, 3),
        [37384] = (26, 114),
        [39189] = (74, 362),
        [39444] = (153, 758),
        [40115] = (157, 769),
        [41032] = (34, 149),
        [41896] = (40, 191),
        [41942] = (3, 3),
        [42921] = (140, 701),
        [43229] = (96, 445),
        [45057] = (6, 6),
        [47719] = (36, 164),
        [54880] = (77, 411),
        [62850] = (32, 153),
        [67433] = (104, 522),
    };

    public static TheoryData<int> Satellites => [.. Scene.Kinds.Select(k => (int)k.Set.CatalogueNumber)];

    [Theory]
    [MemberData(nameof(Satellites))]
    public void Find_AgainstEverySecond_NoneMissedNoneSpurious(int number) => Compare(number, 2);

    [Theory]
    [Trait("Category", "Soak")]
    [MemberData(nameof(Satellites))]
    public void Find_AgainstEverySecondOfTenDays_NoneMissedNoneSpurious(int number) => Compare(number, DaysMax);

    private static void Compare(int number, int days)
    {
        int samples = (days * 86_400) + 1;
        Sgp4Propagator propagator = Scene.Propagator(number);
        Interval span = new(At(0), At(samples - 1));
        var finder = new PassFinder(propagator, Scene.Earth);
        int passes = 0;
        bool[][] above = Sampled(propagator, samples, out int valid);
        for (int site = 0; site < Scene.Sites.Length; site++)
        {
            for (int k = 0; k < ElevationMinDegrees.Length; k++)
            {
                Angle elevationMin = Angle.FromDegrees(ElevationMinDegrees[k]);
                PassSearch search = finder.Find(Scene.Sites[site], elevationMin, span);
                passes += search.Passes.Length;
                bool[] sampled = above[(site * ElevationMinDegrees.Length) + k];
                Transitions(search.Passes, samples)
                    .ShouldBe(Transitions(sampled), $"{number}, site {site}, {elevationMin}: seconds after edges");
                EdgesShouldBeSharp(propagator, Scene.Sites[site], elevationMin, search);
                int last = (int)Math.Floor((search.EphemerisSpan.End - span.Start).Seconds);
                last.ShouldBe(valid - 1);
            }
        }

        (int atShort, int atLong) = PassCounts[number];
        passes.ShouldBe(days == DaysMax ? atLong : atShort);
    }

    private static Instant At(int second) => Scene.Start + Duration.FromNanoseconds(second * 1_000_000_000L);

    /// <summary>
    /// Whether the satellite stands above each limit at each place, second by second; and how many are valid.
    /// </summary>
    private static bool[][] Sampled(Sgp4Propagator propagator, int samples, out int valid)
    {
        const int Block = 4096;
        bool[][] above = [.. Enumerable.Range(0, Scene.Sites.Length * ElevationMinDegrees.Length)
            .Select(_ => new bool[samples])];
        double[] sines = [.. ElevationMinDegrees.Select(d => Math.Sin(d * Angle.RadiansPerDegree))];
        var states = new StateBuffer(Block);
        var instants = new Instant[Block];
        for (int start = 0; start < samples; start += Block)
        {
            int count = Math.Min(Block, samples - start);
            for (int i = 0; i < count; i++)
                instants[i] = At(start + i);
            propagator.Propagate(instants.AsSpan(0, count), states);
            for (int i = 0; i < count; i++)
            {
                if (states.Status[i] != PropagationStatus.Ok)
                {
                    valid = start + i;
                    return above; // gone: what comes after is not believed
                }

                Vec3 r = Turning.Value[start + i] * states[i].Position.VectorM;
                for (int site = 0; site < Scene.Sites.Length; site++)
                {
                    Vec3 line = r - Scene.Sites[site].Position.VectorM;
                    double up = Vec3.Dot(line, Scene.Sites[site].Up), range = line.Norm;
                    for (int k = 0; k < sines.Length && up >= sines[k] * range; k++)
                        above[(site * sines.Length) + k][start + i] = true;
                }
            }
        }

        valid = samples;
        return above;
    }

    private static List<int> Transitions(bool[] above) =>
        [.. Enumerable.Range(1, above.Length - 1).Where(i => above[i] != above[i - 1])];

    /// <summary>The first sample after each edge, without those pairs of edges that no sample comes between.</summary>
    private static List<int> Transitions(ImmutableArray<Pass> passes, int samples)
    {
        var result = new List<int>();
        foreach (Pass pass in passes)
        {
            foreach (Instant edge in (Instant[])[pass.Aos, pass.Los])
            {
                int second = (int)Math.Ceiling((edge - Scene.Start).Seconds);
                if (result.Count > 0 && result[^1] == second)
                    result.RemoveAt(result.Count - 1);
                else if (second > 0 && second < samples)
                    result.Add(second);
            }
        }

        return result;
    }

    private static void EdgesShouldBeSharp(Sgp4Propagator p, GroundSite site, Angle elevationMin, PassSearch search)
    {
        double sine = Math.Sin(elevationMin.Radians);
        foreach (Pass pass in search.Passes)
        {
            string what = $"{p.Elements.MeanMotionRevolutionsPerDay} {site.Place} {elevationMin} {pass.Aos}";
            pass.Aos.ShouldBeLessThan(pass.Tca, what);
            pass.Tca.ShouldBeLessThanOrEqualTo(pass.Los, what);
            Scene.SineAt(p, site, pass.Tca).ShouldBeGreaterThanOrEqualTo(sine, what);
            if (!pass.IsAosOpen)
            {
                Scene.SineAt(p, site, pass.Aos - Microsecond).ShouldBeLessThan(sine, what);
                Scene.SineAt(p, site, pass.Aos + Microsecond).ShouldBeGreaterThan(sine, what);
            }

            if (!pass.IsLosOpen)
            {
                Scene.SineAt(p, site, pass.Los - Microsecond).ShouldBeGreaterThan(sine, what);
                Scene.SineAt(p, site, pass.Los + Microsecond).ShouldBeLessThan(sine, what);
            }
        }
    }
}
