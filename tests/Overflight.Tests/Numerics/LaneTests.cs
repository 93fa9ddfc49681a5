using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Intrinsics;
using Overflight.Numerics;
using Shouldly;

namespace Overflight.Tests.Numerics;

[Trait("Category", "Lanes")]
public class LaneTests
{
    private static readonly double[] Special =
    [
        0.0, -0.0, 1.0, -1.0, 0.5, double.Epsilon, -double.Epsilon, 2.2250738585072014e-308, 1e-310, -3e-320,
        double.MaxValue, double.MinValue, double.PositiveInfinity, double.NegativeInfinity, double.NaN,
        Math.PI, Math.PI / 2.0, -Math.PI / 4.0, 1e9, -1e9, 4503599627370496.5, Math.Tau,
    ];

    /// <summary>One function of three numbers over any lanes.</summary>
    private interface IOperation
    {
        static abstract T Of<T>(T a, T b, T c)
            where T : struct, ILanes<T>;
    }

    [Fact]
    public void Operations_AnyNumbers_GiveTheSameBitsAtEveryWidth()
    {
        (double[] a, double[] b, double[] c) = Inputs(anyBits: true);
        ShouldAgree<Add>(a, b, c);
        ShouldAgree<Subtract>(a, b, c);
        ShouldAgree<Multiply>(a, b, c);
        ShouldAgree<Divide>(a, b, c);
        ShouldAgree<Negate>(a, b, c);
        ShouldAgree<Fused>(a, b, c);
        ShouldAgree<Root>(a, b, c);
        ShouldAgree<Absolute>(a, b, c);
        ShouldAgree<Choose>(a, b, c);
        ShouldAgree<ChooseBoth>(a, b, c);
        ShouldAgree<ChooseEither>(a, b, c);
        ShouldAgree<Constant>(a, b, c);
    }

    [Fact]
    public void Elementary_AnyNumbers_GivesTheSameBitsAtEveryWidth()
    {
        foreach (bool anyBits in (bool[])[true, false])
        {
            (double[] a, double[] b, double[] c) = Inputs(anyBits);
            ShouldAgree<Sine>(a, b, c);
            ShouldAgree<Cosine>(a, b, c);
            ShouldAgree<Arctangent>(a, b, c);
            ShouldAgree<Rounded>(a, b, c);
        }
    }

    [Fact]
    public void Scalar_AnyNumbers_IsPlainArithmetic()
    {
        (double[] a, double[] b, double[] c) = Inputs(anyBits: true);
        ShouldBeBits(Run<Add, Scalar>(a, b, c), [.. a.Zip(b, (x, y) => x + y)]);
        ShouldBeBits(Run<Divide, Scalar>(a, b, c), [.. a.Zip(b, (x, y) => x / y)]);
        ShouldBeBits(Run<Fused, Scalar>(a, b, c), [.. a.Select((x, i) => Math.FusedMultiplyAdd(x, b[i], c[i]))]);
        ShouldBeBits(Run<Root, Scalar>(a, b, c), [.. a.Select(Math.Sqrt)]);
        ShouldBeBits(Run<Choose, Scalar>(a, b, c), [.. a.Select((x, i) => x < b[i] ? b[i] : c[i])]);
    }

    [Fact]
    public void Any_MaskInOneLane_IsSeen()
    {
        Check<Scalar>();
        Check<Lanes128>();
        Check<Lanes256>();
        Check<Lanes512>();

        static void Check<T>()
            where T : struct, ILanes<T>
        {
            double[] values = new double[T.Count];
            for (int i = 0; i < T.Count; i++)
            {
                Array.Fill(values, 2.0);
                T.Any(T.LessThan(T.Load(in values[0]), T.Splat(1.0))).ShouldBeFalse();
                values[i] = 0.5;
                T.Any(T.LessThan(T.Load(in values[0]), T.Splat(1.0))).ShouldBeTrue();
                values[i] = double.NaN;
                T.Any(T.LessThan(T.Load(in values[0]), T.Splat(1.0))).ShouldBeFalse();
            }
        }
    }

    [Fact]
    public void Count_EachWidth_IsItsBitsOver64() =>
        (Scalar.Count, Lanes128.Count, Lanes256.Count, Lanes512.Count).ShouldBe((1, 2, 4, 8));

    [Fact]
    public void BitsOf_AnyWidth_FirstLaneIsLowest()
    {
        (double[] a, double[] b, _) = Inputs(anyBits: true);
        for (int i = 0; i < a.Length; i += 8)
        {
            ulong expected = 0;
            for (int lane = 0; lane < 8; lane++)
                expected |= (a[i + lane] < b[i + lane] ? 1UL : 0UL) << lane;
            (BitsBelow<Scalar>(a, b, i), BitsBelow<Lanes128>(a, b, i)).ShouldBe((expected, expected));
            (BitsBelow<Lanes256>(a, b, i), BitsBelow<Lanes512>(a, b, i)).ShouldBe((expected, expected));
        }
    }

    private static ulong BitsBelow<T>(double[] a, double[] b, int from)
        where T : struct, ILanes<T>
    {
        ulong bits = 0;
        for (int i = 0; i < 8; i += T.Count)
            bits |= T.BitsOf(T.LessThan(T.Load(in a[from + i]), T.Load(in b[from + i]))) << i;
        return bits;
    }

