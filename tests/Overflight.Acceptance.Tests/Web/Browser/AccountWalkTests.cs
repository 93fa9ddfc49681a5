using System.Net;
using System.Net.Http;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Overflight.Acceptance.Tests.Web.Accounts;
using Overflight.Data.Accounts;
using Overflight.Web.Accounts;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Browser;

/// <summary>The pages of a server with accounts, walked as its first administrator and as somebody new.</summary>
public class AccountWalkTests(Pages pages) : IClassFixture<Pages>
{
    private const string Berts = "seven grey herons at dusk";

    [BrowserFact]
    public async Task Accounts_FromSetUpToSignOut_AreManagedOnPages()
    {
        await using AccountServer server = await AccountServer.StartAsync(
            s => s with { PagesFolder = Pages.BuiltFolder });
        string code = server.Part<SignIns>().NewSetUpCode().ShouldNotBeNull();
        await using Walk walk = await pages.OpenAsync("claims", server: server.Server.Client.BaseAddress);
        (await walk.TextAsync("h1")).ShouldBe("Set up");
        await walk.PictureAsync("set-up");
        await FillAsync(walk, "Set-up code", code);
        await FillAsync(walk, "Name", "anna");
        await FillAsync(walk, "Password", AccountServer.Password);
        await walk.Page.GetByLabel("Password", new() { Exact = true }).PressAsync("Enter");
        await walk.Page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("White House") }).WaitForAsync();

        await MakeAndRevokeKeyAsync(walk, server);
        string oneTime = await MakeAccountAsync(walk);
        await SignOutAsync(walk);
        await SignInNewAsync(walk, oneTime);
        (await walk.Page.GetByRole(AriaRole.Link, new() { NameString = "People" }).CountAsync()).ShouldBe(0);
        await SignOutAsync(walk);
        server.Part<AuditLog>().Read(1, 0)[0].ShouldSatisfyAllConditions(
            e => e.Action.ShouldBe(AuditAction.SignedOut), e => e.Who.ShouldBe("bert"));
    }

    [BrowserFact]
    public async Task Accounts_OnAPhone_FitAndAreDark()
    {
        await using AccountServer server = await AccountServer.StartAsync(
            s => s with { PagesFolder = Pages.BuiltFolder });
        await server.AccountAsync("anna", AccessLevel.Administer);
        await using Walk walk = await pages.OpenAsync(
            "account", 390, 844, ColorScheme.Dark, server: server.Server.Client.BaseAddress);
        (await walk.TextAsync("h1")).ShouldBe("Sign in");
        await walk.PictureAsync("phone-sign-in");
        await FillAsync(walk, "Name", "anna");
        await FillAsync(walk, "Password", AccountServer.Password);
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Sign in" }).ClickAsync();
        (await walk.TextAsync(".account h1")).ShouldBe("anna");
        await walk.Page.GetByText("this one").WaitForAsync();
        await walk.PictureAsync("phone-account");
        await walk.Page.GetByRole(AriaRole.Link, new() { NameString = "People" }).ClickAsync();
        await walk.Page.GetByRole(AriaRole.Combobox, new() { NameString = "Level of anna" }).WaitForAsync();
        await walk.Page.GetByText("signed in").First.WaitForAsync();
        await walk.PictureAsync("phone-people");
    }

    [BrowserFact]
    public async Task MySite_CalendarLinks_TakeAKeyAndWorkWithoutASessionUntilItIsRevoked()
    {
        await using AccountServer server = await AccountServer.StartAsync(
            s => s with { PagesFolder = Pages.BuiltFolder });
        await server.AccountAsync("anna", AccessLevel.Analyse);
        await using Walk walk = await pages.OpenAsync(
            "site?lat=36.94&lon=-76.29&name=Norfolk&from=2023-11-25&days=1",
            server: server.Server.Client.BaseAddress);
        await FillAsync(walk, "Name", "anna");
        await FillAsync(walk, "Password", AccountServer.Password);
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Sign in" }).ClickAsync();
        ILocator calendars = walk.Page.GetByRole(AriaRole.Region, new() { NameString = "Calendars" });
        await calendars.GetByText("cannot sign in").WaitForAsync();
        ILocator subscribe = calendars.GetByRole(AriaRole.Link, new() { NameString = "Subscribe" });
        (await subscribe.CountAsync()).ShouldBe(0); // such a link would be refused
        using HttpClient program = server.Anybody().Client;
        ILocator file = calendars.GetByRole(AriaRole.Link, new() { NameRegex = new Regex(@"\.ics") });
        string? address = await file.First.GetAttributeAsync("href");
        (await program.GetAsync($"/{address}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        await calendars.GetByLabel("The key is good for").SelectOptionAsync("30");
        await calendars.GetByRole(AriaRole.Button, new() { NameString = "Make a key for these links" })
            .PressAsync("Enter");
        await calendars.GetByText("Calendars of Norfolk").WaitForAsync();
        await calendars.ScrollIntoViewIfNeededAsync();
        await walk.PictureAsync("site-calendar-key");
        (await subscribe.CountAsync()).ShouldBe(await file.CountAsync());
        foreach (ILocator link in await subscribe.AllAsync())
        {
            string whole = (await link.GetAttributeAsync("href")).ShouldNotBeNull();
            whole.ShouldStartWith("webcal:");
            HttpResponseMessage answer = await program.GetAsync("http:" + whole["webcal:".Length..]);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await answer.Content.ReadAsStringAsync()).ShouldStartWith("BEGIN:VCALENDAR");
        }

        string kept = (await subscribe.First.GetAttributeAsync("href")).ShouldNotBeNull()["webcal:".Length..];
        string key = Regex.Match(kept, "key=(ofl_[^&]+)").Groups[1].Value;
        using (HttpClient other = server.Anybody().Client)
        {
            other.DefaultRequestHeaders.Authorization = new("Bearer", key);
            (await other.GetAsync("/v1/satellites")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }

        ILocator revoke = calendars.GetByRole(AriaRole.Button, new() { NameRegex = new Regex("Revoke the key") });
        await revoke.PressAsync("Enter");
        await revoke.PressAsync("Enter");
        await calendars.GetByText("cannot sign in").WaitForAsync();
        (await program.GetAsync("http:" + kept)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static async Task MakeAndRevokeKeyAsync(Walk walk, AccountServer server)
    {
        await walk.Page.GetByRole(AriaRole.Link, new() { NameString = "anna" }).ClickAsync();
        await walk.Page.GetByText("You have no keys.").WaitForAsync();
        await FillAsync(walk, "What it is for", "my script");
        await walk.Page.GetByLabel("What it allows").SelectOptionAsync("Read");
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Make a key" }).PressAsync("Enter");
        string key = await walk.TextAsync(".secret code");
        key.ShouldStartWith("ofl_");
        await walk.PictureAsync("account");
        using HttpClient program = server.Anybody().Client;
        program.DefaultRequestHeaders.Authorization = new("Bearer", key);
        (await program.GetAsync("/v1/jobs")).StatusCode.ShouldBe(HttpStatusCode.OK);

        ILocator revoke = walk.Page.GetByRole(
            AriaRole.Button, new() { NameRegex = new Regex("Revoke the key my script") });
        await revoke.PressAsync("Enter");
        (await revoke.InnerTextAsync()).ShouldBe("Revoke: sure?");
        await revoke.PressAsync("Enter");
        await walk.Page.GetByRole(AriaRole.Cell, new() { NameString = "revoked" }).WaitForAsync();
        (await program.GetAsync("/v1/jobs")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static async Task<string> MakeAccountAsync(Walk walk)
    {
        await walk.Page.GetByRole(AriaRole.Link, new() { NameString = "People" }).ClickAsync();
        await FillAsync(walk, "Name", "bert");
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Make the account" }).ClickAsync();
        string oneTime = await walk.TextAsync(".secret code");
        await walk.Page.GetByRole(AriaRole.Cell, new() { NameString = "one-time password", Exact = true })
            .WaitForAsync();
        await walk.Page.GetByRole(AriaRole.Cell, new() { NameString = "key revoked" }).WaitForAsync();
        await walk.PictureAsync("people");
        return oneTime;
    }

    private static async Task SignInNewAsync(Walk walk, string oneTime)
    {
        await walk.Page.EvaluateAsync("() => { location.hash = '#/claims'; }");
        await FillAsync(walk, "Name", "bert");
        await FillAsync(walk, "Password", oneTime);
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Sign in" }).ClickAsync();
        await FillAsync(walk, "One-time password", oneTime);
        await FillAsync(walk, "Your new password", Berts);
        await walk.PictureAsync("change-password");
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Change and go on" }).ClickAsync();
        await walk.Page.GetByRole(AriaRole.Link, new() { NameRegex = new Regex("White House") }).WaitForAsync();
    }

    private static async Task SignOutAsync(Walk walk)
    {
        await walk.Page.GetByRole(AriaRole.Button, new() { NameString = "Sign out" }).ClickAsync();
        await walk.Page.GetByRole(AriaRole.Heading, new() { NameString = "Sign in" }).WaitForAsync();
    }

    private static Task FillAsync(Walk walk, string label, string text) =>
        walk.Page.GetByLabel(label, new() { Exact = true }).FillAsync(text);
}
