namespace Overflight.Evidence.Ledger;

/// <summary>
/// The seven bands of likelihood of US Intelligence Community Directive 203 (ICD 203), least likely first. Words and
/// figures are in <see cref="LikelihoodWords"/>. It is no statement of confidence.
/// </summary>
public enum Likelihood
{
    /// <summary>1 to 5 %.</summary>
    AlmostNoChance,

    /// <summary>5 to 20 %.</summary>
    VeryUnlikely,

    /// <summary>20 to 45 %.</summary>
    Unlikely,

    /// <summary>45 to 55 %.</summary>
    RoughlyEvenChance,

    /// <summary>55 to 80 %.</summary>
    Likely,

    /// <summary>80 to 95 %.</summary>
    VeryLikely,

    /// <summary>95 to 99 %.</summary>
    AlmostCertain,
}
