using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.Playwright;
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
        string axe = Repository.PathOf("src/Overflight.Web/web/node_modules/axe-core/axe.min.js");
        File.Exists(axe).ShouldBeTrue($"{axe} is missing; run npm ci in src/Overflight.Web/web.");
        string script = await File.ReadAllTextAsync(axe);
        var found = new List<string>();
        foreach ((string name, string address) in await ViewsAsync())
        {
            await using Walk walk = await pages.OpenAsync(address, script: script);
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
        }

        found.ShouldBeEmpty();
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
