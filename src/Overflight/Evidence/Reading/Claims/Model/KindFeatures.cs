// What is counted of a claim (a letter, a colon, one or two parts):
//   k      its kind
//   l kl   what the words around its verb make of it, by itself and with the kind
//   ku     each word with the kind
using System;

namespace Overflight.Evidence.Reading.Claims.Model;

/// <summary>What polarity and modality of a claim hang on besides its sentence.</summary>
internal static class KindFeatures
{
    /// <summary>Tells them.</summary>
    public static void Tell(ReportedClaimKind kind, in Stance stance, Term[] stems, IFeatureSink sink)
    {
        Term of = ClaimTerms.Kinds[(int)kind];
        sink.Add(new Feature("k", of), -1);
        foreach (Term term in (ReadOnlySpan<Term>)
            [ClaimTerms.Polarities[(int)stance.Polarity], ClaimTerms.Modalities[(int)stance.Modality]])
        {
            sink.Add(new Feature("l", term), -1);
            sink.Add(new Feature("kl", of, term), -1);
        }

        foreach (Term stem in stems)
        {
            if (!stem.IsEmpty)
                sink.Add(new Feature("ku", of, stem), -1);
        }
    }
}
