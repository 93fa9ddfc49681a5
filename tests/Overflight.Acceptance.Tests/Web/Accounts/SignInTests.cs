using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Overflight.Data.Accounts;
using Overflight.Web;
using Overflight.Web.Accounts;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Accounts;

/// <summary>Setting up, signing in and out, sessions and passwords.</summary>
public sealed class SignInTests
{
    private const string Wrong = "not the password at all";

    [Fact]
    public async Task SetUp_CodeOfTheStart_MakesOneAdministrator()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        string code = server.Part<SignIns>().NewSetUpCode().ShouldNotBeNull();
        Person anna = server.Anybody();
        (await anna.DoAsync(HttpMethod.Get, "/v1/session"))["needsSetUp"]!.GetValue<bool>().ShouldBeTrue();
        await anna.RefusedAsync(403, HttpMethod.Post, "/v1/accounts/first", SetUp(Secrets.NewCode()));
        await anna.RefusedAsync(
            400, HttpMethod.Post, "/v1/accounts/first", new { code, name = "anna", password = "short" });

        // As people type it: small, without the lines between.
        string typed = code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal);
        JsonNode session = await anna.DoAsync(HttpMethod.Post, "/v1/accounts/first", SetUp(typed));

        (session["name"]!.GetValue<string>(), session["level"]!.GetValue<string>()).ShouldBe(("anna", "Administer"));
        (await anna.DoAsync(HttpMethod.Get, "/v1/accounts"))["accounts"]!.AsArray().Count.ShouldBe(1);
        await server.Anybody().RefusedAsync(403, HttpMethod.Post, "/v1/accounts/first", SetUp(code));
        server.Part<SignIns>().NewSetUpCode().ShouldBeNull();
        server.Part<AuditLog>().Read(10, 0).Select(e => e.Action).ShouldBe(
            [AuditAction.SetUpRefused, AuditAction.SignedIn, AuditAction.SetUp, AuditAction.SetUpRefused]);
    }

    [Fact]
    public async Task SetUp_AfterAnHour_IsRefused()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        string code = server.Part<SignIns>().NewSetUpCode().ShouldNotBeNull();
        server.Clock.MoveOn(TimeSpan.FromMinutes(61));

        await server.Anybody().RefusedAsync(403, HttpMethod.Post, "/v1/accounts/first", SetUp(code));

        server.Part<AccountStore>().IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public async Task SignIn_WrongNamePasswordOrDisabled_HasOneAnswer()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        await server.AccountAsync("anna", AccessLevel.Administer);
        StoredAccount left = await server.AccountAsync("left", AccessLevel.Read);
        server.Part<AccountStore>().TryChange(left, AccessLevel.Read, true, new Actor("t", null, "t", server.Now))
            .ShouldBeTrue();
        string[] answers =
        [
            await RefusalAsync(server, "anna", Wrong), await RefusalAsync(server, "nobody", Wrong),
            await RefusalAsync(server, "left", AccountServer.Password),
            await RefusalAsync(server, "anna' OR 1=1 --", Wrong),
            await RefusalAsync(server, "anna", new string('x', 9000)),
        ];

        answers.Distinct().ShouldHaveSingleItem();
        (await server.Anybody().SignInAsync("ANNA", AccountServer.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SignIn_FailedOften_TakesLongerAndLonger()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        await server.AccountAsync("anna", AccessLevel.Administer);
        Person guesser = server.Anybody();
        for (int i = 0; i < SignInDelays.FreeFailures; i++)
            await guesser.RefusedAsync(401, HttpMethod.Post, "/v1/session", new { name = "anna", password = Wrong });
        int waited = 0;
        foreach (int expected in new[] { 1, 2, 4, 8 })
        {
            using HttpResponseMessage early = await guesser.SignInAsync("anna", AccountServer.Password);
            await WebServer.ProblemAsync(early, 429);
            waited = (int)early.Headers.RetryAfter.ShouldNotBeNull().Delta.ShouldNotBeNull().TotalSeconds;
            waited.ShouldBe(expected);
            server.Clock.MoveOn(TimeSpan.FromSeconds(waited));
            await guesser.RefusedAsync(401, HttpMethod.Post, "/v1/session", new { name = "anna", password = Wrong });
        }

        server.Clock.MoveOn(TimeSpan.FromSeconds(2 * waited));
        (await guesser.SignInAsync("anna", AccountServer.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SignIn_ManyAtOnce_CountEach()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        HttpResponseMessage[] answers = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => server.Anybody().SignInAsync("anna", Wrong)));

        answers.Count(a => a.StatusCode == HttpStatusCode.Unauthorized).ShouldBe(SignInDelays.FreeFailures);
        answers.Count(a => a.StatusCode == HttpStatusCode.TooManyRequests).ShouldBe(20 - SignInDelays.FreeFailures);
    }

    [Fact]
    public async Task SignIn_WithACookieOfBefore_TakesItNotOver()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        await server.AccountAsync("anna", AccessLevel.Administer);
        Person planted = await server.AsAsync("mallory", AccessLevel.Read);
        Person anna = server.Anybody();
        anna.Cookies.Add(server.Server.Client.BaseAddress!, new Cookie("overflight", planted.Cookie, "/"));
        await anna.DoAsync(HttpMethod.Post, "/v1/session", new { name = "anna", password = AccountServer.Password });

        anna.Cookie.ShouldNotBe(planted.Cookie);
        await planted.RefusedAsync(401, HttpMethod.Get, "/v1/jobs"); // and the planted session is over
        Person guessed = server.Anybody();
        guessed.Cookies.Add(server.Server.Client.BaseAddress!, new Cookie("overflight", "chosen-by-me", "/"));
        await guessed.DoAsync(HttpMethod.Post, "/v1/session", new { name = "anna", password = AccountServer.Password });
        guessed.Cookie.ShouldNotBe("chosen-by-me");
    }

    [Fact]
    public async Task Cookie_OfASession_CannotBeReadByScriptsOrSentByOthers()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        await server.AccountAsync("anna", AccessLevel.Administer);
        using HttpResponseMessage answer = await server.Anybody().SignInAsync("anna", AccountServer.Password);
        string cookie = answer.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ToLowerInvariant();

        cookie.ShouldMatch("^overflight=[a-z0-9_-]{43}; max-age=604800; path=/; samesite=strict; httponly$");
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task SignOut_TheCookie_IsGoodNoMore()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person anna = await server.AsAsync("anna", AccessLevel.Administer);
        string cookie = anna.Cookie;
        await anna.DoAsync(HttpMethod.Delete, "/v1/session");

        anna.Cookies.Count.ShouldBe(0);
        Person thief = server.Anybody();
        thief.Cookies.Add(server.Server.Client.BaseAddress!, new Cookie("overflight", cookie, "/"));
        await thief.RefusedAsync(401, HttpMethod.Get, "/v1/jobs");
        server.Part<AuditLog>().Read(1, 0)[0].Action.ShouldBe(AuditAction.SignedOut);
    }

    [Fact]
    public async Task Session_UnusedForEightHours_IsOver()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person used = await server.AsAsync("anna", AccessLevel.Administer);
        Person unused = await server.AsAsync("anna", AccessLevel.Administer);
        for (int i = 0; i < 3; i++)
        {
            server.Clock.MoveOn(TimeSpan.FromHours(4));
            await used.DoAsync(HttpMethod.Get, "/v1/jobs");
        }

        await unused.RefusedAsync(401, HttpMethod.Get, "/v1/jobs");
        (await used.DoAsync(HttpMethod.Get, "/v1/account/sessions"))["sessions"]!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task Session_AfterSevenDays_IsOverThoughUsed()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person anna = await server.AsAsync("anna", AccessLevel.Administer);
        for (int hours = 0; hours < 164; hours += 4)
        {
            server.Clock.MoveOn(TimeSpan.FromHours(4));
            await anna.DoAsync(HttpMethod.Get, "/v1/jobs");
        }

        server.Clock.MoveOn(TimeSpan.FromHours(4));
        await anna.RefusedAsync(401, HttpMethod.Get, "/v1/jobs");
    }

    [Fact]
    public async Task Password_Changed_EndsTheOtherSessionsAndRenewsThisOne()
    {
        const string Next = "seven grey herons at dusk";
        await using AccountServer server = await AccountServer.StartAsync();
        Person other = await server.AsAsync("anna", AccessLevel.Administer);
        Person anna = await server.AsAsync("anna", AccessLevel.Administer);
        string before = anna.Cookie;
        await anna.RefusedAsync(401, HttpMethod.Put, "/v1/account/password", new { present = Wrong, next = Next });
        await anna.RefusedAsync(
            400, HttpMethod.Put, "/v1/account/password", new { present = AccountServer.Password, next = "short" });
        await anna.DoAsync(
            HttpMethod.Put, "/v1/account/password", new { present = AccountServer.Password, next = Next });

        anna.Cookie.ShouldNotBe(before);
        await anna.DoAsync(HttpMethod.Get, "/v1/account/keys");
        await other.RefusedAsync(401, HttpMethod.Get, "/v1/account/keys");
        (await server.Anybody().SignInAsync("anna", AccountServer.Password)).StatusCode
            .ShouldBe(HttpStatusCode.Unauthorized);
        (await server.Anybody().SignInAsync("anna", Next)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Password_HashedTooFewTimes_IsHashedAnewAtTheNextSignIn()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        StoredAccount anna = await server.AccountAsync("anna", AccessLevel.Read);
        AccountStore accounts = server.Part<AccountStore>();
        using var weak = new Passwords(new WebSettings { PasswordIterations = 10 });
        string old = await weak.HashAsync(AccountServer.Password);
        accounts.SetPassword(anna, old, null, new Actor("t", null, "t", server.Now));
        (await server.Anybody().SignInAsync("anna", AccountServer.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);

        string renewed = accounts.FindPassword(anna.Number).ShouldNotBeNull();
        renewed.ShouldNotBe(old);
        (await server.Anybody().SignInAsync("anna", AccountServer.Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
        accounts.FindPassword(anna.Number).ShouldBe(renewed);
    }

    [Fact]
    public void Iterations_Usual_AreAsManyAsOwaspAsksFor()
    {
        new WebSettings().PasswordIterations.ShouldBeGreaterThanOrEqualTo(210_000);
    }

    [Fact]
    public async Task Account_MadeByAnAdministrator_HasAOneTimePasswordThatMustBeChanged()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person anna = await server.AsAsync("anna", AccessLevel.Administer);
        JsonNode made = await anna.DoAsync(HttpMethod.Post, "/v1/accounts", new { name = "bert", level = "Analyse" });
        string oneTime = made["password"]!.GetValue<string>();
        await anna.RefusedAsync(409, HttpMethod.Post, "/v1/accounts", new { name = "BERT", level = "Read" });
        Person bert = server.Anybody();
        JsonNode session = await bert.DoAsync(
            HttpMethod.Post, "/v1/session", new { name = "bert", password = oneTime });
        session["mustChange"]!.GetValue<bool>().ShouldBeTrue();
        await bert.RefusedAsync(403, HttpMethod.Get, "/v1/satellites");
        await bert.RefusedAsync(
            400, HttpMethod.Put, "/v1/account/password", new { present = oneTime, next = oneTime });
        await bert.DoAsync(
            HttpMethod.Put, "/v1/account/password", new { present = oneTime, next = "seven grey herons at dusk" });
        await bert.DoAsync(HttpMethod.Get, "/v1/satellites");

        // One that is not used in three days is good no more.
        oneTime = (await anna.DoAsync(HttpMethod.Post, "/v1/accounts/bert/password"))["password"]!.GetValue<string>();
        await bert.RefusedAsync(401, HttpMethod.Get, "/v1/satellites"); // its sessions have ended
        server.Clock.MoveOn(TimeSpan.FromHours(73));
        (await server.Anybody().SignInAsync("bert", oneTime)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Account_Disabled_LosesSessionsAndKeysAtOnce()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person anna = await server.AsAsync("anna", AccessLevel.Administer);
        Person bert = await server.AsAsync("bert", AccessLevel.Analyse);
        HttpClient key = await server.WithKeyAsync("bert", AccessLevel.Analyse, AccessLevel.Read);
        (await key.GetAsync("/v1/jobs")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await anna.DoAsync(HttpMethod.Put, "/v1/accounts/bert", new { level = "Analyse", isDisabled = true });

        await bert.RefusedAsync(401, HttpMethod.Get, "/v1/jobs");
        (await key.GetAsync("/v1/jobs")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await anna.DoAsync(HttpMethod.Put, "/v1/accounts/bert", new { level = "Read", isDisabled = false });
        await bert.RefusedAsync(401, HttpMethod.Get, "/v1/jobs"); // the session stays ended
        await anna.RefusedAsync(
            409, HttpMethod.Put, "/v1/accounts/anna", new { level = "Administer", isDisabled = true });
        await anna.RefusedAsync(409, HttpMethod.Put, "/v1/accounts/anna", new { level = "Read", isDisabled = false });
        await anna.RefusedAsync(400, HttpMethod.Put, "/v1/accounts/bert", new { level = "Open", isDisabled = false });
        await anna.RefusedAsync(404, HttpMethod.Put, "/v1/accounts/carl", new { level = "Read", isDisabled = false });
    }

    [Fact]
    public async Task Sessions_OfAPerson_AreEndedByAnAdministrator()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person anna = await server.AsAsync("anna", AccessLevel.Administer);
        Person bert = await server.AsAsync("bert", AccessLevel.Read);
        await anna.DoAsync(HttpMethod.Delete, "/v1/accounts/bert/sessions");

        await bert.RefusedAsync(401, HttpMethod.Get, "/v1/jobs");
        await anna.DoAsync(HttpMethod.Get, "/v1/jobs");
    }

    private static object SetUp(string code) => new { code, name = "anna", password = AccountServer.Password };

    private static async Task<string> RefusalAsync(AccountServer server, string name, string password)
    {
        server.Clock.MoveOn(TimeSpan.FromHours(2)); // what failed before is forgotten
        using HttpResponseMessage answer = await server.Anybody().SignInAsync(name, password);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        return (await WebServer.ProblemAsync(answer, 401)).ToJsonString();
    }
}
