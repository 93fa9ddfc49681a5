using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Numerics;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Yaml;

/// <summary>
/// Reads the entries of one YAML mapping. The first thing wrong stays as the <see cref="Diagnostic"/>; what is asked
/// after it is not read, so that a reader can ask for everything and look once.
/// </summary>
internal sealed class YamlRecord
{
    private const int TextMax = 4096;

    private static readonly ImmutableDictionary<string, bool> Truths =
        ImmutableDictionary<string, bool>.Empty.Add("true", true).Add("false", false);

    private readonly YamlMappingNode _map;

    /// <summary>Begins with a node.</summary>
    /// <param name="node">What should be a mapping.</param>
    /// <param name="what">What it describes, with its article: <c>a sensor</c>.</param>
    /// <param name="keys">The keys that may be there.</param>
    public YamlRecord(YamlNode node, string what, IReadOnlyCollection<string> keys)
    {
        _map = node as YamlMappingNode ?? [];
        Node = node;
        if (node is not YamlMappingNode)
            Fail(node, $"{what} is a mapping with {string.Join(", ", keys)}");
        foreach (YamlNode key in _map.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !keys.Contains(name))
                Fail(key, $"this is not known of {what}; give {string.Join(", ", keys)}");
        }
    }

    public YamlNode Node { get; }

    /// <summary>The first thing that was wrong; <c>default</c> for nothing.</summary>
    public Diagnostic Diagnostic { get; private set; }

    public bool IsGood => Diagnostic == default;

    public bool Has(string key) => Child(key) is not null;

    /// <summary>What stands under a key; <c>null</c> for nothing.</summary>
    public YamlNode? Child(string key) => YamlText.Child(_map, key);

    /// <summary>A text; <c>null</c> where it is missing or empty.</summary>
    public string? Text(string key, bool isNeeded = false)
    {
        switch (YamlText.Child(_map, key))
        {
            case YamlScalarNode { Value: { Length: > 0 and <= TextMax } value }:
                return value;
            case YamlScalarNode { Value: null or "" } or null when !isNeeded:
                return null;
            case null:
                return Fail<string>(Node, $"there is no '{key}'; add it");
            case { } other:
                return Fail<string>(other, $"'{key}' must be a text of 1 to {TextMax} characters");
        }
    }

    /// <summary>One of some words, as what it stands for.</summary>
    public T? Word<T>(string key, IReadOnlyDictionary<string, T> words, bool isNeeded = false)
        where T : struct
    {
        string? text = Text(key, isNeeded);
        return text is null ? null
            : words.TryGetValue(text.Trim().ToLowerInvariant(), out T value) ? value
            : Fail<T>(
                YamlText.Child(_map, key)!, // read above
                $"'{key}' must be one of {string.Join(", ", words.Keys.Order(StringComparer.Ordinal))}");
    }

    /// <summary>True or false; <c>null</c> where it is missing.</summary>
    public bool? Truth(string key, bool isNeeded = false) => Word(key, Truths, isNeeded);

    /// <summary>A number in a range, both ends included; <c>null</c> where it is missing.</summary>
    public double? Number(string key, double low, double high, bool isNeeded = false) =>
        YamlText.Child(_map, key) is not { } child
            ? isNeeded ? Fail<double>(Node, $"there is no '{key}'; add it") : null
            : Number(child, key, low, high);

    /// <summary>A number, or a list of two in rising order; the same twice for one.</summary>
    public (double Low, double High)? Range(string key, double low, double high)
    {
        if (YamlText.Child(_map, key) is not { } child)
            return null;
        if (child is not YamlSequenceNode list)
            return Number(child, key, low, high) is { } one ? (one, one) : null;
        if (list.Children is not [var first, var second])
            return Fail<(double, double)>(child, $"'{key}' is one number, or two as in [3, 5]");
        return Number(first, key, low, high) is { } a && Number(second, key, low, high) is { } b
            ? a <= b ? (a, b) : Fail<(double, double)>(child, $"'{key}' must rise: [{b}, {a}]")
            : null;
    }

    /// <summary>A whole number in a range.</summary>
    public int? Whole(string key, int low, int high) => Number(key, low, high) is not { } number ? null
        : number == Math.Floor(number) ? (int)number
        : Fail<int>(YamlText.Child(_map, key)!, $"'{key}' must be a whole number"); // read above

    /// <summary>The items of a list; none where it is missing.</summary>
    public IReadOnlyList<YamlNode> Items(string key, int countMax)
    {
        switch (YamlText.Child(_map, key))
        {
            case null or YamlScalarNode { Value: null or "" }:
                return [];
            case YamlSequenceNode list when list.Children.Count <= countMax:
                return [.. list.Children];
            case { } other:
                Fail(other, $"'{key}' must be a list of at most {countMax} items");
                return [];
        }
    }

    /// <summary>Says what is wrong with an entry, or with all where there is none of it.</summary>
    public void FailAt(string key, string message) => Fail(YamlText.Child(_map, key) ?? Node, message);

    /// <summary>Takes over what is wrong with a part.</summary>
    public void Take(Diagnostic diagnostic)
    {
        if (IsGood)
            Diagnostic = diagnostic;
    }

    private double? Number(YamlNode node, string key, double low, double high) =>
        node is YamlScalarNode { Value: { } text } &&
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) &&
        value >= low && value <= high
            ? value
            : Fail<double>(node, string.Create(
                CultureInfo.InvariantCulture, $"'{key}' must be a number from {low:0.######} to {high:0.######}"));

    private T? Fail<T>(YamlNode node, string message)
    {
        Fail(node, message);
        return default;
    }

    private void Fail(YamlNode node, string message) => Take(YamlText.ErrorAt(node, message));
}
