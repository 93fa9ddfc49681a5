using System.Collections.Immutable;

namespace Overflight.Evidence.Reading.Claims.Model;

/// <summary>What a model found in a sentence.</summary>
/// <param name="Kind">What kind of thing is said.</param>
/// <param name="Trigger">Index of the token that says it: the verb of the clause that weighs most.</param>
/// <param name="Polarity">Whether it is said to be so.</param>
/// <param name="Modality">Did, will, could.</param>
/// <param name="ProbabilityRatio">How probable the model holds it, 0 to 1.</param>
internal readonly record struct FoundKind(
    ReportedClaimKind Kind, int Trigger, ClaimPolarity Polarity, ClaimModality Modality, double ProbabilityRatio)
{
    /// <summary>All that weighs for or against the kind, where reasons are asked for; empty otherwise.</summary>
    public ImmutableArray<Weighed> Weighed { get; init; } = [];
}
