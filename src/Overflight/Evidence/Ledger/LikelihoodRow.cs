namespace Overflight.Evidence.Ledger;

/// <summary>The two rows of words of ICD 203. One text keeps to one of them.</summary>
public enum LikelihoodRow
{
    /// <summary>"almost no chance" to "almost certain".</summary>
    Likelihood,

    /// <summary>"remote" to "nearly certain".</summary>
    Probability,
}
