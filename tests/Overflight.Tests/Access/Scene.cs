using System;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using Overflight.Data.Reference;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Tests.Orbits;
using Overflight.Time;

namespace Overflight.Tests.Access;

/// <summary>The Earth, the satellites and the places that the tests of access share.</summary>
internal static class Scene
{
    public static readonly EarthModel Earth = ReferenceData.Earth(LeapSeconds.Iers);

    /// <summary>The start of the day after most epochs of the 20 sets.</summary>
    public static readonly Instant Start = Sets.Utc("2026-05-08T00:00:00Z");

    private static readonly Lazy<ImmutableArray<(string Kind, Omm Set)>> LazyKinds = new(() =>
    [
        .. Rows("orbit-kinds/sets.csv").Select(r => (r[0], Sets.Parse(r[1], r[2]))),
    ]);

    /// <summary>20 real element sets, of every kind of orbit.</summary>
    public static ImmutableArray<(string Kind, Omm Set)> Kinds => LazyKinds.Value;

    /// <summary>A pole, the date line, a high plateau, and two others.</summary>
    public static ImmutableArray<GroundSite> Sites { get; } =
    [
        Site(-90.0, 0.0, 2835.0), Site(-17.0, 180.0), Site(31.0, 88.0, 5000.0), Site(0.35, -78.1),
        Site(69.7, 18.9, 100.0),
    ];

    public static Omm Set(int catalogueNumber) =>
        Kinds.First(k => k.Set.CatalogueNumber == catalogueNumber).Set;

    public static Sgp4Propagator Propagator(int catalogueNumber) => Propagator(Set(catalogueNumber));

    public static Sgp4Propagator Propagator(Omm set) => new(set.Elements, LeapSeconds.Iers);

    public static GroundSite Site(double latitudeDegrees, double longitudeDegrees, double heightM = 0.0) =>
        new(Geodetic.FromDegrees(latitudeDegrees, longitudeDegrees, heightM), Ellipsoid.Wgs84);

    public static Interval Days(double days) => new(Start, Start + Duration.FromDays(days));

    /// <summary>Sine of the elevation by the shortest way there is, to judge the finder by.</summary>
    public static double SineAt(Sgp4Propagator propagator, GroundSite site, Instant instant)
    {
        if (propagator.TryStateAt(instant, out State<Teme> state) != PropagationStatus.Ok)
            return double.NaN;
        Vec3 line = Earth.TemeToItrf(instant).Apply(state.Position).From(site.Position);
        return Vec3.Dot(line, site.Up) / line.Norm;
    }

    /// <summary>The rows below the heading of a golden table.</summary>
    public static string[][] Rows(string path) =>
    [
        .. File.ReadLines(TestData.Golden("truth/" + path)).Skip(1).Select(line => line.Split(',')),
    ];

    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    public static EarthOrientation EarthOrientation(string path) => new(
        [
            .. Rows(path).Select(r => new EarthOrientationRow(
                int.Parse(r[0]), Number(r[1]), Number(r[2]), Number(r[3]), r[4] == "P")),
        ],
        LeapSeconds.Iers);
}
