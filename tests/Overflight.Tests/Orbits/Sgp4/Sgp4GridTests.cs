using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Orbits.Sgp4;

/// <summary>States on even grids: the same bits however they are asked for, and those of the scalar path.</summary>
[Trait("Category", "Lanes")]
public class Sgp4GridTests
{
    private const int Seed = 20260320;

    private static readonly LaneWidth[] Widths = Enum.GetValues<LaneWidth>();

    [Fact]
    public void Propagate_AnyWidthAndCut_GivesTheSameBits()
    {
        foreach (Sgp4Propagator propagator in StateBits.Propagators)
        {
            TimeGrid grid = GridNear(propagator, Duration.FromSeconds(60.0), 411);
            byte[] expected = Bits(propagator, grid, LaneWidth.Scalar);
            string who = propagator.Elements.ToString();
            foreach (LaneWidth width in Widths)
            {
                Bits(propagator, grid, width).SequenceEqual(expected).ShouldBeTrue($"{width}: {who}");
                foreach (int chunk in (int[])[1, 7, 131])
                {
                    byte[] chunked =
                    [
                        .. Enumerable.Range(0, (grid.Count + chunk - 1) / chunk).SelectMany(i => Bits(
                            propagator, grid.Slice(i * chunk, Math.Min(chunk, grid.Count - (i * chunk))), width)),
                    ];
                    chunked.SequenceEqual(expected).ShouldBeTrue($"{width}, chunks of {chunk}: {who}");
                }
            }
        }
    }

    [Fact]
    public void Propagate_WholeCatalogue_GivesTheSameBitsInAnyOrderOnAnyThreads()
    {
        var grid = new TimeGrid(StateBits.Propagators[^1].Elements.Epoch, Duration.FromSeconds(60.0), 200);
        byte[][] expected = [.. StateBits.Propagators.Select(p => Bits(p, grid, LaneWidth.Scalar))];
        int[] order = [.. Enumerable.Range(0, StateBits.Propagators.Length)];
        new Random(Seed).Shuffle(order);
        var catalogue = new Sgp4Catalogue([.. order.Select(i => StateBits.Propagators[i])]);
        foreach (int threads in (int[])[1, 2, 3])
        {
            var states = new StateBuffer(catalogue.Count * grid.Count);
            catalogue.Propagate(grid, states, threads);
            for (int place = 0; place < order.Length; place++)
            {
                StateBits.Of(states, place * grid.Count, grid.Count).SequenceEqual(expected[order[place]])
                    .ShouldBeTrue($"{threads} threads: {catalogue[place].Elements}");
            }
        }
    }

    [Fact]
    public void Propagate_WholeCatalogueAtOneInstant_GivesTheBitsOfEachSatellite()
    {
        Instant instant = StateBits.Propagators[^1].Elements.Epoch + Duration.FromHours(31.0);
        var catalogue = new Sgp4Catalogue(StateBits.Propagators);
        foreach (int threads in (int[])[1, 2])
        {
            var states = new StateBuffer(catalogue.Count);
            catalogue.Propagate(instant, states, threads);
            for (int i = 0; i < catalogue.Count; i++)
            {
                catalogue[i].TryStateAt(instant, out var state).ShouldBe(states.Status[i]);
                states[i].ShouldBe(state);
            }
        }
    }

    /// <summary>The largest difference over the whole of W1 is in bench/results; this is every kind of orbit.</summary>
    [Theory]
    [InlineData(10.0)]
    [InlineData(60.0)]
    [InlineData(613.7)]
    [InlineData(86_400.0)]
    public void Propagate_AnyStep_AgreesWithTheScalarPath(double stepS)
    {
        (double worstM, int compared) = (0.0, 0);
        foreach (Sgp4Propagator propagator in StateBits.Propagators)
        {
            TimeGrid grid = GridNear(propagator, Duration.FromSeconds(stepS), stepS > 1e4 ? 8 : 700);
            var states = new StateBuffer(grid.Count);
            propagator.Propagate(grid, states);
            for (int i = 0; i < grid.Count; i++)
            {
                PropagationStatus status = propagator.TryStateAt(grid[i], out var state);
                states.Status[i].ShouldBe(status, $"{grid[i]}: {propagator.Elements}");
                if (status != PropagationStatus.Ok)
                {
                    double.IsNaN(states[i].Position.VectorM.X).ShouldBeTrue();
                    continue;
                }

                worstM = Math.Max(worstM, states[i].Position.From(state.Position).Norm);
                compared++;
            }
        }

        compared.ShouldBeGreaterThan(StateBits.Propagators.Length * 5);
        Validation.Record("sgp4", $"Grids of {stepS} s against the scalar path", compared, worstM, "m", 1e-5);
    }

    [Fact]
    public void Propagate_PositionsAlone_GivesTheBitsOfTheFullStates()
    {
        foreach (Sgp4Propagator propagator in StateBits.Propagators)
        {
            TimeGrid grid = GridNear(propagator, Duration.FromSeconds(60.0), 300);
            var full = new StateBuffer(grid.Count);
            var positions = new StateBuffer(grid.Count, hasVelocity: false);
            propagator.Propagate(grid, full);
            propagator.Propagate(grid, positions);
            for (int component = 0; component < 3; component++)
                positions.ColumnOf(component).SequenceEqual(full.ColumnOf(component)).ShouldBeTrue();
            positions.Status.SequenceEqual(full.Status).ShouldBeTrue();
            double.IsNaN(positions[0].VelocityMPerS.X).ShouldBeTrue();
        }

        Should.Throw<ArgumentOutOfRangeException>(() => new StateBuffer(1, hasVelocity: false).ColumnOf(3).Length);
    }

