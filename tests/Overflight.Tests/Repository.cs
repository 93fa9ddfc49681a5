using System;
using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;

namespace Overflight.Tests;

/// <summary>The working tree that the tests belong to.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Overflight.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Every file under version control, and every new one that is not ignored.</summary>
    public static ImmutableArray<string> Files { get; } = ListFiles();

    /// <summary>The full path of a file or folder given from the root.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The text of a file given from the root, with LF line ends.</summary>
    public static string Read(string relative) =>
        File.ReadAllText(PathOf(relative)).Replace("\r\n", "\n");

    private static string FindRoot()
    {
        for (string? folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Overflight.slnx")))
                return folder;
        }

        throw new InvalidOperationException($"No Overflight.slnx at or above {AppContext.BaseDirectory}.");
    }

    private static ImmutableArray<string> ListFiles()
    {
        string[] arguments = ["ls-files", "--cached", "--others", "--exclude-standard", "-z"];
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = Root,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        try
        {
            using Process git = Process.Start(start)!; // null only when the shell is asked
            string output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            if (git.ExitCode == 0)
                return [.. output.Split('\0').Where(f => File.Exists(PathOf(f))).Order(StringComparer.Ordinal)];
        }
        catch (Win32Exception)
        {
            // No git on this machine: walk the tree below.
        }

        Console.Error.WriteLine("NOTE: no git, so the convention tests look at the whole tree.");
        string[] skipped = [".git", "bin", "obj", "artifacts", "node_modules", "TestResults"];
        return
        [
            .. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
                .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
                .Where(f => !f.Split('/').Intersect(skipped).Any())
                .Order(StringComparer.Ordinal),
        ];
    }
}
