using System;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Access;

/// <summary>What the sweep needs of a place: where it is and where up is, ITRF, metres.</summary>
internal readonly struct SiteGeometry(GroundSite site)
{
    public Vec3 Position { get; } = site.Position.VectorM;

    public Vec3 Up { get; } = site.Up;

    /// <summary>Height of the place along its own normal: position·up.</summary>
    public double AlongUpM { get; } = Vec3.Dot(site.Position.VectorM, site.Up);

    public double RadiusM { get; } = site.Position.RadiusM;

    /// <summary>Angle between the place's radius and its normal.</summary>
    public double TiltRad { get; } =
        Math.Asin(Math.Min(1.0, Vec3.Cross(site.Position.VectorM.Unit(), site.Up).Norm));

    /// <summary>ρ·n − sin ε·|ρ| for a place of the satellite, with the same bits as <see cref="SiftKernel"/>.</summary>
    public double MarginM(in Vec3 satellite, double sine)
    {
        Vec3 line = satellite - Position;
        return Dot(Up, line) - (sine * Math.Sqrt(Dot(line, line)));
    }

    private static double Dot(in Vec3 a, in Vec3 b) =>
        Math.FusedMultiplyAdd(a.Z, b.Z, Math.FusedMultiplyAdd(a.Y, b.Y, a.X * b.X));
}
