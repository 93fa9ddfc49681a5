using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;

namespace Overflight.Analyses;

/// <summary>
/// Finds what does not go together in a ledger: findings against a claim, and claims about one event of which one
/// asserts what another denies or doubts, or of which one tells of an orbit and another of a failure.
/// </summary>
public static class LedgerContradictions
{
    /// <summary>The contradictions: first those of findings, by claim, then those between claims, by event.</summary>
    /// <param name="view">The ledger.</param>
    /// <param name="events">What its claims speak of: see <see cref="LedgerEvents"/>.</param>
    public static ImmutableArray<Contradiction> Run(LedgerView view, IEnumerable<ClaimedEvent> events)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(events);
        var found = ImmutableArray.CreateBuilder<Contradiction>();
        foreach (ViewedClaim claim in view.Claims)
        {
            if (claim.Latest?.Finding is { Verdict: Verdict.Contradicted } finding)
                found.Add(new Contradiction(
                    claim.Claim.Claim.Kind == ReportedClaimKind.Plan ? "missed"
                    : claim.Claim.Claim.Kind == ReportedClaimKind.Imaging ? "physics" : "record",
                    claim, null, string.Join(" ", finding.Reasons)));
        }

        Dictionary<long, string> stories = view.Items.ToDictionary(i => i.Number, i => i.Item.CopyGroup);
        HashSet<(long, long)> told = [];
        foreach (ClaimedEvent happened in events)
        {
            // Copies of one story say it once.
            ViewedClaim[] claims = [.. happened.Claims.DistinctBy(c => (stories[c.Claim.Item], c.Claim.Claim.Quote,
                c.Claim.Claim.Kind))];
            foreach (ViewedClaim a in claims)
            {
                foreach (ViewedClaim b in claims)
                {
                    if (!IsOneVoice(a, b) && Against(a.Claim.Claim, b.Claim.Claim) is { } why &&
                        told.Add((a.Number, b.Number)))
                        found.Add(new Contradiction("claim", a, b, why));
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether one speaker says both in one text: "I doubt it sees ships. Five metres, I reckon."</summary>
    private static bool IsOneVoice(ViewedClaim a, ViewedClaim b) =>
        a.Claim.Item == b.Claim.Item && a.Claim.Claim.Attribution.By is { } by && by == b.Claim.Claim.Attribution.By;

    /// <summary>How the second claim stands against the first; <c>null</c> where it does not.</summary>
    private static string? Against(ReportedClaim a, ReportedClaim b)
    {
        if (a.Polarity != ClaimPolarity.Asserted)
            return null;
        if (b.Polarity == ClaimPolarity.Asserted)
            return (a.Kind, b.Kind) == (ReportedClaimKind.OrbitReached, ReportedClaimKind.LaunchFailure)
                ? "One says that it reached orbit, the other that it failed."
                : null;
        if (a.Kind == b.Kind)
            return b.Polarity == ClaimPolarity.Denied ? "One asserts it, the other denies it."
                : "One asserts it, the other doubts it.";
        return (a.Kind, b.Kind) == (ReportedClaimKind.Imaging, ReportedClaimKind.ImageRelease)
            ? "Pictures are claimed, and it is " + (b.Polarity == ClaimPolarity.Denied ? "said" : "suspected") +
                " that none were shown: that speaks against the claim and does not refute it."
            : null;
    }
}
