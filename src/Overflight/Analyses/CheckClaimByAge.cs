using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Checks a claim (<see cref="CheckClaim"/>) by elements of other ages, so that it can be seen how much the finding
/// rests on the age of those that count: by the other element sets there are, and by the one that counts as if it were
/// fresh, a day old, and so on.
/// </summary>
/// <remarks>
/// Of many sets one is taken for each of <see cref="PartsCount"/> equal parts of the days around the claim, the nearest
/// to the part's middle: sets that come in clusters do not hide the others. The set that counts is always among them.
/// </remarks>
public static class CheckClaimByAge
{
    /// <summary>Into how many parts the days around a claim are divided, before and after it together.</summary>
    public const int PartsCount = 80;

    /// <summary>How far from the claim sets are looked for: twice as far as a finding is made.</summary>
    public const int ReachFactor = 2;

    /// <summary>The findings; none where no elements are known.</summary>
    /// <param name="request">The claim and the limits to check it by.</param>
    /// <param name="snapshot">Elements, Earth and sensors.</param>
    /// <param name="progress">Told the share of checks done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The claim names no place.</exception>
    public static ClaimByAge Run(
        CheckClaimRequest request, Snapshot snapshot, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(snapshot);
        if (!snapshot.Histories.TryGetValue(request.Claim.Satellite, out ElementHistory? history))
            return new ClaimByAge { Sets = [], Assumed = [] };
        Duration reach = ReachFactor * request.ElementsAgeMax;
        var part = Duration.FromSeconds(2.0 * reach.Seconds / PartsCount);
        ImmutableArray<Omm> sets = SetsAround(
            history, Instant.Midpoint(request.Claim.Time.From, request.Claim.Time.To), reach, part);
        ImmutableArray<Duration> ages = [.. Enumerable.Range(0, (PartsCount / 2) + 1).Select(i => i * part)];
        var bySets = ImmutableArray.CreateBuilder<ClaimFinding>(sets.Length);
        foreach (Omm set in sets)
        {
            Snapshot alone = CheckClaim.PartFor(request, new Snapshot(snapshot.Earth, [set], snapshot.Sensors));
            bySets.Add(CheckClaim.Run(request, alone, null, cancellation));
            progress?.Report((double)bySets.Count / (sets.Length + 1));
        }

        return new ClaimByAge
        {
            Sets = bySets.MoveToImmutable(),
            Assumed = CheckClaim.Run(request, CheckClaim.PartFor(request, snapshot), ages, null, cancellation),
        };
    }

    private static ImmutableArray<Omm> SetsAround(
        ElementHistory history, Instant claimed, Duration reach, Duration part) =>
    [
        .. Enumerable.Range(0, PartsCount)
            .Select(i => new Interval(claimed - reach + (i * part), claimed - reach + ((i + 1) * part)))
            .Select(span => history.Between(span).MinBy(s => (s.Elements.Epoch - span.Midpoint).Abs()))
            .OfType<Omm>()
            .Append(history.Nearest(claimed))
            .DistinctBy(set => set.Elements)
            .OrderBy(set => set.Elements.Epoch),
    ];
}
