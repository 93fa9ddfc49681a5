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
/// asserts what another denies or doubts, or of which one tells of an orbit and another of a failure. What a state
/// has a view of, gives or does, another's denial does not contradict: that Russia did not condemn it is no
/// contradiction of that Japan did.
/// </summary>
public static class LedgerContradictions
{
    /// <summary>Of the claims of one event that stand against a claim, how many are given: the first ones.</summary>
    public const int AgainstMax = 20;

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
            var alike = claims.ToLookup(c => (c.Claim.Claim.Kind, c.Claim.Claim.Polarity));
            foreach (ViewedClaim a in claims.Where(c => c.Claim.Claim.Polarity == ClaimPolarity.Asserted))
            {
                found.AddRange(Against(a.Claim.Claim.Kind)
                    .SelectMany(o => alike[(o.Kind, o.Polarity)].Select(b => (Claim: b, o.Why)))
                    .Where(o => !IsOneVoice(a, o.Claim) && MayMeanOne(a.Claim.Claim, o.Claim.Claim.Claim))
                    .Take(AgainstMax).Where(o => told.Add((a.Number, o.Claim.Number)))
                    .Select(o => new Contradiction("claim", a, o.Claim, o.Why)));
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Whether one speaker says both in one text: "I doubt it sees ships. Five metres, I reckon."</summary>
    private static bool IsOneVoice(ViewedClaim a, ViewedClaim b) =>
        a.Claim.Item == b.Claim.Item && a.Claim.Claim.Attribution.By is { } by && by == b.Claim.Claim.Attribution.By;

    private static bool MayMeanOne(ReportedClaim a, ReportedClaim b) =>
        a.Kind is not (ReportedClaimKind.Condemnation or ReportedClaimKind.Assistance or ReportedClaimKind.Warning
            or ReportedClaimKind.MilitaryActivity) ||
        a.Actor.IsEmpty || b.Actor.IsEmpty || a.Actor.Any(b.Actor.Contains);

    /// <summary>What stands against an asserted claim of a kind, and how.</summary>
    private static IEnumerable<(ReportedClaimKind Kind, ClaimPolarity Polarity, string Why)> Against(
        ReportedClaimKind kind)
    {
        yield return (kind, ClaimPolarity.Denied, "One asserts it, the other denies it.");
        yield return (kind, ClaimPolarity.Doubted, "One asserts it, the other doubts it.");
        if (kind == ReportedClaimKind.OrbitReached)
            yield return (ReportedClaimKind.LaunchFailure, ClaimPolarity.Asserted,
                "One says that it reached orbit, the other that it failed.");
        if (kind != ReportedClaimKind.Imaging)
            yield break;
        yield return (ReportedClaimKind.ImageRelease, ClaimPolarity.Denied, NoneShown("said"));
        yield return (ReportedClaimKind.ImageRelease, ClaimPolarity.Doubted, NoneShown("suspected"));

        static string NoneShown(string told) => $"Pictures are claimed, and it is {told} that none were shown: that " +
            "speaks against the claim and does not refute it.";
    }
}
