using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Overflight.Data.Ledger;
using Overflight.Data.Store;
using Overflight.Tests.Evidence.Ledger;
using Overflight.Web;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web;

/// <summary>
/// The server on a folder that it can read and not write: a file system mounted so, which binds the administrator
/// too, else a folder without the right to write.
/// </summary>
public sealed class ReadOnlyFolderTests : IDisposable
{
    private static readonly string[] Reads =
    [
        "/v1/satellites", "/v1/claims", "/v1/places?query=oslo", "/v1/jobs", "/v1/ledger", "/v1/ledger/entries",
        "/v1/ledger/claims", "/v1/ledger/articles", "/v1/ledger/timeline", "/v1/ledger/contradictions", "/health/ready",
        "/metrics",
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
            Privileged.TryRun("umount", _folder.Path);
        else if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(
                _folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _folder.Dispose();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task ReadOnlyFolder_EveryView_ReadsAndSaysWhatCannotBeDone(bool hasLedger)
    {
        OverflightStore.Open(_folder["overflight.db"]).Dispose();
        if (hasLedger)
        {
            using SqliteLedger ledger = SqliteLedger.Open(_folder["ledger.db"]);
            ledger.Append(Samples.Now, "ann", Samples.OneOfEach);
        }

        if (!TryMakeReadOnly())
            return;
        await using WebServer server = await WebServer.StartAsync(s => s with { DataFolder = _folder.Path });
        foreach (string address in Reads)
        {
            using HttpResponseMessage answer = await server.Client.GetAsync(address);
            ((int)answer.StatusCode).ShouldBe(200, address);
        }

        (await server.ReadAsync("/v1/ledger"))["claims"]!.GetValue<int>().ShouldBe(hasLedger ? 1 : 0);
        (await server.AskAsync("passes", WebServer.Example("passes"))).IsSuccessStatusCode.ShouldBeTrue();
        await RefusesAsync(await server.Client.PostAsync(
            "/v1/jobs", WebServer.Json(JobTests.JobOf("passes", WebServer.Example("passes")))));
        await RefusesAsync(await server.Client.PostAsync(
            "/v1/ledger/articles", new StringContent("It was launched.", Encoding.UTF8, "text/plain")));
        Directory.GetFiles(_folder.Path).Select(Path.GetFileName).ShouldBe(
            hasLedger ? ["overflight.db", "ledger.db"] : ["overflight.db"], ignoreOrder: true);
    }

    [Fact]
    public async Task ReadOnlyFolder_WithAccounts_DoesNotStart()
    {
        OverflightStore.Open(_folder["overflight.db"]).Dispose();
        if (!TryMakeReadOnly())
            return;
        StoreException refused = await Should.ThrowAsync<StoreException>(
            () => WebServer.StartAsync(s => s with { DataFolder = _folder.Path, HasAccounts = true }));
        refused.Message.ShouldContain("cannot be written");
        refused.Message.ShouldContain("nobody can sign in");
    }

    [Fact]
    public async Task WritableFolder_SecondServer_IsToldOfTheFirst()
    {
        await using WebServer server = await WebServer.StartAsync();
        string folder = server.Services.GetRequiredService<WebLibrary>().Folder;
        (await Should.ThrowAsync<StoreException>(() => WebServer.StartAsync(s => s with { DataFolder = folder })))
            .Message.ShouldContain("Another server uses the folder");
    }

    private async Task RefusesAsync(HttpResponseMessage answer)
    {
        JsonNode problem = await WebServer.ProblemAsync(answer, 503);
        ((string)problem["type"]!).ShouldBe("urn:overflight:read-only");
        ((string)problem["detail"]!).ShouldContain(_folder.Path);
        ((string)problem["detail"]!).ShouldContain("cannot be written");
        answer.Headers.RetryAfter.ShouldBeNull("trying again does not help");
        answer.Dispose();
    }

    private bool TryMakeReadOnly()
    {
        if (!OperatingSystem.IsWindows() && !Environment.IsPrivilegedProcess)
        {
            foreach (string file in Directory.GetFiles(_folder.Path))
                File.SetUnixFileMode(file, UnixFileMode.UserRead);
            File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            return true;
        }

        bool isDone = Privileged.TryRun("mount", "--bind", _folder.Path, _folder.Path) &&
            Privileged.TryRun("mount", "-o", "remount,bind,ro", _folder.Path);
        if (!isDone)
            Console.WriteLine("*** NOT CHECKED: read-only folders, because nothing can be mounted here ***");
        return isDone;
    }
}
