using System.Collections.Immutable;
using System.Linq;
using Overflight.Data.Reference;
using Overflight.Numerics;
using Overflight.Sensing;
using Shouldly;

namespace Overflight.Tests.Sensing;

public class WatchListTests
{
    [Theory]
    [InlineData("satellite,name,country,sensor\n58400,M,North Korea,optical\n39634,S,,SAR\n")]
    [InlineData("# mine\nsensor,ignored,satellite,country,name\n,x,58400,North Korea,M\nradar,,39634,,S")]
    [InlineData("58400,M,North Korea\r\n39634,S,,radar\r\n")]
    public void TryRead_AnyForm_GivesTheSameSatellites(string text)
    {
        WatchList.TryRead(text, out ImmutableArray<WatchedSatellite> satellites, out Diagnostic diagnostic)
            .ShouldBeTrue(diagnostic.ToString());
        satellites.ShouldBe([new(58400, "M", "North Korea"), new(39634, "S", null, SensorKind.Radar)]);
    }

    [Fact]
    public void TryRead_NumbersAlone_AreCameras()
    {
        WatchList.TryRead("58400\n39634\n", out ImmutableArray<WatchedSatellite> satellites, out _).ShouldBeTrue();
        satellites.ShouldBe([new(58400), new(39634)]);
    }

    [Theory]
    [InlineData("", 1, 1, "write a line such as: 58400,Malligyong-1")]
    [InlineData("58400\nhubble", 2, 1, "'hubble' is not a catalogue number")]
    [InlineData("-5", 1, 1, "is not a catalogue number")]
    [InlineData("58400,M,K,sonar", 1, 11, "'sonar' is neither optical nor radar")]
    [InlineData("58400\n1\n58400", 3, 1, "58400 is there twice; the first is in line 1")]
    [InlineData("58400,\"M", 1, 7, "quoted field")]
    public void TryRead_BadList_SaysWhereAndHowToMendIt(string text, int line, int column, string says)
    {
        WatchList.TryRead(text, out _, out Diagnostic diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldContain(says);
        (diagnostic.Line, diagnostic.Column).ShouldBe((line, column), diagnostic.ToString());
    }

    [Fact]
    public void TryRead_TooLong_IsRefused()
    {
        WatchList.TryRead(new string('#', WatchList.LengthMax + 1), out _, out Diagnostic tooLong).ShouldBeFalse();
        tooLong.Message.ShouldContain("split it");
    }

    [Fact]
    public void Shipped_NamesEachSatelliteWithCountryAndSensor()
    {
        WatchList.TryRead(ReferenceData.WatchListCsv(), out ImmutableArray<WatchedSatellite> shipped, out Diagnostic d)
            .ShouldBeTrue(d.ToString());
        shipped.Length.ShouldBe(145);
        shipped.ShouldAllBe(s => s.Name != null && s.Country != null);
        shipped.Single(s => s.CatalogueNumber == 58400).Name.ShouldBe("MALLIGYONG-1");
        shipped.Count(s => s.Sensor == SensorKind.Radar).ShouldBe(55);
        shipped.Count(s => s.Sensor == SensorKind.Unknown).ShouldBe(25);
    }
}
