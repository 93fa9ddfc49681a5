namespace Overflight.Evidence.Reading.Quantities;

/// <summary>A number, or a range of them, that was read.</summary>
/// <param name="Value">The number, or the lesser of a range.</param>
/// <param name="Max">The same number, or the greater of a range.</param>
/// <param name="IsApproximate">Whether the words themselves are loose: "dozens".</param>
/// <param name="IsDigits">Whether it begins with digits.</param>
/// <param name="IsPlain">Whether it is digits alone, as in names: 17, not 1,700 or 1.7 or seventeen.</param>
/// <param name="Next">The first token after it.</param>
internal readonly record struct NumberReading(
    double Value, double Max, bool IsApproximate, bool IsDigits, bool IsPlain, int Next)
{
    /// <summary>A number by itself.</summary>
    public static NumberReading Exact(double value, int next) =>
        new(value, value, IsApproximate: false, IsDigits: false, IsPlain: false, next);

    /// <summary>A number told loosely.</summary>
    public static NumberReading Loose(double value, double max, int next) =>
        new(value, max, IsApproximate: true, IsDigits: false, IsPlain: false, next);
}
