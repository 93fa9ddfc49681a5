using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Data.Reference;
using Overflight.Data.Yaml;
using Overflight.Frames;
using Overflight.Numerics;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Scenarios;

/// <summary>
/// Reads places: a name of the gazetteer, or latitude, longitude and, if wanted, height in metres, as a text or a list.
/// </summary>
internal static class PlaceReader
{
    private const int TextMax = 256;
    private const double HeightMaxM = 10_000.0;

    private static readonly ImmutableArray<string> Keys = ["name", "at"];

    /// <summary>The place under a key, which is needed.</summary>
    public static Geodetic Place(this YamlRecord r, string key, Gazetteer gazetteer)
    {
        if (r.Child(key) is not { } node)
        {
            r.FailAt(key, $"there is no '{key}'; add it: a name such as Seoul, or latitude and longitude: " +
                "37.57, 126.98");
            return default;
        }

        if (!TryRead(node, gazetteer, out NamedPlace place, out Diagnostic diagnostic))
            r.Take(diagnostic);
        return place.Position;
    }

    /// <summary>A list of places, each as above or <c>{name, at}</c>.</summary>
    public static ImmutableArray<NamedPlace> Places(
        this YamlRecord r, string key, int countMax, Gazetteer gazetteer)
    {
        var places = ImmutableArray.CreateBuilder<NamedPlace>();
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (YamlNode item in r.Items(key, countMax))
        {
            if (!TryReadNamed(item, gazetteer, out NamedPlace place, out Diagnostic diagnostic))
                r.Take(diagnostic);
            else if (!lines.TryAdd(place.Name.ToUpperInvariant(), item.Start.Line))
                r.Take(YamlText.ErrorAt(item, $"there are two places named '{place.Name}', the first in line " +
                    $"{lines[place.Name.ToUpperInvariant()]}; give each a name of its own"));
            places.Add(place);
        }

        return places.ToImmutable();
    }

    /// <summary>Latitude and longitude alone; <c>false</c> where a node is something else.</summary>
    public static bool TryReadCoordinates(YamlNode node, out Geodetic position, out Diagnostic diagnostic)
    {
        (position, diagnostic) = (default, default);
        string[] parts = node switch
        {
            YamlScalarNode { Value: { Length: <= TextMax } text } => text.Split(','),
            YamlSequenceNode { Children.Count: 2 or 3 } list =>
                [.. list.Children.Select(c => (c as YamlScalarNode)?.Value ?? "")],
            _ => [],
        };
        double[] values = new double[3];
        bool isNumbers = parts.Length is 2 or 3;
        for (int i = 0; isNumbers && i < parts.Length; i++)
            isNumbers = double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out values[i]);
        if (!isNumbers)
            diagnostic = YamlText.ErrorAt(node, "this is not latitude and longitude in degrees; write 37.57, 126.98");
        else if (!(Math.Abs(values[0]) <= 90.0 && Math.Abs(values[1]) <= 360.0 && Math.Abs(values[2]) <= HeightMaxM))
            diagnostic = YamlText.ErrorAt(node, "latitude lies in ±90°, longitude in ±360°, height in ±10,000 m; " +
                "latitude comes first");
        else
            position = Geodetic.FromDegrees(values[0], values[1], values[2]);
        return diagnostic == default;
    }

    private static bool TryReadNamed(
        YamlNode node, Gazetteer gazetteer, out NamedPlace place, out Diagnostic diagnostic)
    {
        if (node is not YamlMappingNode)
            return TryRead(node, gazetteer, out place, out diagnostic);
        var r = new YamlRecord(node, "a place", Keys);
        place = new NamedPlace(r.Name(), r.Place("at", gazetteer));
        diagnostic = r.Diagnostic;
        return r.IsGood;
    }

    private static bool TryRead(YamlNode node, Gazetteer gazetteer, out NamedPlace place, out Diagnostic diagnostic)
    {
        bool isNumbers = TryReadCoordinates(node, out Geodetic position, out diagnostic);
        place = new NamedPlace(position.ToString(), position);
        if (isNumbers || node is not YamlScalarNode { Value: { Length: <= TextMax } text } || LooksLikeNumbers(text))
            return isNumbers;
        ImmutableArray<Place> found = gazetteer.Find(text);
        diagnostic = found switch
        {
            [_] => default,
            [] => YamlText.ErrorAt(node, $"the place '{text}' is not in the gazetteer; give latitude and longitude: " +
                "37.57, 126.98"),
            _ => YamlText.ErrorAt(node, $"'{text}' may mean {found.Length} places; give one of: " +
                string.Join("; ", found.Take(8).Select(p => p.Name))),
        };
        if (found is [var one])
            place = new NamedPlace(one.Name, one.Position);
        return diagnostic == default;
    }

    private static bool LooksLikeNumbers(string text) =>
        text.AsSpan().Trim() is { Length: > 0 } trimmed && (char.IsAsciiDigit(trimmed[0]) || trimmed[0] is '-' or '+');
}
