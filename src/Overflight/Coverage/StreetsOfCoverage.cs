// Streets of coverage (L. Rider, Optimized polar orbit constellations for redundant earth coverage, J. Astronaut. Sci.
// 33 (1985); SMAD 3rd ed. section 7.6). Satellites evenly spaced on a polar orbit keep a street of half width c in view
// all the time, and see as far as λ between neighbours that fly along with them. Planes side by side need be c + λ
// apart, the two that fly against one another 2c: together they close half the equator, and above a latitude φ that
// share of it that cos φ says.
using System;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Coverage;

/// <summary>Planes of polar orbits that keep the Earth, or all above a latitude, in view without a gap.</summary>
/// <param name="Planes">How many planes.</param>
/// <param name="SatellitesPerPlane">How many satellites in each.</param>
/// <param name="Street">Half the width of the street of one plane, at the Earth's centre.</param>
public readonly record struct StreetsOfCoverage(int Planes, int SatellitesPerPlane, Angle Street)
{
    /// <summary>
    /// The fewest planes for a given number of satellites in each; <c>null</c> where one plane leaves gaps along its
    /// own track.
    /// </summary>
    /// <param name="view">From which height.</param>
    /// <param name="elevationMin">Least elevation of a satellite that counts.</param>
    /// <param name="satellitesPerPlane">3 or more.</param>
    /// <param name="latitudeMin">Only what lies north or south of it counts; 0° for the whole Earth.</param>
    public static StreetsOfCoverage? Of(
        in SphericalView view, Angle elevationMin, int satellitesPerPlane, Angle latitudeMin = default)
    {
        Angle reach = view.CentralAngleAtElevation(elevationMin);
        if (SphericalView.StreetOfCoverage(reach, satellitesPerPlane) is not { } street)
            return null;
        double wanted = Math.PI * Math.Cos(latitudeMin.Radians);
        double planes = 1.0 + ((wanted - (2.0 * street.Radians)) / (street.Radians + reach.Radians));
        return new(Math.Max(1, (int)Math.Ceiling(planes - 1e-9)), satellitesPerPlane, street);
    }
}
