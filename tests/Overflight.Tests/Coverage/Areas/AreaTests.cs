using System;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Shouldly;

namespace Overflight.Tests.Coverage.Areas;

public sealed class AreaTests
{
    /// <summary>Flinders Peak to Buninyong, GRS 80: the worked line of the GDA technical manual.</summary>
    [Fact]
    public void Direct_FlindersPeakToBuninyong_AsPublished()
    {
        Geodetic from = Geodetic.FromDegrees(-Dms(37, 57, 3.72030), Dms(144, 25, 29.52440));
        Geodetic to = Geodesic.Direct(from, Angle.FromDegrees(Dms(306, 52, 5.37)), 54_972.271, Ellipsoid.Grs80);
        to.Latitude.Degrees.ShouldBe(-Dms(37, 39, 10.15610), 0.0002 / 3600.0);
        to.Longitude.Degrees.ShouldBe(Dms(143, 55, 35.38390), 0.0002 / 3600.0);
    }

    [Theory]
    [InlineData(0.0, 0.0)]
    [InlineData(52.0, 13.0)]
    [InlineData(-63.0, 180.0)]
    [InlineData(89.5, 40.0)]
    [InlineData(90.0, 0.0)]
    [InlineData(-90.0, 0.0)]
    public void Circle_OnASphere_HasTheAreaOfACap(double latitude, double longitude)
    {
        var sphere = new Ellipsoid(6_371_000.0, 0.0);
        foreach (double radiusM in (double[])[5e3, 500e3, 3000e3])
        {
            var circle = Area.Circle(Geodetic.FromDegrees(latitude, longitude), radiusM, sphere);
            double angle = radiusM / sphere.EquatorialRadiusM;
            double cap = Math.Tau * (1.0 - Math.Cos(angle)) * sphere.EquatorialRadiusM * sphere.EquatorialRadiusM;
            circle.SizeM2(sphere).ShouldBe(cap, cap * 3e-5);
            circle.IsNorthPoleInside.ShouldBe((90.0 - latitude) * Angle.RadiansPerDegree < angle);
            circle.IsSouthPoleInside.ShouldBe((90.0 + latitude) * Angle.RadiansPerDegree < angle);
        }
    }

    /// <summary>
    /// An area anywhere is as large, and holds the same points, as its twin turned elsewhere: over the date line, over
    /// either pole. On a sphere, whose turns change nothing.
    /// </summary>
    [Fact]
    public void Circle_TurnedTwin_HoldsTheTurnedPoints()
    {
        var sphere = new Ellipsoid(6_371_000.0, 0.0);
        var random = new Random(5);
        var home = Geodetic.FromDegrees(20.0, 30.0);
        var area = Area.Circle(home, 900e3, sphere);
        foreach ((double lat, double lon) in ((double, double)[])[(20, 180), (90, 0), (86, -170), (-88, 90), (0, -179)])
        {
            Mat3 turn = Turn(home, Geodetic.FromDegrees(lat, lon));
            var twin = Area.Circle(Geodetic.FromDegrees(lat, lon), 900e3, sphere);
            twin.SizeM2(sphere).ShouldBe(area.SizeM2(sphere), area.SizeM2(sphere) * 1e-5);
            int inside = 0;
            for (int i = 0; i < 2000; i++)
            {
                Geodetic p = Geodetic.FromDegrees(
                    8.0 + (random.NextDouble() * 24.0), 16.0 + (random.NextDouble() * 28.0));
                Geodetic q = sphere.ToGeodetic(new(turn * sphere.ToItrf(p).VectorM));
                double rim = Vec3.AngleBetween(sphere.ToItrf(p).VectorM, sphere.ToItrf(home).VectorM).Radians
                    * sphere.EquatorialRadiusM;
                if (Math.Abs(rim - 900e3) < 100.0)
                    continue;
                twin.Contains(q).ShouldBe(area.Contains(p), $"{p} as {q}");
                area.Contains(p).ShouldBe(rim < 900e3);
                inside += area.Contains(p) ? 1 : 0;
            }

            inside.ShouldBeInRange(500, 1500);
        }
    }

    [Theory]
    [InlineData(1.0)]
    [InlineData(1e8)]
    [InlineData(double.NaN)]
    public void Circle_NoRadius_Throws(double radiusM) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Area.Circle(default, radiusM, Ellipsoid.Wgs84));

    /// <summary>The turn about the poles of the great circle that carries one place to another.</summary>
    internal static Mat3 Turn(Geodetic from, Geodetic to)
    {
        var sphere = new Ellipsoid(1.0, 0.0);
        Vec3 a = sphere.ToItrf(from).VectorM, b = sphere.ToItrf(to).VectorM;
        Vec3 axis = Vec3.Cross(a, b).Unit(), a2 = Vec3.Cross(axis, a), b2 = Vec3.Cross(axis, b);
        var old = new Mat3(a, a2, axis);
        return new Mat3(b, b2, axis).Transposed() * old;
    }

    private static double Dms(double degrees, double minutes, double seconds) =>
        degrees + (minutes / 60.0) + (seconds / 3600.0);
}
