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

/// <summary>What a place's pictures could show, its safe gaps, two watch lists, and what satellites have in sight.
/// </summary>
public class SiteWalkTests(Pages pages) : IClassFixture<Pages>
{
    private const string Norfolk =
        "site?lat=36.940781&lon=-76.29248&name=Norfolk&zone=America/New_York&from=2023-11-25&days=4";

    [BrowserFact]
    public async Task MySite_AWindowOfAKnownSensor_ShowsTheQualityThatTheEngineGives()
    {
        await using Walk walk = await pages.OpenAsync(Norfolk + "&open=58400@2023-11-27T14:36:02Z");
        JsonNode notice = await NoticeAsync(58400);
        JsonNode window = Windows(notice).Single(w => Text(w, "start").StartsWith("2023-11-27T14:3"));
        double angle = Number(window["view"]!, "offNadirDeg");
        JsonNode quality = await pages.Server.AnswerAsync(
            "quality",
            $$"""
            {"sensors": ["Malligyong-1 unsourced 3-5 m"], "offNadirsDeg": [{{Invariant($"{angle}")}}],
             "satellite": 58400, "at": "{{Text(window, "start")}}", "latitudeDeg": 36.940781}
            """);
        JsonNode[] pictures = [.. quality["sensors"]![0]!["pictures"]!.AsArray().Select(p => p!)];
        string expected = Invariant($"{pictures.Min(p => Number(p, "meanM")):0.0}–") +
            Invariant($"{pictures.Max(p => Number(p, "meanM")):0.0} m");
        (await walk.TextAsync(".quality")).ShouldContain(expected + " ground sample distance");
        (await walk.TextAsync(".quality")).ShouldContain("unsourced");
        ILocator row = walk.Page.Locator("table.events tr.window").Filter(new() { HasTextString = "2023-11-27 14:3" });
        await Assertions.Expect(row).ToContainTextAsync(expected);
        await Assertions.Expect(row).ToContainTextAsync("09:3"); // by the clocks of the place

        // The satellite with another camera.
        await walk.Page.GetByLabel("Sensor", new() { Exact = true }).SelectOptionAsync("IKONOS");
        await Assertions.Expect(walk.Page.Locator(".quality")).Not.ToContainTextAsync(expected);
        await walk.PictureAsync("site-quality");
    }

    [BrowserFact]
    public async Task MySite_TwoLists_AreComparedByWindowsAndGaps()
    {
        await using Walk walk = await pages.OpenAsync(Norfolk, 390, 844, ColorScheme.Dark);
        await walk.Page.Locator(".gap-summary").WaitForAsync();
        ILocator compare = walk.Page.GetByRole(AriaRole.Group, new() { NameString = "Compare with" });
        await compare.GetByRole(AriaRole.Button, new() { NameString = "Chosen" }).Last.PressAsync("Enter");
        await walk.Page.WaitForURLAsync(new Regex("compare=58400"));
        string compared = await walk.TextAsync("table.compared");
        JsonNode notice = await NoticeAsync(58400);
        int windows = Windows(notice).Length;
        compared.ShouldContain(Invariant($"Windows\t{windows}\t{windows}"));
        int safe = notice["gaps"]!.AsArray().Count(g => g!["isSafe"]!.GetValue<bool>());
        compared.ShouldContain(Invariant($"Safe gaps\t{safe}\t{safe}"));
        (await walk.TextAsync(".gap-summary")).ShouldStartWith(Invariant($"{safe} safe gaps, together "));
        (await walk.Page.Locator(".compare-columns p").AllInnerTextsAsync()).ShouldBe(["Nothing.", "Nothing."]);
        await walk.PictureAsync("site-compared-phone");
        string? link = await walk.Page.GetByRole(AriaRole.Link, new() { NameString = "Subscribe" }).First
            .GetAttributeAsync("href");
        HttpResponseMessage calendar = await pages.Server.Client.GetAsync(
            link.ShouldNotBeNull().Replace("webcal:", "http:", StringComparison.Ordinal));
        (await calendar.Content.ReadAsStringAsync()).ShouldStartWith("BEGIN:VCALENDAR");
    }

    [BrowserFact]
    public async Task NowAndThen_InSight_IsAskedOfTheEngineAndKeptInTheAddress()
    {
        const string at = "2023-11-27T14:36:25Z";
        await using Walk walk = await pages.OpenAsync($"now?at={at}&stage=map&reach=none");
        await walk.DrawnAsync();
        IResponse answer = await walk.Page.RunAndWaitForResponseAsync(
            () => walk.Page.GetByLabel("In sight").SelectOptionAsync("45"),
            response => response.Url.EndsWith("/v1/analyses/footprint", StringComparison.Ordinal));
        JsonNode footprint = JsonNode.Parse(await answer.TextAsync()).ShouldNotBeNull();
        footprint["footprints"]!.AsArray().Count.ShouldBe(21);
        Number(footprint["request"]!, "offNadirMaxDeg").ShouldBe(45.0);
        await walk.Page.WaitForURLAsync(new Regex("stage=map$"));
        await walk.Page.Locator("canvas[data-rings='2']").WaitForAsync(); // the horizon and the reach are drawn
        await walk.PictureAsync("now-in-sight");
        await walk.Page.GetByLabel("In sight").SelectOptionAsync("horizon");
        await walk.Page.WaitForURLAsync(new Regex("reach=horizon"));
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Play", Exact = true }).ClickAsync();
        await Assertions.Expect(walk.Page.Locator(".frame-figure")).ToContainTextAsync(
            new Regex("a frame every \\d+ ms"), new() { Timeout = 20_000 });
    }

    private Task<JsonNode> NoticeAsync(long satellite) => pages.Server.AnswerAsync(
        "notice",
        $$"""
        {"place": {"name": "Norfolk",
                   "position": {"latitudeDeg": 36.940781, "longitudeDeg": -76.29248, "heightM": 0} },
         "watchList": [{"catalogueNumber": {{satellite.ToString(CultureInfo.InvariantCulture)}},
                        "name": "MALLIGYONG-1", "country": "North Korea", "sensor": "Optical"}],
         "span": ["2023-11-25T00:00:00Z", "2023-11-29T00:00:00Z"]}
        """);

    private static JsonNode[] Windows(JsonNode notice) => [.. notice["windows"]!.AsArray().Select(w => w!)];
}
