using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using YamlDotNet.RepresentationModel;

namespace Overflight.Tests.Evidence.Reading.Scoring;

/// <summary>A mapping of an annotation file; what is wrong with it is thrown, with the file and the line.</summary>
internal sealed class GoldMap
{
    private readonly string _file;
    private readonly YamlNode _node;
    private readonly Dictionary<string, YamlNode> _entries;

    /// <param name="file">The file, for messages.</param>
    /// <param name="node">What should be a mapping.</param>
    /// <param name="keys">The keys that may be there.</param>
    public GoldMap(string file, YamlNode node, params string[] keys)
    {
        (_file, _node) = (file, node);
        if (node is not YamlMappingNode map)
            throw Wrong("a mapping is expected");
        _entries = map.Children.ToDictionary(c => ((YamlScalarNode)c.Key).Value ?? "", c => c.Value);
        if (_entries.Keys.Except(keys).FirstOrDefault() is { } unknown)
            throw Wrong($"'{unknown}' is not one of {string.Join(", ", keys)}");
    }

    /// <summary>A text that must be there.</summary>
    public string Text(string key) => TextOrNull(key) ?? throw Wrong($"'{key}' is missing");

    /// <summary>A text; <c>null</c> where it is missing, or the word null without quotation marks.</summary>
    public string? TextOrNull(string key) =>
        _entries.GetValueOrDefault(key) switch
        {
            null => null,
            YamlScalarNode { Value: "null", Style: YamlDotNet.Core.ScalarStyle.Plain } => null,
            YamlScalarNode { Value: { } value } => value,
            _ => throw Wrong($"'{key}' must be a text"),
        };

    /// <summary>A list; one text stands for a list of one, a missing one or null for none.</summary>
    public IReadOnlyList<YamlNode> Items(string key) =>
        _entries.GetValueOrDefault(key) is YamlSequenceNode list ? [.. list.Children]
        : TextOrNull(key) is not null ? [_entries[key]]
        : [];

    /// <summary>The texts of a list.</summary>
    public IEnumerable<string> Texts(string key) =>
        Items(key).Select(n => (n as YamlScalarNode)?.Value ?? throw Wrong($"'{key}' must be a list of texts"));

    public DateOnly? Day(string key) =>
        TextOrNull(key) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", out DateOnly day) ? day
        : throw Wrong($"'{key}' must be a day as in 2023-11-28");

    public double? Number(string key) =>
        TextOrNull(key) is not { } text ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value
        : throw Wrong($"'{key}' must be a number");

    /// <summary>A time of day, or two with a hyphen between them; the same twice for one.</summary>
    public (TimeOnly From, TimeOnly To)? Times(string key)
    {
        if (TextOrNull(key) is not { } text)
            return null;
        string[] parts = text.Split('-');
        string[] formats = ["HH:mm", "HH:mm:ss"];
        TimeOnly[] times =
        [
            .. parts.Select(p => TimeOnly.TryParseExact(p, formats, out TimeOnly time)
                ? time
                : throw Wrong($"'{key}' must be a time as in 22:42")),
        ];
        return (times[0], times[^1]);
    }

    public T Word<T>(string key)
        where T : struct, Enum =>
        Enum.TryParse(Text(key), out T value) && Enum.IsDefined(value)
            ? value
            : throw Wrong($"'{key}' must be one of {string.Join(", ", Enum.GetNames<T>())}");

    public FormatException Wrong(string what) => new($"{_file}({_node.Start.Line}): {what}");
}
