using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Overflight.Acceptance.Tests.Web.Accounts;
using Overflight.Data.Accounts;
using Overflight.Tests;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Browser;

/// <summary>
/// axe-core finds nothing serious on any view, in light and dark, on a screen and a phone; nothing is wider than they
/// are.
/// </summary>
public class AccessibilityTests(Pages pages) : IClassFixture<Pages>
{
    private const string Run =
        """
        async () => (await axe.run({ resultTypes: ["violations"] })).violations
            .filter((v) => v.impact === "serious" || v.impact === "critical")
            .map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 200)).join(" | ")}`)
        """;

    private static readonly (int Width, int Height)[] Sizes = [(1280, 800), (390, 844)];

    [BrowserFact]
    public async Task EveryView_InLightAndDarkOnBothScreens_HasNoSeriousViolationAndFits()
    {
        string script = await ScriptAsync();
        var found = new List<string>();
        foreach ((string name, string address) in await ViewsAsync())
        {
            await using Walk walk = await pages.OpenAsync(address, script: script);
            found.AddRange(await ViolationsAsync(walk, name));
        }

        found.ShouldBeEmpty();
    }

    [BrowserFact]
    public async Task AccountPages_InLightAndDarkOnBothScreens_HaveNoSeriousViolationAndFit()
    {
        await using AccountServer server = await AccountServer.StartAsync(
            s => s with { PagesFolder = Pages.BuiltFolder });
        string script = await ScriptAsync();
        var found = new List<string>();
        await using (Walk walk = await OpenAsync("claims"))
        {
            (await walk.TextAsync("h1")).ShouldBe("Set up");
            found.AddRange(await ViolationsAsync(walk, "set-up"));
        }

        await server.AccountAsync("anna", AccessLevel.Administer);
        await server.AccountAsync("bert", AccessLevel.Read, mustChange: true);
        await server.KeyAsync("anna", AccessLevel.Administer, AccessLevel.Calendar);
        await using (Walk walk = await OpenAsync("claims"))
        {
            found.AddRange(await ViolationsAsync(walk, "sign-in"));
            await SignInAsync(walk, "bert");
            await walk.Page.GetByText("you signed in with a one-time password").WaitForAsync();
            found.AddRange(await ViolationsAsync(walk, "change-password"));
        }

        await using (Walk walk = await OpenAsync("account"))
        {
            await SignInAsync(walk, "anna");
            await walk.Page.GetByText("this one").WaitForAsync();
            found.AddRange(await ViolationsAsync(walk, "account"));
            await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Revoke" }).ClickAsync();
            await walk.Page.GetByText("Revoke: sure?").WaitForAsync();
            found.AddRange(await walk.Page.EvaluateAsync<string[]>(Run));
            await walk.Page.EvaluateAsync("() => { location.hash = '#/people'; }");
            await walk.Page.GetByRole(AriaRole.Combobox, new() { NameString = "Level of anna" }).WaitForAsync();
            found.AddRange(await ViolationsAsync(walk, "people"));
            await walk.Page.EvaluateAsync(
                "() => { location.hash = '#/site?lat=36.94&lon=-76.29&name=Norfolk&from=2023-11-25&days=1'; }");
            await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Make a key for these links" })
                .ClickAsync();
            await walk.Page.GetByText("Take them over into your calendar").WaitForAsync();
            found.AddRange(await ViolationsAsync(walk, "site-calendar"));
        }

        found.ShouldBeEmpty();

        Task<Walk> OpenAsync(string address) =>
            pages.OpenAsync(address, script: script, server: server.Server.Client.BaseAddress);
    }

    private static async Task SignInAsync(Walk walk, string name)
    {
        await walk.Page.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await walk.Page.GetByLabel("Password", new() { Exact = true }).FillAsync(AccountServer.Password);
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Sign in" }).ClickAsync();
    }

    private static async Task<string> ScriptAsync()
    {
        string axe = Repository.PathOf("src/Overflight.Web/web/node_modules/axe-core/axe.min.js");
        File.Exists(axe).ShouldBeTrue($"{axe} is missing; run npm ci in src/Overflight.Web/web.");
        return await File.ReadAllTextAsync(axe);
    }

    /// <summary>What axe-core finds on a view in light and dark, at both sizes.</summary>
    private static async Task<List<string>> ViolationsAsync(Walk walk, string name)
    {
        var found = new List<string>();
        foreach ((int width, int height) in Sizes)
        {
            foreach (ColorScheme scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await walk.Page.SetViewportSizeAsync(width, height);
                await walk.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await walk.SettledAsync();
                string shown = $"{name}-{width}-{scheme.ToString().ToLowerInvariant()}";
                string[] violations = await walk.Page.EvaluateAsync<string[]>(Run);
                found.AddRange(violations.Select(v => $"{shown}: {v}"));
                await walk.PictureAsync(shown);
            }
        }

        return found;
    }

    private async Task<(string Name, string Address)[]> ViewsAsync()
    {
        (int item, int[] claims) = await LedgerPages.RecordAsync(pages.Server, LedgerPages.Example);
        return
        [
            ("now", "now?at=2023-11-27T14:36:25Z&stage=map"),
            ("site", "site?lat=36.94&lon=-76.29&name=Norfolk&from=2023-11-25&days=4"),
            ("network", "network"),
            ("claims", "claims"),
            ("claim", "claims/whitehouse-20231127"),
            ("ledger", "ledger?day=2023-11-21"),
            ("ledger-contradictions", "ledger/contradictions"),
            ("ledger-articles", "ledger/articles"),
            ("ledger-article", FormattableString.Invariant($"ledger/articles/{item}?claim={claims[0]}")),
            ("ledger-claim", FormattableString.Invariant($"ledger/claims/{claims[0]}")),
            ("ledger-add", "ledger/add?example=1"),
        ];
    }
}
