using System;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;

namespace Overflight.Benchmarks.Workloads;

/// <summary>
/// Runs another program beside ours: a script of bench/rivals that prints one JSON object. Whatever keeps it from
/// running is said, and then there is no figure.
/// </summary>
internal static class RivalProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5.0);

    /// <summary>The folder bench/rivals of the repository this was built in.</summary>
    public static string Folder()
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            string folder = Path.Combine(at.FullName, "bench", "rivals");
            if (Directory.Exists(folder))
                return folder;
        }

        throw new DirectoryNotFoundException($"No bench/rivals above {AppContext.BaseDirectory}.");
    }

    /// <summary>A Python that has the packages of Debian: OVERFLIGHT_PYTHON, else the system's own.</summary>
    public static string Python() => Environment.GetEnvironmentVariable("OVERFLIGHT_PYTHON")
        ?? (File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3");

    /// <summary>Runs a program and reads the JSON object it prints.</summary>
    /// <returns><c>null</c> where it did not run; the reason has been said.</returns>
    public static JsonElement? Run(string name, WorkloadReport report, string program, params string[] arguments)
    {
        (int code, string output, string errors) = Start(program, arguments);
        if (code == 0)
        {
            using JsonDocument document = JsonDocument.Parse(output);
            return document.RootElement.Clone();
        }

        string last = errors.Trim().Split('\n')[^1];
        report.Say($"{name}: NOT MEASURED, {program} ended with {code}: {last}");
        return null;
    }

    /// <summary>Runs a program to its end.</summary>
    public static (int Code, string Output, string Errors) Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        try
        {
            using Process process = Process.Start(start)!; // null only when the shell is asked
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            Task<string> errors = process.StandardError.ReadToEndAsync();
            if (process.WaitForExit(Patience))
                return (process.ExitCode, output.Result, errors.Result);
            process.Kill(entireProcessTree: true);
            return (-1, "", $"still running after {Patience.TotalMinutes:0} minutes");
        }
        catch (Win32Exception e)
        {
            return (-1, "", e.Message);
        }
    }
}
