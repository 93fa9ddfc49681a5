namespace Overflight.Evidence;

/// <summary>What physics says of a claim.</summary>
public enum Verdict
{
    /// <summary>It cannot be decided with what is known. A normal answer.</summary>
    Undetermined,

    /// <summary>The satellite could have done what is claimed. It does not show that it did.</summary>
    Supported,

    /// <summary>The satellite could not have done what is claimed.</summary>
    Contradicted,
}
