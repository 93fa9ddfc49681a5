using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Overflight.Analyses;
using Overflight.Data.Articles;
using Overflight.Evidence.Reading;
using Overflight.Time;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Browser;

/// <summary>The ledger walked as a user would, from an empty one on, and held against the engine's own answer.</summary>
public class LedgerWalkTests(Pages pages) : IClassFixture<Pages>
{
    [BrowserFact]
    public async Task Ledger_PastedArticle_IsReviewedRecordedAndFoundInEveryView()
    {
        string text = LedgerPages.Real.FirstOrDefault(t => t.Contains("this Tuesday (21)", StringComparison.Ordinal)) ??
            LedgerPages.Example;
        JsonArray claims = await ReadAsync(text);
        await using Walk walk = await pages.OpenAsync("ledger");
        (await walk.TextAsync(".ledger-empty")).ShouldContain("The ledger is empty");
        await walk.Page.Locator(".timeline-day[data-day='2023-11-21']").WaitForAsync(); // the record is there
        await walk.PictureAsync("ledger-empty");
        await walk.Page.GetByRole(AriaRole.Link, new() { NameString = "Add an article" }).Last.ClickAsync();

        // What is reviewed is what the engine reads; nothing is recorded by that.
        await walk.Page.GetByLabel("Paste the text").FillAsync(text);
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Read it" }).ClickAsync();
        (await walk.TextAsync(".review h2")).ShouldContain($"{claims.Count} claims");
        await CheckSpansAsync(walk, text, claims);
        (await walk.TextAsync(".reviewed .facts")).ShouldContain("are in no claim");
        ((int)(await pages.Server.ReadAsync("/v1/ledger"))["items"]!).ShouldBe(0);
        await walk.PictureAsync("ledger-review");

        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Record it in the ledger" }).ClickAsync();
        await walk.Page.WaitForURLAsync(new Regex("#/ledger/articles/[0-9]+$"));
        await CheckSpansAsync(walk, text, claims);
        await walk.Page.Locator("mark.span").Nth(1).ClickAsync();
        await walk.Page.WaitForURLAsync(new Regex(@"\?claim=[0-9]+$"));
        string shown = await walk.Page.Locator("mark.span").Nth(1).InnerTextAsync();
        (await walk.TextAsync(".span-card.is-chosen .span-words")).ShouldContain(shown);
        await walk.Page.Locator(".span-card.is-chosen").GetByRole(
            AriaRole.Link, new() { NameRegex = new Regex("^Claim [0-9]+$") }).ClickAsync();
        (await walk.TextAsync("mark.span")).ShouldContain(shown);
        await walk.PictureAsync("ledger-claim");
    }

