using System.Collections.Immutable;
using Overflight.Access;
using Overflight.Evidence;
using Overflight.Frames;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>What was found for one place of a claim.</summary>
public sealed record PlaceCheck
{
    /// <summary>The place.</summary>
    public required NamedPlace Place { get; init; }

    /// <summary>What physics says for this place.</summary>
    public required Verdict Finding { get; init; }

    /// <summary>Why, in plain words.</summary>
    public required ImmutableArray<string> Reasons { get; init; }

    /// <summary>The pass nearest the claimed time (for a received picture: the one before it); <c>null</c> where there is none.</summary>
    public Pass? Pass { get; init; }

    /// <summary>The moment of the claim that was looked at: the claimed instant, or the best one inside a window.</summary>
    public required Instant ClaimedInstant { get; init; }

    /// <summary>The geometry at that moment; <c>null</c> where the elements give no state then.</summary>
    public ViewGeometry? AtClaim { get; init; }

    /// <summary>That moment minus the pass's greatest elevation: positive where the claim is later. <c>null</c> without a pass.</summary>
    public Duration? Difference { get; init; }
}
