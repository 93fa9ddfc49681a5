using System;
using System.Buffers.Binary;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Overflight.Acceptance.Tests.Cli;
using Overflight.Acceptance.Tests.Store;
using Overflight.Data.Reference;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web;

public sealed class ReadTests
{
    [Theory]
    [InlineData("malligyong", 1)]
    [InlineData("584", 1)]
    [InlineData("north korea", 1)]
    [InlineData("", 1)]
    [InlineData("hubble", 0)]
    [InlineData("%25", 0)]
    public async Task Satellites_Query_FindsByNameNumberOrCountry(string query, int total)
    {
        await using WebServer server = await WebServer.StartAsync();

        JsonNode found = await server.ReadAsync($"/v1/satellites?query={query}");

        (found["total"]?.GetValue<int>()).ShouldBe(total);
        found["satellites"].ShouldBeOfType<JsonArray>().Count.ShouldBe(total);
    }

    /// <summary>Those of the watch list, and those whose name tells it; the elements themselves do not say.</summary>
    [Fact]
    public async Task Satellites_Country_FindsWhatIsNotWatchedToo()
    {
        using var tool = new Tool();
        string file = tool.WriteFile(
            "sets.json", Encoding.UTF8.GetString(Sets.Json(
                Sets.Set(99001, "YAOGAN-77 01A"), Sets.Set(99002, "NOBODY-1"), Sets.Set(39150, "GAOFEN-1"))));
        (await tool.RunAsync("elements", "import", file)).Code.ShouldBe(0);
        await using WebServer server = await WebServer.StartAsync(
            s => s with { DataFolder = Path.Combine(tool.Folder, "data") });

        JsonNode found = await server.ReadAsync("/v1/satellites?query=china");

        found["satellites"]!.AsArray().Select(s => ((long)s!["satellite"]!, (string?)s["country"])).ShouldBe(
            [(39150, "China"), (99001, "China")]);
        JsonNode nobody = (await server.ReadAsync("/v1/satellites?query=nobody"))["satellites"]![0]!;
        nobody["country"].ShouldBeNull();
    }

