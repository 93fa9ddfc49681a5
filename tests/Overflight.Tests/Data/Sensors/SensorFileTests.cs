using System;
using System.IO;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Data.Reference;
using Overflight.Data.Sensors;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Data.Sensors;

public sealed class SensorFileTests
{
    private const string Good = """
        - name: Mine
          kind: optical
          scan: frame
          gsd_m: [3, 5]
          altitude_km: 500
          swath_km: 20
          off_nadir_max_deg: 30
          slew_rate_deg_s: 1
          slew_acceleration_deg_s2: 0.5
          settling_s: 5
          snr: 40
          sources: [{title: "a page", url: "https://example.org"}]
        - name: Radar
          kind: radar
          side: either
          modes:
          - {name: A, range_resolution_m: 1, azimuth_resolution_m: 2,
             swath_km: 10}
        """;

    [Fact]
    public void Sensors_Shipped_HaveSourcesButOne()
    {
        SensorLibrary library = ReferenceData.Sensors();
        library.Sensors.Select(s => s.Name).ShouldBe(
        [
            "SkySat", "IKONOS", "WorldView-1", "WorldView-2", "WorldView-3", "Sentinel-1", "Sentinel-2",
            "Landsat 8/9 OLI", "Malligyong-1 unsourced 3-5 m",
        ]);
        library.Sensors.Where(s => s.IsUnsourced).Select(s => s.Name).ShouldBe(["Malligyong-1 unsourced 3-5 m"]);
        library.Sensors.Where(s => !s.UnsourcedFigures.IsEmpty).Select(s => s.Name)
            .ShouldBe(["WorldView-1", "WorldView-2", "WorldView-3"]);
        library.TryFind("WorldView-2", out Sensor worldView).ShouldBeTrue();
        worldView.UnsourcedFigures.ShouldBe(["off_nadir_max_deg", "slew_rate_deg_s", "slew_acceleration_deg_s2"]);
        ReferenceData.Objects().Objects.ShouldAllBe(o => o.Source != null && o.Source.Contains("; http"));
    }

    [Theory]
    [InlineData("worldview 2", "WorldView-2")]
    [InlineData("LANDSAT89OLI", "Landsat 8/9 OLI")]
    public void TryFind_OtherSpelling_IsTheSame(string text, string name)
    {
        ReferenceData.Sensors().TryFind(text, out Sensor sensor).ShouldBeTrue();
        sensor.Name.ShouldBe(name);
        ReferenceData.Sensors().TryFind(text + "x", out _).ShouldBeFalse();
    }

    [Fact]
    public void TryRead_GoodFile_HasAllOfIt()
    {
        SensorFile.TryRead(Good, ReferenceData.Sensors(), out SensorLibrary library, out Diagnostic diagnostic)
            .ShouldBeTrue(diagnostic.Message);
        library.Sensors.Length.ShouldBe(11);
        library.TryFind("mine", out Sensor mine).ShouldBeTrue();
        OpticalSensor optical = mine.ShouldBeOfType<OpticalSensor>();
        optical.StatedGsd.ShouldBe(new NadirGsd(3.0, 5.0, 500e3));
        optical.StatedSwath.ShouldBe(new NadirSwath(20e3, 500e3));
        optical.Agility.ShouldBe(new PublishedAgility(
            Angle.FromDegrees(1.0).Radians, Angle.FromDegrees(0.5).Radians, Duration.FromSeconds(5.0)));
        optical.OffNadirMax.ShouldBe(Angle.FromDegrees(30.0));
        (optical.SignalToNoiseRatio, optical.Scan).ShouldBe((40.0, OpticalScan.Frame));
        optical.Sources.ShouldBe([new SensorSource("a page", "https://example.org")]);
        library.TryFind("radar", out Sensor radar).ShouldBeTrue();
        radar.ShouldBeOfType<RadarSensor>().Modes.ShouldBe([new RadarMode("A", 1.0, 2.0, 10e3)]);
        ((RadarSensor)radar).Side.ShouldBeNull();
        ((RadarSensor)radar).IncidenceMin.ShouldBeNull();
    }

