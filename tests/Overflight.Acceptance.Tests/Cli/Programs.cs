using System;
using System.Diagnostics;
using System.IO;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary>The command as a process of its own, which can be interrupted.</summary>
internal static class Programs
{
    /// <summary>
    /// Starts it. It hears SIGINT also where this process was told to ignore it, as what a shell starts in the
    /// background is.
    /// </summary>
    public static Process Start(params string[] args)
    {
        string[] command = ["dotnet", Path.Combine(AppContext.BaseDirectory, "Overflight.Cli.dll"), .. args];
        ProcessStartInfo start = OperatingSystem.IsLinux()
            ? new("env", ["--default-signal=INT", .. command])
            : new(command[0], command[1..]);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.UseShellExecute = false;
        return Process.Start(start).ShouldNotBeNull();
    }
}
