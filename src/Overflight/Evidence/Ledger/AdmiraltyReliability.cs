namespace Overflight.Evidence.Ledger;

/// <summary>
/// How far a source can be relied upon, by the Admiralty code (UK JWP 2-00). It says nothing of a single item.
/// F means that it cannot be judged: unknown, not worst.
/// </summary>
public enum AdmiraltyReliability
{
    /// <summary>Completely reliable.</summary>
    A,

    /// <summary>Usually reliable.</summary>
    B,

    /// <summary>Fairly reliable.</summary>
    C,

    /// <summary>Not usually reliable.</summary>
    D,

    /// <summary>Unreliable.</summary>
    E,

    /// <summary>Cannot be judged.</summary>
    F,
}
