using Overflight.Time;

namespace Overflight.Data.Jobs;

/// <summary>A long question that was accepted, without its request and result.</summary>
public sealed record StoredJob
{
    /// <summary>What it is called; nobody can guess it.</summary>
    public required string Id { get; init; }

    /// <summary>The name of the analysis.</summary>
    public required string Analysis { get; init; }

    /// <summary>How far it is.</summary>
    public required JobState State { get; init; }

    /// <summary>How often it was begun.</summary>
    public required int Attempts { get; init; }

    /// <summary>When it was accepted.</summary>
    public required Instant Accepted { get; init; }

    /// <summary>When it was last begun; <c>null</c> before.</summary>
    public Instant? Started { get; init; }

    /// <summary>When it ended, however it did; <c>null</c> before.</summary>
    public Instant? Ended { get; init; }

    /// <summary>Digest of the answer; <c>null</c> without one.</summary>
    public string? Digest { get; init; }

    /// <summary>Digest of the data the answer rests on; <c>null</c> without one.</summary>
    public string? Snapshot { get; init; }

    /// <summary>Why there is no answer, a sentence; <c>null</c> where there is one or may still be.</summary>
    public string? Problem { get; init; }

    /// <summary>The account whose it is; <c>null</c> where it was accepted without accounts.</summary>
    public long? Owner { get; init; }

    /// <summary>Whether it is over.</summary>
    public bool HasEnded => State is JobState.Done or JobState.Failed or JobState.Cancelled;
}
