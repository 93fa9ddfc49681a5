using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using Overflight.Access;
using Overflight.Analyses;
using Overflight.Numerics;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Access;

/// <summary>What a query and its constraints may say, and that they survive JSON.</summary>
public class AccessQueryTests
{
    private static SkylinePoint Point(double azimuth, double elevation) =>
        new(Angle.FromDegrees(azimuth), Angle.FromDegrees(elevation));

    private static ElevationConstraint Mask(double elevationMin, params SkylinePoint[] skyline) =>
        new() { Mask = new() { ElevationMin = Angle.FromDegrees(elevationMin), Skyline = [.. skyline] } };

    public static TheoryData<string, string> Refused => new()
    {
        { "mask too high", "Constraint 1: The minimum elevation is 90.5°; it must lie in −90° to 90°." },
        { "mask not a number", "Constraint 1: The minimum elevation is NaN°; it must lie in −90° to 90°." },
        {
            "unsorted",
            "Constraint 1: Point 3 of the skyline: Its azimuth 30° does not follow 40°; sort the points."
        },
        { "azimuth", "Constraint 1: Point 1 of the skyline: Its azimuth is 360°; it must lie in 0° to below 360°." },
        { "point not a number", "Constraint 1: Point 2 of the skyline: Its elevation is NaN°; it must lie in −90° to 90°." },
        { "too many points", "Constraint 1: The skyline has 3601 points; keep 3600 at most." },
        { "no skyline", "Constraint 1: The skyline is not set; leave it empty for a free view." },
        { "range", "Constraint 1: Ranges from 5 m to 4 m make no sense; give 0 ≤ least ≤ greatest." },
        {
            "off-nadir",
            "Constraint 1: Off-nadir angles from 50° to 40° make no sense; give 0° ≤ least ≤ greatest ≤ 180°."
        },
        { "incidence", "Constraint 1: Incidence angles from 0° to NaN° make no sense; give 0° ≤ least ≤ greatest ≤ 180°." },
        { "sun", "Constraint 1: Elevations of the Sun from -91° to 90° make no sense; give -90° ≤ least ≤ greatest ≤ 90°." },
        { "time", "Constraint 1: Local times from 3600 s to 90000 s make no sense; give two different ones of 0 to 24 h." },
        { "side", "Constraint 1: There is no side 7; there are Left and Right." },
        { "two merged", "2 masks merge across ridges; only one can say what a pass is." },
        { "missing", "Constraint 1: It is missing." },
        { "too many", "17 constraints are too many; give at most 16." },
        { "fine", "A resolution of 0.000000999 s is too fine; ask for 0.000001 s or more." },
        { "zero", "A resolution of 0 s is too fine; ask for 0.000001 s or more." },
        { "long", "A span of 366.1 days is too long; at most 366 are searched at once." },
    };

    private static AccessQuery Query(string what)
    {
        AccessQuery query = new() { Satellites = [], Sites = [], Span = Scene.Days(1.0) };
        return what switch
        {
            "fine" => query with { Resolution = Duration.FromNanoseconds(999) },
            "zero" => query with { Resolution = Duration.Zero },
            "long" => query with { Span = Scene.Days(366.1) },
            _ => query with { Constraints = Constraints(what) },
        };
    }

