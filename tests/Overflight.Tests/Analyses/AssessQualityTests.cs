using System;
using System.Linq;
using System.Threading;
using Overflight.Analyses;
using Overflight.Data.Reference;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Tests.Orbits;
using Shouldly;

namespace Overflight.Tests.Analyses;

public sealed class AssessQualityTests
{
    private static readonly Snapshot Snapshot = new(Shipped.Earth, Shipped.Malligyong, ReferenceData.Sensors());

    private static readonly AssessQualityRequest Ikonos = new()
    {
        Sensors = ["IKONOS"],
        Objects = [Object("aircraft carrier, 330 m"), Object("vehicle")],
        OffNadirs = [Angle.Zero, Angle.FromDegrees(26.85)],
    };

    /// <summary>Every shipped sensor at two angles, from Malligyong-1's orbit.</summary>
    public static AssessQualityResult Everything() => Run(Ikonos with
    {
        Sensors = [.. Snapshot.Sensors.Sensors.Select(s => s.Name)],
        Satellite = 58400,
        At = Sets.Utc("2026-04-10T00:00:00Z"),
        Latitude = Angle.FromDegrees(37.0),
    });

    [Fact]
    public void Run_Ikonos_IsAtItsPublishedHeightWithItsPublishedFigures()
    {
        SensorQuality answer = Run(Ikonos).Sensors.Single();
        (answer.IsUnsourced, answer.Problem).ShouldBe((false, null));
        answer.HeightM.ShouldNotBeNull().ShouldBe(681e3, 1e-3);
        PictureQuality down = answer.Pictures[0], tilted = answer.Pictures[1];
        down.MeanM.ShouldNotBeNull().ShouldBe(0.82, 0.005);
        down.SwathM.ShouldNotBeNull().ShouldBe(11.3e3, 20.0);
        tilted.MeanM.ShouldNotBeNull().ShouldBe(1.00, 0.01);
        tilted.Incidence.ShouldNotBeNull().Degrees.ShouldBe(30.0, 0.1);
        (tilted.AcrossM > tilted.MeanM && tilted.MeanM > tilted.AlongM).ShouldBeTrue();
        tilted.Rating.ShouldNotBeNull().RatingNiirs.ShouldBeLessThan(down.Rating.ShouldNotBeNull().RatingNiirs);
        tilted.Objects.Select(o => o.Object.Name).ShouldBe(["aircraft carrier, 330 m", "vehicle"]);
        answer.Assumptions.ShouldContain(a => a.StartsWith("edge response RER is not known"));
    }

    [Fact]
    public void Run_PublishedRange_AnswersForBothEnds()
    {
        SensorQuality answer = Run(Ikonos with { Sensors = ["malligyong1 unsourced 35 m"] }).Sensors.Single();
        answer.IsUnsourced.ShouldBeTrue();
        answer.Pictures.Select(p => p.Variant).ShouldBe(["best", "worst", "best", "worst"]);
        answer.Pictures[0].MeanM.ShouldNotBeNull().ShouldBe(3.0, 1e-4);
        answer.Pictures[1].MeanM.ShouldNotBeNull().ShouldBe(5.0, 1e-4);
        answer.Pictures.ShouldAllBe(p => p.SwathM == null);
        foreach (PictureQuality picture in answer.Pictures)
        {
            picture.Objects[0].Tasks.Select(t => t.Finding)
                .ShouldBe([Feasibility.Supported, Feasibility.Supported, Feasibility.NotSupported]);
        }
    }

    /// <summary>
    /// The orbit is 512 × 493 km over a sphere; over the ellipsoid it is lower at the equator than near the poles, and
    /// goes north by north-north-west.
    /// </summary>
    [Fact]
    public void Run_Satellite_GivesHeightAndHeadingAtTheLatitude()
    {
        SensorQuality At(double latitude) => Run(Ikonos with
        {
            Satellite = 58400,
            At = Sets.Utc("2023-12-06T03:39:08Z"),
            Latitude = Angle.FromDegrees(latitude),
        }).Sensors.Single();
        double equator = At(0.0).HeightM.ShouldNotBeNull(), north = At(70.0).HeightM.ShouldNotBeNull();
        equator.ShouldBeInRange(490e3, 520e3);
        (north - equator).ShouldBeInRange(5e3, 35e3);
        At(0.0).Heading.Degrees.ShouldBeInRange(345.0, 360.0);
        At(90.0).HeightM.ShouldNotBeNull().ShouldBeInRange(490e3, 550e3); // as near as it comes
        AssessQualityResult result = Run(Ikonos with { Satellite = 58400 });
        result.Elements.ShouldNotBeNull().CatalogueNumber.ShouldBe(58400);
        result.Elements.ElementsAge.Days.ShouldBe(0.0, 1e-9); // the last set, at its epoch
    }

