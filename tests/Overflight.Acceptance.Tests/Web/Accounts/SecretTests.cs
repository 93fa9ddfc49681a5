using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Overflight.Web;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web.Accounts;

/// <summary>The program itself: what it writes anywhere holds no secret; and accounts from the console.</summary>
public sealed class SecretTests
{
    private const string Password = "blue crane over still water";
    private const string Next = "seven grey herons at dusk";
    private const string Wrong = "this is my other password";

    [Fact]
    public async Task Secrets_OfADayOfUse_AreInNoLogFileOrAudit()
    {
        using var folder = new TemporaryFolder();
        using RunningProgram server = await RunningProgram.StartAsync(folder.Path, "--accounts");
        string code = Regex.Match(server.Said, "[0-9A-Z]{4}(-[0-9A-Z]{4}){6}").Value;
        code.ShouldNotBeEmpty(server.Said);
        server.Said.Split('\n').Single(l => l.Contains(code)).ShouldStartWith("There are no accounts yet.");
        using var anna = new Person(server.Client.BaseAddress!);
        await anna.DoAsync(HttpMethod.Post, "/v1/accounts/first", new { code, name = "anna", password = Password });
        string first = anna.Cookie;
        string oneTime = (await anna.DoAsync(
            HttpMethod.Post, "/v1/accounts", new { name = "bert", level = "Read" }))["password"]!.GetValue<string>();
        string key = (await anna.DoAsync(
            HttpMethod.Post, "/v1/account/keys", new { name = "k", level = "Calendar", days = 1 }))["secret"]!
            .GetValue<string>();
        await anna.DoAsync(HttpMethod.Put, "/v1/account/password", new { present = Password, next = Next });
        string second = anna.Cookie;
        string token = anna.Client.DefaultRequestHeaders.GetValues(AccessGate.TokenHeader).Single();
        using var stranger = new Person(server.Client.BaseAddress!);
        await stranger.RefusedAsync(401, HttpMethod.Post, "/v1/session", new { name = Wrong, password = Wrong });
        await stranger.RefusedAsync(401, HttpMethod.Get, $"/v1/calendar/notice.ics?key={key}x");
        (await server.Client.GetAsync($"/v1/calendar/notice.ics?key={key}")).Dispose();
        string audit = (await anna.DoAsync(HttpMethod.Get, "/v1/audit?pageSize=1000")).ToJsonString();
        audit.ShouldContain("KeyMade");
        audit.ShouldContain("a name that nobody has");
        await anna.DoAsync(HttpMethod.Delete, "/v1/session");
        await server.KillAsync();

        string said = server.Said.Replace(
            server.Said.Split('\n').Single(l => l.StartsWith("There are no accounts yet.", StringComparison.Ordinal)),
            "", StringComparison.Ordinal);
        said.ShouldContain("/v1/session"); // it does log
        said.ShouldMatch("\\{\"Timestamp\":\"20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z\"");
        string[] secrets = [Password, Next, Wrong, code, oneTime, key, key[4..], first, second, token];
        secrets.ShouldAllBe(s => s.Length > 20);
        byte[][] files = [.. Directory.GetFiles(folder.Path).Select(File.ReadAllBytes)];
        files.Sum(f => f.Length).ShouldBeGreaterThan(10_000);
        foreach (string secret in secrets)
        {
            said.ShouldNotContain(secret);
            audit.ShouldNotContain(secret);
            files.Count(f => f.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0).ShouldBe(0);
        }
    }

    [Fact]
    public async Task Account_OfTheConsole_IsMadeListedAndGivenANewPassword()
    {
        using var folder = new TemporaryFolder();
        (int code, string made, _) = await RunAsync(folder, "add", "anna", "--role", "administer");
        code.ShouldBe(0);
        string password = made.Trim().Split(": ")[1];
        (await RunAsync(folder, "add", "ANNA")).Error.ShouldContain("is taken");
        (await RunAsync(folder, "add", "no name")).ShouldSatisfyAllConditions(
            r => r.Code.ShouldBe(3), r => r.Error.ShouldContain("A name has"));
        (await RunAsync(folder, "reset", "bert")).Error.ShouldContain("no account 'bert'");
        (await RunAsync(folder, "list")).Output.ShouldBe("anna: Administer, with a one-time password\n");

        using RunningProgram server = await RunningProgram.StartAsync(folder.Path, "--accounts");
        server.Said.ShouldNotContain("with this code");
        using var anna = new Person(server.Client.BaseAddress!);
        await anna.DoAsync(HttpMethod.Post, "/v1/session", new { name = "anna", password });
        await anna.DoAsync(HttpMethod.Put, "/v1/account/password", new { present = password, next = Next });

        // While the server runs: the session ends, the old password is good no more.
        string reset = (await RunAsync(folder, "reset", "anna")).Output.Trim().Split(": ")[1];
        await anna.RefusedAsync(401, HttpMethod.Get, "/v1/jobs");
        await anna.RefusedAsync(401, HttpMethod.Post, "/v1/session", new { name = "anna", password = Next });
        (await anna.DoAsync(HttpMethod.Post, "/v1/session", new { name = "anna", password = reset }))["mustChange"]!
            .GetValue<bool>().ShouldBeTrue();
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(
        TemporaryFolder folder, params string[] args)
    {
        using Process process = RunningProgram.Start(["account", .. args, "--data-folder", folder.Path]);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await error);
    }
}
