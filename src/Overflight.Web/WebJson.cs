using System.Text.Json;
using Overflight.Analyses;
using Overflight.Time;

namespace Overflight.Web;

/// <summary>JSON of the server's own records: the forms of <see cref="OverflightJson"/>, without blanks.</summary>
internal sealed class WebJson(LeapSeconds leapSeconds)
{
    public JsonSerializerOptions Options { get; } = OverflightJson.Options(leapSeconds, isIndented: false);

    public byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Options);

    public BytesAnswer Answer<T>(T value) => new(Write(value), BytesAnswer.Json);
}
