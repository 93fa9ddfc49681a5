using System;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Evidence.Ledger;

/// <summary>
/// The JSON of bodies. Instants are texts in Terrestrial Time to the nanosecond, which no leap second can change. What
/// is not known is left out, so that a member that comes later changes no form of before.
/// </summary>
internal static class LedgerJson
{
    private const string TimeForm = "yyyy-MM-ddTHH:mm:ss.fffffffff TT";

    private static readonly JsonSerializerOptions Options = MakeOptions();

    private static readonly Interval Writable = new(
        new CalendarTime(1708, 1, 1).ToInstant(TimeScale.Tt, LeapSeconds.None),
        new CalendarTime(2291, 12, 31).ToInstant(TimeScale.Tt, LeapSeconds.None));

    /// <summary>The canonical text of a body.</summary>
    /// <exception cref="ArgumentException">It cannot be written: a number is none, an array is missing.</exception>
    public static string Write(LedgerBody body)
    {
        try
        {
            using JsonDocument document = JsonSerializer.SerializeToDocument(body, Options);
            if (CanonicalJson.TryFormat(document.RootElement, out string canonical, out Diagnostic diagnostic))
                return canonical;
            throw new ArgumentException(diagnostic.Message, nameof(body));
        }
        catch (Exception e) when (e is InvalidOperationException or NotSupportedException or JsonException)
        {
            throw new ArgumentException($"The body cannot be written as JSON: {e.Message}", nameof(body), e);
        }
    }

    /// <summary>Reads a body.</summary>
    public static bool TryRead(JsonElement json, out LedgerBody? body, out string problem)
    {
        body = null;
        problem = "";
        try
        {
            body = json.Deserialize<LedgerBody>(Options);
            problem = body is null ? "the body is null" : body.Problem() ?? "";
        }
        catch (Exception e) when (e is JsonException or NotSupportedException or InvalidOperationException)
        {
            problem = "the body is not one that this version knows: " + e.Message.Split(" Path:")[0];
        }

        return problem.Length == 0;
    }

    /// <summary>Whether an instant can be written: it lies in the years 1708 to 2291.</summary>
    public static bool IsWritable(Instant instant) => Writable.Contains(instant);

    public static string Write(Instant instant) => TimeText.Format(instant, TimeScale.Tt, LeapSeconds.None, 9);

    public static bool TryRead(string? text, out Instant instant)
    {
        instant = default;
        if (text is null || text.Length != TimeForm.Length || !text.EndsWith(" TT", StringComparison.Ordinal)
            || (text[4], text[7], text[10], text[13], text[16], text[19]) != ('-', '-', 'T', ':', ':', '.'))
            return false;
        return TryNumber(0, 4, out int year) && TryNumber(5, 2, out int month) && TryNumber(8, 2, out int day)
            && TryNumber(11, 2, out int hour) && TryNumber(14, 2, out int minute) && TryNumber(17, 2, out int second)
            && TryNumber(20, 9, out int nanosecond)
            && new CalendarTime(year, month, day, hour, minute, second, nanosecond).TryToInstant(
                TimeScale.Tt, LeapSeconds.None, out instant);

        bool TryNumber(int start, int length, out int number) => int.TryParse(
            text.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            AllowOutOfOrderMetadataProperties = true,
            AllowDuplicateProperties = false,
            MaxDepth = 32,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Converters = { new JsonStringEnumConverter(null, allowIntegerValues: false), new InstantConverter() },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    private sealed class InstantConverter : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryRead(reader.GetString(), out Instant instant)
                ? instant
                : throw new JsonException($"a time is written as {TimeForm}");

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
            writer.WriteStringValue(LedgerJson.Write(value));
    }
}
