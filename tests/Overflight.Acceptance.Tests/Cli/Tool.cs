using System;
using System.IO;
using System.Threading.Tasks;
using Overflight.Cli;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary>
/// The tool run in this process, with its own data folder and the clock stopped at 2026-08-23T00:00:00Z.
/// </summary>
internal sealed class Tool : IDisposable
{
    public Tool() => Directory.CreateDirectory(Folder);

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "overflight-cli-" + Guid.NewGuid().ToString("N"));

    /// <summary>A file of the folder with a text in it; its path.</summary>
    public string WriteFile(string name, string text)
    {
        string path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    public Task<Ran> RunAsync(params string[] args) => RunAsync("", args);

    public async Task<Ran> RunAsync(string input, string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = await CommandLineTool.RunAsync(
            ["--data", Path.Combine(Folder, "data"), .. args], new StringReader(input), output, error, new Stopped());
        return new Ran(code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(Folder, recursive: true);
        }
        catch (IOException)
        {
            // Windows keeps a database file open a little longer; the folder is temporary.
        }
    }

    private sealed class Stopped : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 8, 23, 0, 0, 0, TimeSpan.Zero);

        public override long GetTimestamp() => 0;
    }
}
