using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>The annotated articles below golden/reading; see its GUIDELINES.md.</summary>
internal static class TestSet
{
    /// <summary>
    /// The first half may be learnt from; the others are kept aside. A half without a list is not there yet.
    /// </summary>
    public static readonly ImmutableArray<string> Halves =
        [
            .. new[] { "tuned", "kept", "kept-unlike" }
                .Where(h => File.Exists(TestData.Golden($"reading/{h}/list.json"))),
        ];

    public static GoldNames Names() => new(File.ReadAllText(TestData.Golden("reading/names.yaml")));

    /// <summary>The articles of a half, in the order of its list.</summary>
    public static ImmutableArray<GoldArticle> Articles(string half) =>
        [.. ListOf(half).Where(f => !f.EndsWith(".yaml")).Select(f => Article($"{half}/{f}"))];

    /// <summary>The names of the files of a half.</summary>
    public static IReadOnlyList<string> ListOf(string half) =>
        JsonSerializer.Deserialize<string[]>(File.ReadAllText(TestData.Golden($"reading/{half}/list.json"))) ?? [];

    private static GoldArticle Article(string name) =>
        GoldFile.Parse(name, Read(name), Read(Path.ChangeExtension(name, ".yaml")));

    private static string Read(string name) => File.ReadAllText(TestData.Golden("reading/" + name));
}
