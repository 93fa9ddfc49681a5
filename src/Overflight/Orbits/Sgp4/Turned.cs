using System;
using Overflight.Numerics;

namespace Overflight.Orbits.Sgp4;

/// <summary>An angle as its sine and cosine.</summary>
internal readonly record struct Turned(double Sin, double Cos)
{
    /// <summary>Four angles at once, radians: two vectors of four cost less than four scalars.</summary>
    public static (Turned A, Turned B, Turned C, Turned D) By(double aRad, double bRad, double cRad, double dRad)
    {
        Span<double> angles = [aRad, bRad, cRad, dRad], sines = stackalloc double[4], cosines = stackalloc double[4];
        (Lanes256 sin, Lanes256 cos) = Elementary.SinCos(Lanes256.Load(in angles[0]));
        sin.Store(ref sines[0]);
        cos.Store(ref cosines[0]);
        return (
            new(sines[0], cosines[0]), new(sines[1], cosines[1]), new(sines[2], cosines[2]), new(sines[3], cosines[3]));
    }
}
