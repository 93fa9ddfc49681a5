using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Overflight.Tests.Conventions;

/// <summary>
/// A folder of src/Overflight uses only folders above it in the list, by <c>using</c> lines and by qualified names
/// (<c>Overflight.Access.AccessFinder</c>, <c>Access.AccessFinder</c>).
/// </summary>
internal sealed partial class LayerRule
{
    public static readonly IReadOnlyList<string> Layers =
    [
        "Numerics", "Time", "Frames", "Orbits", "Sensing", "Access", "Coverage", "Tasking",
        "Hazards", "Evidence", "Analyses",
    ];

    private const string Source = "src/Overflight/";

    private readonly HashSet<string> _names;

    /// <param name="files">The files below src/Overflight: names of their types and folders.</param>
    public LayerRule(IEnumerable<string> files) =>
        _names = [.. files.Where(IsSource).SelectMany(NamesOf)];

    public static bool IsSource(string file) =>
        file.StartsWith(Source) && file.EndsWith(".cs", StringComparison.Ordinal);

    public IEnumerable<string> Breaches(string file, string text)
    {
        string layer = file[Source.Length..].Split('/')[0];
        if (!Layers.Contains(layer))
        {
            yield return $"{file}: stands in no folder of the list {string.Join(' ', Layers)}.";
            yield break;
        }

        string code = SourceText.CodeOf(text);
        if (NamespacePattern().Match(code) is { Success: true } own && own.Groups[1].Value != layer)
            yield return $"{file}: its namespace must begin with Overflight.{layer}.";
        foreach (string used in UsedLayers(code).Distinct().Where(used => !MayUse(layer, used)))
            yield return $"{file}: {layer} may not use {used}.";
    }

    public static bool MayUse(string layer, string used) =>
        Array.IndexOf([.. Layers], used) <= Array.IndexOf([.. Layers], layer)
            && (layer, used) != ("Hazards", "Tasking");

    private IEnumerable<string> UsedLayers(string code)
    {
        foreach (Match m in QualifiedPattern().Matches(code))
        {
            string layer = m.Groups["layer"].Value;
            bool isFull = m.Groups["root"].Success;
            if (Layers.Contains(layer) && (isFull || _names.Contains($"{layer}.{m.Groups["name"].Value}")))
                yield return layer;
        }
    }

    /// <summary>"Orbits.Sgp4" and "Orbits.Propagator" for src/Overflight/Orbits/Sgp4/Propagator.cs.</summary>
    private static IEnumerable<string> NamesOf(string file)
    {
        string[] parts = file[Source.Length..^".cs".Length].Split('/');
        return parts.Skip(1).Select(part => $"{parts[0]}.{part}");
    }

    [GeneratedRegex(@"\bnamespace\s+Overflight\.(\w+)")]
    private static partial Regex NamespacePattern();

    [GeneratedRegex(@"(?<![\w.])(?:global::)?(?<root>Overflight\s*\.\s*)?(?<layer>[A-Z]\w*)(?:\s*\.\s*(?<name>\w+))?")]
    private static partial Regex QualifiedPattern();
}
