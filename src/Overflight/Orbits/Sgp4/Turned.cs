using System;
using Overflight.Numerics;

namespace Overflight.Orbits.Sgp4;

/// <summary>An angle as its sine and cosine.</summary>
internal readonly record struct Turned(double Sin, double Cos)
{
    /// <summary>Up to eight angles at once, radians: one vector of eight costs less than two scalars.</summary>
    public static void By(ReadOnlySpan<double> anglesRad, Span<Turned> turned)
    {
        Span<double> angles = stackalloc double[8], sines = stackalloc double[8], cosines = stackalloc double[8];
        anglesRad.CopyTo(angles);
        (Lanes512 sin, Lanes512 cos) = Elementary.SinCos(Lanes512.Load(in angles[0]));
        sin.Store(ref sines[0]);
        cos.Store(ref cosines[0]);
        for (int i = 0; i < anglesRad.Length; i++)
            turned[i] = new(sines[i], cosines[i]);
    }
}
