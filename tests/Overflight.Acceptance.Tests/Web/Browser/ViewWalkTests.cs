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

/// <summary>Each view walked as a user would, and held against the engine's own answer.</summary>
public class ViewWalkTests(Pages pages) : IClassFixture<Pages>
{
    private const string Claimed = "2023-11-27T14:36:25Z";

    [BrowserFact]
    public async Task NowAndThen_AtTheClaimedSecond_ShowsWhereTheEngineHasIt()
    {
        JsonNode located = await pages.Server.AnswerAsync(
            "locate", $$"""{"satellite": 58400, "instant": "{{Claimed}}"}""");
        JsonNode below = located["below"].ShouldNotBeNull();
        await using Walk walk = await pages.OpenAsync($"now?at={Claimed}&stage=map&satellites=none");
        await walk.DrawnAsync();
        ILocator find = walk.Page.GetByRole(AriaRole.Combobox, new() { NameString = "Find satellites" });
        await find.FillAsync("atlantis");
        await Assertions.Expect(walk.Page.Locator(".combo-note").First).ToContainTextAsync(
            "No satellite with elements is called so. Element sets do not say whose a satellite is");
        await find.FillAsync("north korea");
        await Assertions.Expect(walk.Page.Locator(".combo-note").First).ToContainTextAsync(
            new Regex("^Element sets do not say whose a satellite is: by country are found those of the watch list"));
        await walk.PictureAsync("now-found-by-country");
        await walk.Page.GetByRole(AriaRole.Option, new() { NameRegex = new Regex("MALLIGYONG-1") }).ClickAsync();
        string figures = await walk.TextAsync(".card.selected .figures");
        figures.ShouldContain(Position(below));
        figures.ShouldContain(Invariant($"{Number(below, "heightM") / 1e3:0} km"));
        (await walk.TextAsync(".card.selected .card-line")).ShouldContain("elements from 8.5 days later");
        walk.Page.Url.ShouldEndWith($"#/now?at={Claimed}&satellites=58400&stage=map");

        // A minute on by the button, then by the keys of the slider; the address follows.
        await walk.Page.GetByTitle("A minute on").ClickAsync();
        await Assertions.Expect(walk.Page.GetByRole(AriaRole.Textbox, new() { NameString = "Time in UTC" }))
            .ToHaveValueAsync("2023-11-27 14:37:25");
        await walk.Page.WaitForURLAsync(new Regex("at=2023-11-27T14:37:25Z"));
        await walk.Page.GetByRole(AriaRole.Slider).PressAsync("ArrowRight");
        await walk.Page.WaitForURLAsync(new Regex("at=2023-11-27T14:37:[34]0Z"));
        await walk.Page.Locator(".card.selected .figures", new() { HasNotTextString = Position(below) }).WaitForAsync();
        await walk.PictureAsync("now-map");
    }

    [BrowserFact]
    public async Task NowAndThen_Globe_TurnsPlaysAndIsRestoredFromItsAddress()
    {
        await using Walk walk = await pages.OpenAsync($"now?at={Claimed}&stage=globe&all=1", 640, 400);
        await walk.Page.Locator(".globe:not(.coming) canvas[data-ready=true]")
            .WaitForAsync(new() { Timeout = 60_000 });
        (await walk.TextAsync(".card.selected .card-name")).ShouldBe("MALLIGYONG-1");
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Play", Exact = true }).ClickAsync();
        ILocator field = walk.Page.GetByRole(AriaRole.Textbox, new() { NameString = "Time in UTC" });
        await Assertions.Expect(field).Not.ToHaveValueAsync("2023-11-27 14:36:25");
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Pause" }).ClickAsync();
        await walk.Page.Locator(".globe canvas").PressAsync("ArrowLeft");
        await Assertions.Expect(walk.Page.Locator(".status")).ToContainTextAsync("1 satellite");
        await walk.PictureAsync("now-globe");
    }

