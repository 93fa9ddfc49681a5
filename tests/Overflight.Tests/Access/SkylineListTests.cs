using System.Collections.Immutable;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Access;

public class SkylineListTests
{
    [Theory]
    [InlineData("0,1.5\n90,20\n359.5,-2\n")]
    [InlineData("\uFEFFAzimuth, Elevation\r\n# the ridge\r\n\r\n0, 1.5\r\n90, 20\r\n\"359.5\",-2")]
    [InlineData("az,el\n0,1.5\n90,2e1\n359.5,-2")]
    public void TryRead_Points_AreThoseOfTheMask(string text)
    {
        SkylineList.TryRead(text, out ImmutableArray<SkylinePoint> skyline, out Diagnostic diagnostic)
            .ShouldBeTrue(diagnostic.ToString());
        skyline.ShouldBe([Point(0.0, 1.5), Point(90.0, 20.0), Point(359.5, -2.0)]);
    }

    [Theory]
    [InlineData("", 1, 1, "write lines such as: 90,12.5")]
    [InlineData("azimuth,elevation\n", 1, 1, "holds no point")]
    [InlineData("0,1\nazimuth,elevation", 2, 1, "'azimuth' is not a number")]
    [InlineData("10,5\n5,5", 2, 1, "the azimuth 5° does not follow 10°; sort the lines")]
    [InlineData("0.1,5\n0.1,6", 2, 1, "the azimuth 0.1° does not follow 0.1°")]
    [InlineData("NaN,5", 1, 1, "'NaN' is not a number")]
    [InlineData("# a\n5, NaN", 2, 3, "'NaN' is not a number")]
    [InlineData("5,Infinity", 1, 3, "'Infinity' is not a number")]
    [InlineData("360,5", 1, 1, "the azimuth 360° lies outside 0° to below 360°")]
    [InlineData("-1,5", 1, 1, "the azimuth -1° lies outside")]
    [InlineData("0,90.5", 1, 3, "the elevation 90.5° lies outside ±90°")]
    [InlineData("0,5,7", 1, 1, "a line is azimuth,elevation")]
    [InlineData("0 5", 1, 1, "a line is azimuth,elevation")]
    [InlineData("0,\"5", 1, 3, "quoted field")]
    public void TryRead_BadList_SaysWhereAndHowToMendIt(string text, int line, int column, string says)
    {
        SkylineList.TryRead(text, out _, out Diagnostic diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldContain(says);
        (diagnostic.Line, diagnostic.Column).ShouldBe((line, column), diagnostic.ToString());
    }

    [Fact]
    public void TryRead_TooMuch_IsRefused()
    {
        string Lines(int count) => string.Concat(Enumerable.Range(0, count).Select(i => $"{i / 100}.{i % 100:00},1\n"));
        int most = ElevationMask.SkylinePointsMax;
        SkylineList.TryRead(Lines(most), out ImmutableArray<SkylinePoint> skyline, out _).ShouldBeTrue();
        skyline.Length.ShouldBe(most);
        SkylineList.TryRead(Lines(most + 1), out _, out Diagnostic diagnostic).ShouldBeFalse();
        (diagnostic.Line, diagnostic.Message).ShouldBe((most + 1, "there are more than 3600 points; leave some out"));
        SkylineList.TryRead(new string('#', SkylineList.LengthMax + 1), out _, out diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldContain("longer than 1048576 characters");
    }

    /// <summary>What is read is always a mask that the search takes; what is not says where it is wrong.</summary>
    [Fact]
    public void TryRead_AnyText_GivesAMaskOrAPlace() => Prop.ForAll(
        Gen.Elements("0", "90", "359.99999999999997", "360", "-90", "1e-320", ",", ",", "\n", "\n", "\"", " ", "x")
            .ListOf().Select(parts => string.Concat(parts)).ToArbitrary(),
        text =>
        {
            if (!SkylineList.TryRead(text, out ImmutableArray<SkylinePoint> skyline, out Diagnostic diagnostic))
                return diagnostic is { Line: > 0, Column: > 0 };
            new AccessFinder(Scene.Earth).Find(
                new AccessQuery
                {
                    Satellites = [],
                    Sites = [new GroundSite(default, Ellipsoid.Wgs84)],
                    Span = new(default, default(Instant) + Duration.FromDays(1.0)),
                    Constraints = [new ElevationConstraint { Mask = new() { Skyline = skyline } }],
                },
                _ => { });
            return true;
        }).QuickCheckThrowOnFailure();

    private static SkylinePoint Point(double azimuth, double elevation) =>
        new(Angle.FromDegrees(azimuth), Angle.FromDegrees(elevation));
}
