namespace Overflight.Evidence.Record;

/// <summary>What became of a launch.</summary>
public enum LaunchOutcome
{
    /// <summary>It is not known.</summary>
    Unknown,

    /// <summary>Its payload reached orbit.</summary>
    Orbit,

    /// <summary>Its payload did not reach orbit.</summary>
    Failure,
}
