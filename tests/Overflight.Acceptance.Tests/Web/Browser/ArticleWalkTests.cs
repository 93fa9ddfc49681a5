using System;
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

/// <summary>From an empty ledger to one with an article, as a user would, held against the engine's own reading.
/// </summary>
public class ArticleWalkTests(Pages pages) : IClassFixture<Pages>
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
        (await walk.TextAsync(".review-head h2")).ShouldContain($"{claims.Count} claims");
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
        (await walk.TextAsync(".in-context mark.span")).ShouldContain(shown);
        await walk.PictureAsync("ledger-claim");
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
        var covered = new bool[text.Length];
        foreach (JsonNode? claim in claims)
            covered.AsSpan((int)claim!["start"]!, (int)claim["end"]! - (int)claim["start"]!).Fill(true);
        string wanted = string.Concat(text.Where((_, i) => covered[i]));
        string marked = "";
        for (int i = 0; i < 50 && marked != wanted; i++)
        {
            // The page is drawn again when its grades have come.
            await Task.Delay(100);
            marked = string.Concat(await walk.Page.Locator("mark.span").EvaluateAllAsync<string[]>(
                "m => m.map(e => e.textContent)"));
        }

        marked.ShouldBe(wanted);
        string[] cards = await walk.Page.Locator(".span-card").EvaluateAllAsync<string[]>(
            "m => m.map(e => e.innerText)");
        cards.Length.ShouldBe(claims.Count);
        foreach ((string card, JsonNode? claim) in cards.Zip(claims))
            card.ShouldContain((string?)claim!["finding"]?["verdict"] ?? "Not checked");
    }
}
