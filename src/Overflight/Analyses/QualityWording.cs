using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Overflight.Sensing;

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
        "More than the published figures support: a picture may be sharper or duller than assumed.",
    ];

    public static string Named(InterpretationTask task) => task switch
    {
        InterpretationTask.Detection => "detection",
        InterpretationTask.Recognition => "recognition",
        InterpretationTask.Identification => "identification",
        _ => throw new UnreachableException(),
    };

    public static string Done(InterpretationTask task) => task switch
    {
        InterpretationTask.Detection => "detected",
        InterpretationTask.Recognition => "recognised",
        InterpretationTask.Identification => "identified",
        _ => throw new UnreachableException(),
    };

    public static string Outcome(TaskQuality quality)
    {
        string finding = quality.Finding switch
        {
            Feasibility.Unknown => "not known",
            Feasibility.Supported => "supported",
            Feasibility.Marginal => "marginal",
            Feasibility.NotSupported => "not supported",
            _ => throw new UnreachableException(),
        };
        return $"{Named(quality.Task)} {finding}";
    }

    public static string Rating(NiirsEstimate rating)
    {
        string range = rating.LowNiirs == rating.HighNiirs ? "" : string.Create(
            CultureInfo.InvariantCulture, $" ({rating.LowNiirs:0.0} to {rating.HighNiirs:0.0} with what is assumed)");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"NIIRS {rating.RatingNiirs:0.0} ± {rating.StandardErrorNiirs:0.00} by GIQE-{(int)rating.Version}{range}");
    }
}
