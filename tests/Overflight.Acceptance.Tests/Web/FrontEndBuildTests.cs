using System;
using System.Diagnostics;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using Overflight.Tests;
using Overflight.Web;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web;

/// <summary>Without Node the server builds and runs, and says what to do about its pages; built pages need none.
/// </summary>
public sealed class FrontEndBuildTests
{
    private const string Needed = "Install Node 20.19 or newer with npm (https://nodejs.org) and build again";

    [Theory]
    [InlineData("no-such-npm", "node", "The pages are not built: there is no Node. " + Needed)]
    [InlineData("echo", "echo v18.4.0", "The pages are not built: Node is 18.4.0")] // echo does not mind what follows
    public async Task Build_WithoutNode_SaysWhatToDoAndSucceeds(string npm, string node, string message)
    {
        using var folder = new TemporaryFolder();

        (int code, string said) = await BuildAsync(folder.Path, npm, node);

        code.ShouldBe(0, said);
        said.ShouldContain(message);
        Directory.GetFiles(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task Build_PagesThatAreBuilt_NeedsNoNode()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "index.html"), "built");
        File.SetLastWriteTimeUtc(Path.Combine(folder.Path, "index.html"), DateTime.UtcNow.AddDays(1));

        (int code, string said) = await BuildAsync(folder.Path, "no-such-npm", "no-such-node");

        code.ShouldBe(0, said);
        said.ShouldNotContain("Node");
        said.ShouldNotContain("no-such");
    }

    [Fact]
    public async Task Server_WithoutPages_SaysOnTheFirstPageWhatToDo()
    {
        using var folder = new TemporaryFolder();
        await using WebServer server = await WebServer.StartAsync(s => s with { PagesFolder = folder.Path });

        HttpResponseMessage answer = await server.Client.GetAsync("/");

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
        string page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("its pages are not built");
        page.ShouldContain("dotnet build src/Overflight.Web");
        PageFiles.Missing(folder.Path).ShouldNotBeNull().ShouldContain("install Node 20.19 or newer");
        await File.WriteAllTextAsync(Path.Combine(folder.Path, PageFiles.Index), "built");
        PageFiles.Missing(folder.Path).ShouldBeNull();
    }

    /// <summary>Runs the part of the build that makes the pages, as if they were to be made in a folder.</summary>
    private static async Task<(int Code, string Said)> BuildAsync(string folder, string npm, string node)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                "msbuild", Repository.PathOf("src/Overflight.Web/Overflight.Web.csproj"), "-t:BuildFrontEnd",
                "-nologo", "-tl:off", "-p:Configuration=Release", $"-p:FrontEndFolder={folder}/",
                $"-p:NpmCommand={npm}", $"-p:NodeCommand={node}",
            ])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using Process process = Process.Start(start).ShouldNotBeNull();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string said = await process.StandardOutput.ReadToEndAsync() + await error;
        await process.WaitForExitAsync();
        return (process.ExitCode, said);
    }
}