    [Fact]
    public async Task Claim_Dossier_IsThatOfTheCommandLine()
    {
        await using WebServer server = await WebServer.StartAsync();
        using HttpResponseMessage page = await server.Client.GetAsync("/v1/claims/whitehouse-20231127/dossier.html");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Content.Headers.ContentDisposition!.ToString().ShouldBe(
            "attachment; filename=whitehouse-20231127.html");
        using var tool = new Tool();
        Ran ran = await tool.RunAsync("check", "--claim", "whitehouse-20231127", "-f", "html");

        // The clocks of both stand still, at different days.
        string told = (await page.Content.ReadAsStringAsync()).Replace("2026-04-10", "2026-08-23");
        told.ShouldBe(ran.Output);
        (await server.Client.GetAsync("/v1/claims/none/dossier.html")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Claim_Ages_AreThoseOfTheSetsThereAreAndOfTheOneThatCounts()
    {
        await using WebServer server = await WebServer.StartAsync();
        JsonNode finding = (await server.ReadAsync("/v1/claims/whitehouse-20231127"))["finding"]!;
        JsonNode ages = await server.ReadAsync("/v1/claims/whitehouse-20231127/ages");
        JsonNode counts = ages["sets"]!.AsArray().Single(s => (bool)s!["counts"]!)!;
        foreach (string name in new[] { "finding", "elementsEpoch", "elementsAgeDays", "uncertaintyS", "chanceRatio" })
            counts[name]!.ToJsonString().ShouldBe(finding[name]!.ToJsonString());
        counts["places"]![0]!["atClaim"]!.ToJsonString().ShouldBe(finding["atClaim"]!.ToJsonString());
        ages["assumed"]!.AsArray().Count.ShouldBe(41);
        (await server.Client.GetAsync("/v1/claims/none/ages")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Satellite_Known_HasItsElementsAndTheirAge()
    {
        await using WebServer server = await WebServer.StartAsync();

        JsonNode found = await server.ReadAsync("/v1/satellites/58400?at=2023-11-27T14:36:25Z");

        (found["satellite"]?["sets"]?.GetValue<int>()).ShouldBe(366);
        (found["elements"]?["epoch"]?.GetValue<string>()).ShouldNotBeNull().ShouldStartWith("2023-12-06T03:39:08");
        (found["used"]?["elementsAgeDays"]?.GetValue<double>()).ShouldNotBeNull().ShouldBe(-8.54, 0.01);
        (await server.ReadAsync("/v1/satellites?page=2&pageSize=1"))["satellites"].ShouldBeOfType<JsonArray>()
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task Track_EveryForm_HasTheStatesOfTheAnalysis()
    {
        await using WebServer server = await WebServer.StartAsync();
        const string span = "from=2026-04-10T00:00:00Z&to=2026-04-10T01:34:00Z&step=120";
        HttpResponseMessage asked = await server.AskAsync("ephemeris", WebServer.Example("ephemeris"));

        string json = await server.Client.GetStringAsync("/v1/satellites/58400/track?" + span);
        JsonNode czml = await server.ReadAsync("/v1/satellites/58400/track.czml?" + span);
        JsonNode geo = await server.ReadAsync("/v1/satellites/58400/track.geojson?" + span);
        var preferred = new HttpRequestMessage(HttpMethod.Get, "/v1/satellites/58400/track?" + span)
        {
            Headers = { Accept = { MediaTypeWithQualityHeaderValue.Parse("application/geo+json") } },
        };
        HttpResponseMessage chosen = await server.Client.SendAsync(preferred);

        json.ShouldBe(await asked.Content.ReadAsStringAsync());
        czml[1]?["position"]?["cartesian"].ShouldBeOfType<JsonArray>().Count.ShouldBe(4 * 48);
        JsonArray lines = geo["features"]?[0]?["geometry"]?["coordinates"].ShouldBeOfType<JsonArray>()!;
        lines.Sum(l => l.ShouldBeOfType<JsonArray>().Count).ShouldBeInRange(48, 52);
        lines.SelectMany(l => l.ShouldBeOfType<JsonArray>())
            .ShouldAllBe(p =>
                Math.Abs(p![0]!.GetValue<double>()) <= 180.0 && Math.Abs(p[1]!.GetValue<double>()) < 82.7);
        (chosen.Content.Headers.ContentType?.MediaType).ShouldBe("application/geo+json");
    }

    [Fact]
    public async Task States_BinaryAndJson_AreTheStatesOfTheAnalysis()
    {
        await using WebServer server = await WebServer.StartAsync();
        const string address = "/v1/states?at=2026-04-10T00:00:00Z&to=2026-04-10T01:34:00Z&step=120";
        HttpResponseMessage asked = await server.AskAsync("ephemeris", WebServer.Example("ephemeris"));
        JsonArray table = (await JsonNode.ParseAsync(await asked.Content.ReadAsStreamAsync()))?["tables"]?[0]?["states"]
            .ShouldBeOfType<JsonArray>()!;
        var request = new HttpRequestMessage(HttpMethod.Get, address)
        {
            Headers = { Accept = { MediaTypeWithQualityHeaderValue.Parse("application/octet-stream") } },
        };

        byte[] binary = await (await server.Client.SendAsync(request)).Content.ReadAsByteArrayAsync();
        JsonNode json = await server.ReadAsync(address + "&satellites=58400");

        binary.Length.ShouldBe(32 + 16 + (24 * 48));
        binary[..4].ShouldBe("OVST"u8.ToArray());
        new[] { 4, 8, 12 }.Select(at => BinaryPrimitives.ReadUInt32LittleEndian(binary.AsSpan(at)))
            .ShouldBe([1u, 1u, 48u]);
        BinaryPrimitives.ReadDoubleLittleEndian(binary.AsSpan(16))
            .ShouldBe(new DateTimeOffset(2026, 4, 10, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds());
        BinaryPrimitives.ReadDoubleLittleEndian(binary.AsSpan(24)).ShouldBe(120.0);
        BinaryPrimitives.ReadDoubleLittleEndian(binary.AsSpan(32)).ShouldBe(58400.0);
        (json["count"]?.GetValue<int>()).ShouldBe(48);
        JsonArray states = json["satellites"]?[0]?["states"].ShouldBeOfType<JsonArray>()!;
        for (int i = 0; i < 6 * 48; i++)
        {
            double expected = table[i / 6]![i % 6 < 3 ? "positionM" : "velocityMPerS"]![i % 3]!.GetValue<double>();
            ((double)BinaryPrimitives.ReadSingleLittleEndian(binary.AsSpan(48 + (4 * i)))).ShouldBe(expected, 0.5);
            states[i]!.GetValue<double>().ShouldBe(expected, 0.5);
        }
    }

    [Fact]
    public async Task Shipped_Lists_AreComplete()
    {
        await using WebServer server = await WebServer.StartAsync();

        ((await server.ReadAsync("/v1/places"))["total"]?.GetValue<int>())
            .ShouldBe(ReferenceData.Gazetteer().Places.Length);
        JsonNode norfolk = await server.ReadAsync("/v1/places?query=norfolk");
        (norfolk["places"]?[0]?["position"]?["latitudeDeg"]?.GetValue<double>()).ShouldNotBeNull().ShouldBe(36.94, 0.1);
        (await server.ReadAsync("/v1/sensors"))["sensors"].ShouldBeOfType<JsonArray>().Count
            .ShouldBe(ReferenceData.Sensors().Sensors.Length);
        (await server.ReadAsync("/v1/watch-list"))["satellites"].ShouldBeOfType<JsonArray>().Count
            .ShouldBeGreaterThan(50);
        JsonNode scenarios = await server.ReadAsync("/v1/scenarios");
        foreach (JsonNode? name in scenarios["names"].ShouldBeOfType<JsonArray>())
            (await server.ReadAsync($"/v1/scenarios/{name}"))["satellites"].ShouldBeOfType<JsonArray>()
                .ShouldNotBeEmpty();
    }

    /// <summary>A scenario file becomes what the analyses take; one that is wrong is refused with its line.</summary>
    [Fact]
    public async Task ReadScenario_AFile_IsTakenByTheAnalyses()
    {
        const string yaml = """
            name: Two in line
            from: 2026-04-01
            days: 1
            satellites:
              - name: Own
                walker: {pattern: 2/1/0, altitude-km: 500, inclination-deg: 97.4}
                sensor: IKONOS
                off-nadir-deg: 45
                swath-km: 11
                slew-deg-per-s: 1
                slew-acceleration-deg-per-s2: 1
                settling-s: 5
                memory-gbit: 64
                imaging-mbit-per-s: 100
                downlink-mbit-per-s: 100
            stations: [{name: Here, place: "39.04, 125.71", rate-mbit-per-s: 100}]
            requests: [{name: Seoul, point: "37.57, 126.98", exposure-s: 5}]
            """;
        await using WebServer server = await WebServer.StartAsync();
        HttpResponseMessage read = await ReadAsync(yaml);
        string scenario = await read.Content.ReadAsStringAsync();
        read.StatusCode.ShouldBe(HttpStatusCode.OK, scenario);
        JsonNode.Parse(scenario)!["satellites"]!.AsArray().Count.ShouldBe(2);
        HttpResponseMessage answer = await server.AskAsync(
            "simulate", Encoding.UTF8.GetBytes($$"""{"scenario": {{scenario}}}"""));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);

        JsonNode problem = await WebServer.ProblemAsync(await ReadAsync(yaml.Replace("2/1/0", "2/3/0")), 400);
        problem["line"]!.GetValue<int>().ShouldBe(6);
        await WebServer.ProblemAsync(await ReadAsync("a: &x [*x]"), 400);
        await WebServer.ProblemAsync(await ReadAsync(yaml.Replace("exposure-s: 5", "exposure-s: 5000")), 400);

        Task<HttpResponseMessage> ReadAsync(string text) => server.Client.PostAsync(
            "/v1/scenarios/read", new StringContent(text, Encoding.UTF8, "application/yaml"));
    }

    [Fact]
    public async Task Claim_AskedAgain_IsFoundTheSame()
    {
        await using WebServer server = await WebServer.StartAsync();
        JsonNode all = await server.ReadAsync("/v1/claims");
        all["claims"].ShouldBeOfType<JsonArray>().Count.ShouldBe(6);
        JsonNode one = await server.ReadAsync("/v1/claims/whitehouse-20231127");

        HttpResponseMessage again = await server.Client.PostAsync(
            "/v1/analyses/check", WebServer.Json(one["request"].ShouldNotBeNull().ToJsonString()));

        JsonNode finding = (await JsonNode.ParseAsync(await again.Content.ReadAsStreamAsync())).ShouldNotBeNull();
        JsonNode.DeepEquals(finding, one["finding"]).ShouldBeTrue();
        (finding["finding"]?.GetValue<string>()).ShouldBe("Supported");
    }

    [Fact]
    public async Task Calendar_PassesAndNotice_AreCalendars()
    {
        await using WebServer server = await WebServer.StartAsync();
        const string place = "latitudeDeg=36.94&longitudeDeg=-76.29&name=Norfolk%0D%0AX-EVIL:1&days=3";

        HttpResponseMessage passes = await server.Client.GetAsync("/v1/calendar/passes.ics?satellite=58400&" + place);
        string notice = await server.Client.GetStringAsync("/v1/calendar/notice.ics?" + place);

        (passes.Content.Headers.ContentType?.MediaType).ShouldBe("text/calendar");
        string text = await passes.Content.ReadAsStringAsync();
        text.ShouldStartWith("BEGIN:VCALENDAR\r\n");
        text.ShouldContain("DTSTART:202604");
        text.ShouldNotContain("\r\nX-EVIL");
        notice.ShouldContain("GAP");
    }

    [Theory]
    [InlineData("/v1/satellites?page=0", 400, "page must be a whole number from 1")]
    [InlineData("/v1/satellites?pageSize=20001", 400, "pageSize must be a whole number")]
    [InlineData("/v1/satellites/7", 404, "import one")]
    [InlineData("/v1/satellites/abc", 404, "/openapi/v1.json")]
    [InlineData("/v1/satellites/58400?at=soon", 400, "write it as 2023-11-27T14:36:25Z")]
    [InlineData("/v1/satellites/58400?at=1900-01-01T00:00:00Z", 400, "outside 1957 to 2099")]
    [InlineData("/v1/satellites/7/track", 422, "import one")]
    [InlineData("/v1/satellites/58400/track?step=0.1&to=2026-05-10T00:00:00Z", 413, "at most 20000")]
    [InlineData("/v1/satellites/58400/track?to=2020-01-01T00:00:00Z", 400, "to must come after from")]
    [InlineData("/v1/satellites/58400/track?step=NaN", 400, "step must be a number")]
    [InlineData("/v1/states?to=2098-01-01T00:00:00Z&step=1", 413, "take a longer step")]
    [InlineData("/v1/states?satellites=7", 422, "import one")]
    [InlineData("/v1/states?satellites=x", 400, "'x' is no catalogue number")]
    [InlineData("/v1/claims/x", 404, "there are: guam-20231122")]
    [InlineData("/v1/scenarios/x", 404, "there are: ")]
    [InlineData("/v1/scenarios/..%2F..%2Fetc%2Fpasswd", 404, "there are: ")]
    [InlineData("/v1/calendar/passes.ics?satellite=58400", 400, "Give a place")]
    [InlineData("/v1/calendar/passes.ics?satellite=58400&latitudeDeg=91&longitudeDeg=0", 400, "from -90 to 90")]
    [InlineData("/v1/calendar/passes.ics?latitudeDeg=1&longitudeDeg=0", 400, "satellite must be")]
    [InlineData("/v1/jobs/x", 404, "no such job")]
    [InlineData("/v1/jobs/x/result", 404, "no such job")]
    [InlineData("/v1/jobs/x/events", 404, "no such job")]
    [InlineData("/v1/analyses/astrology", 404, "/openapi/v1.json")]
    [InlineData("/v1/analyses/locate", 405, "POST")]
    public async Task Read_BadQuery_SaysWhatAndHowToMendIt(string address, int status, string detail)
    {
        await using WebServer server = await WebServer.StartAsync();

        JsonNode problem = await WebServer.ProblemAsync(await server.Client.GetAsync(address), status);

        (problem["detail"]?.GetValue<string>()).ShouldNotBeNull().ShouldContain(detail);
    }
}
