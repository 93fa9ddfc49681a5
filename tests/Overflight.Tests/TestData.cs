using System;
using System.IO;

namespace Overflight.Tests;

/// <summary>
/// Where test data lie: the project's own golden files, and the shared folder of reference data, if it is there.
/// </summary>
internal static class TestData
{
    /// <summary>Full path of a file under <c>golden/</c>.</summary>
    public static string Golden(string path) => Path.Combine(AppContext.BaseDirectory, "golden", path);

    /// <summary>
    /// Finds a file or folder of the shared reference data by walking up from the test assembly. Says so loudly where
    /// it is absent, because the test then proves less.
    /// </summary>
    public static bool TrySharedData(string relative, out string path)
    {
        for (DirectoryInfo? at = new(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            path = Path.Combine(at.FullName, "shared", "data", relative);
            if (Path.Exists(path))
                return true;
        }

        path = "";
        Console.WriteLine(
            $"*** NOT CHECKED: shared/data/{relative} was not found above {AppContext.BaseDirectory} ***");
        Note(relative);
        return false;
    }

    /// <summary>Leaves a note for build.cs, which prints them all and expects no figures that need the data.</summary>
    private static void Note(string relative)
    {
        DirectoryInfo? root = new(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Overflight.slnx")))
            root = root.Parent;
        if (root is null)
            return;
        string folder = Path.Combine(root.FullName, "artifacts", "validation", "not-checked");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, relative.Replace('/', '-') + ".txt"), relative);
    }
}
