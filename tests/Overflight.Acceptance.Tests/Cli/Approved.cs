using System;
using System.CommandLine;
using System.IO;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary>
/// Compares texts with the approved ones in golden/cli. With OVERFLIGHT_UPDATE_SNAPSHOTS=1 it writes them instead: read
/// the difference before you commit it.
/// </summary>
internal static class Approved
{
    public static void Check(string file, string text, [CallerFilePath] string here = "")
    {
        string plain = text.Replace(RootCommand.ExecutableName, "overflight", StringComparison.Ordinal);

        // Machine formats print microseconds, which the system's mathematics may turn; what counts is in three
        // decimals.
        if (file.Contains("csv") || file.Contains("json"))
            plain = Regex.Replace(plain, @"(?<=\.\d{3})\d+", "");
        if (Environment.GetEnvironmentVariable("OVERFLIGHT_UPDATE_SNAPSHOTS") == "1")
        {
            string source = Path.Combine(Path.GetDirectoryName(here) ?? ".", "..", "golden", "cli", file);
            File.WriteAllText(source, plain);
            return;
        }

        string path = Path.Combine(AppContext.BaseDirectory, "golden", "cli", file);
        string approved = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        plain.ShouldBe(approved, $"{file}; if this is meant, run again with OVERFLIGHT_UPDATE_SNAPSHOTS=1");
    }
}
