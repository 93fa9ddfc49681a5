using System;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Reads requests and writes results as JSON: the same bytes on every surface. What is read comes from outside, so
/// nothing is taken for granted: members that are not known, that come twice or that are <c>null</c> where something is
/// needed are refused, and what is wrong is said with its line and column. Keep one, for it is dear to make.
/// </summary>
public sealed class AnalysisJson
{
    /// <summary>Longest request that is read, bytes.</summary>
    public const int RequestBytesMax = 8 * 1024 * 1024;

    private const double HeightMaxM = 1e5;

    private readonly JsonSerializerOptions _requests;
    private readonly JsonSerializerOptions _results;
    private readonly JsonSerializerOptions _digested;

    /// <summary>For one leap-second table, which turns instants into UTC.</summary>
    public AnalysisJson(LeapSeconds leapSeconds)
    {
        _results = OverflightJson.Options(leapSeconds);
        _digested = OverflightJson.Options(leapSeconds, isIndented: false);
        _requests = new JsonSerializerOptions(_results)
        {
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            AllowDuplicateProperties = false,
            AllowOutOfOrderMetadataProperties = true,
            RespectNullableAnnotations = true,
            RespectRequiredConstructorParameters = true,
            MaxDepth = RequestShape.DepthMax,
            TypeInfoResolver = _results.TypeInfoResolver?.WithAddedModifier(CheckPlaces),
        };
        _requests.Converters.Insert(0, new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
        _requests.Converters.Insert(0, new SpaceAgeConverter(_results, leapSeconds));
    }

    /// <summary>Reads a request.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="analysis">What it asks.</param>
    /// <param name="request">The request of <see cref="Analysis.RequestType"/>, where it is good; else <c>null</c>.
    /// </param>
    /// <param name="diagnostic">What is wrong, where, and how to mend it, otherwise.</param>
    public bool TryRead(ReadOnlySpan<byte> utf8, Analysis analysis, out object? request, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        request = null;
        ReadOnlySpan<byte> mark = Encoding.UTF8.Preamble, text = utf8.StartsWith(mark) ? utf8[mark.Length..] : utf8;
        if (text.Length > RequestBytesMax)
        {
            diagnostic = Diagnostic.Error(0, 0, $"A request has at most {RequestBytesMax} bytes; divide it.");
            return false;
        }

        try
        {
            if (RequestShape.Fault(text) is { } fault)
            {
                diagnostic = fault;
                return false;
            }

            request = JsonSerializer.Deserialize(text, analysis.RequestType, _requests);
            diagnostic = request is null ? Diagnostic.Error(1, 1, "A request is an object, not null.") : default;
        }
        catch (JsonException e)
        {
            diagnostic = RequestFaults.Of(e, text, _requests);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException or OverflowException)
        {
            diagnostic = RequestFaults.Of(e);
        }

        return request is not null;
    }

    /// <summary>A result or other record, as every surface gives it: indented, and ending with a line feed.</summary>
    public byte[] Write(object result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. JsonSerializer.SerializeToUtf8Bytes(result, result.GetType(), _results), (byte)'\n'];
    }

    /// <summary>
    /// The digest of an answer, before it is computed: SHA-256, in hexadecimal, over the question, the request, the
    /// snapshot and the version of the code. The same digest means the same answer.
    /// </summary>
    /// <param name="analysis">The question.</param>
    /// <param name="request">The request; how its text was laid out does not matter.</param>
    /// <param name="snapshot">All else the answer depends on.</param>
    /// <param name="codeVersion">What tells this build of the program from all others.</param>
    public string DigestOf(Analysis analysis, object request, Snapshot snapshot, string codeVersion)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(snapshot);
        string json = JsonSerializer.Serialize(request, request.GetType(), _digested);
        string text = $"overflight answer 1\n{codeVersion}\n{analysis.Name}\n{snapshot.Digest}\n{json}";
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The struct takes any angles; a latitude beyond the poles is a slip of whoever asks.</summary>
    private static void CheckPlaces(JsonTypeInfo type)
    {
        if (type.Type == typeof(Geodetic))
            type.OnDeserialized = static place => Check((Geodetic)place);
    }

    private static void Check(Geodetic place)
    {
        if (!(Math.Abs(place.Latitude.Degrees) <= 90.0) || !(Math.Abs(place.Longitude.Degrees) <= 360.0) ||
            !(Math.Abs(place.HeightM) <= HeightMaxM))
            throw new JsonException(
                "a place lies within ±90 degrees of latitude, ±360 of longitude and ±100,000 m of height");
    }

    /// <summary>No orbit reaches beyond 1957 to 2099, and arithmetic must not leave the range of instants.</summary>
    private sealed class SpaceAgeConverter(JsonSerializerOptions any, LeapSeconds leapSeconds) : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType != JsonTokenType.String)
                throw new JsonException("a time is text, such as \"2023-11-27T14:36:25Z\"");
            Instant instant = Inner(ref reader);
            return CalendarTime.FromInstant(instant, TimeScale.Utc, leapSeconds).Year is >= 1957 and <= 2099
                ? instant
                : throw new JsonException("the time lies outside 1957 to 2099; no orbit reaches there");
        }

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, value, any);

        private Instant Inner(ref Utf8JsonReader reader)
        {
            try
            {
                return JsonSerializer.Deserialize<Instant>(ref reader, any);
            }
            catch (JsonException e)
            {
                throw new JsonException(e.Message, e); // a new one, for the outer reader to say where it stands
            }
        }
    }
}
