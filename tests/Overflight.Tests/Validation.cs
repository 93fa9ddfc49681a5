using System;
using System.Collections.Concurrent;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Shouldly;

namespace Overflight.Tests;

/// <summary>
/// The figures behind docs/validation.md: a test that compares results with values made by others records how many
/// rows it compared and the largest error it saw. `dotnet run build.cs -- docs` makes the page from them.
/// </summary>
internal static class Validation
{
    private static readonly ConcurrentDictionary<string, bool> Recorded = new();

    /// <summary>Records one comparison, once per run, and fails when the error exceeds the tolerance.</summary>
    /// <param name="topic">The folder below tests/golden/truth, such as <c>sgp4</c>.</param>
    /// <param name="source">Whose values they are, in a few words.</param>
    /// <param name="rows">How many rows were compared.</param>
    /// <param name="largestError">The largest error seen, in <paramref name="unit"/>.</param>
    /// <param name="unit">The unit of error and tolerance, such as <c>m</c>.</param>
    /// <param name="tolerance">The error that is still accepted.</param>
    /// <param name="test">The test; left out, the calling method.</param>
    /// <param name="file">Filled in by the compiler.</param>
    public static void Record(
        string topic,
        string source,
        int rows,
        double largestError,
        string unit,
        double tolerance,
        [CallerMemberName] string test = "",
        [CallerFilePath] string file = "")
    {
        if (!test.Contains('.'))
            test = $"{Path.GetFileNameWithoutExtension(file)}.{test}";
        string.Concat(topic, source, unit, test).ShouldNotContain("|", customMessage: "It goes into a Markdown table.");
        rows.ShouldBeGreaterThan(0, $"{test} compared nothing.");
        largestError.ShouldBeInRange(0.0, tolerance, $"{test}: largest error against {source}, {unit}");
        string key = string.Concat($"{topic}-{test}-{source}".Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
        Recorded.TryAdd(key, true).ShouldBeTrue($"{test} recorded {topic}, {source} twice: record the worst once.");

        string folder = Repository.PathOf("artifacts/validation");
        Directory.CreateDirectory(folder);
        string json = JsonSerializer.Serialize(new { topic, source, rows, largestError, unit, tolerance, test });
        File.WriteAllText(Path.Combine(folder, key + ".json"), json);
    }
}
