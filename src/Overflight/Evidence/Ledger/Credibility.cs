namespace Overflight.Evidence.Ledger;

/// <summary>
/// How credible an item is, whoever its source, by the Admiralty code (UK JWP 2-00), 1 to 6 in this order.
/// 6 means that it cannot be judged: unknown, not worst.
/// </summary>
public enum Credibility
{
    /// <summary>1: confirmed by other sources.</summary>
    Confirmed = 1,

    /// <summary>2: probably true.</summary>
    ProbablyTrue,

    /// <summary>3: possibly true.</summary>
    PossiblyTrue,

    /// <summary>4: doubtful.</summary>
    Doubtful,

    /// <summary>5: improbable.</summary>
    Improbable,

    /// <summary>6: cannot be judged.</summary>
    CannotBeJudged,
}
