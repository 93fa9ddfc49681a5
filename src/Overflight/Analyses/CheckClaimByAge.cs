using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Checks a claim (<see cref="CheckClaim"/>) by one element set after the other, older and newer than the one that
/// counts, so that it can be seen how much the finding rests on their age.
/// </summary>
/// <remarks>
/// The days around the claim are divided evenly, and of each part the set nearest to its middle is taken: sets that
/// come in clusters do not hide the others. The set that counts is always among them.
/// </remarks>
public static class CheckClaimByAge
{
    /// <summary>Into how many parts the days around a claim are divided.</summary>
    public const int PartsCount = 48;

    /// <summary>How far from the claim sets are looked for: half as far again as a finding is made.</summary>
    public const double ReachRatio = 1.5;

    /// <summary>The findings, by the epoch of their elements; none where no elements are known.</summary>
    /// <param name="request">The claim and the limits to check it by.</param>
    /// <param name="snapshot">Elements, Earth and sensors.</param>
    /// <param name="progress">Told the share of sets done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The claim names no place.</exception>
    public static ImmutableArray<ClaimFinding> Run(
        CheckClaimRequest request, Snapshot snapshot, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(snapshot);
        if (!snapshot.Histories.TryGetValue(request.Claim.Satellite, out ElementHistory? history))
            return [];
        ImmutableArray<Omm> sets = SetsAround(
            history, Instant.Midpoint(request.Claim.Time.From, request.Claim.Time.To), request.ElementsAgeMax);
        var findings = ImmutableArray.CreateBuilder<ClaimFinding>(sets.Length);
        foreach (Omm set in sets)
        {
            cancellation.ThrowIfCancellationRequested();
            Snapshot part = CheckClaim.PartFor(request, new Snapshot(snapshot.Earth, [set], snapshot.Sensors));
            findings.Add(CheckClaim.Run(request, part, null, cancellation));
            progress?.Report((double)findings.Count / sets.Length);
        }

        return findings.MoveToImmutable();
    }

    private static ImmutableArray<Omm> SetsAround(ElementHistory history, Instant claimed, Duration ageMax)
    {
        var reach = Duration.FromSeconds(ageMax.Seconds * ReachRatio);
        var part = Duration.FromSeconds(2.0 * reach.Seconds / PartsCount);
        Instant start = claimed - reach;
        return
        [
            .. Enumerable.Range(0, PartsCount)
                .Select(i => new Interval(start + (i * part), start + ((i + 1) * part)))
                .Where(span => !history.Between(span).IsEmpty)
                .Select(span => history.Between(span).MinBy(s => (s.Elements.Epoch - span.Midpoint).Abs())!)
                .Append(history.Nearest(claimed))
                .DistinctBy(set => set.Elements)
                .OrderBy(set => set.Elements.Epoch),
        ];
    }
}
