using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Overflight.Data.Accounts;
using Overflight.Web.Accounts;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Accounts;

/// <summary>Keys: by which programs act for people.</summary>
public sealed class KeyTests
{
    private const string Calendar =
        "/v1/calendar/passes.ics?satellite=58400&latitudeDeg=36.9&longitudeDeg=-76.3&days=1";

    [Fact]
    public async Task Key_Made_WorksUntilItIsRevoked()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person anna = await server.AsAsync("anna", AccessLevel.Analyse);
        JsonNode made = await anna.DoAsync(
            HttpMethod.Post, "/v1/account/keys", new { name = "my script", level = "Analyse", days = 30 });
        string secret = made["secret"]!.GetValue<string>();
        secret.ShouldMatch("^ofl_[A-Za-z0-9_-]{43}$");
        using HttpClient program = server.Anybody().Client;
        program.DefaultRequestHeaders.Authorization = new("Bearer", secret);
        using HttpResponseMessage answer = await program.PostAsync(
            "/v1/analyses/locate", WebServer.Json(WebServer.Example("locate"))); // and no token of a page
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);

        JsonNode listed = (await anna.DoAsync(HttpMethod.Get, "/v1/account/keys"))["keys"]![0]!;
        listed.ToJsonString().ShouldNotContain(secret[4..]);
        listed["used"].ShouldNotBeNull();
        int number = listed["number"]!.GetValue<int>();
        await anna.DoAsync(HttpMethod.Delete, $"/v1/account/keys/{number}");
        (await program.GetAsync("/v1/jobs")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await anna.RefusedAsync(404, HttpMethod.Delete, $"/v1/account/keys/{number}");
    }

    [Fact]
    public async Task Key_OnItsDay_Ends()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        HttpClient program = await server.WithKeyAsync("anna", AccessLevel.Read, AccessLevel.Read);
        server.Clock.MoveOn(TimeSpan.FromHours(23));
        (await program.GetAsync("/v1/jobs")).StatusCode.ShouldBe(HttpStatusCode.OK);
        server.Clock.MoveOn(TimeSpan.FromHours(1));

        (await program.GetAsync("/v1/jobs")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("", "Read", 1)]
    [InlineData("x", "Administer", 1)]
    [InlineData("x", "SignedIn", 1)]
    [InlineData("x", "Open", 1)]
    [InlineData("x", "99", 1)]
    [InlineData("x", "Read", 0)]
    [InlineData("x", "Read", 367)]
    [InlineData("x\ny", "Read", 1)]
    public async Task Key_MoreThanOneMay_IsNotMade(string name, string level, int days)
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person anna = await server.AsAsync("anna", AccessLevel.Analyse);

        await anna.RefusedAsync(400, HttpMethod.Post, "/v1/account/keys", new { name, level, days });

        server.Part<KeyStore>().List(1).ShouldBeEmpty();
    }

    [Fact]
    public async Task Key_OfWhoIsAllowedLessNow_AllowsLess()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person anna = await server.AsAsync("anna", AccessLevel.Administer);
        HttpClient program = await server.WithKeyAsync("bert", AccessLevel.Administer, AccessLevel.Administer);
        (await program.GetAsync("/v1/accounts")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await anna.DoAsync(HttpMethod.Put, "/v1/accounts/bert", new { level = "Read", isDisabled = false });

        (await program.GetAsync("/v1/accounts")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Key_InAnAddress_IsTakenForCalendarsOnly()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        string calendar = await server.KeyAsync("anna", AccessLevel.Administer, AccessLevel.Calendar);
        string read = await server.KeyAsync("anna", AccessLevel.Administer, AccessLevel.Read);
        using HttpClient anybody = server.Anybody().Client;

        (await anybody.GetAsync($"{Calendar}&key={calendar}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await anybody.GetAsync($"{Calendar}&key={read}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await anybody.GetAsync($"{Calendar}&key=ofl_x")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await anybody.GetAsync(Calendar)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await anybody.GetAsync($"/v1/jobs?key={read}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await anybody.GetAsync($"/v1/jobs?key={calendar}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer ofl_")]
    [InlineData("Bearer ofl_' OR 1=1 --")]
    [InlineData("Basic YW5uYTpibHVlIGNyYW5l")]
    [InlineData("ofl_abc")]
    public async Task Key_Nonsense_IsRefusedThoughTheCookieIsGood(string header)
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person anna = await server.AsAsync("anna", AccessLevel.Administer);
        anna.Client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", header);

        await anna.RefusedAsync(401, HttpMethod.Get, "/v1/jobs");
    }

    [Fact]
    public async Task Keys_TooMany_AreRefusedUntilOneIsRevoked()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person anna = await server.AsAsync("anna", AccessLevel.Read);
        for (int i = 0; i < KeyStore.CountMax; i++)
            await server.KeyAsync("anna", AccessLevel.Read, AccessLevel.Read);
        object key = new { name = "one more", level = "Read", days = 1 };
        await anna.RefusedAsync(409, HttpMethod.Post, "/v1/account/keys", key);
        await anna.DoAsync(HttpMethod.Delete, "/v1/account/keys/1");
        await anna.DoAsync(HttpMethod.Post, "/v1/account/keys", key);
    }

    [Fact]
    public void Secrets_New_AreNeverTheSameAndKeptAsHashes()
    {
        string[] codes = [.. Enumerable.Range(0, 200).Select(_ => Secrets.NewCode())];
        codes.Distinct().Count().ShouldBe(200);
        codes.ShouldAllBe(c => c.Length == 34 && Secrets.HashCode(c.ToLowerInvariant()).SequenceEqual(Secrets.Hash(c)));
        Secrets.TokenOf("a").ShouldNotBe(Secrets.TokenOf("b"));
        Secrets.AreSame("a", "a").ShouldBeTrue();
        Secrets.AreSame("a", "ab").ShouldBeFalse();
    }
}