    /// <summary>The field of view and the pixel follow from whichever figures there are.</summary>
    [Fact]
    public void Angles_FromEitherFigures_Agree()
    {
        ReferenceData.Sensors().TryFind("WorldView-2", out Sensor sensor).ShouldBeTrue();
        var all = (OpticalSensor)sensor;
        OpticalSensor stated = all with { PixelPitchM = null };
        (stated.SamplingAngleMin!.Value.Radians / all.SamplingAngleMin!.Value.Radians).ShouldBe(1.0, 0.01);
        OpticalSensor counted = all with { StatedSwath = null };
        (counted.FieldOfView!.Value.Radians / all.FieldOfView!.Value.Radians).ShouldBe(1.0, 0.02);
        (counted with { DetectorsAcross = null }).FieldOfView.ShouldBeNull();
        (stated with { StatedGsd = null }).SamplingAngleMin.ShouldBeNull();
    }

    [Theory]
    [InlineData("  kind: optical", "  kind: sonar", 2, 9, "'kind' must be one of optical, radar")]
    [InlineData("  scan: frame", "  scan: whisk", 3, 9, "'scan' must be one of ")]
    [InlineData("  scan: frame", "", 1, 3, "there is no 'scan'; add it")]
    [InlineData("- name: Mine", "- name: ", 1, 8, "'name' must be a text of 1 to 4096 characters")]
    [InlineData("gsd_m: [3, 5]", "gsd_m: -3", 4, 10, "'gsd_m' must be a number from 0.001 to 100000")]
    [InlineData("gsd_m: [3, 5]", "gsd_m: [5, 3]", 4, 10, "'gsd_m' must rise: [3, 5]")]
    [InlineData("gsd_m: [3, 5]", "gsd_m: [5]", 4, 10, "one number, or two as in [3, 5]")]
    [InlineData("gsd_m: [3, 5]", "gsd_m: NaN", 4, 10, "must be a number from")]
    [InlineData("  altitude_km: 500", "", 4, 10, "means nothing without the height it is for; add 'altitude_km'")]
    [InlineData("altitude_km: 500", "altitude_km: -500", 5, 16, "'altitude_km' must be a number from 100")]
    [InlineData("swath_km: 20", "swath_km: 19000", 6, 13, "reaches beyond the horizon")]
    [InlineData("off_nadir_max_deg: 30", "off_nadir_max_deg: 91", 7, 22, "must be a number from 0 to 89")]
    [InlineData("slew_rate_deg_s: 1", "slew_rate_deg_s: 0", 8, 20, "must be a number from 0.0001 to 90")]
    [InlineData("settling_s: 5", "unsourced: [settling_s]", 10, 15, "'unsourced' names figures of this sensor")]
    [InlineData("settling_s: 5", "unsourced: [gsd_m, gsd_m]", 10, 22, "by their keys, each once")]
    [InlineData("settling_s: 5", "unsourced: [scan]", 10, 15, "'unsourced' names figures of this sensor")]
    [InlineData("settling_s: 5", "unsourced: gsd_m", 10, 14, "'unsourced' must be a list of at most 100 items")]
    [InlineData("settling_s: 5", "settling_s: -5", 10, 15, "must be a number from 0 to 3600")]
    [InlineData("snr: 40", "pixels: 40", 11, 3, "this is not known of a sensor; give name, kind")]
    [InlineData("snr: 40", "side: left", 11, 3, "this is not known of an optical sensor")]
    [InlineData("snr: 40", "detectors_across: 1.5", 11, 21, "'detectors_across' must be a whole number")]
    [InlineData("{title: \"a page\", ", "{", 12, 13, "there is no 'title'; add it")]
    [InlineData("name: Radar", "name: mine", 13, 3, "the sensor 'mine' is there twice; the first is in line 1")]
    [InlineData("name: Radar", "name: ikonos", 13, 3, "there is a sensor 'IKONOS' already")]
    [InlineData("side: either", "side: up", 15, 9, "'side' must be one of ")]
    [InlineData(
        "swath_km: 10}", "swath_km: 10, incidence_min_deg: 40, incidence_max_deg: 20}", 18, 62, "must not lie below")]
    [InlineData("modes:", "mode:", 16, 3, "this is not known of")]
    public void TryRead_BadFile_SaysWhereAndHowToMendIt(string good, string bad, int line, int column, string says)
    {
        Good.ShouldContain(good);
        string text = Good.Replace(good, bad, StringComparison.Ordinal);
        SensorFile.TryRead(text, ReferenceData.Sensors(), out _, out Diagnostic diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldContain(says);
        (diagnostic.Line, diagnostic.Column).ShouldBe((line, column));
    }

    [Theory]
    [InlineData("", "is not a list of sensors; each begins with '- name: …'")]
    [InlineData("name: x", "is not a list of sensors")]
    [InlineData("- 7", "a sensor is a mapping with name")]
    [InlineData("- [", "this is not YAML")]
    [InlineData("- {name: R, kind: radar, side: left}", "a radar needs at least one mode")]
    [InlineData(
        "- {name: O, kind: optical, scan: frame, pixel_pitch_um: 9, focal_length_m: 1, gsd_m: 1, altitude_km: 500}",
        "give 4.5 m from 'altitude_km', 'gsd_m' says 1; mend one")]
    public void TryRead_NoSensors_IsRefused(string text, string says)
    {
        SensorFile.TryRead(text, SensorLibrary.Empty, out _, out Diagnostic diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldContain(says);
    }

    [Fact]
    public void TryRead_TooMuch_IsRefused()
    {
        string many = string.Concat(Enumerable.Repeat("- {}\n", SensorFile.SensorsMax + 1));
        SensorFile.TryRead(many, SensorLibrary.Empty, out _, out Diagnostic diagnostic).ShouldBeFalse();
        (diagnostic.Line, diagnostic.Message.Contains("more than 1000 sensors")).ShouldBe((1001, true));
        string huge = new('#', SensorFile.LengthMax + 1);
        SensorFile.TryRead(huge, SensorLibrary.Empty, out _, out diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldContain("split it");
    }

    /// <summary>Whatever one character is changed to, the file is read or refused with a message.</summary>
    [Fact]
    public void TryRead_AnyChange_NeverThrows()
    {
        Gen<(int At, char Sign)> changes =
            from at in Gen.Choose(0, Good.Length - 1)
            from sign in Gen.Elements([.. "\0\n\t:-[]{}#&*!|>'\"%@`,?x0. "])
            select (at, sign);
        Prop.ForAll(changes.ToArbitrary(), c =>
        {
            string text = Good[..c.At] + c.Sign + Good[(c.At + 1)..];
            bool good = SensorFile.TryRead(text, SensorLibrary.Empty, out _, out Diagnostic diagnostic);
            good.ShouldBe(diagnostic == default);
        }).QuickCheckThrowOnFailure();
        Prop.ForAll<string>(text =>
        {
            bool good = SensorFile.TryRead(text ?? "", SensorLibrary.Empty, out _, out Diagnostic diagnostic);
            good.ShouldBe(diagnostic == default);
        }).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("- {name: a, kind: ship}\n- {name: A, kind: ship}", 2, "the object 'A' is there twice")]
    [InlineData("- {name: a, kind: cat}", 1, "'kind' must be one of")]
    [InlineData("- {name: a, length_m: -1}", 1, "'length_m' must be a number from 0.01")]
    [InlineData("- {name: a}", 1, "needs a size; add 'length_m'")]
    [InlineData("- {name: a, colour: red}", 1, "this is not known of an object")]
    public void ObjectFile_BadFile_SaysWhere(string text, int line, string says)
    {
        ObjectFile.TryRead(text, out _, out Diagnostic diagnostic).ShouldBeFalse();
        diagnostic.Line.ShouldBe(line);
        diagnostic.Message.ShouldContain(says);
    }

    [Fact]
    public void TryRead_Example_IsRead()
    {
        string text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "examples", "sensors.yaml"));
        SensorFile.TryRead(text, ReferenceData.Sensors(), out SensorLibrary library, out Diagnostic diagnostic)
            .ShouldBeTrue(diagnostic.Message);
        library.Sensors.Length.ShouldBe(11);
    }
}