    [Fact]
    public void Propagate_AnyForm_AllocatesNothing()
    {
        var catalogue = new Sgp4Catalogue(StateBits.Propagators);
        var grid = new TimeGrid(StateBits.Propagators[^1].Elements.Epoch, Duration.FromSeconds(60.0), 150);
        var states = new StateBuffer(catalogue.Count * grid.Count);
        double[] minutes = [1.0, 5.0, 1e4];
        Instant[] instants = [grid[0], grid[77]];
        long allocated = 0;
        for (int round = 0; round < 3; round++)
        {
            // The first round makes what resonant orbits keep.
            long before = GC.GetAllocatedBytesForCurrentThread();
            catalogue.Propagate(grid, states);
            catalogue.Propagate(grid[5], states);
            catalogue[3].PropagateMinutes(minutes, states);
            catalogue[3].Propagate(instants, states);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        allocated.ShouldBe(0);
    }

    [Fact]
    public void Propagate_ResonantOrbit_DoesNotDependOnWhatWasAskedBefore()
    {
        int resonant = 0;
        foreach (Sgp4Propagator asked in StateBits.Propagators.Where(p => p.Elements.MeanMotionRevolutionsPerDay < 2.2))
        {
            double[] far = [-2e6, -720.0, -719.9, 0.0, 0.1, 720.0, 1e5, 3e7];
            var fresh = new Sgp4Propagator(asked.Elements, LeapSeconds.Iers);
            var backwards = new Sgp4Propagator(asked.Elements, LeapSeconds.Iers);
            byte[] expected = Bits(fresh, far);
            byte[] one = [.. far.Reverse().Select(t => Bits(backwards, [t])).Reverse().SelectMany(b => b)];
            one.SequenceEqual(expected).ShouldBeTrue(asked.Elements.ToString());
            resonant++;
        }

        resonant.ShouldBeGreaterThan(20);
    }

    /// <summary>128 such steps would leave the calendar, the two that are asked for do not.</summary>
    [Fact]
    public void Propagate_StepOfDecades_GivesTheStatesOfSingleInstants()
    {
        Sgp4Propagator propagator = CatalogueSets.All[0];
        var grid = new TimeGrid(propagator.Elements.Epoch, Duration.FromDays(15_000.0), 3);
        var states = new StateBuffer(grid.Count);
        propagator.Propagate(grid, states);
        for (int i = 0; i < grid.Count; i++)
        {
            propagator.TryStateAt(grid[i], out var state).ShouldBe(states.Status[i]);
            states[i].ShouldBe(state);
        }
    }

    [Fact]
    public void Propagate_GridThatCannotBe_IsRefused()
    {
        Sgp4Propagator propagator = StateBits.Propagators[0];
        TimeGrid grid = GridNear(propagator, Duration.FromSeconds(60.0), 10);
        Should.Throw<ArgumentException>(() => propagator.Propagate(grid, new StateBuffer(9)));
        Should.Throw<ArgumentException>(() => propagator.Propagate(grid, new StateBuffer(10), offset: 1));
        Should.Throw<ArgumentOutOfRangeException>(() => propagator.Propagate(grid, new StateBuffer(10), offset: -1));
        Should.Throw<ArgumentOutOfRangeException>(() => new TimeGrid(grid.Start, Duration.Zero, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => new TimeGrid(grid.Start, grid.Step, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => grid.Slice(5, 6));
        Should.Throw<ArgumentException>(() => new Sgp4Catalogue([propagator]).Propagate(grid, new StateBuffer(9)));
        Should.Throw<ArgumentOutOfRangeException>(
            () => new Sgp4Catalogue([propagator]).Propagate(grid, new StateBuffer(10), threads: 0));
        propagator.Propagate(grid.Slice(3, 0), new StateBuffer(0));
    }

    /// <summary>The same on every machine and with every instruction set, so that an answer has a digest.</summary>
    [Fact]
    public void Propagate_FixedGrids_HaveThePinnedHash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (Sgp4Propagator propagator in StateBits.Propagators)
            hash.AppendData(Bits(propagator, GridNear(propagator, Duration.FromSeconds(90.0), 333), LaneWidths.Widest));
        Convert.ToHexStringLower(hash.GetHashAndReset())
            .ShouldBe(File.ReadAllText(TestData.Golden("pins/sgp4/grid.sha256")).Trim());
    }

    /// <summary>A grid that begins between two whole steps, around the epoch and after it.</summary>
    private static TimeGrid GridNear(Sgp4Propagator propagator, Duration step, int count) =>
        new(propagator.Elements.Epoch - (count / 5 * step) + Duration.FromNanoseconds(12_345), step, count);

    private static byte[] Bits(Sgp4Propagator propagator, in TimeGrid grid, LaneWidth width)
    {
        var states = new StateBuffer(grid.Count);
        propagator.Propagate(grid, states, 0, width);
        return StateBits.Of(states);
    }

    private static byte[] Bits(Sgp4Propagator propagator, double[] minutes)
    {
        var states = new StateBuffer(minutes.Length);
        propagator.PropagateMinutes(minutes, states);
        return StateBits.Of(states);
    }
}
