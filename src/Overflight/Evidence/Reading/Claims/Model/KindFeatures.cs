using System;
using System.Linq;

namespace Overflight.Evidence.Reading.Claims.Model;

/// <summary>What polarity and modality of a claim hang on besides its sentence.</summary>
internal static class KindFeatures
{
    /// <summary>Its kind, what the words around its verb make of it, and each word with the kind.</summary>
    public static void Tell(ReportedClaimKind kind, in Stance stance, string[] stems, IFeatureSink sink)
    {
        sink.Add($"k:{kind}", -1);
        sink.Add($"l:{stance.Polarity}", -1);
        sink.Add($"l:{stance.Modality}", -1);
        sink.Add($"kl:{kind} {stance.Polarity}", -1);
        sink.Add($"kl:{kind} {stance.Modality}", -1);
        foreach (string stem in stems.Where(stem => stem.Length > 0))
            sink.Add($"ku:{kind} {stem}", -1);
    }
}
