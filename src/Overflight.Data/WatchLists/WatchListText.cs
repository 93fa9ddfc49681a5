using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Data.Yaml;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Sensing;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.WatchLists;

/// <summary>
/// Reads watch lists in either form: comma-separated values (<see cref="WatchList"/>), or a YAML list whose items are
/// catalogue numbers or mappings with <c>satellite</c> and, as you like, <c>name</c>, <c>country</c> and <c>sensor</c>.
/// The first thing that is wrong refuses the list.
/// </summary>
public static class WatchListText
{
    private const int TextMax = 256;

    private static readonly ImmutableArray<string> Keys = ["satellite", "name", "country", "sensor", "operator"];

    /// <summary>Reads a list. Never throws for what is in the text.</summary>
    /// <param name="text">The whole list; YAML where its first line that is not empty or a comment begins with a
    /// dash.</param>
    /// <param name="satellites">The satellites, at least one, each once, where the list is good.</param>
    /// <param name="diagnostic">What is wrong, where, and how to mend it, otherwise.</param>
    public static bool TryRead(
        string text, out ImmutableArray<WatchedSatellite> satellites, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!IsYaml(text) || text.Length > WatchList.LengthMax)
            return WatchList.TryRead(text, out satellites, out diagnostic);
        satellites = [];
        if (!YamlText.TryParse(text.TrimStart('\uFEFF'), out YamlNode? root, out diagnostic))
            return false;
        if (root is YamlSequenceNode list)
            return TryTake(list, out satellites, out diagnostic);
        diagnostic = Diagnostic.Error(1, 1, "the list is not a YAML list; write items such as: - satellite: 58400");
        return false;
    }

    private static bool IsYaml(string text)
    {
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            ReadOnlySpan<char> start = line.TrimStart("\uFEFF \t");
            if (!start.IsEmpty && start[0] != '#')
                return start[0] == '-';
        }

        return false;
    }

    private static bool TryTake(
        YamlSequenceNode list, out ImmutableArray<WatchedSatellite> satellites, out Diagnostic diagnostic)
    {
        (satellites, diagnostic) = ([], default);
        var found = ImmutableArray.CreateBuilder<WatchedSatellite>();
        var lines = new Dictionary<long, long>();
        foreach (YamlNode item in list.Children)
        {
            if (!TryTake(item, out WatchedSatellite satellite, out diagnostic))
                return false;
            if (found.Count == WatchList.SatellitesMax)
                diagnostic = YamlText.ErrorAt(
                    item, $"there are more than {WatchList.SatellitesMax} satellites; split the list");
            else if (!lines.TryAdd(satellite.CatalogueNumber, item.Start.Line))
                diagnostic = YamlText.ErrorAt(item, $"{satellite.CatalogueNumber} is there twice; the first is in " +
                    $"line {lines[satellite.CatalogueNumber]}");
            if (diagnostic != default)
                return false;
            found.Add(satellite);
        }

        if (found.Count == 0)
            diagnostic = Diagnostic.Error(
                1, 1, "the list holds no satellite; write an item such as: - satellite: 58400");
        satellites = found.ToImmutable();
        return found.Count > 0;
    }

    private static bool TryTake(YamlNode item, out WatchedSatellite satellite, out Diagnostic diagnostic)
    {
        (satellite, diagnostic) = (new WatchedSatellite(0), default);
        YamlMappingNode map = item as YamlMappingNode ?? new YamlMappingNode("satellite", item);
        foreach (YamlNode key in map.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !Keys.Contains(name))
                diagnostic = YamlText.ErrorAt(
                    key, "this is not known of a satellite; give satellite, name, country, sensor, operator");
            else if (YamlText.Child(map, name) is { } child && !IsText(child))
                diagnostic = YamlText.ErrorAt(child, $"'{name}' must be a text of at most {TextMax} characters");
            if (diagnostic != default)
                return false;
        }

        if (!long.TryParse(At(map, "satellite"), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ||
            number is <= 0 or > Omm.CatalogueNumberMax)
            diagnostic = YamlText.ErrorAt(
                YamlText.Child(map, "satellite") ?? item, "the satellite needs a catalogue number such as 58400");
        else if (!WatchList.TryParseSensor(At(map, "sensor"), out SensorKind sensor))
            diagnostic = YamlText.ErrorAt(
                YamlText.Child(map, "sensor") ?? item, "the sensor is neither optical nor radar nor unknown");
        else
            satellite = new WatchedSatellite(number, At(map, "name"), At(map, "country"), sensor);
        return diagnostic == default;
    }

    private static bool IsText(YamlNode node) =>
        node is YamlScalarNode scalar && (scalar.Value is null || scalar.Value.Length <= TextMax);

    private static string? At(YamlMappingNode map, string key) =>
        YamlText.Child(map, key) is YamlScalarNode { Value: { Length: > 0 } value } ? value : null;
}
