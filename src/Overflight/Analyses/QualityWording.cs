using System.Collections.Immutable;

namespace Overflight.Analyses;

/// <summary>The sentences of an assessment of pictures.</summary>
internal static class QualityWording
{
    public const string Radar =
        "the image-quality equation, Johnson's criteria and the table are for pictures in visible light: of a radar " +
        "only the published resolution is told, not what it shows";

    public const string NoSamplingAngle =
        "neither pixel pitch and focal length nor a ground sample distance with its altitude are known: nothing can " +
        "be told";

    public const string PastTheEarth = "the line of sight goes past the Earth";

    public static ImmutableArray<string> DoesNotShow { get; } =
    [
        "That a picture was or will be taken, or is clear of cloud and haze; contrast, shadow and camouflage are not " +
        "in it.",
        "More than the published figures support: an image may be sharper or duller than assumed.",
    ];
}
