namespace Overflight.Evidence.Reading;

/// <summary>Whether it is said to be so.</summary>
public enum ClaimPolarity
{
    /// <summary>It is said to be so.</summary>
    Asserted,

    /// <summary>It is said not to be so.</summary>
    Denied,

    /// <summary>It is said with doubt, or doubt is thrown on it.</summary>
    Doubted,
}
