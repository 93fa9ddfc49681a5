using System;
using System.Runtime.CompilerServices;

namespace Overflight.Numerics;

/// <summary>One lane: a plain double behind the operations of the vectors.</summary>
internal readonly struct Scalar(double value) : ILanes<Scalar>
{
    private static readonly double AllBits = BitConverter.Int64BitsToDouble(-1L);

    public double Value { get; } = value;

    public static int Count => 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar Splat(double value) => new(value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar Load(ref readonly double first) => new(first);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(ref double first) => first = Value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar operator +(Scalar a, Scalar b) => new(a.Value + b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar operator -(Scalar a, Scalar b) => new(a.Value - b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar operator *(Scalar a, Scalar b) => new(a.Value * b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar operator /(Scalar a, Scalar b) => new(a.Value / b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar operator -(Scalar a) => new(-a.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar FusedMultiplyAdd(Scalar a, Scalar b, Scalar c) =>
        new(Math.FusedMultiplyAdd(a.Value, b.Value, c.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar FusedMultiplySubtract(Scalar a, Scalar b, Scalar c) =>
        new(Math.FusedMultiplyAdd(a.Value, b.Value, -c.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar FusedNegatedMultiplyAdd(Scalar a, Scalar b, Scalar c) =>
        new(Math.FusedMultiplyAdd(-a.Value, b.Value, c.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar Sqrt(Scalar a) => new(Math.Sqrt(a.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar Abs(Scalar a) => new(Math.Abs(a.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar LessThan(Scalar a, Scalar b) => new(a.Value < b.Value ? AllBits : 0.0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar Select(Scalar mask, Scalar a, Scalar b) =>
        BitConverter.DoubleToInt64Bits(mask.Value) != 0 ? a : b;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar MaskAnd(Scalar a, Scalar b) => new(BitConverter.Int64BitsToDouble(
        BitConverter.DoubleToInt64Bits(a.Value) & BitConverter.DoubleToInt64Bits(b.Value)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Scalar MaskOr(Scalar a, Scalar b) => new(BitConverter.Int64BitsToDouble(
        BitConverter.DoubleToInt64Bits(a.Value) | BitConverter.DoubleToInt64Bits(b.Value)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(Scalar mask) => BitConverter.DoubleToInt64Bits(mask.Value) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BitsOf(Scalar mask) => BitConverter.DoubleToUInt64Bits(mask.Value) >> 63;
}
