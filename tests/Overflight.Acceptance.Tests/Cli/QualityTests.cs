using System.IO;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Overflight.Tests;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary><c>overflight quality</c>, and sensors in <c>overflight check</c>.</summary>
public class QualityTests
{
    [Fact]
    public async Task Quality_Ikonos_PrintsItsPublishedFigures()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync(
            "quality", "--sensor", "ikonos", "--object", "aircraft carrier, 330 m", "--off-nadir", "0,26.85");
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldStartWith("IKONOS from 681 km\n");
        ran.Output.ShouldContain("  0.0°                 0.0°        0.82 m   0.82 m   0.82 m   11.3 km");
        ran.Output.ShouldContain("1.00 m");
        ran.Output.ShouldContain("identification: details need 0.6 m or finer (unsourced)");
        ran.Output.ShouldNotContain("unsourced: ");
    }

    /// <summary>Figures whose page nobody found again are named.</summary>
    [Fact]
    public async Task Quality_WorldView_NamesItsUnsourcedFigures()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync("quality", "--sensor", "worldview 2", "--object", "road");
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldContain("unsourced: off_nadir_max_deg, slew_rate_deg_s, slew_acceleration_deg_s2");
    }

    [Fact]
    public async Task Quality_Json_HasTheSameFigures()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync(
            "quality", "--sensor", "Malligyong-1 unsourced 3-5 m", "--satellite", "58400", "--latitude", "37",
            "--off-nadir", "17", "--format", "json");
        (ran.Code, ran.Error).ShouldBe((0, ""));
        JsonNode sensor = JsonNode.Parse(ran.Output)!["sensors"]![0]!;
        ((bool)sensor["isUnsourced"]!).ShouldBeTrue();
        JsonNode best = sensor["pictures"]![0]!;
        ((double)best["meanM"]!).ShouldBeInRange(3.0, 3.5);
        ((double)best["rating"]!["standardErrorNiirs"]!).ShouldBe(0.35);
        ((string)best["rating"]!["version"]!).ShouldBe("GIQE-5");
        ((string)best["objects"]![0]!["tasks"]![2]!["finding"]!).ShouldBe("NotSupported");
    }

    [Fact]
    public async Task Quality_NothingDetected_IsANegativeAnswer()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync("quality", "--sensor", "sentinel 2", "--object", "vehicle");
        (ran.Code, ran.Error).ShouldBe((1, ""));
    }

    /// <summary>Brackets in names are text, not colours.</summary>
    [Fact]
    public async Task Quality_OwnSensorAndObject_AreUsed()
    {
        using var tool = new Tool();
        string file = Path.Combine(Repository.Root, "docs", "examples", "sensors.yaml");
        Ran ran = await tool.RunAsync(
            "quality", "--sensors", file, "--sensor", "my camera", "--altitude", "600", "--object", "[red, 30 x 20 m");
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldStartWith("My camera from 600 km  unsourced\n");
        ran.Output.ShouldContain("[red, 30 x 20 m");
    }

    [Fact]
    public async Task Check_Carriers_GetTheirHonestAnswer()
    {
        using var tool = new Tool();
        string file = Path.Combine(Repository.Root, "docs", "examples", "carriers.yaml");
        Ran ran = await tool.RunAsync("check", file);
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldContain("carriers-20231127  Undetermined");
        ran.Output.ReplaceLineEndings(" ").ShouldContain("identification not supported");
    }

    [Theory]
    [InlineData(3, "There is no sensor 'hubble'; there are: SkySat, IKONOS, ", "--sensor", "hubble")]
    [InlineData(
        3, "--object 'barn', line 1, column 1: the object 'barn' is not known; give its size", "--object", "barn")]
    [InlineData(3, "column 6: '-4 m' is not a size", "--object", "barn,-4 m")]
    [InlineData(2, "--off-nadir takes angles from 0 up to 90 degrees", "--off-nadir", "0,90")]
    [InlineData(2, "--off-nadir takes angles from 0 up to 90 degrees", "--off-nadir", "x")]
    [InlineData(2, "--altitude must lie between 0 and 1000000 km", "--altitude", "-5")]
    [InlineData(2, "Give --altitude or a satellite, not both", "--altitude", "500", "--satellite", "58400")]
    [InlineData(2, "--latitude must lie between -90 and 90 degrees", "--latitude", "91")]
    [InlineData(2, "--giqe must be 3, 4 or 5", "--giqe", "6")]
    [InlineData(2, "--smear must lie between 0 and 8 pixels", "--smear", "NaN")]
    [InlineData(3, "check the name and the folder", "--sensors", "no-such-file.yaml")]
    [InlineData(4, "import one: overflight elements import FILE", "--satellite", "99999")]
    public async Task Quality_BadInput_IsOneLineThatSaysHowToMendIt(int code, string says, params string[] args)
    {
        using var tool = new Tool();
        Refused(await tool.RunAsync(["quality", .. args]), code, says);
    }

    [Theory]
    [InlineData(
        "- {name: A, kind: optical, scan: frame, gsd_m: -3, altitude_km: 500}", "line 1, column 48: 'gsd_m' must")]
    [InlineData("- {name: IKONOS, kind: optical, scan: frame}", "line 1, column 3: there is a sensor 'IKONOS' already")]
    public async Task Quality_BadSensorFile_IsLocated(string yaml, string says)
    {
        using var tool = new Tool();
        Refused(await tool.RunAsync(yaml, ["quality", "--sensors", "-"]), 3, says);
        Refused(await tool.RunAsync(yaml, ["check", "--sensors", "-"]), 3, says);
    }

    private static void Refused(Ran ran, int code, string says)
    {
        ran.Error.ShouldContain(says);
        (ran.Code, ran.Output, ran.Error.TrimEnd('\n').Contains('\n')).ShouldBe((code, "", false));
    }
}
