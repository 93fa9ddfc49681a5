using System;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Overflight.Coverage.Areas;
using Overflight.Numerics;

namespace Overflight.Analyses;

/// <summary>Areas in requests are GeoJSON geometries.</summary>
internal sealed class AreaJsonConverter : JsonConverter<Area>
{
    public override Area? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        string text = JsonNode.Parse(ref reader)?.ToJsonString() ?? "";
        return AreaText.TryRead(text, out Area area, out Diagnostic diagnostic)
            ? area
            : throw new JsonException($"The area cannot be read: {diagnostic.Message}.");
    }

    public override void Write(Utf8JsonWriter writer, Area value, JsonSerializerOptions options) =>
        writer.WriteRawValue(AreaText.ToGeoJson(value));
}
