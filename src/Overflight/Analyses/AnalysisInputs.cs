namespace Overflight.Analyses;

/// <summary>What a surface gives an analysis besides the request.</summary>
public sealed record AnalysisInputs
{
    /// <summary>Elements, Earth and sensors.</summary>
    public required Snapshot Snapshot { get; init; }

    /// <summary>
    /// What articles are read by, where the request reads one. It ships with the program, so the version of the code
    /// stands for it in digests; whom its catalogue numbers mean is seen in the snapshot.
    /// </summary>
    public ReadingBasis? Reading { get; init; }

    /// <summary>Most threads to use, 1 or more; no answer depends on it.</summary>
    public int Threads { get; init; } = 1;
}