    [BrowserFact]
    public async Task Ledger_RealArticles_StandOnTheTimelineAndAgainstEachOther()
    {
        foreach (string text in LedgerPages.Real)
            await LedgerPages.RecordAsync(pages.Server, text);
        JsonArray days = (await pages.Server.ReadAsync("/v1/ledger/timeline")).AsArray();
        JsonNode day = days.Single(d => (string)d!["day"]! == "2023-11-21")!;
        int count = day["claims"]!.AsArray().Count;
        count.ShouldBeGreaterThan(0);

        await using Walk walk = await pages.OpenAsync("ledger");
        ILocator group = walk.Page.Locator(".timeline-day[data-day='2023-11-21']");
        await group.WaitForAsync();
        (await walk.Page.Locator(".timeline-day").CountAsync()).ShouldBe(days.Count);
        (await group.GetAttributeAsync("aria-label"))!.ShouldStartWith(
            $"2023-11-21: launch of Malligyong-1, in orbit; {count} claim");
        await group.Locator(".day-hit").ClickAsync();
        await walk.Page.WaitForURLAsync(new Regex("day=2023-11-21"));
        await Assertions.Expect(walk.Page.Locator(".ledger-list h2")).ToContainTextAsync($"2023-11-21: {count} claim");
        (await walk.TextAsync(".launch-line")).ShouldContain("catalogued as 58400");
        (await walk.Page.Locator(".ledger-row").CountAsync()).ShouldBe(count);
        await walk.PictureAsync("ledger-day");

        // Filters go into the address, and the address restores them.
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "2024", Exact = true }).ClickAsync();
        await walk.Page.GetByLabel("Kind").SelectOptionAsync("Plan");
        await walk.Page.WaitForURLAsync(new Regex("kind=Plan&since=2024-01-01&until=2024-12-31"));
        int plans = (int)(await pages.Server.ReadAsync(
            "/v1/ledger/claims?kind=Plan&since=2024-01-01&until=2024-12-31"))["total"]!;
        await Assertions.Expect(walk.Page.Locator(".ledger-list h2")).ToHaveTextAsync(new Regex($"^{plans} claims?$"));
        await walk.Page.ReloadAsync();
        await Assertions.Expect(walk.Page.Locator(".ledger-list h2")).ToHaveTextAsync(new Regex($"^{plans} claims?$"));
        (await walk.Page.GetByLabel("Kind").InputValueAsync()).ShouldBe("Plan");

        JsonNode contradictions = await pages.Server.ReadAsync("/v1/ledger/contradictions");
        await walk.Page.GetByRole(AriaRole.Link, new() { NameString = "Contradictions" }).ClickAsync();
        await Assertions.Expect(walk.Page.Locator(".contradiction")).ToHaveCountAsync((int)contradictions["total"]!);
        string told = await walk.Page.Locator("main").InnerTextAsync();
        foreach (JsonNode? found in contradictions["contradictions"]!.AsArray())
        {
            told.ShouldContain((string)found!["why"]!);
            told.ShouldContain((string)found["claim"]!["claim"]!["quote"]!);
            if (found["against"] is { } other)
                told.ShouldContain((string)other["claim"]!["quote"]!);
        }

        await walk.PictureAsync("ledger-contradictions");
    }

    [BrowserFact]
    public async Task Ledger_HostileText_IsShownAsText()
    {
        const string Text = "<img src=x onerror=\"document.title='caught'\"> said KCNA.\n\nNorth Korea's news agency KCNA said " +
            "on Nov. 21, 2023 that <script>document.title='caught'</script> Malligyong-1 was placed in orbit.";
        await LedgerPages.RecordAsync(pages.Server, Text);
        int item = (int)(await pages.Server.ReadAsync("/v1/ledger/articles"))["items"]![0]!["number"]!;
        await using Walk walk = await pages.OpenAsync($"ledger/articles/{item}");
        (await walk.TextAsync(".article-text")).ShouldContain("<script>document.title='caught'</script>");
        (await walk.Page.Locator(".article-text img, .article-text script").CountAsync()).ShouldBe(0);
        (await walk.Page.TitleAsync()).ShouldNotContain("caught");
        await using Walk none = await pages.OpenAsync("ledger/claims/nothing");
        (await none.TextAsync("[role=alert]")).ShouldContain("There is no such claim");
    }

    /// <summary>What the analysis <c>read</c> says of a text.</summary>
    private async Task<JsonArray> ReadAsync(string text)
    {
        Article article = ArticleFile.Read(Encoding.UTF8.GetBytes(text), "a test", "text/plain").Articles
            .ShouldHaveSingleItem().Article;
        string request = JsonSerializer.Serialize(
            new ReadReportRequest { Article = article }, OverflightJson.Options(LeapSeconds.Iers));
        HttpResponseMessage answer = await pages.Server.Client.PostAsync("/v1/analyses/read", WebServer.Json(request));
        string body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, body);
        return JsonNode.Parse(body)!["claims"]!.AsArray();
    }

    /// <summary>The words of each claim are marked, with what was found; and no others.</summary>
    private static async Task CheckSpansAsync(Walk walk, string text, JsonArray claims)
    {
        await walk.Page.Locator("mark.span").First.WaitForAsync();
        string[] marked = await walk.Page.Locator("mark.span").EvaluateAllAsync<string[]>("m => m.map(e => e.textContent)");
        var covered = new bool[text.Length];
        foreach (JsonNode? claim in claims)
            covered.AsSpan((int)claim!["start"]!, (int)claim["end"]! - (int)claim["start"]!).Fill(true);
        string.Concat(marked).ShouldBe(string.Concat(text.Where((_, i) => covered[i])));
        string[] cards = await walk.Page.Locator(".span-card").EvaluateAllAsync<string[]>("m => m.map(e => e.innerText)");
        cards.Length.ShouldBe(claims.Count);
        foreach ((string card, JsonNode? claim) in cards.Zip(claims))
            card.ShouldContain((string?)claim!["finding"]?["verdict"] ?? "Not checked");
    }
}
