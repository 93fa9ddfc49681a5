using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence.Reading;
using YamlDotNet.RepresentationModel;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>The names of golden/reading/names.yaml: which words stand for the same speaker.</summary>
internal sealed class GoldNames
{
    private const string File = "names.yaml";

    private static readonly string[] Kinds =
        ["state", "agency", "person", "organisation", "satellite", "vehicle", "site", "place"];

    private readonly Dictionary<string, string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _agencies = [];

    /// <exception cref="FormatException">What is wrong, with the line.</exception>
    public GoldNames(string yaml)
    {
        foreach (YamlNode node in ((YamlSequenceNode)GoldFile.Root(yaml)).Children)
        {
            var map = new GoldMap(File, node, "name", "kind", "aliases", "voices");
            string name = map.Text("name");
            if (!Kinds.Contains(map.Text("kind")))
                throw map.Wrong($"'kind' must be one of {string.Join(", ", Kinds)}");
            foreach (string word in map.Texts("aliases").Concat(map.Texts("voices")).Append(name))
            {
                if (!_names.TryAdd(word, name))
                    throw map.Wrong($"'{word}' stands for two things");
            }

            if (map.Text("kind") == "agency")
                _agencies.Add(name);
        }
    }

    public bool IsKnown(string name) => _names.TryGetValue(name, out string? known) && known == name;

    /// <summary>
    /// Whether a claim is given to the right speaker. Of several any will do; an agency that alone is named may stand
    /// as the one who passes on, because nothing else is said.
    /// </summary>
    public bool AreEqual(GoldClaim gold, ClaimAttribution found)
    {
        ImmutableArray<string> by = [.. gold.By.Select(Canonical)];
        if (gold.Through is null && found.By is null && found.Through is { } sole && by is [var agency]
            && _agencies.Contains(agency))
            return Canonical(sole) == agency;
        if (Canonical(gold.Through ?? "") != Canonical(found.Through ?? ""))
            return false;
        return by.IsEmpty
            ? string.IsNullOrEmpty(found.By)
            : found.By is { Length: > 0 } text
                && (by.Contains(Canonical(text)) || Parts(text).All(p => by.Contains(Canonical(p))));
    }

    private static string[] Parts(string text) =>
        text.Split([", ", " and "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string Canonical(string text)
    {
        string name = text.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
        return _names.TryGetValue(text, out string? known) || _names.TryGetValue(name, out known) ? known : name;
    }
}
