using System.Collections.Immutable;
using System.Linq;
using Overflight.Analyses;
using Overflight.Evidence;
using Overflight.Time;

namespace Overflight.Web.Reads;

/// <summary>What is found of a claim by one element set.</summary>
/// <param name="ElementsEpoch">Epoch of the set.</param>
/// <param name="ElementsAge">Claimed time minus that epoch: negative where it was propagated back.</param>
/// <param name="Counts">Whether the finding that counts rests on this set.</param>
/// <param name="Finding">What physics says by it.</param>
/// <param name="Uncertainty">Early or late: two standard errors.</param>
/// <param name="CrossTrackUncertaintyM">Beside the track: two standard errors, metres.</param>
/// <param name="ChanceRatio">The share of times that would pass the same test; <c>null</c> where none was made.</param>
/// <param name="Places">The station first where there is one, then the places in the claim's order.</param>
internal sealed record FindingByAge(
    Instant ElementsEpoch, [property: JsonUnit("Days")] Duration ElementsAge, bool Counts, Verdict Finding,
    Duration Uncertainty, double CrossTrackUncertaintyM, double? ChanceRatio, ImmutableArray<PlaceByAge> Places)
{
    /// <summary>Of a finding that had elements.</summary>
    public static FindingByAge Of(ClaimFinding finding, Instant? counting) => new(
        finding.ElementsEpoch!.Value, finding.ElementsAge!.Value, finding.ElementsEpoch == counting, finding.Finding,
        finding.Uncertainty!.Value, finding.CrossTrackUncertaintyM!.Value, finding.ChanceRatio,
        [
            .. finding.Station is { } s
                ? [new PlaceByAge(s.Station.Name, finding.Claim.Time.From, s.Contact, s.AtClaim)]
                : ImmutableArray<PlaceByAge>.Empty,
            .. finding.Places.Select(p => new PlaceByAge(p.Place.Name, p.ClaimedInstant, p.Pass, p.AtClaim)),
        ]);
}