    [Fact]
    public void Run_Radar_TellsItsResolutionAndNothingOfObjects()
    {
        SensorQuality answer = Run(Ikonos with
        {
            Sensors = ["Sentinel-1"],
            HeightM = 693e3,
            OffNadirs = [Angle.FromDegrees(30.0)],
        }).Sensors.Single();
        answer.Problem.ShouldNotBeNull().ShouldContain("of a radar only the published resolution is told");
        answer.Pictures.Select(p => (p.Variant, p.AcrossM, p.AlongM, p.Problem is null)).ShouldBe(
        [
            ("SM", 5.0, 5.0, true), ("IW", 5.0, 20.0, true), ("EW", 20.0, 40.0, true), ("WV1", 5.0, 5.0, false),
            ("WV2", 5.0, 5.0, false),
        ]);
        answer.Pictures.ShouldAllBe(p => p.Rating == null && p.Objects.IsEmpty);
        Run(Ikonos with
        {
            Sensors = ["Sentinel-1"],
            HeightM = 693e3,
            OffNadirs = [Angle.FromDegrees(30.0)],
            TiltAzimuth = Angle.FromDegrees(-90.0),
        }).Sensors.Single().Pictures.ShouldAllBe(p => p.Problem == "it looks to the right only");
        Run(Ikonos with { Sensors = ["Sentinel-1"] }).Sensors.Single().Problem
            .ShouldBe("no height is published for this sensor; give one");
    }

    [Fact]
    public void Run_AngleOutOfReach_SaysSo()
    {
        SensorQuality answer = Run(Ikonos with
        {
            Sensors = ["WorldView-3"],
            OffNadirs = [Angle.FromDegrees(46.0), Angle.FromDegrees(80.0)],
        }).Sensors.Single();
        answer.Pictures[0].Problem.ShouldBe("beyond the 45° it is said to tilt");
        answer.Pictures[0].MeanM.ShouldNotBeNull();
        answer.Pictures[1].Problem.ShouldBe("the line of sight goes past the Earth");
        answer.Pictures[1].MeanM.ShouldBeNull();
    }

    /// <summary>A sensor of which only the name is known gets no answer, not a wrong one.</summary>
    [Fact]
    public void Run_NothingKnown_SaysWhatIsMissing()
    {
        var library = new SensorLibrary([new OpticalSensor { Name = "blank", Scan = OpticalScan.Frame }]);
        var snapshot = new Snapshot(Shipped.Earth, [], library);
        AssessQualityResult result = AssessQuality.Run(
            Ikonos with { Sensors = ["blank"], HeightM = 500e3 }, snapshot, null, CancellationToken.None);
        result.Sensors.Single().Problem.ShouldNotBeNull().ShouldContain("neither pixel pitch and focal length nor");
        result.Sensors.Single().Pictures.ShouldBeEmpty();
        result.IsAnyDetected.ShouldBeNull();
    }

    /// <summary>The digest rests on the sensors; without any it is what it was before there were sensors.</summary>
    [Fact]
    public void Digest_OtherSensorFigure_IsAnother()
    {
        Sensor[] sensors = [.. ReferenceData.Sensors().Sensors];
        var ikonos = (OpticalSensor)sensors[1];
        string Digest(params Sensor[] with) => new Snapshot(Shipped.Earth, [], new(with)).Digest;
        Digest().ShouldBe(new Snapshot(Shipped.Earth, []).Digest);
        string[] digests =
        [
            Digest(), Digest(ikonos), Digest(ikonos with { PixelPitchM = 12.1e-6 }), Digest(sensors[0]),
        ];
        digests.Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void Run_WrongRequest_Throws()
    {
        AssessQualityRequest[] wrong =
        [
            Ikonos with { Sensors = [] }, Ikonos with { Sensors = ["nobody's"] }, Ikonos with { OffNadirs = [] },
            Ikonos with { OffNadirs = [Angle.FromDegrees(90.0)] }, Ikonos with { OffNadirs = [Angle.FromDegrees(-1)] },
            Ikonos with { OffNadirs = [Angle.FromDegrees(double.NaN)] }, Ikonos with { HeightM = 0.0 },
            Ikonos with { HeightM = 5e5, Satellite = 58400 }, Ikonos with { Satellite = 7 },
            Ikonos with { Latitude = Angle.FromDegrees(91.0) }, Ikonos with { SmearCount = 9.0 },
            Ikonos with { OffNadirs = [.. Enumerable.Repeat(Angle.Zero, AssessQuality.PicturesMax + 1)] },
        ];
        foreach (AssessQualityRequest request in wrong)
            Should.Throw<ArgumentException>(() => Run(request));
    }

    private static AssessQualityResult Run(AssessQualityRequest request) =>
        AssessQuality.Run(request, Snapshot, null, CancellationToken.None);

    private static ImagedObject Object(string text) =>
        ReferenceData.Objects().TryParse(text, out ImagedObject item, out Diagnostic diagnostic)
            ? item
            : throw new ArgumentException(diagnostic.Message, nameof(text));
}
