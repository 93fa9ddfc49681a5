using System.Collections.Immutable;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Overflight.Time;

namespace Overflight.Web.Reads;

/// <summary>A finding of a claim.</summary>
/// <param name="Number">Number of its entry.</param>
/// <param name="RecordedAt">When it was recorded.</param>
/// <param name="Recorder">Who recorded it.</param>
/// <param name="Verdict">What was found.</param>
/// <param name="Likelihood">How likely the claim is thought; <c>null</c> where nobody says.</param>
/// <param name="Reasons">Why.</param>
/// <param name="IsJudged">Whether a person judged, not a check.</param>
/// <param name="Holds">Whether it is the one that holds: a person's judgement before any check.</param>
/// <param name="Digest">Digest of the data it rests on; empty where there are none.</param>
/// <param name="CodeVersion">Version of the program that made it.</param>
internal sealed record ToldFinding(
    long Number, Instant RecordedAt, string Recorder, Verdict Verdict, Likelihood? Likelihood,
    ImmutableArray<string> Reasons, bool IsJudged, bool Holds, string Digest, string CodeVersion)
{
    public static ToldFinding Of(ViewedFinding viewed, string recorder, bool holds) => new(
        viewed.Number, viewed.RecordedAt, recorder, viewed.Finding.Verdict, viewed.Finding.Likelihood,
        viewed.Finding.Reasons, viewed.Finding.Request is null, holds, viewed.Finding.Digest,
        viewed.Finding.CodeVersion);
}
