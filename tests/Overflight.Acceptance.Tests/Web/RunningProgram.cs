using System;
using System.Diagnostics;
using System.IO;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Shouldly;

namespace Overflight.Acceptance.Tests.Web;

/// <summary>The server in a process of its own.</summary>
internal sealed class RunningProgram : IDisposable
{
    private readonly StringBuilder _said = new();
    private readonly Lock _lock = new();

    private RunningProgram(Process process) => Process = process;

    public Process Process { get; }

    public HttpClient Client { get; } = new() { Timeout = TimeSpan.FromMinutes(10) };

    /// <summary>All it has written so far, on both outputs.</summary>
    public string Said
    {
        get
        {
            lock (_lock)
                return _said.ToString();
        }
    }

    public static async Task<RunningProgram> StartAsync(string folder, params string[] more)
    {
        Process process = Start(["--urls", "http://127.0.0.1:0", "--data-folder", folder, .. more]);
        var running = new RunningProgram(process);
        var address = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        process.OutputDataReceived += (_, line) => running.Heard(line.Data, address);
        process.ErrorDataReceived += (_, line) => running.Heard(line.Data, address);
        process.Exited += (_, _) => address.TrySetException(new InvalidOperationException(running.Said));
        process.EnableRaisingEvents = true;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        running.Client.BaseAddress = new Uri(await address.Task);
        return running;
    }

    public static Process Start(params string[] args)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "overflight-web.dll");
        var start = new ProcessStartInfo("dotnet", [program, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        return Process.Start(start).ShouldNotBeNull();
    }

    /// <summary>Ends it without warning (SIGKILL): nothing is tidied up.</summary>
    public async Task KillAsync()
    {
        Process.Kill();
        await Process.WaitForExitAsync();
    }

    public void Dispose()
    {
        Client.Dispose();
        if (!Process.HasExited)
            Process.Kill();
        Process.Dispose();
    }

    private void Heard(string? line, TaskCompletionSource<string> address)
    {
        if (line is null)
            return;
        lock (_lock)
            _said.AppendLine(line);
        if (line.StartsWith('{') && JsonNode.Parse(line)?["State"]?["address"] is { } found)
            address.TrySetResult(found.GetValue<string>());
    }
}
