using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Overflight.Data.Accounts;
using Overflight.Web;
using Overflight.Web.Accounts;
using Overflight.Web.Endpoints;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Accounts;

/// <summary>Forged requests, and input that tries to be more than data.</summary>
public sealed class AttackTests
{
    [Theory]
    [InlineData("POST", "/v1/account/keys")]
    [InlineData("POST", "/v1/jobs")]
    [InlineData("POST", "/v1/ledger/articles")]
    [InlineData("POST", "/v1/accounts")]
    [InlineData("PUT", "/v1/account/password")]
    [InlineData("DELETE", "/v1/session")]
    [InlineData("DELETE", "/v1/account/keys/1")]
    public async Task Forgery_CookieWithoutToken_IsRefused(string method, string address)
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person anna = await server.AsAsync("anna", AccessLevel.Administer);
        Person other = await server.AsAsync("anna", AccessLevel.Administer);
        string token = anna.Client.DefaultRequestHeaders.GetValues(AccessGate.TokenHeader).Single();
        string others = other.Client.DefaultRequestHeaders.GetValues(AccessGate.TokenHeader).Single();
        foreach (string? wrong in new[] { null, "", "x", others, token + "x", token.ToUpperInvariant() })
        {
            anna.Client.DefaultRequestHeaders.Remove(AccessGate.TokenHeader);
            if (wrong is not null)
                anna.Client.DefaultRequestHeaders.TryAddWithoutValidation(AccessGate.TokenHeader, wrong);
            using var request = new HttpRequestMessage(HttpMethod.Parse(method), address);
            if (method != "DELETE")
                request.Content = address.Contains("article") ? new StringContent("x") : WebServer.Json("{}");
            using HttpResponseMessage answer = await anna.Client.SendAsync(request);
            (await WebServer.ProblemAsync(answer, 403))["detail"]!.GetValue<string>()
                .ShouldContain(AccessGate.TokenHeader);
        }

        anna.Use(token);
        await anna.DoAsync(HttpMethod.Get, "/v1/account/keys"); // still signed in
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Forgery_FromAForeignPage_IsRefusedEvenWithTheToken(string header, string value)
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person anna = await server.AsAsync("anna", AccessLevel.Administer);
        anna.Client.DefaultRequestHeaders.TryAddWithoutValidation(header, value);