    /// <summary>The runs with fewer instructions are what they say. Without the variable nothing is asserted.</summary>
    [Fact]
    public void Processor_InstructionsSwitchedOff_AreOff()
    {
        (bool W128, bool W256, bool W512) on = (
            Vector128.IsHardwareAccelerated, Vector256.IsHardwareAccelerated, Vector512.IsHardwareAccelerated);
        switch (Environment.GetEnvironmentVariable("OVERFLIGHT_EXPECT_LANES"))
        {
            case "avx2":
                on.ShouldBe((true, true, false));
                LaneWidths.Widest.ShouldBe(LaneWidth.Bits256);
                break;
            case "sse":
                on.ShouldBe((true, false, false));
                LaneWidths.Widest.ShouldBe(LaneWidth.Bits128);
                break;
            case "none":
                on.ShouldBe((false, false, false));
                LaneWidths.Widest.ShouldBe(LaneWidth.Scalar);
                break;
            case null or "":
                break;
            case string other:
                Assert.Fail($"OVERFLIGHT_EXPECT_LANES is {other}: it must be avx2, sse or none.");
                break;
        }
    }

    private static (double[] A, double[] B, double[] C) Inputs(bool anyBits)
    {
        var random = new Random(58400);
        double Next() => !anyBits
            ? (random.NextDouble() - 0.5) * Math.Pow(10.0, random.Next(-3, 9))
            : random.Next(4) == 0
                ? Special[random.Next(Special.Length)]
                : BitConverter.Int64BitsToDouble(random.NextInt64(long.MinValue, long.MaxValue));
        double[] Many() => [.. Enumerable.Range(0, 8 * 1000).Select(_ => Next())];
        return (Many(), Many(), Many());
    }

    private static void ShouldAgree<TOperation>(double[] a, double[] b, double[] c)
        where TOperation : IOperation
    {
        double[] expected = Run<TOperation, Scalar>(a, b, c);
        ShouldBeBits(Run<TOperation, Lanes128>(a, b, c), expected, typeof(TOperation).Name + " 128");
        ShouldBeBits(Run<TOperation, Lanes256>(a, b, c), expected, typeof(TOperation).Name + " 256");
        ShouldBeBits(Run<TOperation, Lanes512>(a, b, c), expected, typeof(TOperation).Name + " 512");
    }

    private static double[] Run<TOperation, T>(double[] a, double[] b, double[] c)
        where TOperation : IOperation
        where T : struct, ILanes<T>
    {
        double[] result = new double[a.Length];
        for (int i = 0; i < a.Length; i += T.Count)
            TOperation.Of(T.Load(in a[i]), T.Load(in b[i]), T.Load(in c[i])).Store(ref result[i]);
        return result;
    }

    /// <summary>Equal bits, with zero's sign; which not-a-number it is does not count.</summary>
    private static void ShouldBeBits(double[] actual, double[] expected, string what = "")
    {
        IEnumerable<long> Bits(double[] values) =>
            values.Select(v => BitConverter.DoubleToInt64Bits(double.IsNaN(v) ? double.NaN : v));
        Bits(actual).SequenceEqual(Bits(expected)).ShouldBeTrue(what);
    }

    private sealed class Add : IOperation
    {
        public static T Of<T>(T a, T b, T c)
            where T : struct, ILanes<T> => a + b;
    }

    private sealed class Subtract : IOperation
    {
        public static T Of<T>(T a, T b, T c)
            where T : struct, ILanes<T> => a - b;
    }

    private sealed class Multiply : IOperation
    {
        public static T Of<T>(T a, T b, T c)
            where T : struct, ILanes<T> => a * b;
    }

    private sealed class Divide : IOperation
    {
        public static T Of<T>(T a, T b, T c)
            where T : struct, ILanes<T> => a / b;
    }

    private sealed class Negate : IOperation
    {
        public static T Of<T>(T a, T b, T c)
            where T : struct, ILanes<T> => -a;
    }

    private sealed class Fused : IOperation
    {
        public static T Of<T>(T a, T b, T c)
            where T : struct, ILanes<T> => T.FusedMultiplyAdd(a, b, c);
    }

    private sealed class Root : IOperation
    {
        public static T Of<T>(T a, T b, T c)
            where T : struct, ILanes<T> => T.Sqrt(a);
    }

    private sealed class Absolute : IOperation
    {
        public static T Of<T>(T a, T b, T c)
            where T : struct, ILanes<T> => T.Abs(a);
    }

    private sealed class Choose : IOperation
    {
        public static T Of<T>(T a, T b, T c)
            where T : struct, ILanes<T> => T.Select(T.LessThan(a, b), b, c);
    }

    private sealed class ChooseBoth : IOperation
    {
        public static T Of<T>(T a, T b, T c)
            where T : struct, ILanes<T> => T.Select(T.MaskAnd(T.LessThan(a, b), T.LessThan(b, c)), a, c);
    }

    private sealed class ChooseEither : IOperation
    {
        public static T Of<T>(T a, T b, T c)
            where T : struct, ILanes<T> => T.Select(T.MaskOr(T.LessThan(a, b), T.LessThan(b, c)), a, c);
    }

    private sealed class Constant : IOperation
    {
        public static T Of<T>(T a, T b, T c)
            where T : struct, ILanes<T> => T.Splat(1.0 / 3.0);
    }

    private sealed class Sine : IOperation
    {
        public static T Of<T>(T a, T b, T c)
            where T : struct, ILanes<T> => Elementary.SinCos(a).Sin;
    }

    private sealed class Cosine : IOperation
    {
        public static T Of<T>(T a, T b, T c)
            where T : struct, ILanes<T> => Elementary.SinCos(a).Cos;
    }

    private sealed class Arctangent : IOperation
    {
        public static T Of<T>(T a, T b, T c)
            where T : struct, ILanes<T> => Elementary.Atan2(a, b);
    }

    private sealed class Rounded : IOperation
    {
        public static T Of<T>(T a, T b, T c)
            where T : struct, ILanes<T> => Elementary.RoundToInteger(a);
    }
}
