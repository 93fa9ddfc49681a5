using System;
using System.IO;
using System.Linq;
using System.Threading;
using Overflight.Analyses;
using Overflight.Data.Claims;
using Overflight.Data.Reference;
using Overflight.Evidence;
using Overflight.Sensing;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

/// <summary>Claims that say what was told in the picture.</summary>
public sealed class ClaimObjectTests
{
    private static readonly string Yaml =
        File.ReadAllText(Path.Combine(Repository.Root, "docs", "examples", "carriers.yaml"));

    public static ClaimFinding CheckExample() => Check(Read(Yaml));

    /// <summary>Four carriers identified at 3 to 5 m: there, and large ships; identified, no.</summary>
    [Fact]
    public void Run_CarriersAtThreeToFiveMetres_AreRecognisedNotIdentified()
    {
        ClaimFinding finding = CheckExample();
        finding.Finding.ShouldBe(Verdict.Undetermined); // the figures have no source: they decide nothing
        finding.Places.ShouldAllBe(p => p.Finding == Verdict.Supported);
        finding.Objects.Select(o => (o.Claimed.Task, o.Variant, o.Finding)).ShouldBe(
        [
            (InterpretationTask.Identification, "best", Feasibility.NotSupported),
            (InterpretationTask.Identification, "worst", Feasibility.NotSupported),
            (InterpretationTask.Recognition, "best", Feasibility.Supported),
            (InterpretationTask.Recognition, "worst", Feasibility.Supported),
        ]);
        finding.Objects[0].GsdM.ShouldBeInRange(3.0, 3.6);
        finding.Reasons[0].ShouldStartWith("4 × aircraft carrier, 330 m, said to be identified: Malligyong-1 ");
        finding.Reasons[0].ShouldContain("(whose figures have no known source)");
        finding.Reasons[0].ShouldContain("detection supported, recognition supported, identification not supported");
        finding.DoesNotShow[^1].ShouldStartWith("That the sensor has the figures given for it");
    }

    /// <summary>The same by a sensor whose figures are published contradicts, or holds.</summary>
    [Theory]
    [InlineData("Sentinel-2", "identified", Verdict.Contradicted)]
    [InlineData("Sentinel-2", "detected", Verdict.Supported)]
    [InlineData("IKONOS", "identified", Verdict.Undetermined)] // only a row without a source asks for more
    [InlineData("WorldView-3", "identified", Verdict.Supported)]
    [InlineData("Sentinel-1", "detected", Verdict.Undetermined)]
    public void Run_PublishedSensor_DecidesByItsFigures(string sensor, string said, Verdict expected)
    {
        string yaml = Yaml
            .Replace("sensor: Malligyong-1 unsourced 3-5 m", $"sensor: {sensor}", StringComparison.Ordinal)
            .Replace("said: identified", $"said: {said}", StringComparison.Ordinal)
            .Replace("said: recognised", "said: detected", StringComparison.Ordinal);
        Check(Read(yaml)).Finding.ShouldBe(expected);
    }

    /// <summary>An overflight that was not there stays contradicted, whatever the sensor.</summary>
    [Fact]
    public void Run_WrongTime_StaysContradicted() =>
        Check(Shipped.Moved(Read(Yaml), Duration.FromHours(6.0))).Finding.ShouldBe(Verdict.Contradicted);

    [Fact]
    public void Run_NoSensorNamed_IsUndeterminedAndSaysSo()
    {
        ClaimFinding finding = Check(Read(Yaml) with { Sensor = null });
        finding.Finding.ShouldBe(Verdict.Undetermined);
        finding.Reasons[0].ShouldContain("Add one: sensor.");
        finding.Objects.IsDefault.ShouldBeTrue();
        Should.Throw<ArgumentException>(() => Shipped.Check(Read(Yaml))); // a snapshot without the sensor
    }

    /// <summary>What is received was taken at the pass before.</summary>
    [Fact]
    public void Run_Received_LooksAtThePassBefore()
    {
        Claim claim = Read(Yaml);
        Claim received = Shipped.Claim("guam-20231122") with { Sensor = claim.Sensor, Objects = claim.Objects };
        ClaimFinding finding = Check(received);
        finding.Objects.ShouldNotBeEmpty();
        ViewGeometry pass = finding.Pass.ShouldNotBeNull().TcaView;
        finding.Objects[0].GsdM.ShouldBe(
            3.0 / 500e3 * pass.RangeM / Math.Sqrt(Math.Cos(pass.Incidence.Radians)), 1e-3);
    }

    [Theory]
    [InlineData(
        "sensor: Malligyong-1 unsourced 3-5 m", "sensor: Hubble", 14, 11, "there is no sensor 'Hubble'; there are: ")]
    [InlineData("said: identified", "said: guessed", 16, 59, "'said' must be one of ")]
    [InlineData(", said: identified", "", 16, 7, "there is no 'said'; add it")]
    [InlineData("aircraft carrier, 330 m", "airship", 16, 16, "the object 'airship' is not known; give its size")]
    [InlineData("aircraft carrier, 330 m", "airship, -1 m", 16, 16, "is not a size")]
    [InlineData("count: 4", "count: -4", 16, 50, "'count' must be a number from 1")]
    [InlineData("count: 4", "sum: 4", 16, 43, "this is not known of a claimed object; give object, said, count")]
    public void Read_BadObjects_AreLocated(string good, string bad, int line, int column, string says)
    {
        Yaml.ShouldContain(good);
        ClaimFile file = ClaimFile.Read(Yaml.Replace(good, bad, StringComparison.Ordinal), Sets.Leap);
        file.Claims.ShouldBeEmpty();
        file.Diagnostics.Single().Message.ShouldContain(says);
        (file.Diagnostics[0].Line, file.Diagnostics[0].Column).ShouldBe((line, column));
    }

    /// <summary>A user's own sensor may be named where it is given, and only there.</summary>
    [Fact]
    public void Read_OwnSensor_IsKnownWhereGiven()
    {
        string yaml = Yaml.Replace(
            "sensor: Malligyong-1 unsourced 3-5 m", "sensor: mine", StringComparison.Ordinal);
        var own = new SensorLibrary([new OpticalSensor { Name = "Mine", Scan = OpticalScan.Frame }]);
        ClaimFile.Read(yaml, Sets.Leap, own).Claims.Single().Sensor.ShouldBe("mine");
        ClaimFile.Read(yaml, Sets.Leap).Claims.ShouldBeEmpty();
        ClaimFile.Read(Yaml.Replace("objects:", "objects: 7\nx:", StringComparison.Ordinal), Sets.Leap)
            .Diagnostics.Length.ShouldBe(1);
    }

    private static Claim Read(string yaml)
    {
        ClaimFile file = ClaimFile.Read(yaml, Sets.Leap);
        file.Diagnostics.ShouldBeEmpty();
        return file.Claims.Single();
    }

    private static ClaimFinding Check(Claim claim) => CheckClaim.Run(
        Shipped.Request(claim), new Snapshot(Shipped.Earth, Shipped.Malligyong, ReferenceData.Sensors()), null,
        CancellationToken.None);
}
