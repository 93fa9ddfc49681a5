using System;
using System.Collections.Concurrent;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Overflight.Tests;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Browser;

/// <summary>
/// One window of a browser, in which nothing may go wrong: no error on its console (a breach of the content security
/// policy is one), no failed request.
/// </summary>
internal sealed class Walk : IAsyncDisposable
{
    private const float SettledMs = 60_000; // the first check of all claims on a busy machine
    private const int TabsMax = 150;
    private const float PatienceMs = 20_000; // the machine may be busy

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _faults = [];

    private Walk(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) => AddIf(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => AddIf(true, error);
        page.Response += (_, answer) => AddIf(answer.Status >= 400, $"{answer.Status} {answer.Url}");
        page.SetDefaultTimeout(PatienceMs);
    }

    public IPage Page { get; }

    /// <summary>Opens an address in a window.</summary>
    /// <param name="context">The window.</param>
    /// <param name="address">The address.</param>
    /// <param name="script">What runs before any page's own scripts; <c>null</c> for nothing.</param>
    public static async Task<Walk> BeginAsync(IBrowserContext context, string address, string? script = null)
    {
        context.SetDefaultTimeout(PatienceMs);
        Assertions.SetDefaultExpectTimeout(PatienceMs);
        if (script is not null)
            await context.AddInitScriptAsync(script);
        var walk = new Walk(context, await context.NewPageAsync());
        await walk.Page.GotoAsync(address);
        return walk;
    }

    /// <summary>The text of the first element of a selector.</summary>
    public async Task<string> TextAsync(string selector)
    {
        ILocator element = Page.Locator(selector).First;
        await element.WaitForAsync();
        return await element.InnerTextAsync();
    }

    /// <summary>Waits until what draws the map has all its parts.</summary>
    public Task DrawnAsync() => Page.Locator("canvas[data-ready=true]").WaitForAsync();

    /// <summary>Waits until the view has all that it asked for.</summary>
    public async Task SettledAsync()
    {
        await Page.Locator("h1").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Assertions.Expect(Page.Locator(".working, [aria-busy=true]")).ToHaveCountAsync(
            0, new() { Timeout = SettledMs });
    }

    /// <summary>Presses Tab until an element that a selector means has the focus.</summary>
    public async Task TabToAsync(string selector)
    {
        for (int i = 0; i < TabsMax; i++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await Page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector))
                return;
        }

        throw new InvalidOperationException($"{selector} is not reached by {TabsMax} presses of Tab.");
    }

    /// <summary>Sees that nothing is wider than the window.</summary>
    public async Task FitsAsync(string name)
    {
        int wider = await Page.Locator("body").EvaluateAsync<int>(
            "b => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        wider.ShouldBe(0, $"{name}: something is wider than the window");
    }

    /// <summary>Keeps a picture, in a folder that is not versioned, and sees that nothing is wider than the window.
    /// </summary>
    public async Task PictureAsync(string name)
    {
        string folder = Repository.PathOf("artifacts/screens");
        Directory.CreateDirectory(folder);
        await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png") });
        await FitsAsync(name);
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        _faults.ShouldBeEmpty();
    }

    private void AddIf(bool isFault, string text)
    {
        // The globe's shaders are compiled by software here, of which the driver tells; it is no fault of the page.
        if (isFault && !text.Contains("GPU stall", StringComparison.Ordinal))
            _faults.Enqueue(text);
    }
}
