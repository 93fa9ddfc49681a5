using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Overflight.Access;
using Overflight.Evidence;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// The answer to <see cref="CheckClaimRequest"/>. Where a claim has several places the first stands for it here.
/// </summary>
public sealed record ClaimFinding
{
    /// <summary>The claim's id.</summary>
    public required string Id { get; init; }

    /// <summary>What physics says.</summary>
    public required Verdict Finding { get; init; }

    /// <summary>Why, in plain words.</summary>
    public required ImmutableArray<string> Reasons { get; init; }

    /// <summary>What the finding does not show.</summary>
    public required ImmutableArray<string> DoesNotShow { get; init; }

    /// <summary>The claim as said.</summary>
    public required Claim Claim { get; init; }

    /// <summary>The pass over the first place: see <see cref="PlaceCheck.Pass"/>.</summary>
    public Pass? Pass { get; init; }

    /// <summary>The geometry over the first place at the claimed moment.</summary>
    public ViewGeometry? AtClaim { get; init; }

    /// <summary>
    /// Claimed moment minus greatest elevation over the first place; positive where the claim is later.
    /// </summary>
    public Duration? Difference { get; init; }

    /// <summary>
    /// How far the pass may be from the computed time: two standard errors (about 95 %) of the element set's age.
    /// <c>null</c> without elements.
    /// </summary>
    public Duration? Uncertainty { get; init; }

    /// <summary>Cross-track counterpart of <see cref="Uncertainty"/>: two standard errors, metres.</summary>
    public double? CrossTrackUncertaintyM { get; init; }

    /// <summary>
    /// The share of times around the claim that would have passed the same test: how little a fitting time says.
    /// Between 0 and 1;
    /// <c>null</c> where no test was made.
    /// </summary>
    public double? ChanceRatio { get; init; }

    /// <summary>Epoch of the element set used; <c>null</c> where there is none.</summary>
    public Instant? ElementsEpoch { get; init; }

    /// <summary>Claimed time minus that epoch: negative where the set was propagated back.</summary>
    [JsonUnit("Days")]
    public Duration? ElementsAge { get; init; }

    /// <summary>Where that set was read from.</summary>
    public ElementOrigin? ElementsOrigin { get; init; }

    /// <summary>All places, in the claim's order.</summary>
    public required ImmutableArray<PlaceCheck> Places { get; init; }

    /// <summary>
    /// What its sensor could tell of the objects it names, from the nearest place; <c>default</c> where it names none,
    /// or no view or sensor is known.
    /// </summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ImmutableArray<ClaimedObjectCheck> Objects { get; init; }

    /// <summary>The ground station, for a received picture.</summary>
    public StationCheck? Station { get; init; }

    /// <summary>What the Earth's orientation at the claimed time rests on.</summary>
    public required EarthOrientationCoverage EarthOrientation { get; init; }

    /// <summary>Digest of the elements and Earth orientation this was computed from.</summary>
    public required string SnapshotDigest { get; init; }
}
