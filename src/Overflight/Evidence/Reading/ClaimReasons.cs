using System.Collections.Immutable;

namespace Overflight.Evidence.Reading;

/// <summary>
/// Why a claim was told: what its sentence has, and what that weighs for the claim's kind. With z the sum of
/// <see cref="BiasRatio"/>, of the weights of <see cref="For"/> and <see cref="Against"/> and of
/// <see cref="RestRatio"/>, the probability is 1 / (1 + exp(−z)).
/// </summary>
public sealed record ClaimReasons
{
    /// <summary>Where the claim's sentence begins, a character of the text, from 0.</summary>
    public required int Start { get; init; }

    /// <summary>Where it ends; this character is no longer part of it.</summary>
    public required int End { get; init; }

    /// <summary>What kind of claim it is.</summary>
    public required ReportedClaimKind Kind { get; init; }

    /// <summary>
    /// Where the claim begins whose kind a rule took over ("Tehran rejected such talk"); <c>null</c> where the model
    /// told the claim by its own words.
    /// </summary>
    public int? CarriedFrom { get; init; }

    /// <summary>
    /// How probable the model holds the kind, 0 to 1; <c>null</c> for a claim carried over, which has no weights.
    /// </summary>
    public double? ProbabilityRatio { get; init; }

    /// <summary>How probable a kind must be to be told, 0 to 1.</summary>
    public required double ThresholdRatio { get; init; }

    /// <summary>The weight of a sentence of which nothing is known.</summary>
    public double BiasRatio { get; init; }

    /// <summary>What weighs most for the kind, the heaviest first; where equal, by name.</summary>
    public ImmutableArray<ClaimWeight> For { get; init; } = [];

    /// <summary>What weighs most against the kind, the heaviest first; where equal, by name.</summary>
    public ImmutableArray<ClaimWeight> Against { get; init; } = [];

    /// <summary>The sum of all weights that are not listed, of both signs.</summary>
    public double RestRatio { get; init; }
}
