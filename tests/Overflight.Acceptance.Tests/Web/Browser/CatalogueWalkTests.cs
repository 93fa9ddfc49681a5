using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Overflight.Data.Store;
using Overflight.Time;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Browser;

/// <summary>The globe with a whole catalogue on it, which moves with the time.</summary>
public sealed class CatalogueWalkTests(Pages pages) : IClassFixture<Pages>
{
    private const float CatalogueMs = 180_000; // the states of all, and drawing them in software

    [BrowserFact]
    public async Task NowAndThen_WholeCatalogue_MovesWithTheSlider()
    {
        if (!Overflight.Tests.TestData.TrySharedData("elements/active-catalogue-2026-08.omm.csv", out string path))
            return; // the walk over all satellites that ship has one
        using var folder = new TemporaryFolder();
        int sets;
        using (OverflightStore store = OverflightStore.Open(folder["overflight.db"]))
            sets = store.ImportElements(
                await File.ReadAllBytesAsync(path), "catalogue", new Instant(), LeapSeconds.Iers).Added;
        sets.ShouldBeGreaterThan(10_000);
        await using WebServer server = await WebServer.StartAsync(
            s => s with { DataFolder = folder.Path, PagesFolder = Pages.BuiltFolder });
        await using Walk walk = await pages.OpenAsync(
            "now?at=2026-08-23T00:00:00Z&stage=globe&all=1", server: server.Client.BaseAddress);
        ILocator status = walk.Page.Locator(".status");
        await Assertions.Expect(status).ToContainTextAsync(
            new Regex(@"^\d\d,\d{3} satellites"), new() { Timeout = CatalogueMs });
        int shown = int.Parse(
            (await status.InnerTextAsync()).Split(' ')[0], NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        shown.ShouldBeInRange(10_000, sets);
        await walk.Page.Locator(".globe:not(.coming) canvas[data-ready=true]").WaitForAsync(
            new() { Timeout = CatalogueMs });
        byte[] before = await walk.Page.Locator(".globe canvas").ScreenshotAsync(new() { Timeout = CatalogueMs });

        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Play", Exact = true }).ClickAsync();
        ILocator figure = walk.Page.Locator(".frame-figure");
        await Assertions.Expect(figure).ToContainTextAsync(
            new Regex(@"a frame every \d+ ms"), new() { Timeout = CatalogueMs });
        await Task.Delay(TimeSpan.FromSeconds(10)); // some twenty frames in software
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Pause" }).ClickAsync();
        Console.WriteLine($"{shown} satellites on the globe: {await figure.InnerTextAsync()}");

        ILocator slider = walk.Page.GetByRole(AriaRole.Slider).First;
        for (int i = 0; i < 30; i++)
            await slider.PressAsync("ArrowRight");
        await walk.Page.WaitForURLAsync(new Regex("at=2026-08-23T00:(?!00:00)"), new() { Timeout = CatalogueMs });
        byte[] after = await walk.Page.Locator(".globe canvas").ScreenshotAsync(new() { Timeout = CatalogueMs });
        after.SequenceEqual(before).ShouldBeFalse();
        await walk.PictureAsync("now-catalogue");
    }
}
