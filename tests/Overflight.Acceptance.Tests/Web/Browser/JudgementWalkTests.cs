using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Browser;

/// <summary>What a person adds to the ledger from its pages.</summary>
public class JudgementWalkTests(Pages pages) : IClassFixture<Pages>
{
    [BrowserFact]
    public async Task Ledger_TitleGradeAndJudgement_AreSetOnThePageAndKeptWithWhoAndWhen()
    {
        string text = LedgerPages.Example + "\n\nOne line more, for another hash.\n";
        await using Walk walk = await pages.OpenAsync("ledger/add");
        await walk.Page.GetByLabel("Paste the text").FillAsync(text);
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Read it" }).ClickAsync();
        await walk.Page.GetByText("Correct title, publisher or day").ClickAsync();
        await walk.Page.GetByLabel("Title", new() { Exact = true }).FillAsync("A title by hand");
        await walk.Page.GetByLabel("Published on").FillAsync("2024-05-28");
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Read it again so" }).ClickAsync();
        await walk.Page.Locator(".reviewed .facts", new() { HasTextString = "A title by hand" }).WaitForAsync();
        (await walk.TextAsync(".reviewed .facts")).ShouldContain("2024-05-28 (set by a person)");
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Record it in the ledger" }).ClickAsync();
        await walk.Page.WaitForURLAsync(new Regex("#/ledger/articles/[0-9]+$"));
        await walk.Page.Locator("h1", new() { HasTextString = "A title by hand" }).WaitForAsync();
        (await walk.TextAsync(".article-about")).ShouldContain("set by hand: title, day");

        await walk.Page.GetByText("Grades: none given yet").ClickAsync();
        ILocator grading = walk.Page.Locator(".grades form").Nth(1);
        await grading.Locator("select").SelectOptionAsync("4");
        await grading.GetByLabel("Why").FillAsync("Nobody else says so.");
        await grading.GetByRole(AriaRole.Button).ClickAsync();
        await walk.Page.GetByText("Grades: 1 given").ClickAsync();
        (await walk.TextAsync(".grades")).ShouldContain("Text 4: doubtful. Nobody else says so.");
        (await walk.TextAsync(".article-about")).ShouldContain("doubtful");
        await walk.PictureAsync("ledger-graded");

        await walk.Page.Locator(".span-card").First.GetByRole(
            AriaRole.Link, new() { NameRegex = new Regex("^Claim [0-9]+$") }).ClickAsync();
        await walk.Page.GetByText("Judge it yourself").ClickAsync();
        await walk.Page.Locator(".judge select").First.SelectOptionAsync("Contradicted");
        await walk.Page.Locator(".judge").GetByLabel("Why").FillAsync("I was there.");
        await walk.PictureAsync("ledger-judge");
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Record the judgement" }).ClickAsync();
        ILocator holds = walk.Page.Locator(".finding", new() { HasTextString = "I was there." });
        await holds.WaitForAsync();
        (await holds.InnerTextAsync()).ShouldContain("judged by");
        (await walk.TextAsync(".claim-head .verdict")).ShouldContain("Contradicted");
    }
}
