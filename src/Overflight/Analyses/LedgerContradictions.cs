using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;

namespace Overflight.Analyses;

/// <summary>
/// Finds what does not go together in a ledger: findings against a claim, and claims of one kind about one thing at one
/// time of which one asserts what the other denies or doubts.
/// </summary>
public static class LedgerContradictions
{
    /// <summary>The contradictions, by claim.</summary>
    public static ImmutableArray<Contradiction> Run(LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var found = ImmutableArray.CreateBuilder<Contradiction>();
        foreach (ViewedClaim claim in view.Claims)
        {
            if (claim.Latest?.Finding is { Verdict: Verdict.Contradicted } finding)
                found.Add(new Contradiction(
                    claim.Claim.Claim.Kind == ReportedClaimKind.Plan ? "missed"
                    : claim.Claim.Claim.Kind == ReportedClaimKind.Imaging ? "physics" : "record",
                    claim, null, string.Join(" ", finding.Reasons)));
        }

        foreach (var group in view.Claims.GroupBy(c => Subject(c.Claim.Claim)).Where(g => g.Key.Thing.Length > 0))
        {
            ViewedClaim[] asserted = [.. group.Where(c => c.Claim.Claim.Polarity == ClaimPolarity.Asserted)];
            foreach (ViewedClaim other in group.Where(c => c.Claim.Claim.Polarity != ClaimPolarity.Asserted))
                found.AddRange(asserted.Where(a => MayMeet(a.Claim.Claim, other.Claim.Claim))
                    .Select(a => new Contradiction(
                        "claim", a, other, $"one asserts it, the other {Word(other.Claim.Claim.Polarity)} it")));
        }

        return found.ToImmutable();
    }

    /// <summary>Pictures taken and pictures not shown are about one thing.</summary>
    private static (ReportedClaimKind Kind, string Thing) Subject(ReportedClaim claim) => (
        claim.Kind == ReportedClaimKind.ImageRelease ? ReportedClaimKind.Imaging : claim.Kind,
        claim.About.FirstOrDefault() ?? claim.Actor.FirstOrDefault() ?? "");

    private static string Word(ClaimPolarity polarity) => polarity == ClaimPolarity.Denied ? "denies" : "doubts";

    /// <summary>Whether they may speak of one time: where one names no day, they may.</summary>
    private static bool MayMeet(ReportedClaim a, ReportedClaim b) =>
        a.When?.Span is not { } first || b.When?.Span is not { } second ||
        (first.From <= second.To && second.From <= first.To);
}
