using System;
using Overflight.Numerics;

namespace Overflight.Coverage;

/// <summary>
/// A vector as a cubic of time (Hermite): exact at both ends with its rate. Its second derivative is a straight line,
/// so the greater of its two ends bounds it.
/// </summary>
internal readonly struct Cubic
{
    private readonly Vec3 _a;
    private readonly Vec3 _b;
    private readonly Vec3 _c;
    private readonly Vec3 _d;

    public Cubic(in Vec3 from, in Vec3 rateFrom, in Vec3 to, in Vec3 rateTo, double seconds)
    {
        Vec3 mean = (to - from) / seconds;
        _a = from;
        _b = rateFrom;
        _c = ((3.0 * mean) - (2.0 * rateFrom) - rateTo) / seconds;
        _d = (rateFrom + rateTo - (2.0 * mean)) / (seconds * seconds);
        SecondMax = Math.Max((2.0 * _c).Norm, ((2.0 * _c) + (6.0 * seconds * _d)).Norm);
        FirstMax = Math.Max(rateFrom.Norm, rateTo.Norm) + (SecondMax * seconds / 2.0);
    }

    /// <summary>Bound on the size of the first derivative.</summary>
    public double FirstMax { get; }

    /// <summary>Bound on the size of the second derivative.</summary>
    public double SecondMax { get; }

    /// <summary>Size of the third derivative, the same throughout.</summary>
    public double Third => 6.0 * _d.Norm;

    public Vec3 At(double u) => _a + (u * (_b + (u * (_c + (u * _d)))));

    public Vec3 RateAt(double u) => _b + (u * ((2.0 * _c) + ((3.0 * u) * _d)));
}
