namespace Overflight.Orbits;

/// <summary>What to do with a two-line set whose checksum is wrong.</summary>
public enum TleChecksum
{
    /// <summary>Leave the set out, with an error: some character of it is not what was published.</summary>
    Reject,

    /// <summary>Read it and add a warning: for test sets and hand-made sets.</summary>
    Warn,
}
