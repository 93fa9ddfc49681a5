using System;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Frames;
using Shouldly;

namespace Overflight.Tests.Frames;

public class AzimuthalEquidistantTests
{
    private static readonly AzimuthalEquidistant Norfolk = new(Geodetic.FromDegrees(36.95, -76.33));

    [Fact]
    public void Project_SnydersExample_GivesHisFigures()
    {
        double[] f = [.. Array.ConvertAll(GoldenCsv.Rows("truth/map/snyder.csv")[0], GoldenCsv.Number)];
        var map = new AzimuthalEquidistant(Geodetic.FromDegrees(f[0], f[1]), f[4]);
        MapPoint point = map.Project(Geodetic.FromDegrees(f[2], f[3]));
        double off = Math.Max(Math.Abs(point.EastM - f[5]), Math.Abs(point.NorthM - f[6]));
        Validation.Record("map", "Snyder, PP 1395, page 337", 1, off, "of radius 3", 5e-8);
        Geodetic back = map.Unproject(new MapPoint(f[5], f[6]));
        back.Latitude.Degrees.ShouldBe(f[2], 2e-6);
        back.Longitude.Degrees.ShouldBe(f[3], 2e-6);
    }

    [Fact]
    public void Project_RandomPlaces_AgreesWithD3()
    {
        double worst = 0.0;
        var rows = GoldenCsv.Rows("truth/map/project.csv");
        foreach (string[] row in rows)
        {
            double[] f = Array.ConvertAll(row, GoldenCsv.Number);
            MapPoint point = new AzimuthalEquidistant(Geodetic.FromDegrees(f[0], f[1]), 1.0)
                .Project(Geodetic.FromDegrees(f[2], f[3]));
            worst = Math.Max(worst, Math.Max(Math.Abs(point.EastM - f[4]), Math.Abs(point.NorthM - f[5])));
        }

        rows.Length.ShouldBe(300);
        Validation.Record("map", "d3-geo 3.1.1, azimuthal equidistant", rows.Length, worst, "radii", 1e-12);
    }

    [Theory]
    [InlineData(37.95, -76.33, 0.0, 1.0)]
    [InlineData(35.95, -76.33, 0.0, -1.0)]
    [InlineData(36.95, -76.33, 0.0, 0.0)]
    public void Project_OnTheMeridianOfTheCentre_IsStraightUpOrDown(
        double latitude, double longitude, double east, double north)
    {
        MapPoint point = Norfolk.Project(Geodetic.FromDegrees(latitude, longitude));
        double degreeM = AzimuthalEquidistant.EarthRadiusM * Math.PI / 180.0;
        point.EastM.ShouldBe(east * degreeM, 1e-6);
        point.NorthM.ShouldBe(north * degreeM, 1e-6);
    }

    [Fact]
    public void Project_EastAndWest_AreMirrored() => Prop.ForAll<NormalFloat, NormalFloat>((a, b) =>
    {
        double latitude = 90.0 * Math.Sin(a.Get), away = 180.0 * Math.Sin(b.Get);
        MapPoint east = Norfolk.Project(Geodetic.FromDegrees(latitude, -76.33 + away));
        MapPoint west = Norfolk.Project(Geodetic.FromDegrees(latitude, -76.33 - away));
        return Math.Abs(east.EastM + west.EastM) < 1e-3 && Math.Abs(east.NorthM - west.NorthM) < 1e-3;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Unproject_WhatWasProjected_ComesBack() => Prop.ForAll<NormalFloat, NormalFloat>((a, b) =>
    {
        Geodetic place = Geodetic.FromDegrees(89.9 * Math.Sin(a.Get), 180.0 * Math.Sin(b.Get));
        MapPoint point = Norfolk.Project(place);
        if (point.DistanceM > 0.999 * Norfolk.EdgeM)
            return true; // the far point has all directions
        Geodetic back = Norfolk.Unproject(point);
        MapPoint again = new AzimuthalEquidistant(place).Project(back);
        return again.DistanceM < 1e-3;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Project_Opposite_LiesOnTheEdge()
    {
        MapPoint point = Norfolk.Project(Geodetic.FromDegrees(-36.95, 103.67));
        point.DistanceM.ShouldBe(Norfolk.EdgeM, 1e-3);
        new AzimuthalEquidistant(Geodetic.FromDegrees(90.0, 0.0)).Project(Geodetic.FromDegrees(-90.0, 0.0))
            .DistanceM.ShouldBe(Norfolk.EdgeM, 1e-3);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void New_NoRadius_IsRefused(double radius) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new AzimuthalEquidistant(default, radius));
}
