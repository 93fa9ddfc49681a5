using System.Collections.Immutable;
using Overflight.Orbits;

namespace Overflight.Analyses;

/// <summary>The answer to <see cref="CheckClaimRequest"/> with all that is needed to draw it.</summary>
public sealed record ClaimTrace
{
    /// <summary>What was asked.</summary>
    public required CheckClaimRequest Request { get; init; }

    /// <summary>What was found.</summary>
    public required ClaimFinding Finding { get; init; }

    /// <summary>The pass over each place, in the claim's order; empty where no elements are known.</summary>
    public required ImmutableArray<PassTrack> Places { get; init; }

    /// <summary>The contact of the ground station, for a received picture.</summary>
    public PassTrack? Station { get; init; }

    /// <summary>What a pixel would cover at each place in view; empty where no sensor with known figures is named.
    /// </summary>
    public required ImmutableArray<ClaimSampling> Sampling { get; init; }

    /// <summary>The element set; <c>null</c> where none is known.</summary>
    public Omm? Elements { get; init; }
}
