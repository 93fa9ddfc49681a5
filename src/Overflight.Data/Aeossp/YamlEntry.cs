using System.Globalization;
using Overflight.Data.Yaml;
using Overflight.Numerics;
using Overflight.Time;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Aeossp;

/// <summary>
/// One mapping of a case's file, read key by key. The first thing that is wrong stays in <see cref="Problem"/>; what is
/// read after it is of no use.
/// </summary>
internal sealed class YamlEntry
{
    private const int TextMax = 256;

    private readonly YamlNode _node;
    private readonly YamlMappingNode? _map;
    private readonly YamlEntry? _outer;
    private Diagnostic _problem;

    public YamlEntry(YamlNode node, string what, YamlEntry? outer = null)
    {
        (_node, _map, _outer) = (node, node as YamlMappingNode, outer);
        if (_map is null)
            Refuse(node, $"{what} must be a mapping of names to values");
    }

    /// <summary>The first thing that was wrong; <c>default</c> for nothing.</summary>
    public Diagnostic Problem => _outer is null ? _problem : _outer.Problem;

    public bool IsGood => Problem == default;

    /// <summary>What stands under a key; refused and <c>null</c> where there is nothing.</summary>
    public YamlNode? Node(string key)
    {
        YamlNode? child = _map is null ? null : YamlText.Child(_map, key);
        if (child is null)
            Refuse(_node, $"there is no '{key}' here; add it");
        return child;
    }

    public YamlEntry Entry(string key) => new(Node(key) ?? _node, $"'{key}'", this);

    public string Text(string key)
    {
        YamlNode? node = Node(key);
        if (node is YamlScalarNode { Value: { Length: > 0 and <= TextMax } text })
            return text;
        if (node is not null)
            Refuse(node, $"'{key}' must be a text of 1 to {TextMax} characters");
        return "";
    }

    /// <summary>A text that must be one of a few.</summary>
    public string Word(string key, params string[] words)
    {
        string text = Text(key);
        if (IsGood && System.Array.IndexOf(words, text) < 0)
            RefuseAt(key, $"'{key}' must be {string.Join(" or ", words)}");
        return text;
    }

    public double Number(string key, double min, double max)
    {
        string text = Text(key);
        if (!IsGood)
            return min;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) &&
            value >= min && value <= max)
            return value;
        RefuseAt(key, string.Create(CultureInfo.InvariantCulture, $"'{key}' must be a number from {min} to {max}"));
        return min;
    }

    /// <summary>A whole number of seconds, 1 or more.</summary>
    public Duration Seconds(string key, int max)
    {
        string text = Text(key);
        if (IsGood && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int seconds) &&
            seconds >= 1 && seconds <= max)
            return seconds * Duration.FromSeconds(1.0);
        if (IsGood)
            RefuseAt(key, $"'{key}' must be whole seconds from 1 to {max}");
        return Duration.FromSeconds(1.0);
    }

    public Instant Time(string key, LeapSeconds leapSeconds)
    {
        string text = Text(key);
        if (!IsGood)
            return default;
        if (!TimeText.TryParseUtc(text, leapSeconds, out Instant instant, out Diagnostic diagnostic))
            RefuseAt(key, $"'{key}': {diagnostic.Message}");
        return instant;
    }

    /// <summary>Refuses with a message at the value of a key.</summary>
    public void RefuseAt(string key, string message) =>
        Refuse((_map is null ? null : YamlText.Child(_map, key)) ?? _node, message);

    private void Refuse(YamlNode at, string message)
    {
        if (_outer is not null)
            _outer.Refuse(at, message);
        else if (_problem == default)
            _problem = YamlText.ErrorAt(at, message);
    }
}
