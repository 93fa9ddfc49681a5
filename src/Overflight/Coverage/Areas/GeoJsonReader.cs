// GeoJSON objects may hold their members in any order, so an object is read whole before its type decides: the numbers
// of "coordinates" are kept as a tree with the place of each array, geometries as what they gave.
using System;
using System.Collections.Generic;
using System.Text;
using System.Text.Json;
using Overflight.Numerics;

namespace Overflight.Coverage.Areas;

/// <summary>Reads Polygon, MultiPolygon, GeometryCollection, Feature and FeatureCollection.</summary>
internal sealed class GeoJsonReader
{
    private const int JsonDepthMax = 64;
    private const int CoordinateDepthMax = 4;

    private readonly byte[] _utf8;
    private readonly AreaBuilder _builder = new();
    private int _numbers;
    private AreaFault? _fault;

    public GeoJsonReader(string text) => _utf8 = Encoding.UTF8.GetBytes(text);

    public Area? Read(out Diagnostic diagnostic)
    {
        Area? area = null;
        diagnostic = default;
        var reader = new Utf8JsonReader(_utf8, new JsonReaderOptions { MaxDepth = JsonDepthMax });
        try
        {
            reader.Read();
            ReadObject(ref reader, 0);
            if (_fault is null)
                reader.Read(); // text after the object is damage
            area = _fault is null ? _builder.Build(out _fault) : null;
        }
        catch (JsonException e)
        {
            diagnostic = Diagnostic.Error((int)(e.LineNumber ?? -1) + 1, (int)(e.BytePositionInLine ?? -1) + 1,
                $"the JSON is damaged or nested deeper than {JsonDepthMax}");
            return null;
        }

        if (_fault is { } fault)
            diagnostic = Located(fault);
        return area;
    }

    /// <summary>From the start of an object to its end, unless a fault is found before.</summary>
    private void ReadObject(ref Utf8JsonReader reader, int nesting)
    {
        long place = reader.TokenStartIndex;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Fail(place, "a GeoJSON object was expected here");
            return;
        }

        if (nesting > AreaText.NestingMax)
        {
            Fail(place, $"objects are nested deeper than {AreaText.NestingMax}; flatten the collections");
            return;
        }

        string? type = null;
        Tree? coordinates = null;
        while (_fault is null && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("type"))
                type = ReadType(ref reader);
            else if (reader.ValueTextEquals("coordinates"))
                coordinates = ReadCoordinates(ref reader);
            else if (reader.ValueTextEquals("geometry"))
                ReadGeometry(ref reader, nesting);
            else if (reader.ValueTextEquals("geometries") || reader.ValueTextEquals("features"))
                ReadObjects(ref reader, nesting);
            else
                reader.Skip();
        }

        if (_fault is null)
            Take(type, coordinates, place);
    }

    private void Take(string? type, Tree? coordinates, long place)
    {
        switch (type)
        {
            case "Polygon" or "MultiPolygon" when coordinates is null:
                Fail(place, $"a {type} needs its coordinates");
                break;
            case "Polygon":
                TakePolygon(coordinates);
                break;
            case "MultiPolygon":
                foreach (Tree polygon in coordinates.Items)
                    TakePolygon(polygon);
                break;
            case "Feature" or "FeatureCollection" or "GeometryCollection":
                break;
            case "Point" or "MultiPoint" or "LineString" or "MultiLineString":
                Fail(place, $"a {type} encloses no area; give a Polygon or a MultiPolygon");
                break;
            case null:
                Fail(place, "a GeoJSON object needs a type, such as \"type\": \"Polygon\"");
                break;
            default:
                Fail(place, "this type is not known to GeoJSON; give a Polygon, a MultiPolygon, or a Feature or " +
                    "collection of them");
                break;
        }
    }

    private void TakePolygon(Tree polygon)
    {
        if (_fault is not null)
            return;
        if (polygon.IsNumber || polygon.Items.Count == 0)
        {
            Fail(polygon.Place, "a polygon is an array of rings, the outline first");
            return;
        }

        var rings = new List<RingBuilder>();
        var places = new List<long>();
        foreach (Tree ring in polygon.Items)
        {
            var builder = new RingBuilder(EdgeKind.Straight);
            foreach (Tree position in ring.Items)
            {
                if (position.IsNumber || position.Items.Count < 2 || !position.Items.TrueForAll(i => i.IsNumber))
                {
                    Fail(position.Place, "a position is an array of longitude and latitude (and height)");
                    return;
                }

                builder.Add(position.Items[0].Number, position.Items[1].Number, position.Place);
            }

            if (ring.Items.Count == 0)
            {
                Fail(ring.Place, "a ring is an array of at least 4 positions");
                return;
            }

            rings.Add(builder);
            places.Add(ring.Place);
        }

        _fault = _builder.Add(rings, places);
    }

    private static string? ReadType(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.String && reader.ValueSpan.Length <= 32 && !reader.ValueIsEscaped)
            return reader.GetString();
        reader.Skip();
        return "";
    }

    private void ReadGeometry(ref Utf8JsonReader reader, int nesting)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.Null)
            ReadObject(ref reader, nesting + 1);
    }

    private void ReadObjects(ref Utf8JsonReader reader, int nesting)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Fail(reader.TokenStartIndex, "an array of objects was expected here");
            return;
        }

        while (_fault is null && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            ReadObject(ref reader, nesting + 1);
    }

    private Tree? ReadCoordinates(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType == JsonTokenType.StartArray)
            return ReadArray(ref reader, 1);
        Fail(reader.TokenStartIndex, "coordinates are an array");
        return null;
    }

    private Tree ReadArray(ref Utf8JsonReader reader, int depth)
    {
        var tree = new Tree(reader.TokenStartIndex, double.NaN, []);
        if (depth > CoordinateDepthMax)
            Fail(tree.Place, "coordinates are nested too deep for a MultiPolygon");
        while (_fault is null && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartArray)
                tree.Items.Add(ReadArray(ref reader, depth + 1));
            else if (reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double number))
                tree.Items.Add(new Tree(reader.TokenStartIndex, number, null));
            else
                Fail(reader.TokenStartIndex, "a number was expected here");
            if (++_numbers > AreaText.PositionsMax * 5)
                Fail(reader.TokenStartIndex, $"the areas have more than {AreaText.PositionsMax} positions; simplify " +
                    $"or split them");
        }

        return tree;
    }

    private void Fail(long place, string message) => _fault ??= new(place, message);

    private Diagnostic Located(AreaFault fault)
    {
        ReadOnlySpan<byte> before = _utf8.AsSpan(0, (int)Math.Min(fault.Place, _utf8.Length));
        int line = 1 + before.Count((byte)'\n');
        int column = before.Length - before.LastIndexOf((byte)'\n');
        return Diagnostic.Error(line, column, fault.Message);
    }

    /// <summary>An array, or a number where there are no items.</summary>
    private sealed record Tree(long Place, double Number, List<Tree>? Children)
    {
        public bool IsNumber => Children is null;

        public List<Tree> Items { get; } = Children ?? [];
    }
}
