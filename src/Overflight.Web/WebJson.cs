using System.Text.Json;
using System.Text.Json.Serialization;
using Overflight.Analyses;
using Overflight.Time;

namespace Overflight.Web;

/// <summary>JSON of the server's own records: the forms of <see cref="OverflightJson"/>, without blanks.</summary>
internal sealed class WebJson(LeapSeconds leapSeconds)
{
    public JsonSerializerOptions Options { get; } = OverflightJson.Options(leapSeconds, isIndented: false);

    /// <summary>For reading the small records of the server's own: every member, and no other.</summary>
    public JsonSerializerOptions Strict { get; } = new(OverflightJson.Options(leapSeconds))
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    public BytesAnswer Answer<T>(T value) => new(Write(value), BytesAnswer.Json);

    /// <summary>What is the caller's alone.</summary>
    public BytesAnswer OwnAnswer<T>(T value) => new(Write(value), BytesAnswer.Json) { IsOwn = true };
}
