using System.Collections.Immutable;
using System.Text.Json;
using Overflight.Frames;
using Overflight.Numerics;

namespace Overflight.Sensing;

/// <summary>Points of GeoJSON (RFC 7946): longitude, latitude, height; named by <c>properties.name</c>.</summary>
internal static class GeoJsonPoints
{
    private const int DepthMax = 16;

    public static bool TryRead(string text, ImmutableArray<NamedPlace>.Builder places, out Diagnostic diagnostic)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = DepthMax });
            string? problem = Take(document.RootElement, null, places);
            diagnostic = problem is null ? default : Diagnostic.Error(0, 0, problem);
            return problem is null;
        }
        catch (JsonException e)
        {
            diagnostic = Diagnostic.Error(
                (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1,
                "this is not GeoJSON; look for a missing comma or bracket");
            return false;
        }
    }

    private static string? Take(JsonElement element, string? name, ImmutableArray<NamedPlace>.Builder places)
    {
        switch (TypeOf(element))
        {
            case "FeatureCollection" when element.TryGetProperty("features", out JsonElement features) &&
                features.ValueKind == JsonValueKind.Array:
                int number = 0;
                foreach (JsonElement feature in features.EnumerateArray())
                {
                    number++;
                    if (Take(feature, null, places) is { } problem)
                        return $"feature {number}: {problem}";
                }

                return null;
            case "Feature" when element.TryGetProperty("geometry", out JsonElement geometry):
                return Take(geometry, NameOf(element), places);
            case "Point" when element.TryGetProperty("coordinates", out JsonElement coordinates):
                return TakePoint(coordinates, name, places);
            case { } other:
                return $"a list of places holds points, not '{other}'";
            default:
                return "this is not GeoJSON: it has no \"type\"";
        }
    }

    private static string? TakePoint(JsonElement point, string? name, ImmutableArray<NamedPlace>.Builder places)
    {
        const string form = "a point is [longitude, latitude] or [longitude, latitude, height]";
        if (point.ValueKind != JsonValueKind.Array || point.GetArrayLength() is < 2 or > 3)
            return form;
        double[] values = [0.0, 0.0, 0.0];
        for (int i = 0; i < point.GetArrayLength(); i++)
        {
            if (point[i].ValueKind != JsonValueKind.Number || !point[i].TryGetDouble(out values[i]))
                return form;
        }

        return SiteList.Add(places, name, values[1], values[0], values[2]);
    }

    private static string? TypeOf(JsonElement element) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty("type", out JsonElement type) &&
        type.ValueKind == JsonValueKind.String
            ? type.GetString()
            : null;

    private static string? NameOf(JsonElement feature) =>
        feature.TryGetProperty("properties", out JsonElement properties) &&
        properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty("name", out JsonElement name) &&
        name.ValueKind == JsonValueKind.String
            ? name.GetString()
            : null;
}
