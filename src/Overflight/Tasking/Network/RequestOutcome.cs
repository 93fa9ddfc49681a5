using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>What became of a request.</summary>
public sealed record RequestOutcome
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>When it arrived.</summary>
    public required Instant Arrival { get; init; }

    /// <summary>When it was due.</summary>
    public required Instant Deadline { get; init; }

    /// <summary>What it was worth.</summary>
    public required double Priority { get; init; }

    /// <summary>How many scenes it has.</summary>
    public required int SceneCount { get; init; }

    /// <summary>How many of them were on the ground in time, free of cloud.</summary>
    public required int DoneCount { get; init; }

    /// <summary>When the last of its good pictures was taken; <c>null</c> where it was not met.</summary>
    public Instant? Imaged { get; init; }

    /// <summary>When the last of them was delivered; <c>null</c> where it was not met.</summary>
    public Instant? Delivered { get; init; }

    /// <summary>Why it was not met; <c>null</c> where it was, or where its deadline lies beyond the end.</summary>
    public LostReason? Lost { get; init; }

    /// <summary>Whether it was still open when the simulation ended, with time left.</summary>
    public bool IsOpen { get; init; }
}
