using System;
using System.IO;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary>Answers, imports and exit codes 0 and 1.</summary>
public class AnswerTests
{
    private const string Iss = """
        ISS (ZARYA)
        1 25544U 98067A   19343.69339541  .00001764  00000+0  38792-4 0  9990
        2 25544  51.6439 211.2001 0007417  17.6667  85.6398 15.50103472202482

        """;

    private const string Claim = """
        - id: mine
          place: White House
          lat: 38.8977
          lon: -77.0365
          claimed_time_utc: "2023-11-27T14:36:25Z"
          precision: s
          what_time_means: taken
          source_title: nobody

        """;

    [Fact]
    public async Task Check_Json_HasTheShapeAndTheMainValues()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync("check", "--format", "json");
        (ran.Code, ran.Error).ShouldBe((0, ""));
        JsonArray findings = JsonNode.Parse(ran.Output).ShouldBeOfType<JsonArray>();
        findings.Count.ShouldBe(6);
        JsonNode white = findings[5].ShouldNotBeNull();
        Text(white, "id").ShouldBe("whitehouse-20231127");
        Text(white, "finding").ShouldBe("Supported");
        Number(white, "atClaim", "elevationDeg").ShouldBe(70.0, 2.0);
        Number(white, "atClaim", "offNadirDeg").ShouldBe(18.0, 2.0);
        Number(white, "atClaim", "sunElevationDeg").ShouldBe(22.0, 2.0);
        Number(white, "differenceS").ShouldBe(-8.0, 4.0);
        Number(white, "elementsAgeDays").ShouldBe(-8.54, 0.01);
        Text(white, "pass", "tca").ShouldStartWith("2023-11-27T14:36:3");
        white["snapshotDigest"].ShouldNotBeNull().GetValue<string>().Length.ShouldBe(64);
        string[] names = ["pass", "atClaim", "reasons", "doesNotShow", "uncertaintyS", "elementsEpoch"];
        foreach (string name in names)
            white[name].ShouldNotBeNull(name);
    }

    [Theory]
    [InlineData("2023-11-27T14:36:25Z", 0)]
    [InlineData("2023-11-27T20:36:25Z", 1)]
    [InlineData("2024-02-20T14:36:25Z", 0)]
    public async Task Check_FileOrStandardInput_AnswersAlike(string utc, int code)
    {
        using var tool = new Tool();
        string yaml = Claim.Replace("2023-11-27T14:36:25Z", utc);
        Ran file = await tool.RunAsync("check", tool.WriteFile("mine.yaml", yaml));
        Ran input = await tool.RunAsync(yaml, ["check", "-"]);
        (file.Code, file.Error).ShouldBe((code, ""));
        input.ShouldBe(file);
    }

    [Fact]
    public async Task Check_OneBadClaimAmongGoodOnes_AnswersTheRestAndSaysWhere()
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync(
            Claim.Replace("mine", "bad").Replace("lat: 38", "lat: 138") + Claim, ["check", "-"]);
        ran.Code.ShouldBe(3);
        ran.Error
            .ShouldBe("The claims file has an error at line 3, column 8: 'lat' must be a number between -90 and 90.\n");
        ran.Output.ShouldContain("mine");
    }

    [Fact]
    public async Task Elements_Imported_AreListedShownAndUsed()
    {
        using var tool = new Tool();
        string file = tool.WriteFile("iss.tle", Iss);
        Ran first = await tool.RunAsync("elements", "import", file);
        (first.Code, first.Output, first.Error).ShouldBe((0, "iss.tle: 1 sets added, 0 already known\n", ""));
        (await tool.RunAsync("elements", "import", file)).Output.ShouldBe("iss.tle: 0 sets added, 1 already known\n");
        (await tool.RunAsync(Iss, ["elements", "import", "-"])).Output
            .ShouldBe("standard input: 0 sets added, 1 already known\n");
        (await tool.RunAsync("elements", "list", "-f", "csv")).Output
            .ShouldContain("\n25544,ISS (ZARYA),1,2019-12-09T16:38:29.363424Z,");
        (await tool.RunAsync("elements", "show", "iss")).Output.ShouldBe(Iss);
        Ran where = await tool.RunAsync("where", "25544", "--at", "2019-12-10T00:00:00Z");
        (where.Code, where.Error).ShouldBe((0, ""));
        (await tool.RunAsync("elements", "age", "iss", "--at", "2019-12-10T00:00:00Z")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task Elements_OneBadSet_KeepsTheGoodOne()
    {
        using var tool = new Tool();
        string two = Iss + Iss.Replace("15.50103472202482", "15.50103472202483");
        Ran ran = await tool.RunAsync("elements", "import", tool.WriteFile("two.tle", two));
        ran.Code.ShouldBe(3);
        ran.Output.ShouldContain("1 sets added");
        ran.Error.ShouldContain("line 6");
    }

    [Fact]
    public async Task Earth_OlderTable_IsTakenOnlyWhenAsked()
    {
        using var tool = new Tool();
        string? finals = SharedData("frames");
        string? file = finals is null ? null : Array.Find(Directory.GetFiles(finals), f => f.Contains("finals2000A"));
        if (file is null)
        {
            Console.WriteLine("*** NOT CHECKED: shared/data/frames holds no finals2000A ***");
            return;
        }

        Ran ran = await tool.RunAsync("earth", "import", file);
        if (ran.Code == 3)
        {
            ran.Error.ShouldContain("--older");
            ran.Output.ShouldBeEmpty();
            ran = await tool.RunAsync("earth", "import", file, "--older");
        }

        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Output.ShouldContain("measured until ");
        (await tool.RunAsync("earth", "show")).Output.Split(": ")[1].ShouldBe(ran.Output.Split(": ")[1]);
        (await tool.RunAsync("check")).Code.ShouldBe(0);
    }

    private static string? SharedData(string folder)
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string path = Path.Combine(at.FullName, "shared", "data", folder);
            if (Directory.Exists(path))
                return path;
        }

        return null;
    }

    private static string Text(JsonNode node, params string[] path) => At(node, path).GetValue<string>();

    private static double Number(JsonNode node, params string[] path) => At(node, path).GetValue<double>();

    private static JsonNode At(JsonNode node, string[] path)
    {
        foreach (string name in path)
            node = node[name].ShouldNotBeNull(name);
        return node;
    }
}
