using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;

namespace Overflight.Tests.Conventions;

/// <summary>
/// Every file below a folder named golden is used by a test; every truth says where it came from, and is unchanged.
/// </summary>
/// <param name="root">The folder that <paramref name="files"/> are given from.</param>
/// <param name="files">All files of the tree.</param>
internal sealed class GoldenRule(string root, IReadOnlyCollection<string> files)
{
    private static readonly string[] Fields = ["origin", "version", "licence", "date", "made", "tolerance"];

    public IEnumerable<string> Breaches() =>
        [.. UnusedFiles(), .. Truths.Select(TopicOf).Distinct().SelectMany(TruthBreaches)];

    private IEnumerable<string> Golden => files.Where(f => f.StartsWith("tests/") && f.Contains("/golden/"));

    private IEnumerable<string> Truths => Golden.Where(f => f.Contains("/golden/truth/"));

    /// <summary>
    /// Files whose name stands in no test source, nor in a JSON list beside it whose own name does. The scripts in
    /// golden/make and the truth.json are no data.
    /// </summary>
    private IEnumerable<string> UnusedFiles()
    {
        string sources = string.Concat(files
            .Where(f => f.StartsWith("tests/") && f.EndsWith(".cs") && !f.Contains("/Conventions/"))
            .Select(Read));
        string[] data =
        [
            .. Golden.Where(f => Path.GetFileName(f) != "truth.json" && !f.Contains("/golden/make/")),
        ];
        ILookup<string, string> lists = data
            .Where(f => f.EndsWith(".json") && IsNamedIn(sources, f))
            .ToLookup(FolderOf, Read);
        return data.Where(f => !IsNamedIn(sources, f) && !lists[FolderOf(f)].Any(list => IsNamedIn(list, f)))
            .Select(f => $"{f}: no test names it.");
    }

    private IEnumerable<string> TruthBreaches(string topic)
    {
        string path = $"{topic}/truth.json";
        if (!files.Contains(path))
            return [$"{topic}: has no truth.json."];
        try
        {
            using JsonDocument document = JsonDocument.Parse(Read(path));
            return [.. FieldBreaches(path, document.RootElement), .. HashBreaches(topic, document.RootElement)];
        }
        catch (JsonException e)
        {
            return [$"{path}: {e.Message}"];
        }
    }

    private static IEnumerable<string> FieldBreaches(string path, JsonElement truth) =>
        Fields.Where(f => !truth.TryGetProperty(f, out JsonElement value) || value.ToString().Length == 0)
            .Select(f => $"{path}: says no {f}.");

    /// <summary>"sha256" is an object: a hash for every other file, by its path inside the topic.</summary>
    private IEnumerable<string> HashBreaches(string topic, JsonElement truth)
    {
        if (!truth.TryGetProperty("sha256", out JsonElement hashes) || hashes.ValueKind != JsonValueKind.Object)
        {
            yield return $"{topic}/truth.json: sha256 must be an object of file names and hashes.";
            yield break;
        }

        string[] data =
        [
            .. Truths.Where(f => TopicOf(f) == topic && f != $"{topic}/truth.json")
                .Select(f => f[(topic.Length + 1)..]),
        ];
        foreach (string file in data)
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine(root, topic, file));
            string actual = Convert.ToHexStringLower(SHA256.HashData(bytes));
            if (!hashes.TryGetProperty(file, out JsonElement hash) || hash.ToString() != actual)
                yield return $"{topic}/truth.json: the sha256 of {file} is {actual}.";
        }

        foreach (JsonProperty hash in hashes.EnumerateObject().Where(h => !data.Contains(h.Name)))
            yield return $"{topic}/truth.json: {hash.Name} is not there.";
    }

    private static string TopicOf(string file)
    {
        const string truth = "/golden/truth/";
        int start = file.IndexOf(truth) + truth.Length;
        int end = file.IndexOf('/', start);
        return end < 0 ? file : file[..end];
    }

    private static string FolderOf(string file) => file[..file.LastIndexOf('/')];

    private static bool IsNamedIn(string text, string file) => text.Contains(Path.GetFileName(file));

    private string Read(string file) => File.ReadAllText(Path.Combine(root, file));
}
