using Overflight.Frames;
using Overflight.Numerics;

namespace Overflight.Sensing;

/// <summary>
/// Light and shadow in orbit with a point Sun and a spherical Earth: parallel rays, no penumbra, no refraction. Against
/// a cone the edge of the shadow is off by less than 0.1 s in low orbit; the penumbra itself lasts some 8 s there.
/// </summary>
public static class Illumination
{
    /// <summary>Radius of the shadowing sphere, metres (the equatorial radius of WGS 84).</summary>
    public const double ShadowRadiusM = 6_378_137.0;

    /// <summary>Whether a satellite sees the centre of the Sun.</summary>
    /// <param name="satellite">Where the satellite is.</param>
    /// <param name="sunInTeme">Unit vector towards the Sun, TEME axes.</param>
    public static bool IsSunlit(in Position<Teme> satellite, in Vec3 sunInTeme)
    {
        double towardsSunM = Vec3.Dot(satellite.VectorM, sunInTeme);
        double offAxisSquared = satellite.VectorM.NormSquared - (towardsSunM * towardsSunM);
        return towardsSunM > 0.0 || offAxisSquared > ShadowRadiusM * ShadowRadiusM;
    }
}
