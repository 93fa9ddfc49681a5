namespace Overflight.Evidence.Reading;

/// <summary>Whether it is said to have happened, to come, or to be possible.</summary>
public enum ClaimModality
{
    /// <summary>It happened, or is so.</summary>
    Did,

    /// <summary>It will happen, or is meant to.</summary>
    Will,

    /// <summary>It may happen, or can be done.</summary>
    Could,
}
