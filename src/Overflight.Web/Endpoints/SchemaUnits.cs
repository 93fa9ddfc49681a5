using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Overflight.Coverage.Areas;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Web.Endpoints;

/// <summary>Describes the values that have a JSON form of their own: times, angles, durations, areas.</summary>
internal static class SchemaUnits
{
    public static Task DescribeAsync(
        OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        Type type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        bool mayBeNull = type != context.JsonTypeInfo.Type;
        if (type == typeof(Instant))
            Be(schema, Time(), mayBeNull);
        else if (type == typeof(Interval))
            Be(schema, Span(), mayBeNull);
        else if (type == typeof(IntervalSet))
            Be(
                schema, new() { Type = JsonSchemaType.Array, Items = Span(), Description = "spans, in order" },
                mayBeNull);
        else if (type == typeof(Angle))
            Be(schema, Number("degrees"), mayBeNull);
        else if (type == typeof(Duration))
            Be(schema, Number("seconds; days where the name ends so"), mayBeNull);
        else if (type == typeof(double) || type == typeof(float))
            schema.Type = mayBeNull ? JsonSchemaType.Number | JsonSchemaType.Null : JsonSchemaType.Number;
        else if (type == typeof(Vec3))
            Be(
                schema,
                new()
                {
                    Type = JsonSchemaType.Array,
                    MinItems = 3,
                    MaxItems = 3,
                    Items = new OpenApiSchema { Type = JsonSchemaType.Number },
                    Description = "x, y, z",
                },
                mayBeNull);
        else if (type == typeof(Area))
            Be(
                schema,
                new() { Type = JsonSchemaType.Object, Description = "a GeoJSON geometry: Polygon or MultiPolygon" },
                mayBeNull: true);
        return Task.CompletedTask;
    }

    private static OpenApiSchema Number(string unit) => new() { Type = JsonSchemaType.Number, Description = unit };

    private static OpenApiSchema Time() =>
        new() { Type = JsonSchemaType.String, Format = "date-time", Description = "UTC, ISO 8601 with Z" };

    private static OpenApiSchema Span() => new()
    {
        Type = JsonSchemaType.Array,
        MinItems = 2,
        MaxItems = 2,
        Items = Time(),
        Description = "start and end, UTC; the end is not part of it",
    };

    private static void Be(OpenApiSchema schema, OpenApiSchema other, bool mayBeNull)
    {
        schema.Type = mayBeNull ? other.Type | JsonSchemaType.Null : other.Type;
        schema.Format = other.Format;
        schema.Description = other.Description;
        schema.Items = other.Items;
        schema.MinItems = other.MinItems;
        schema.MaxItems = other.MaxItems;
        schema.Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        schema.Required = new HashSet<string>(StringComparer.Ordinal);
        schema.Pattern = null;
    }
}
