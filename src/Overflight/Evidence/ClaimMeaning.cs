namespace Overflight.Evidence;

/// <summary>What the time in a claim is said to be.</summary>
public enum ClaimMeaning
{
    /// <summary>The picture was taken then.</summary>
    Taken,

    /// <summary>The picture was received on the ground then; it was taken before.</summary>
    Received,
}