        await anna.RefusedAsync(403, HttpMethod.Delete, "/v1/session");
        await anna.RefusedAsync(403, HttpMethod.Post, "/v1/session", new { name = "anna", password = "x" });
        await anna.DoAsync(HttpMethod.Get, "/v1/account/keys");
    }

    [Theory]
    [InlineData("anna'; DROP TABLE account; --")]
    [InlineData("anna\" OR \"1\"=\"1")]
    [InlineData("anna\u0000")]
    [InlineData("an\r\nSet-Cookie: x=y")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("../../etc/passwd")]
    [InlineData("аnna")] // the first letter is Cyrillic
    [InlineData("")]
    [InlineData("a")]
    [InlineData("-anna")]
    [InlineData("anna ")]
    public async Task Name_ThatIsNone_IsNoAccount(string name)
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person anna = await server.AsAsync("anna", AccessLevel.Administer);
        await anna.RefusedAsync(400, HttpMethod.Post, "/v1/accounts", new { name, level = "Read" });
        await server.Anybody().RefusedAsync(401, HttpMethod.Post, "/v1/session", new { name, password = "x" });
        using HttpResponseMessage put = await anna.AskAsync(
            HttpMethod.Put, "/v1/accounts/" + Uri.EscapeDataString(name), new { level = "Read", isDisabled = true });
        ((int)put.StatusCode).ShouldBeOneOf(400, 404, 405);

        server.Part<AccountStore>().List().Select(a => (a.Name, a.IsDisabled)).ShouldBe([("anna", false)]);
        string audit = (await anna.DoAsync(HttpMethod.Get, "/v1/audit")).ToJsonString();
        audit.ShouldContain("a name that nobody has");
        if (name.Length > 1 && name.Trim() != "anna")
            audit.ShouldNotContain(name);
    }

    [Theory]
    [InlineData("/v1/satellites?query=' OR 1=1 --")]
    [InlineData("/v1/ledger/entries?query=\") OR 1=1 --")]
    [InlineData("/v1/ledger/entries?query=*\" NEAR(")]
    [InlineData("/v1/ledger/claims?by=' UNION SELECT password FROM account --")]
    [InlineData("/v1/places?query=%25%27%3B--")]
    [InlineData("/v1/claims/..%2f..%2foverflight.db")]
    [InlineData("/v1/scenarios/..%2f..%2foverflight.db")]
    [InlineData("/v1/scenarios/%2e%2e%2fclaims.yaml")]
    [InlineData("/v1/jobs/..%2f..%2faccounts")]
    [InlineData("/v1/jobs/' OR ''='")]
    public async Task Query_ThatTriesToBeMore_FindsNothingOfAccounts(string address)
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person anna = await server.AsAsync("anna", AccessLevel.Read);
        using HttpResponseMessage answer = await anna.Client.GetAsync(address);

        ((int)answer.StatusCode).ShouldBeOneOf(200, 400, 404);
        string text = await answer.Content.ReadAsStringAsync();
        text.ShouldNotContain("SQLite format");
        text.ShouldNotContain("password");
        text.ShouldNotContain("syntax error");
        await anna.DoAsync(HttpMethod.Get, "/v1/jobs");
    }

    [Fact]
    public async Task Header_WithALineOfItsOwn_SplitsNoAnswer()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person anna = await server.AsAsync("anna", AccessLevel.Read);
        using HttpResponseMessage calendar = await anna.Client.GetAsync(
            "/v1/calendar/passes.ics?satellite=58400&latitudeDeg=1&longitudeDeg=1&name=x%0d%0aSet-Cookie:%20a=b");
        calendar.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await calendar.Content.ReadAsStringAsync()).ShouldNotContain("\nSet-Cookie");

        // A cookie or key of many kilobytes, or of bytes that are no text, is no more than wrong.
        foreach (string value in new[] { new string('x', 6_000), "\u00ff\u00fe", "a=b=c", "%00" })
        {
            string answer = await RawAsync(
                server, $"GET /v1/jobs HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: overflight={value}\r\n" +
                "Connection: close\r\n\r\n");
            answer.ShouldMatch("^HTTP/1.1 4(00|01) ");
            answer = await RawAsync(
                server, $"GET /v1/jobs HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ofl_{value}\r\n" +
                "Connection: close\r\n\r\n");
            answer.ShouldMatch("^HTTP/1.1 4(00|01) ");
        }
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"name\":\"anna\"}")]
    [InlineData("{\"name\":\"anna\",\"password\":null}")]
    [InlineData("{\"name\":\"anna\",\"password\":7}")]
    [InlineData("{\"name\":\"anna\",\"password\":\"topsecretpassword\",\"level\":\"Administer\"}")]
    [InlineData("{\"name\":\"anna\",\"password\":\"topsecretpassword\",\"password\":\"y\"}")]
    [InlineData("{\"name\":\"anna\",\"password\":\"topsecretpassword")]
    [InlineData("{\"name\":{\"$ne\":null},\"password\":\"topsecretpassword\"}")]
    public async Task Body_OfAnotherForm_IsRefusedWithoutRepeatingIt(string body)
    {
        await using AccountServer server = await AccountServer.StartAsync();
        using HttpResponseMessage answer = await server.Anybody().Client.PostAsync("/v1/session", WebServer.Json(body));

        JsonNode problem = await WebServer.ProblemAsync(answer, 400);
        problem["detail"]!.GetValue<string>().ShouldContain("name, password");
        problem.ToJsonString().ShouldNotContain("topsecret");
    }

    [Fact]
    public async Task Body_TooLong_IsRefused()
    {
        await using AccountServer server = await AccountServer.StartAsync();
        Person anna = await server.AsAsync("anna", AccessLevel.Administer);
        string longest = new('x', RequestBody.RecordBytesMax);
        await anna.RefusedAsync(413, HttpMethod.Post, "/v1/session", new { name = "anna", password = longest });
        await anna.RefusedAsync(413, HttpMethod.Post, "/v1/accounts", new { name = longest, level = "Read" });
        using HttpResponseMessage form = await anna.Client.PostAsync(
            "/v1/session", new FormUrlEncodedContent([new("name", "anna"), new("password", "x")]));
        await WebServer.ProblemAsync(form, 415);
        using var article = new ByteArrayContent(new byte[(8 * 1024 * 1024) + 1])
        {
            Headers = { { "Content-Type", "text/plain" } },
        };
        using HttpResponseMessage upload = await anna.Client.PostAsync("/v1/ledger/articles", article);
        await WebServer.ProblemAsync(upload, 413);
    }

    [Fact]
    public void Audit_Written_CannotBeChanged()
    {
        using var folder = new TemporaryFolder();
        string path = System.IO.Path.Combine(folder.Path, "overflight.db");
        using var database = new AccountDatabase(path);
        var log = new AuditLog(database);
        log.Add(new Actor("anna", null, "127.0.0.1", Time.Instant.J2000), AuditAction.SignedIn, new string('x', 999));
        log.Read(1, 0)[0].About.Length.ShouldBe(AuditLog.TextLengthMax);
        foreach (string sql in new[] { "UPDATE audit SET who = 'bert'", "DELETE FROM audit" })
        {
            using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            Should.Throw<Microsoft.Data.Sqlite.SqliteException>(() => command.ExecuteNonQuery())
                .Message.ShouldContain("only grows");
        }

        (log.Count(), log.Read(1, 0)[0].Who).ShouldBe((1, "anna"));
        if (!OperatingSystem.IsWindows())
        {
            System.IO.File.GetUnixFileMode(path)
                .ShouldBe(System.IO.UnixFileMode.UserRead | System.IO.UnixFileMode.UserWrite);
        }
    }

    private static async Task<string> RawAsync(AccountServer server, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Server.Client.BaseAddress!.Port);
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request));
        using var reader = new System.IO.StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
