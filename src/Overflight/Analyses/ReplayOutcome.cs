namespace Overflight.Analyses;

/// <summary>What came of computing a check again.</summary>
public sealed record ReplayOutcome
{
    /// <summary>The check as computed now, from the data that came with it.</summary>
    public required ClaimReplay Replay { get; init; }

    /// <summary>The digest that came with it.</summary>
    public required string RecordedDigest { get; init; }

    /// <summary>Whether that digest is the one of what came with it: nobody changed a word.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>Whether the data are the ones of which the digest came with them.</summary>
    public required bool AreDataSame { get; init; }

    /// <summary>Whether the same was found again, from the same data.</summary>
    public bool IsSame => IsWhole && AreDataSame && Replay.Digest == RecordedDigest;
}
