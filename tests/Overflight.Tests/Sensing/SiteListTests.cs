using System;
using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Shouldly;

namespace Overflight.Tests.Sensing;

public class SiteListTests
{
    private const string GeoJson = """
        {"type": "FeatureCollection", "features": [
          {"type": "Feature", "properties": {"name": "A"}, "geometry": {"type": "Point", "coordinates": [20, 10, 30]}},
          {"type": "Feature", "properties": null, "geometry": {"type": "Point", "coordinates": [-20.5, -10.25]}}]}
        """;

    [Theory]
    [InlineData("name,lat,lon,height\nA,10,20,30\n,-10.25,-20.5,\n")]
    [InlineData("\uFEFF# mine\r\nHeight_m,Longitude,Latitude,Name\r\n\r\n30,20,10,A\r\n,-20.5,-10.25,\r\n")]
    [InlineData("A,10,20,30\n\"\",-10.25,-20.5")]
    [InlineData(GeoJson)]
    public void TryRead_AnyForm_GivesTheSamePlaces(string text)
    {
        SiteList.TryRead(text, out ImmutableArray<NamedPlace> places, out Diagnostic diagnostic)
            .ShouldBeTrue(diagnostic.ToString());
        places.ShouldBe(
        [
            new("A", Geodetic.FromDegrees(10.0, 20.0, 30.0)),
            new("10.2500° S 20.5000° W", Geodetic.FromDegrees(-10.25, -20.5)),
        ]);
    }

    [Theory]
    [InlineData("10 20 30\n-10.25\t-20.5\n")]
    [InlineData("10,20,30\n-10.25,-20.5\n")]
    public void TryRead_LinesWithoutName_AreNamedByPosition(string text)
    {
        SiteList.TryRead(text, out ImmutableArray<NamedPlace> places, out _).ShouldBeTrue();
        places.Select(p => p.Name).ShouldBe(["10.0000° N 20.0000° E", "10.2500° S 20.5000° W"]);
        places.Select(p => p.Position.HeightM).ShouldBe([30.0, 0.0]);
    }

    [Theory]
    [InlineData("", 1, 1, "write a line such as: Norfolk,36.94,-76.29")]
    [InlineData("name,lat,lon\n", 1, 1, "holds no place")]
    [InlineData("A,10,20\nB,91,0", 2, 3, "latitude 91 lies outside")]
    [InlineData("A,10,2e9", 1, 3, "longitude 2000000000 lies outside")]
    [InlineData("10 20 900000", 1, 1, "height 900000 lies outside")]
    [InlineData("A,ten,20", 1, 3, "'ten' is not a number")]
    [InlineData("A,10", 1, 1, "name,lat,lon[,height]")]
    [InlineData("name,lat,lon\nA,10,20,30", 2, 1, "4 fields but the header has 3")]
    [InlineData("A,\"10,20", 1, 3, "quoted field")]
    [InlineData("{\"type\": \"FeatureCollection\",\n}", 2, 1, "this is not GeoJSON")]
    [InlineData("{\"type\": \"Polygon\"}", 0, 0, "holds points, not 'Polygon'")]
    [InlineData("[1, 2]", 0, 0, "no \"type\"")]
    [InlineData("{\"type\":\"Point\",\"coordinates\":[0]}", 0, 0, "[longitude, latitude]")]
    [InlineData("{\"type\":\"Point\",\"coordinates\":[0,95]}", 0, 0, "latitude 95 lies outside")]
    public void TryRead_BadList_SaysWhereAndHowToMendIt(string text, int line, int column, string says)
    {
        SiteList.TryRead(text, out _, out Diagnostic diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldContain(says);
        (diagnostic.Line, diagnostic.Column).ShouldBe((line, column), diagnostic.ToString());
    }

    [Fact]
    public void TryRead_TooMuch_IsRefused()
    {
        string many = string.Concat(Enumerable.Repeat("1 2\n", SiteList.SitesMax + 1));
        SiteList.TryRead(many, out _, out Diagnostic tooMany).ShouldBeFalse();
        tooMany.ToString().ShouldStartWith($"line {SiteList.SitesMax + 1}, ");
        SiteList.TryRead(new string('#', SiteList.LengthMax + 1), out _, out Diagnostic tooLong).ShouldBeFalse();
        tooLong.Message.ShouldContain("split it");
    }

    [Fact]
    public void TryRead_AnyText_NeverThrows() => Prop.ForAll(
        ArbMap.Default.ArbFor<string>(),
        text => SiteList.TryRead(text ?? "", out ImmutableArray<NamedPlace> places, out Diagnostic diagnostic)
            ? places.Length > 0
            : diagnostic.Message.Length > 0).QuickCheckThrowOnFailure();

    [Fact]
    public void TryRead_BenchmarkSites_AreFifty()
    {
        if (!TestData.TrySharedData("elements/benchmark-50-sites.txt", out string path))
            return;
        SiteList.TryRead(System.IO.File.ReadAllText(path), out ImmutableArray<NamedPlace> places, out _).ShouldBeTrue();
        places.Length.ShouldBe(50);
        places[1].Position.ShouldBe(Geodetic.FromDegrees(-63.252681, 42.492236, 137.0));
    }
}