    [BrowserFact]
    public async Task Claims_TheWhiteHouse_SaysWhatTheCheckFound()
    {
        JsonNode finding = (await pages.Server.ReadAsync("/v1/claims/whitehouse-20231127"))["finding"]
            .ShouldNotBeNull();
        JsonNode view = finding["atClaim"].ShouldNotBeNull();
        await using Walk walk = await pages.OpenAsync("claims");
        await walk.PictureAsync("claims");
        await walk.Page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("White House") }).ClickAsync();
        (await walk.TextAsync(".claim-title .verdict")).ShouldContain(
            finding["finding"].ShouldNotBeNull().GetValue<string>());
        string claimed = await walk.TextAsync("tr.main");
        claimed.ShouldContain("14:36:25");
        foreach (string name in new[] { "elevationDeg", "offNadirDeg", "sunElevationDeg" })
            claimed.ShouldContain(Invariant($"{Number(view, name):0.0}°"));
        (await walk.TextAsync(".chart-readout")).ShouldContain(
            Invariant($"14:36:25 UTC elevation {Number(view, "elevationDeg"):0.0}°"));
        string words = await walk.TextAsync(".claim-words");
        foreach (JsonNode? reason in finding["reasons"].ShouldNotBeNull().AsArray())
            words.ShouldContain(reason.ShouldNotBeNull().GetValue<string>());
        foreach (JsonNode? text in finding["doesNotShow"].ShouldNotBeNull().AsArray())
            words.ShouldContain(text.ShouldNotBeNull().GetValue<string>());
        await walk.DrawnAsync();
        await walk.PictureAsync("claim");

        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Pentagon" }).ClickAsync();
        await walk.Page.WaitForURLAsync(new Regex("place=1"));
        (await walk.TextAsync("caption")).ShouldContain("Seen from Pentagon");
    }

    [BrowserFact]
    public async Task MySite_Norfolk_HasThePassOf27November()
    {
        await using Walk walk = await pages.OpenAsync("site?from=2023-11-25&days=4");
        (await walk.TextAsync(".site-results")).ShouldContain("No place is chosen yet");
        ILocator find = walk.Page.GetByRole(AriaRole.Combobox, new() { NameString = "Find a place by name" });
        await find.FillAsync("norfolk");
        await walk.Page.GetByRole(AriaRole.Option).First.WaitForAsync();
        await find.PressAsync("Enter");
        string heading = await walk.TextAsync(".site-results .answer-title");
        JsonArray windows = (await NorfolkAsync())["windows"].ShouldNotBeNull().AsArray();
        windows.Count.ShouldBeGreaterThan(1);
        heading.ShouldBe($"Naval Station Norfolk: {windows.Count} windows in 4 days from 2023-11-25");
        (await walk.Page.Locator("table.events tr.window").CountAsync()).ShouldBe(windows.Count);

        JsonNode window = windows.Single(w => w?["start"]?.GetValue<string>().StartsWith("2023-11-27T14:3") == true)
            .ShouldNotBeNull();
        ILocator row = walk.Page.Locator("table.events tr.window").Filter(new() { HasTextString = "2023-11-27 14:3" });
        (await row.InnerTextAsync()).ShouldContain(
            Invariant($"{Number(window["view"].ShouldNotBeNull(), "offNadirDeg"):0.0}°"));
        await row.GetByRole(AriaRole.Button).ClickAsync();
        (await walk.TextAsync(".site-detail h2")).ShouldStartWith("MALLIGYONG-1, 2023-11-27 14:3");
        await walk.Page.Locator(".site-detail .chart").WaitForAsync();
        await walk.PictureAsync("site");

        string? calendar = await walk.Page
            .GetByRole(AriaRole.Link, new() { NameRegex = new Regex("Calendar of passes") }).GetAttributeAsync("href");
        HttpResponseMessage answer = await pages.Server.Client.GetAsync("/" + calendar);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).ShouldStartWith("BEGIN:VCALENDAR");
    }

    [BrowserFact]
    public async Task EveryView_OnAPhone_FitsInLightAndDark()
    {
        string[] views =
        [
            $"now?at={Claimed}&stage=map", "claims", "claims/guam-20231122",
            "site?lat=36.94&lon=-76.29&name=Norfolk&from=2023-11-25&days=4", "network?computed=1&days=2",
        ];
        foreach ((string view, int index) in views.Select((v, i) => (v, i)))
        {
            await using Walk walk = await pages.OpenAsync(
                view, 390, 844, index % 2 == 0 ? ColorScheme.Dark : ColorScheme.Light);
            await walk.Page.Locator("h1").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
            await Assertions.Expect(walk.Page.Locator(".working")).ToHaveCountAsync(0, new() { Timeout = 90_000 });
            await walk.PictureAsync($"phone-{index}-{view.Split('?', '/')[0]}");
        }
    }

    [BrowserFact]
    public async Task UnknownThings_SayHowToGoOn()
    {
        await using Walk walk = await pages.OpenAsync("nowhere");
        (await walk.TextAsync("main")).ShouldContain("There is no such view");
        await walk.Page.GetByRole(AriaRole.Link, new() { NameString = "Go to the globe" }).ClickAsync();
        await walk.Page.WaitForURLAsync(new Regex("#/now"));
        await walk.Page.Locator(".map canvas").First.WaitForAsync();
    }

    private async Task<JsonNode> NorfolkAsync()
    {
        JsonNode place = (await pages.Server.ReadAsync("/v1/places?query=norfolk"))["places"].ShouldNotBeNull()[0]
            .ShouldNotBeNull();
        var position = place["position"].ShouldNotBeNull().DeepClone();
        var request = new JsonObject
        {
            ["place"] = new JsonObject { ["name"] = place["name"]?.GetValue<string>(), ["position"] = position },
            ["watchList"] = JsonNode.Parse(
                """
                [{"catalogueNumber": 58400, "name": "MALLIGYONG-1", "country": "North Korea", "sensor": "Optical"}]
                """),
            ["span"] = JsonNode.Parse("""["2023-11-25T00:00:00Z", "2023-11-29T00:00:00Z"]"""),
        };
        return await pages.Server.AnswerAsync("notice", request.ToJsonString());
    }
}
