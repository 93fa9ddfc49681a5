using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Overflight.Tests;

namespace Overflight.Acceptance.Tests.Web.Browser;

/// <summary>A browser and a server with the built front end on the shipped data, for all walks of a class.</summary>
public sealed class Pages : IAsyncLifetime
{
    internal const string Chromium = "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowser? _flatBrowser;
    private WebServer? _server;

    internal static string BuiltFolder => Repository.PathOf("src/Overflight.Web/wwwroot");

    internal WebServer Server => _server ?? throw new InvalidOperationException("The server was not started.");

    public async Task InitializeAsync()
    {
        if (!File.Exists(Chromium))
            return; // the walks are skipped, and say so
        _server = await WebServer.StartAsync(settings => settings with { PagesFolder = BuiltFolder });
        _playwright = await Playwright.CreateAsync();
        _browser = await LaunchAsync("--use-angle=swiftshader", "--enable-unsafe-swiftshader");
    }

    /// <summary>Opens a view in a window of its own.</summary>
    /// <param name="address">The part after the hash: now?at=…</param>
    /// <param name="width">Width of the window, pixels.</param>
    /// <param name="height">Its height.</param>
    /// <param name="scheme">Light or dark.</param>
    /// <param name="script">What runs before the page's own scripts; <c>null</c> for nothing.</param>
    /// <param name="server">Another server than that of all walks.</param>
    internal Task<Walk> OpenAsync(
        string address, int width = 1280, int height = 800, ColorScheme scheme = ColorScheme.Light,
        string? script = null, Uri? server = null) =>
        OpenAsync(_browser, address, width, height, scheme, script, server);

    /// <summary>Opens a view in a browser that has no WebGL.</summary>
    internal async Task<Walk> OpenFlatAsync(string address) => await OpenAsync(
        _flatBrowser ??= await LaunchAsync("--disable-gpu", "--disable-3d-apis"), address, 1280, 800,
        ColorScheme.Light, null, null);

    private async Task<Walk> OpenAsync(
        IBrowser? browser, string address, int width, int height, ColorScheme scheme, string? script, Uri? server)
    {
        if (browser is null)
            throw new InvalidOperationException("The browser was not started.");
        IBrowserContext context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = scheme,
        });
        return await Walk.BeginAsync(context, $"{server ?? Server.Client.BaseAddress}#/{address}", script);
    }

    private Task<IBrowser> LaunchAsync(params string[] graphics) => _playwright is null
        ? throw new InvalidOperationException("The browser was not started.")
        : _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args =
            [
                "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", .. graphics,
            ],
        });

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        if (_flatBrowser is not null)
            await _flatBrowser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
    }
}
