using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Overflight.Tests;

/// <summary>Comma-separated golden files without quotes: a heading, then rows.</summary>
internal static class GoldenCsv
{
    /// <summary>The fields of every row below the heading.</summary>
    /// <param name="path">The file below <c>golden</c>.</param>
    public static ImmutableArray<string[]> Rows(string path) =>
        [.. File.ReadLines(TestData.Golden(path)).Skip(1).Where(line => line.Length > 0).Select(l => l.Split(','))];

    /// <summary>A number as printed in such a file.</summary>
    public static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
