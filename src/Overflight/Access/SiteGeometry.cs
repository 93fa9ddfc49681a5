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
}
