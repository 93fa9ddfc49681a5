using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Orbits.Sgp4;

/// <summary>A state depends on the set and the time alone.</summary>
[Trait("Category", "Lanes")]
public class Sgp4LaneTests
{
    private const int Seed = 58400;

    private static readonly LaneWidth[] Widths = Enum.GetValues<LaneWidth>();

    [Fact]
    public void PropagateMinutes_AnyWidthChunkAndOrder_GivesTheSameBits()
    {
        StateBits.Propagators.Length.ShouldBe(33 + 280);
        var random = new Random(Seed);
        foreach (Sgp4Propagator propagator in StateBits.Propagators)
        {
            double[] minutes = [.. Enumerable.Range(0, 275).Select(_ => (random.NextDouble() - 0.5) * 86_400.0)];
            byte[] expected = Bits(propagator, minutes, LaneWidth.Scalar);
            string who = propagator.Elements.ToString();
            foreach (LaneWidth width in Widths)
            {
                Bits(propagator, minutes, width).SequenceEqual(expected).ShouldBeTrue($"{width}: {who}");
                foreach (int chunk in (int[])[7, 131])
                {
                    byte[] chunked = [.. minutes.Chunk(chunk).SelectMany(part => Bits(propagator, part, width))];
                    chunked.SequenceEqual(expected).ShouldBeTrue($"{width}, chunks of {chunk}: {who}");
                }
            }

            int[] order = [.. Enumerable.Range(0, minutes.Length)];
            random.Shuffle(order);
            byte[] permuted = Bits(propagator, [.. order.Select(i => minutes[i])], LaneWidths.Widest);
            int length = expected.Length / minutes.Length;
            byte[] back = [.. order.SelectMany(i => expected[(i * length)..((i + 1) * length)])];
            permuted.SequenceEqual(back).ShouldBeTrue($"permuted: {who}");
        }
    }

    [Fact]
    public void TryStateAt_EachInstant_GivesTheBitsOfTheBatchAndOfItsMinutes()
    {
        var random = new Random(Seed);
        foreach (Sgp4Propagator propagator in StateBits.Propagators)
        {
            Instant epoch = propagator.Elements.Epoch;
            Instant[] instants =
            [
                .. Enumerable.Range(0, 150)
                    .Select(_ => epoch + Duration.FromSeconds(random.Next(-2_000_000, 2_000_000))),
            ];
            var batch = new StateBuffer(instants.Length);
            propagator.Propagate(instants, batch);
            double[] minutes = [.. instants.Select(i => (i - epoch).Minutes)];
            StateBits.Of(batch).SequenceEqual(Bits(propagator, minutes, LaneWidth.Scalar)).ShouldBeTrue();
            for (int i = 0; i < instants.Length; i++)
            {
                PropagationStatus status = propagator.TryStateAt(instants[i], out var state);
                status.ShouldBe(batch.Status[i]);
                state.ShouldBe(batch[i]); // NaN equals NaN here
            }
        }
    }

    [Fact]
    public void PropagateMinutes_TwoThreadsOnOneSet_GiveTheSameBits()
    {
        double[] minutes = [.. Enumerable.Range(-2000, 4000).Select(i => i * 1.7)];
        foreach (Sgp4Propagator propagator in StateBits.Propagators.Where((_, i) => i % 20 == 0))
        {
            byte[] expected = Bits(propagator, minutes, LaneWidth.Scalar);
            byte[][] results = new byte[4][];
            Parallel.For(
                0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 },
                i => results[i] = Bits(propagator, minutes, LaneWidths.Widest));
            results.ShouldAllBe(r => r.SequenceEqual(expected));
        }
    }

    /// <summary>The same on every machine and with every instruction set, so that an answer has a digest.</summary>
    [Fact]
    public void PropagateMinutes_FixedWorkload_HasThePinnedHash()
    {
        double[] minutes = [.. Enumerable.Range(-48, 97).Select(i => i * 900.0)];
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (Sgp4Propagator propagator in StateBits.Propagators)
            hash.AppendData(Bits(propagator, minutes, LaneWidths.Widest));
        Convert.ToHexStringLower(hash.GetHashAndReset())
            .ShouldBe(File.ReadAllText(TestData.Golden("pins/sgp4/workload.sha256")).Trim());
    }

    private static byte[] Bits(Sgp4Propagator propagator, double[] minutes, LaneWidth width)
    {
        var states = new StateBuffer(minutes.Length);
        propagator.PropagateMinutes(minutes, states, width);
        return StateBits.Of(states);
    }
}
