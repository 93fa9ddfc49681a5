using System;
using System.Diagnostics;

namespace Overflight.Acceptance.Tests;

/// <summary>Programs that only the administrator may run.</summary>
internal static class Privileged
{
    /// <returns>Whether it could be run, and succeeded.</returns>
    public static bool TryRun(string program, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            return false;
        using Process process = Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
