using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Data.Reference;
using Overflight.Frames;
using Overflight.Numerics;
using Shouldly;

namespace Overflight.Tests.Frames;

public class CoastlinesTests
{
    private static readonly Coastlines Shores = ReferenceData.Coastlines();

    [Fact]
    public void IsLand_RandomPlaces_AgreesWithD3OnTheOriginal()
    {
        var rows = GoldenCsv.Rows("truth/map/land.csv");
        int off = rows.Count(row => Shores.IsLand(Geodetic.FromDegrees(
            GoldenCsv.Number(row[0]), GoldenCsv.Number(row[1]))) != (row[2] == "1"));
        rows.Length.ShouldBe(1500);
        Validation.Record("map", "d3-geo 3.1.1, what is land", rows.Length, 100.0 * off / rows.Length, "%", 0.5);
    }

    [Theory]
    [InlineData(36.20, 138.25, true)] // Honshu
    [InlineData(36.85, -76.45, true)] // Norfolk's shore: the land to the west of it
    [InlineData(36.92, -75.90, false)] // and the sea before it
    [InlineData(13.45, 144.78, true)] // Guam
    [InlineData(13.45, 144.20, false)]
    [InlineData(26.50, 127.95, true)] // Okinawa
    [InlineData(42.0, 51.0, false)] // the Caspian Sea, a hole
    [InlineData(-75.0, 0.0, true)] // Antarctica, whose shore goes around the pole
    [InlineData(-90.0, 0.0, true)]
    [InlineData(90.0, 0.0, false)]
    [InlineData(66.5, -179.9, true)] // Chukotka, across the antimeridian
    [InlineData(66.5, 179.9, true)]
    [InlineData(66.5, 180.0, true)]
    [InlineData(66.5, -180.0, true)]
    [InlineData(66.5, 540.0, true)]
    [InlineData(72.5, 180.0, false)] // north of it
    [InlineData(38.0, 131.0, false)] // between Korea and Japan
    [InlineData(39.03, 125.75, true)] // Pyongyang
    public void IsLand_KnownPlaces_IsAsOnAnyMap(double latitude, double longitude, bool isLand) =>
        Shores.IsLand(Geodetic.FromDegrees(latitude, longitude)).ShouldBe(isLand);

    [Fact]
    public void Read_Shipped_IsTheWorld()
    {
        Shores.Rings.Length.ShouldBe(1413);
        Shores.Rings.Sum(r => r.Length).ShouldBe(29_159);
        Shores.Rings.ShouldAllBe(r => r.Length >= 3);
    }

    [Fact]
    public void TryRead_SquareAndNotes_IsRead()
    {
        Coastlines.TryRead("# a square\n\n0,0 1000,0 0,1000 -1000,0\n", out Coastlines square, out _).ShouldBeTrue();
        square.Rings.Single().Length.ShouldBe(4);
        square.IsLand(Geodetic.FromDegrees(5.0, 5.0)).ShouldBeTrue();
        square.IsLand(Geodetic.FromDegrees(5.0, 11.0)).ShouldBeFalse();
        square.IsLand(Geodetic.FromDegrees(5.0, -175.0)).ShouldBeFalse();
        Coastlines.None.IsLand(default).ShouldBeFalse();
    }

    [Theory]
    [InlineData("0,0 5,5 x", 1, "'x' is no point")]
    [InlineData("# note\n0,0 5,5", 2, "at least three points")]
    [InlineData("0,0 5,5 1.5,2", 1, "'1.5,2' is no point")]
    [InlineData("0,0 0,9000 0,1", 1, "outside ±90°")]
    [InlineData("0,0 2147483648,0 0,1", 1, "is no point")]
    [InlineData("0,0 -2147483648,0 0,1", 1, "is no point")]
    [InlineData("0,0  1,1 1,0", 1, "'' is no point")]
    public void TryRead_Damaged_IsRefusedWithItsLine(string text, int line, string says)
    {
        Coastlines.TryRead(text, out Coastlines none, out Diagnostic diagnostic).ShouldBeFalse();
        none.Rings.ShouldBeEmpty();
        diagnostic.Line.ShouldBe(line);
        diagnostic.Message.ShouldContain(says);
    }

    [Fact]
    public void TryRead_Anything_NeverThrows() =>
        Prop.ForAll<string>(text => Coastlines.TryRead(text ?? "", out _, out _) || true).QuickCheckThrowOnFailure();
}
