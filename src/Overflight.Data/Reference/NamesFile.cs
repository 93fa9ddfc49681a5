using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Data.Yaml;
using Overflight.Evidence.Reading.Names;
using Overflight.Numerics;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Reference;

/// <summary>
/// Reads names from YAML: kind, name, aliases, adjectives, state, zone, series (true where a number after the name
/// makes one of many: "Kosmos-2576"). The first thing that is wrong refuses the file.
/// </summary>
public static class NamesFile
{
    /// <summary>Longest file that is read, characters.</summary>
    public const int LengthMax = 4 * 1024 * 1024;

    /// <summary>Most names of one file.</summary>
    public const int NamesMax = 50_000;

    private const int AliasesMax = 100;

    private static readonly ImmutableArray<string> Keys =
        ["kind", "name", "aliases", "adjectives", "state", "zone", "series"];

    private static readonly ImmutableDictionary<string, EntityKind> Kinds =
        Enum.GetValues<EntityKind>().ToImmutableDictionary(k => k.ToString().ToLowerInvariant());

    /// <summary>Reads a file. Never throws for what is in the text.</summary>
    /// <param name="yaml">The whole file.</param>
    /// <param name="names">The names, where it is good.</param>
    /// <param name="diagnostic">What is wrong, where, and how to mend it, otherwise.</param>
    public static bool TryRead(string yaml, out EntityIndex names, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        names = new EntityIndex([]);
        if (!YamlList.TryParse(yaml, LengthMax, NamesMax, "names", out IReadOnlyList<YamlNode> items, out diagnostic))
            return false;
        var found = new Dictionary<string, Entity>(StringComparer.OrdinalIgnoreCase);
        var states = new List<(string State, YamlRecord Record)>();
        foreach (YamlNode item in items)
        {
            var r = new YamlRecord(item, "a name", Keys);
            var read = new Entity
            {
                Name = r.Text("name", isNeeded: true) ?? "",
                Kind = r.Word("kind", Kinds, isNeeded: true) ?? EntityKind.Place,
                Aliases = Texts(r, "aliases"),
                Adjectives = Texts(r, "adjectives"),
                State = r.Text("state"),
                Zone = r.Text("zone"),
                IsSeries = r.Truth("series") ?? false,
            };
            if (r.IsGood && !found.TryAdd(read.Name, read))
                r.FailAt("name", $"'{read.Name}' is there twice; give one of them another name");
            if (r.IsGood && read.Aliases.Concat(read.Adjectives).Append(read.Name).Any(n => !n.Any(char.IsLetter)))
                r.FailAt("name", "a name has letters");
            if (read.State is { } state)
                states.Add((state, r));
            diagnostic = r.Diagnostic;
            if (!r.IsGood)
                return false;
        }

        foreach ((string state, YamlRecord record) in states)
        {
            if (found.ContainsKey(state))
                continue;
            record.FailAt("state", $"'{state}' is not among the names; add it");
            diagnostic = record.Diagnostic;
            return false;
        }

        names = new EntityIndex(found.Values);
        return true;
    }

    private static ImmutableArray<string> Texts(YamlRecord record, string key)
    {
        IReadOnlyList<YamlNode> items = record.Items(key, AliasesMax);
        if (items.Any(i => i is not YamlScalarNode { Value.Length: > 0 }))
            record.FailAt(key, $"'{key}' is a list of texts");
        return [.. items.OfType<YamlScalarNode>().Select(i => i.Value ?? "")];
    }
}
