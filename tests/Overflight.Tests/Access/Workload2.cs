using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Tests.Orbits;
using Overflight.Time;

namespace Overflight.Tests.Access;

/// <summary>
/// The timing workload W2 of the shared data: 100 satellites, 50 sites, 7 days, elevation at least 10°, the Earth turned
/// by GMST of 1982 alone.
/// </summary>
internal static class Workload2
{
    /// <summary>How many windows a search by others found, with steps of 2 s and edges to 0.1 ms.</summary>
    public const int WindowCount = 130_430;

    /// <summary>UT1 = UTC and no polar motion.</summary>
    public static readonly EarthModel Earth = new(
        LeapSeconds.Iers,
        new EarthOrientation(
            [.. Enumerable.Range(61_100, 60).Select(d => new EarthOrientationRow(d, 0.0, 0.0, 0.0, IsPredicted: false))],
            LeapSeconds.Iers),
        Ellipsoid.Wgs84);

    public static readonly Interval Week = new(Sets.Utc("2026-03-20T00:00:00Z"), Sets.Utc("2026-03-27T00:00:00Z"));

    /// <summary>The query, where the shared data are at hand.</summary>
    public static bool TryQuery(out AccessQuery query)
    {
        query = new AccessQuery { Satellites = [], Sites = [], Span = Week };
        if (!TestData.TrySharedData("elements/benchmark-100-leo.tle", out string sets)
            || !TestData.TrySharedData("elements/benchmark-50-sites.txt", out string sites))
            return false;
        query = query with
        {
            Satellites =
            [
                .. Tle.Read(File.ReadAllText(sets), "W2", null, LeapSeconds.Iers).Sets.Select(Scene.Propagator),
            ],
            Sites = [.. File.ReadLines(sites).Select(Site)],
            Constraints = [Elevation(10.0)],
        };
        return true;
    }

    public static ElevationConstraint Elevation(double degrees) =>
        new() { Mask = ElevationMask.Constant(Angle.FromDegrees(degrees)) };

    private static GroundSite Site(string line)
    {
        double[] v = [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Scene.Number)];
        return Scene.Site(v[0], v[1], v[2]);
    }
}
