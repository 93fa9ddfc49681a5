namespace Overflight.Evidence.Reading;

/// <summary>What kind of thing a text says.</summary>
public enum ReportedClaimKind
{
    /// <summary>A rocket with a satellite was launched, or its launch tried.</summary>
    LaunchAttempt,

    /// <summary>A launch failed, or its result is told without an orbit; with the cause where one is said.</summary>
    LaunchFailure,

    /// <summary>A satellite reached orbit, or is in one.</summary>
    OrbitReached,

    /// <summary>A satellite took or sent pictures of a place.</summary>
    Imaging,

    /// <summary>Pictures were published, or were not.</summary>
    ImageRelease,

    /// <summary>Something will be done, is planned, ordered or expected, with or without a deadline.</summary>
    Plan,

    /// <summary>What a satellite or a state can do.</summary>
    Capability,

    /// <summary>Signs of a coming launch are seen at a site, or are not.</summary>
    Preparation,

    /// <summary>What a satellite is for: military, agriculture, disasters.</summary>
    Purpose,

    /// <summary>One state helps another, or seeks help.</summary>
    Assistance,

    /// <summary>A launch is condemned, or said to be lawful or against the law.</summary>
    Condemnation,

    /// <summary>A missile test, or a military drill.</summary>
    MilitaryActivity,

    /// <summary>A population, shipping or aviation is warned.</summary>
    Warning,
}
