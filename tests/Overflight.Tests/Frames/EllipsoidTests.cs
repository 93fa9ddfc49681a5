using System;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Frames;
using Overflight.Numerics;
using Shouldly;

namespace Overflight.Tests.Frames;

public class EllipsoidTests
{
    [Theory]
    [InlineData(90.0, 0.0, 0.0)]
    [InlineData(-90.0, 0.0, 100.0)]
    [InlineData(90.0, 0.0, 35_786_000.0)]
    [InlineData(89.9999999, 45.0, 500_000.0)]
    [InlineData(0.0, 180.0, 0.0)]
    [InlineData(0.0, -180.0, -400.0)]
    [InlineData(39.0, 179.9999999, 11.0)]
    [InlineData(0.0, 0.0, -5_000_000.0)]
    [InlineData(45.0, 130.0, -5_000_000.0)]
    [InlineData(0.0, -75.0, 35_786_000.0)]
    [InlineData(-33.3, 151.2, 400_000_000.0)]
    public void ToGeodetic_EdgesAndHeights_GivesThePlaceBack(double latitude, double longitude, double heightM) =>
        ShouldComeBack(Geodetic.FromDegrees(latitude, longitude, heightM));

    [Fact]
    public void ToItrfToGeodetic_AnyPlace_ComesBack() =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            double heightM = random.Next(3) switch
            {
                0 => (random.NextDouble() * 2e4) - 1e4,
                1 => random.NextDouble() * 4e7,
                _ => -5e6 * random.NextDouble(),
            };
            ShouldComeBack(Geodetic.FromDegrees(
                (random.NextDouble() * 180.0) - 90.0, (random.NextDouble() * 360.0) - 180.0, heightM));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void ToItrf_Poles_AreOnTheAxis()
    {
        Vec3 pole = Ellipsoid.Wgs84.ToItrf(Geodetic.FromDegrees(90.0, 50.0)).VectorM;
        pole.Z.ShouldBe(6_356_752.314245, 1e-6);
        Math.Sqrt((pole.X * pole.X) + (pole.Y * pole.Y)).ShouldBeLessThan(1e-9);
        Ellipsoid.Wgs84.ToItrf(default).VectorM.ShouldBe(new Vec3(6_378_137.0, 0.0, 0.0));
    }

    [Fact]
    public void NormalAt_AnyPlace_PointsToHigherPlaces()
    {
        Geodetic place = Geodetic.FromDegrees(38.9, -77.04, 10.0);
        Vec3 up = Ellipsoid.Wgs84.ToItrf(place with { HeightM = 1010.0 }).From(Ellipsoid.Wgs84.ToItrf(place));
        ((up / 1000.0) - Ellipsoid.NormalAt(place.Latitude, place.Longitude)).Norm.ShouldBeLessThan(1e-11);
    }

    [Theory]
    [InlineData(90.01, 0.0, 0.0)]
    [InlineData(double.NaN, 0.0, 0.0)]
    [InlineData(0.0, double.PositiveInfinity, 0.0)]
    [InlineData(0.0, 0.0, double.NaN)]
    public void FromDegrees_OutOfRange_Throws(double latitude, double longitude, double heightM) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Geodetic.FromDegrees(latitude, longitude, heightM));

    private static void ShouldComeBack(Geodetic place)
    {
        Position<Itrf> position = Ellipsoid.Wgs84.ToItrf(place);
        Geodetic back = Ellipsoid.Wgs84.ToGeodetic(position);
        double ground = position.RadiusM * Angle.FromRadians(4e-16).Radians;
        Ellipsoid.Wgs84.ToItrf(back).From(position).Norm.ShouldBeLessThan(1e-8 + (10.0 * ground), place.ToString());
        back.HeightM.ShouldBe(place.HeightM, 5e-9 + (1e-15 * Math.Abs(place.HeightM)), place.ToString());
        Math.Abs(back.Latitude.Radians - place.Latitude.Radians).ShouldBeLessThan(2e-15, place.ToString());
    }
}
