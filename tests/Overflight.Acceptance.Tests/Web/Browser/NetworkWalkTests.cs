using System;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Shouldly;
using static System.FormattableString;
using static Overflight.Acceptance.Tests.Web.Browser.PageText;

namespace Overflight.Acceptance.Tests.Web.Browser;

/// <summary>A network built on the page, and held against the engine's own answers to whole questions.</summary>
public class NetworkWalkTests(Pages pages) : IClassFixture<Pages>
{
    private const float PatienceMs = 240_000; // a map of twelve questions on a busy machine

    [BrowserFact]
    public async Task Network_FourSatellitesOfOnesOwn_SaysWhatTheEngineAnswers()
    {
        await using Walk walk = await pages.OpenAsync("network");
        IPage page = walk.Page;
        (await walk.TextAsync(".network-results")).ShouldContain("Nothing is computed yet");
        await ChooseAsync(page, "Scenario", "own");
        await ChooseAsync(page, "Orbits", "sun");
        await FillAsync(page, "Height km", "510");
        await FillAsync(page, "Node, local time", "10:45");
        await StateRatesAsync(walk);
        await ChooseAsync(page, "Sensor", "IKONOS");
        await FillAsync(page, "Off-nadir up to °", "40");
        await ChooseAsync(page, "For", "2");
        ILocator add = page.GetByRole(AriaRole.Combobox, new() { NameString = "Add a place to image" });
        await add.FillAsync("osan");
        await page.Locator(".combo-list [role=option]").First.WaitForAsync();
        await add.PressAsync("Enter");
        await page.Locator(".chip").Filter(new() { HasTextString = "Osan" }).WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { NameString = "Compute" }).ClickAsync();
        foreach (string part in new[] { "coverage", "plan-network", "simulate" })
            await page.Locator($".{part}[data-ready=true]").WaitForAsync(new() { Timeout = PatienceMs });
        page.Url.ShouldContain("make=sun&count=4&planes=2&phasing=1&height=510&node=10:45");

        await CheckCoverageAsync(walk);
        await CheckPlanAsync(walk);
        await CheckSimulationAsync(walk);
        await walk.PictureAsync("network");

