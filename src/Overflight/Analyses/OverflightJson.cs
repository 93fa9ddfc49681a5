using System;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// The one JSON form of requests and results, the same on every surface. Angles become degrees and their names end in
/// <c>Deg</c>,
/// durations become seconds (<c>S</c>) or days (<c>Days</c>), instants ISO 8601 in UTC with up to six decimals, vectors
/// arrays.
/// Numbers are rounded far below their meaning (1e-6 degrees, 1 µs, 1 mm), so that the last bits of a machine's library
/// cannot change a digest.
/// </summary>
public static class OverflightJson
{
    /// <summary>Options for reading and writing; leap seconds turn instants into UTC.</summary>
    /// <param name="leapSeconds">The leap-second table.</param>
    /// <param name="isIndented">Whether to write for people.</param>
    public static JsonSerializerOptions Options(LeapSeconds leapSeconds, bool isIndented = true)
    {
        ArgumentNullException.ThrowIfNull(leapSeconds);
        var resolver = new DefaultJsonTypeInfoResolver();
        resolver.Modifiers.Add(NameUnits);
        return new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            WriteIndented = isIndented,
            NewLine = "\n",
            DefaultIgnoreCondition = JsonIgnoreCondition.Never,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = resolver,
            Converters =
            {
                new JsonStringEnumConverter(),
                new InstantConverter(leapSeconds),
                new IntervalConverter(),
                new IntervalSetConverter(),
                new VectorConverter(),
                new AngleConverter(),
                new DurationConverter(1e9),
                new AreaJsonConverter(),
            },
        };
    }

    /// <summary>Gives members the unit of their type in the name, and rounds bare lengths.</summary>
    private static void NameUnits(JsonTypeInfo type)
    {
        foreach (JsonPropertyInfo property in type.Properties)
        {
            Type kind = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            if (kind == typeof(Angle) || kind == typeof(ImmutableArray<Angle>))
                property.Name += "Deg";
            else if (kind == typeof(Duration))
                NameDuration(property);
            else if (kind == typeof(double) && IsLengthOrRatio(property.Name) && !IsUnrounded(property))
                Round(property);
        }
    }

    private static void NameDuration(JsonPropertyInfo property)
    {
        bool days = property.AttributeProvider?.GetCustomAttributes(typeof(JsonUnitAttribute), inherit: true)
            is [JsonUnitAttribute { Unit: "Days" }];
        property.Name += days ? "Days" : "S";
        if (days)
        {
            property.CustomConverter = property.PropertyType == typeof(Duration)
                ? new DurationConverter(8.64e13)
                : new NullableDurationConverter(8.64e13);
        }
    }

    private static bool IsUnrounded(JsonPropertyInfo property) =>
        property.AttributeProvider?.IsDefined(typeof(UnroundedAttribute), inherit: true) == true;

    private static bool IsLengthOrRatio(string name) =>
        name.EndsWith('M') || name.EndsWith("M2", StringComparison.Ordinal) ||
        name.EndsWith("Ratio", StringComparison.Ordinal) || name.EndsWith("Count", StringComparison.Ordinal);

    private static void Round(JsonPropertyInfo property)
    {
        int digits = property.Name.EndsWith('M') ? 3 : property.Name.EndsWith("M2", StringComparison.Ordinal) ? 0 : 6;
        property.CustomConverter = property.PropertyType == typeof(double)
            ? new RoundedConverter(digits)
            : new NullableRoundedConverter(digits);
    }

    private sealed class InstantConverter(LeapSeconds leapSeconds) : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TimeText.TryParseUtc(reader.GetString(), leapSeconds, out Instant instant, out Diagnostic diagnostic)
                ? instant
                : throw new JsonException(diagnostic.Message);

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options)
        {
            string text = value.ToUtcString(leapSeconds, 6)[..^1].TrimEnd('0').TrimEnd('.');
            writer.WriteStringValue(text + "Z");
        }
    }

    private sealed class IntervalConverter : JsonConverter<Interval>
    {
        public override Interval Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            Instant[]? ends = JsonSerializer.Deserialize<Instant[]>(ref reader, options);
            return ends is [Instant start, Instant end] && start <= end
                ? new Interval(start, end)
                : throw new JsonException("An interval is an array of its start and its end, in order.");
        }

        public override void Write(Utf8JsonWriter writer, Interval value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new[] { value.Start, value.End }, options);
    }

    private sealed class IntervalSetConverter : JsonConverter<IntervalSet>
    {
        public override IntervalSet Read(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            IntervalSet.From(JsonSerializer.Deserialize<ImmutableArray<Interval>>(ref reader, options));

        public override void Write(Utf8JsonWriter writer, IntervalSet value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, ImmutableArray.CreateRange(value), options);
    }

    private sealed class VectorConverter : JsonConverter<Vec3>
    {
        public override Vec3 Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<double[]>(ref reader, options) is [double x, double y, double z]
                ? new Vec3(x, y, z)
                : throw new JsonException("A vector is an array of three numbers.");

        public override void Write(Utf8JsonWriter writer, Vec3 value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(Math.Round(value.X, 6));
            writer.WriteNumberValue(Math.Round(value.Y, 6));
            writer.WriteNumberValue(Math.Round(value.Z, 6));
            writer.WriteEndArray();
        }
    }

    private sealed class AngleConverter : JsonConverter<Angle>
    {
        public override Angle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Angle.FromDegrees(reader.GetDouble());

        public override void Write(Utf8JsonWriter writer, Angle value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(Math.Round(value.Degrees, 6));
    }

    private sealed class DurationConverter(double nanosecondsPerUnit) : JsonConverter<Duration>
    {
        public override Duration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Math.Round(reader.GetDouble() * nanosecondsPerUnit) is > -9.2e18 and < 9.2e18 and var nanoseconds
                ? Duration.FromNanoseconds((long)nanoseconds)
                : throw new JsonException("A duration must lie within 292 years.");

        public override void Write(Utf8JsonWriter writer, Duration value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(Math.Round(value.Nanoseconds / nanosecondsPerUnit, 6));
    }

    private sealed class NullableDurationConverter(double nanosecondsPerUnit) : JsonConverter<Duration?>
    {
        private readonly DurationConverter _inner = new(nanosecondsPerUnit);

        public override Duration? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Null ? null : _inner.Read(ref reader, typeof(Duration), options);

        public override void Write(Utf8JsonWriter writer, Duration? value, JsonSerializerOptions options)
        {
            if (value is { } duration)
                _inner.Write(writer, duration, options);
            else
                writer.WriteNullValue();
        }
    }

    private sealed class RoundedConverter(int digits) : JsonConverter<double>
    {
        public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(Math.Round(value, digits));
    }

    private sealed class NullableRoundedConverter(int digits) : JsonConverter<double?>
    {
        public override double? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Null ? null : reader.GetDouble();

        public override void Write(Utf8JsonWriter writer, double? value, JsonSerializerOptions options)
        {
            if (value is { } number)
                writer.WriteNumberValue(Math.Round(number, digits));
            else
                writer.WriteNullValue();
        }
    }
}
