using System;

namespace Overflight.Cli;

/// <summary>Ends a command with an exit code and one line that says what is wrong and how to mend it.</summary>
internal sealed class CliException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
