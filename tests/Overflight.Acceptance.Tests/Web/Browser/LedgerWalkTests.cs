using System.Linq;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Browser;

/// <summary>The ledger walked as a user would, and held against the engine's own answer.</summary>
public class LedgerWalkTests(Pages pages) : IClassFixture<Pages>
{
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
        const string Text = "Malligyong-1 was placed in orbit on Nov. 21, 2023, KCNA said in a note with " +
            "<script>document.title='caught'</script> in it and <img src=x onerror=\"document.title='caught'\"> too.";
        (int item, int[] claims) = await LedgerPages.RecordAsync(pages.Server, Text);
        claims.ShouldNotBeEmpty();
        await using Walk walk = await pages.OpenAsync($"ledger/articles/{item}");
        (await walk.TextAsync(".article-text")).ShouldContain("<script>document.title='caught'</script>");
        (await walk.Page.Locator(".article-text img, .article-text script").CountAsync()).ShouldBe(0);
        (await walk.Page.TitleAsync()).ShouldNotContain("caught");
        await using Walk none = await pages.OpenAsync("ledger/claims/nothing");
        (await none.TextAsync("[role=alert]")).ShouldContain("There is no such claim");
    }
}