        // The address restores it all, computed again.
        await using Walk again = await pages.OpenAsync(page.Url.Split("#/")[1]);
        await again.Page.Locator(".plan-network[data-ready=true]").WaitForAsync(new() { Timeout = PatienceMs });
        (await FigureAsync(again, "weight")).ShouldBe(await FigureAsync(walk, "weight"));
    }

    [BrowserFact]
    public async Task Network_Stopped_SaysHowFarItCameAndGoesOn()
    {
        await using Walk walk = await pages.OpenAsync("network?days=30&area=earth", 390, 844, ColorScheme.Dark);
        ILocator compute = walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Compute" });
        await compute.ClickAsync();
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Stop" }).ClickAsync();
        await walk.Page.GetByText(new Regex("Stopped: \\d+ of 12 strips")).WaitForAsync();
        await walk.PictureAsync("network-stopped-phone");
        await ChooseAsync(walk.Page, "Of", "near");
        await Assertions.Expect(walk.Page.Locator(".network-results")).ToContainTextAsync("Nothing is computed yet");
    }

    [BrowserFact]
    public async Task Network_CoverageOnTheGlobe_FillsAndIsReadThere()
    {
        await using Walk walk = await pages.OpenAsync("network?days=1&hours=6&stage=globe&computed=1");
        ILocator globe = walk.Page.Locator(".coverage .globe:not(.coming) canvas[data-ready=true]");
        await globe.WaitForAsync(new() { Timeout = PatienceMs });
        await walk.Page.Locator(".coverage[data-ready=true]").WaitForAsync(new() { Timeout = PatienceMs });
        JsonNode answer = await pages.Server.AnswerAsync("coverage", await SavedAsync(walk, 0));
        JsonNode[] cells = [.. answer["cells"].ShouldNotBeNull().AsArray().Select(c => c.ShouldNotBeNull())];
        await Assertions.Expect(globe).ToHaveAttributeAsync("data-cells", Invariant($"{cells.Length}"));
        await walk.PictureAsync("network-globe");

        // Enter reads the cell in the middle, which is that of the flat map.
        await globe.PressAsync("Enter");
        string read = await walk.TextAsync(".coverage .chart-readout b");
        cells.Count(c => Position(c["cell"]!["point"]!) == read).ShouldBe(1, read);
        await walk.PictureAsync("network-globe-marked");
        await walk.Page.SetViewportSizeAsync(390, 844);
        await walk.Page.Locator(".coverage").ScrollIntoViewIfNeededAsync();
        await walk.PictureAsync("network-globe-phone");
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Flat map" }).ClickAsync();
        await walk.Page.Locator(".coverage .map:not(.globe) canvas[data-ready=true]").WaitForAsync();
        await walk.Page.WaitForURLAsync(new Regex("^(?!.*stage=)"));
        (await walk.TextAsync(".coverage .chart-readout b")).ShouldBe(read);
    }

    /// <summary>What is published of a sensor is taken; what is stated holds for all.</summary>
    private static async Task StateRatesAsync(Walk walk)
    {
        await walk.Page.GetByText("Turning, memory and rates").ClickAsync();
        ILocator turning = walk.Page.Locator("[data-origin=turning]");
        await Assertions.Expect(turning).ToContainTextAsync("turns 1.5 °/s, speeds up 0.5 °/s², settles 5 s (assumed");
        await ChooseAsync(walk.Page, "Sensor", "WorldView-1");
        await Assertions.Expect(turning).ToContainTextAsync("turns 4.5 °/s, speeds up 2.5 °/s² (told of WorldView-1");
        await FillAsync(walk.Page, "Sends, Mbit/s", "40");
        await Assertions.Expect(walk.Page.Locator("[data-origin=data]")).ToContainTextAsync(
            "sends 40 Mbit/s (as stated)");
        await walk.Page.Locator(".rates").EvaluateAsync("e => e.scrollIntoView()");
        await walk.PictureAsync("network-rates");
    }

    /// <summary>The strips together say what one map of the whole says, and the keyboard reads a cell.</summary>
    private async Task CheckCoverageAsync(Walk walk)
    {
        JsonNode answer = await pages.Server.AnswerAsync("coverage", await SavedAsync(walk, 0));
        JsonNode figures = answer["figures"].ShouldNotBeNull();
        (await walk.TextAsync(".coverage")).ShouldContain(
            Invariant($"All 12 strips are there: {answer["cellCount"]!.GetValue<int>():N0} cells."));
        (await FigureAsync(walk, "accesses")).ShouldBe(Invariant($"{Number(figures, "accessMeanCount"):0.00}"));
        (await FigureAsync(walk, "gap-mean")).ShouldBe(Hours(Number(figures, "gapMeanS")));
        (await FigureAsync(walk, "gap-max")).ShouldBe(Hours(Number(figures, "gapMaxS")));
        (await FigureAsync(walk, "response")).ShouldBe(Hours(Number(figures, "responseMeanS")));
        ILocator map = walk.Page.Locator(".coverage canvas");
        await map.PressAsync("ArrowRight");
        await map.PressAsync("Enter");
        string read = await walk.TextAsync(".coverage .chart-readout");
        JsonNode[] cells = [.. answer["cells"].ShouldNotBeNull().AsArray().Select(c => c.ShouldNotBeNull())];
        JsonNode cell = cells.Single(c => read.StartsWith(Position(c["cell"]!["point"]!), StringComparison.Ordinal));
        read.ShouldContain(Invariant($": {Number(cell["figures"]!, "accessCount"):0} views"));
    }

    private async Task CheckPlanAsync(Walk walk)
    {
        JsonNode answer = await pages.Server.AnswerAsync("plan-network", await SavedAsync(walk, 1));
        foreach (JsonNode? satellite in answer["request"]!["scenario"]!["satellites"]!.AsArray())
        {
            Number(satellite!, "downlinkBitsPerSecond").ShouldBe(40e6);
            Number(satellite!["agility"]!, "rateMaxRadPerS").ShouldBe(1.5 * Math.PI / 180.0, 1e-12);
        }

        JsonNode plan = answer["plan"].ShouldNotBeNull();
        JsonArray pictures = plan["pictures"].ShouldNotBeNull().AsArray();
        int leftOut = plan["leftOut"].ShouldNotBeNull().AsArray().Count;
        pictures.Count.ShouldBeGreaterThan(0);
        (await FigureAsync(walk, "taken")).ShouldBe($"{pictures.Count} of {pictures.Count + leftOut}");
        (await FigureAsync(walk, "weight")).ShouldBe(Invariant($"{Number(plan, "weight"):0.000}"));
        (await FigureAsync(walk, "bound")).ShouldBe(Invariant($"{Number(plan, "bound"):0.000}"));
        (await walk.Page.Locator(".gantt .picture").CountAsync()).ShouldBe(pictures.Count);
        await CheckEclipsesAsync(walk, answer["eclipses"].ShouldNotBeNull().AsArray());
        await walk.Page.Locator(".gantt .picture").First.FocusAsync();
        await walk.Page.Keyboard.PressAsync("Enter");
        string detail = await walk.TextAsync(".plan .chart-readout");
        pictures.ShouldContain(p => detail.Contains(
            Invariant($"tilted {Number(p!, "offNadirDeg"):0.0}°"), StringComparison.Ordinal));
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "10 min" }).ClickAsync();
        (await walk.Page.Locator(".gantt .picture.open").CountAsync()).ShouldBe(1);
    }

    /// <summary>A band for each eclipse, and the same in words.</summary>
    private static async Task CheckEclipsesAsync(Walk walk, JsonArray satellites)
    {
        satellites.Count.ShouldBe(4);
        await walk.Page.GetByText("When each is in the Earth's shadow").ClickAsync();
        foreach (JsonNode? satellite in satellites)
        {
            string name = satellite!["satellite"]!.GetValue<string>();
            JsonArray eclipses = satellite["eclipses"]!.AsArray();
            ILocator row = walk.Page.GetByRole(
                AriaRole.Group, new() { NameString = $"{name}, {eclipses.Count} times in the Earth's shadow" });
            (await row.Locator(".eclipse").CountAsync()).ShouldBe(eclipses.Count);
            string words = await walk.Page.Locator($"[data-eclipses='{name}']").InnerTextAsync();
            double percent = 100.0 * Number(satellite, "darkRatio");
            string share = percent < 10.0 ? Invariant($"{percent:0.0} %") : Invariant($"{percent:0} %");
            words.ShouldContain(Invariant($"{eclipses.Count}\t{share}\t"));
            foreach (JsonNode? eclipse in eclipses)
                words.ShouldContain(Clock(eclipse![0]!.GetValue<string>()));
        }

        await walk.Page.Locator(".plan-network h2").EvaluateAsync("e => e.scrollIntoView()");
        await walk.PictureAsync("network-plan");
        await walk.Page.Locator(".plan .eclipses").EvaluateAsync("e => e.scrollIntoView()");
        await walk.PictureAsync("network-eclipses");
    }

    private async Task CheckSimulationAsync(Walk walk)
    {
        JsonNode answer = await pages.Server.AnswerAsync("simulate", await SavedAsync(walk, 2));
        JsonNode run = answer["runs"].ShouldNotBeNull()[0].ShouldNotBeNull();
        JsonNode figures = run["figures"].ShouldNotBeNull();
        string outcomes = await walk.TextAsync("table.outcomes");
        outcomes.ShouldContain(Invariant($"Requests\t{Number(figures, "requestCount"):0}"));
        outcomes.ShouldContain(Invariant($"Met, of those due\t{Number(figures, "metCount"):0} ("));
        string ages = await walk.TextAsync("table.ages");
        foreach (JsonNode? place in run["places"].ShouldNotBeNull().AsArray())
            ages.ShouldContain(place!["name"]!.GetValue<string>());
    }

    /// <summary>The question as the page hands it out, which is what the command line takes.</summary>
    private static async Task<string> SavedAsync(Walk walk, int which)
    {
        ILocator save = walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Question (JSON)" }).Nth(which);
        IDownload download = await walk.Page.RunAndWaitForDownloadAsync(() => save.ClickAsync());
        return await System.IO.File.ReadAllTextAsync(await download.PathAsync() ?? "");
    }

    private static Task<string> FigureAsync(Walk walk, string name) => walk.TextAsync($"[data-figure={name}]");

    private static Task ChooseAsync(IPage page, string label, string value) =>
        page.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(value);

    private static async Task FillAsync(IPage page, string label, string value)
    {
        ILocator field = page.GetByLabel(label, new() { Exact = true });
        await field.FillAsync(value);
        await field.PressAsync("Enter");
        await Assertions.Expect(field).ToHaveValueAsync(value);
    }

    /// <summary>"10 h 07 min", as the page writes times between 100 minutes and two days.</summary>
    private static string Hours(double seconds)
    {
        seconds.ShouldBeInRange(6_000.0, 172_800.0);
        int minutes = (int)Math.Floor((seconds / 60.0) + 0.5);
        return Invariant($"{minutes / 60} h {minutes % 60:00} min");
    }

    /// <summary>Hours and minutes of the nearest second, which the page shows.</summary>
    private static string Clock(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture)
        .AddSeconds(0.5).ToString("HH:mm", CultureInfo.InvariantCulture);
}