    private static ImmutableArray<AccessConstraint> Constraints(string what) => what switch
    {
        "mask too high" => [Mask(90.5)],
        "mask not a number" => [Mask(double.NaN)],
        "unsorted" => [Mask(0.0, Point(0.0, 1.0), Point(40.0, 1.0), Point(30.0, 1.0))],
        "azimuth" => [Mask(0.0, Point(360.0, 1.0))],
        "point not a number" => [Mask(0.0, Point(0.0, 1.0), Point(40.0, double.NaN))],
        "too many points" => [Mask(0.0, [.. Enumerable.Range(0, 3601).Select(i => Point(0.09 * i, 1.0))])],
        "no skyline" => [new ElevationConstraint { Mask = new() { Skyline = default } }],
        "range" => [new RangeConstraint { RangeMinM = 5.0, RangeMaxM = 4.0 }],
        "off-nadir" =>
        [
            new OffNadirConstraint { OffNadirMin = Angle.FromDegrees(50.0), OffNadirMax = Angle.FromDegrees(40.0) },
        ],
        "incidence" => [new IncidenceConstraint { IncidenceMax = Angle.FromDegrees(double.NaN) }],
        "sun" => [new SunElevationConstraint { ElevationMin = Angle.FromDegrees(-91.0) }],
        "time" => [new LocalTimeConstraint { From = Duration.FromHours(1.0), To = Duration.FromHours(25.0) }],
        "side" => [new LookSideConstraint { Side = (LookSide)7 }],
        "two merged" =>
        [
            Mask(0.0, Point(0.0, 1.0)) with { MergesAcrossRidges = true },
            Mask(5.0, Point(0.0, 9.0)) with { MergesAcrossRidges = true },
        ],
        "missing" => [null!], // what JSON may hold
        _ => [.. Enumerable.Repeat<AccessConstraint>(new SatelliteSunlitConstraint(), 17)],
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Find_WhatCannotBe_IsRefusedWithTheRemedy(string what, string message) =>
        Should.Throw<ArgumentException>(() => new AccessFinder(Scene.Earth).Find(Query(what), _ => { }))
            .Message.ShouldStartWith(message);

    [Fact]
    public void Constraints_Json_Survive()
    {
        JsonSerializerOptions options = OverflightJson.Options(LeapSeconds.Iers);
        AccessConstraint[] all =
        [
            Mask(5.0, Point(10.0, 3.0), Point(200.0, -1.0)) with { MergesAcrossRidges = true },
            new RangeConstraint { RangeMinM = 1.5, RangeMaxM = 2e6 },
            new OffNadirConstraint { OffNadirMin = Angle.FromDegrees(5.0), OffNadirMax = Angle.FromDegrees(45.0) },
            new IncidenceConstraint { IncidenceMax = Angle.FromDegrees(60.0) },
            new SunElevationConstraint { ElevationMin = Angle.FromDegrees(10.0) },
            new SatelliteSunlitConstraint(),
            new LocalTimeConstraint { From = Duration.FromHours(22.0), To = Duration.FromHours(4.0) },
            new LookSideConstraint { Side = LookSide.Right },
        ];
        string text = JsonSerializer.Serialize(all, options);
        AccessConstraint[] read = JsonSerializer.Deserialize<AccessConstraint[]>(text, options).ShouldNotBeNull();
        JsonSerializer.Serialize(read, options).ShouldBe(text);
        read.Select(c => c.GetType()).ShouldBe(all.Select(c => c.GetType()));
        text.ShouldContain("\"kind\": \"lookSide\"");
    }

    [Theory]
    [InlineData(10.0, 10.0)]
    [InlineData(15.0, 15.0)]
    [InlineData(20.0, 20.0)]
    [InlineData(110.0, 15.0)]
    [InlineData(230.0, 7.0)]
    [InlineData(260.0, 4.0)]
    [InlineData(315.0, 7.0)]
    [InlineData(-45.0, 7.0)]
    [InlineData(0.0, 9.454545454545455)]
    [InlineData(5.0, 9.727272727272727)]
    public void SkylineAt_BetweenPointsAndOverNorth_IsLinear(double azimuth, double expected)
    {
        ElevationMask mask = Mask(
            0.0, Point(10.0, 10.0), Point(20.0, 20.0), Point(200.0, 10.0), Point(260.0, 4.0)).Mask;
        mask.SkylineAt(Angle.FromDegrees(azimuth)).Degrees.ShouldBe(expected, 1e-9);
    }

    [Fact]
    public void SkylineAt_NoPointsAndOne_IsFlat()
    {
        ElevationMask.Constant(Angle.Zero).SkylineAt(Angle.Zero).Degrees.ShouldBe(-90.0, 1e-12);
        Mask(0.0, Point(50.0, 7.0)).Mask.SkylineAt(Angle.FromDegrees(222.0)).Degrees.ShouldBe(7.0, 1e-12);
    }
}
