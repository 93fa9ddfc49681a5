namespace Overflight.Numerics;

/// <summary>
/// A handful of doubles that move together. A kernel written over <typeparamref name="T"/> uses only correctly rounded
/// operations (+ − × ÷ √, fused multiply-add, comparison, selection), so a lane's result does not depend on how many
/// lanes travel with it: 8, 4, 2 or 1 give the same bits.
/// </summary>
/// <typeparam name="T">The implementing type itself.</typeparam>
internal interface ILanes<T>
    where T : struct, ILanes<T>
{
    static abstract int Count { get; }

    static abstract T Splat(double value);

    static abstract T Load(ref readonly double first);

    void Store(ref double first);

    static abstract T operator +(T a, T b);

    static abstract T operator -(T a, T b);

    static abstract T operator *(T a, T b);

    static abstract T operator /(T a, T b);

    static abstract T operator -(T a);

    /// <summary>a × b + c, rounded once.</summary>
    static abstract T FusedMultiplyAdd(T a, T b, T c);

    /// <summary>a × b − c, rounded once.</summary>
    static abstract T FusedMultiplySubtract(T a, T b, T c);

    /// <summary>c − a × b, rounded once.</summary>
    static abstract T FusedNegatedMultiplyAdd(T a, T b, T c);

    static abstract T Sqrt(T a);

    static abstract T Abs(T a);

    /// <summary>
    /// All bits set in the lanes where a &lt; b; none elsewhere, and none where either is not a number.
    /// </summary>
    static abstract T LessThan(T a, T b);

    /// <summary>Lanes of <paramref name="a"/> where the mask is set, of <paramref name="b"/> elsewhere.</summary>
    static abstract T Select(T mask, T a, T b);

    static abstract T MaskAnd(T a, T b);

    static abstract T MaskOr(T a, T b);

    /// <summary>Whether the mask is set in any lane.</summary>
    static abstract bool Any(T mask);

    /// <summary>One bit for each lane, the first lowest: whether the mask is set.</summary>
    static abstract ulong BitsOf(T mask);
}
