using System;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.J2;
using Overflight.Sensing;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Coverage;

/// <summary>Iridium: 66 satellites in 6 polar planes at 780 km, 8.2° of elevation everywhere.</summary>
public sealed class StreetsOfCoverageTests
{
    private const double HeightM = 780e3;

    private static readonly SphericalView Published = new(HeightM, 6_378_137.0);

    [Fact]
    public void Of_Iridium_SixPlanesOfElevenAt8Point2Degrees()
    {
        Planes(8.2).ShouldBe(6);
        double low = 5.0, high = 12.0;
        while (high - low > 1e-6)
            (low, high) = Planes((low + high) / 2.0) <= 6 ? ((low + high) / 2.0, high) : (low, (low + high) / 2.0);
        Console.WriteLine($"Six planes of eleven close up to {low:0.000}° of elevation.");
        Validation.Record(
            "coverage", "Iridium, elevation up to which 6 × 11 close", 1, Math.Abs(low - 8.2), "deg", 0.3);

        static int Planes(double degrees) =>
            StreetsOfCoverage.Of(Published, Angle.FromDegrees(degrees), 11).ShouldNotBeNull().Planes;
    }

    /// <summary>
    /// The streets, flown: J2 orbits spaced as the streets say leave no cell of the Earth out of sight at any time;
    /// with one plane fewer, or a view that is a degree narrower, some are.
    /// </summary>
    [Theory]
    [InlineData(8.2, 6, true)]
    [InlineData(9.2, 6, false)]
    [InlineData(8.2, 5, false)]
    public void Of_Iridium_AsFlown(double elevation, int planes, bool isClosed)
    {
        var view = new SphericalView(HeightM, Sphere.Ball.EquatorialRadiusM);
        Angle least = Angle.FromDegrees(elevation), reach = view.CentralAngleAtElevation(least);
        StreetsOfCoverage streets = StreetsOfCoverage.Of(view, least, 11).ShouldNotBeNull();
        (streets.Planes <= planes).ShouldBe(isClosed);
        ImmutableArray<IPropagator> satellites =
        [
            .. from plane in Enumerable.Range(0, planes)
               from place in Enumerable.Range(0, 11)
               select new J2Propagator(new J2Orbit
               {
                   Epoch = Sphere.Epoch,
                   SemiMajorAxisM = Sphere.Ball.EquatorialRadiusM + HeightM,
                   Inclination = Angle.FromDegrees(90.0),
                   RightAscensionOfNode = ((double)plane * (streets.Street + reach)).Wrapped(),

                   // Satellites of a plane stand over the gaps of the next.
                   MeanAnomaly = Angle.FromDegrees(360.0 / 11.0 * (place + (0.5 * (plane % 2)))).Wrapped(),
               }),
        ];
        var span = new Interval(Sphere.Epoch, Sphere.Epoch + Duration.FromMinutes(20.0));
        var map = CoverageMap.Search(
            Sphere.Grid(Area.Earth, 250e3), satellites, new ViewLimits { ElevationMin = least }, span, Sphere.Earth);
        CoverageFigures figures = FiguresOfMerit.Of(map).Area;
        Console.WriteLine($"{planes} planes at {elevation}°: least seen {figures.SeenMinRatio:0.0000}.");
        (figures.SeenMinRatio == 1.0).ShouldBe(isClosed);
    }

    [Fact]
    public void Of_HighLatitudesOrNarrowViews_FewerPlanesOrNone()
    {
        Angle least = Angle.FromDegrees(8.2);
        int[] planes =
        [
            .. new[] { 0.0, 30.0, 60.0, 80.0, 90.0 }.Select(latitude =>
                StreetsOfCoverage.Of(Published, least, 11, Angle.FromDegrees(latitude)).ShouldNotBeNull().Planes),
        ];
        planes.ShouldBe([6, 6, 4, 2, 1]);
        StreetsOfCoverage.Of(Published, Angle.FromDegrees(60.0), 11).ShouldBeNull();
    }
}
