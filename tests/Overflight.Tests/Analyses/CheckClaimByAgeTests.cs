using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Analyses;
using Overflight.Evidence;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

/// <summary>How a finding rests on the age of its elements.</summary>
public class CheckClaimByAgeTests
{
    private static readonly CheckClaimRequest Request = Shipped.Request(Shipped.At("2023-11-27T14:36:25Z"));

    private static readonly ClaimByAge ByAge =
        CheckClaimByAge.Run(Request, Shipped.Snapshot, null, CancellationToken.None);

    [Fact]
    public void Run_TheSetThatCounts_IsAmongThemWithTheFindingThatHolds()
    {
        ClaimFinding counts = Shipped.Check(Request);
        ClaimFinding same = ByAge.Sets.Single(f => f.ElementsEpoch == counts.ElementsEpoch);
        same.Finding.ShouldBe(counts.Finding);
        same.Reasons.ShouldBe(counts.Reasons);
        same.ElementsAge.ShouldBe(counts.ElementsAge);
    }

    [Fact]
    public void Run_OtherSets_AreEachCheckedWithTheirOwnAgeAndError()
    {
        ByAge.Sets.Length.ShouldBe(2); // of December 2023 and January 2024
        ByAge.Sets.ShouldBe(ByAge.Sets.OrderBy(f => f.ElementsEpoch));
        ClaimFinding far = ByAge.Sets.MaxBy(f => f.ElementsAge!.Value.Abs())!;
        far.ElementsAge!.Value.Days.ShouldBe(-46.5, 0.2);
        far.Finding.ShouldBe(Verdict.Undetermined); // too old, whichever way
        ElementHistory history = Shipped.Snapshot.HistoryOf(Request.Claim.Satellite);
        Instant claimed = Request.Claim.Time.From;
        foreach (ClaimFinding found in ByAge.Sets)
        {
            Omm set = history.Sets.First(s => s.Elements.Epoch == found.ElementsEpoch);
            found.Uncertainty.ShouldBe(2L * ElementError.Of(set.Elements, claimed).AlongTrack);
        }
    }

    [Fact]
    public void Run_AssumedAges_KeepThePassAndGrowTheErrorUntilNothingIsFound()
    {
        ClaimFinding counts = Shipped.Check(Request);
        ImmutableArray<ClaimFinding> assumed = ByAge.Assumed;
        assumed[0].ElementsAge.ShouldBe(Duration.Zero);
        assumed[^1].ElementsAge!.Value.ShouldBe(CheckClaimByAge.ReachFactor * Request.ElementsAgeMax);
        foreach ((ClaimFinding younger, ClaimFinding older) in assumed.Zip(assumed.Skip(1)))
        {
            older.Pass.ShouldBe(counts.Pass);
            older.Uncertainty!.Value.ShouldBeGreaterThan(younger.Uncertainty!.Value);
            older.ChanceRatio!.Value.ShouldBeGreaterThanOrEqualTo(younger.ChanceRatio!.Value);
        }

        foreach (ClaimFinding found in assumed)
        {
            found.Finding.ShouldBe(
                found.ElementsAge!.Value <= Request.ElementsAgeMax ? Verdict.Supported : Verdict.Undetermined);
        }
    }

    [Fact]
    public void Run_NoElements_IsEmpty()
    {
        CheckClaimRequest other = Request with { Claim = Request.Claim with { Satellite = 1 } };
        ClaimByAge none = CheckClaimByAge.Run(other, Shipped.Snapshot, null, CancellationToken.None);
        none.Sets.ShouldBeEmpty();
        none.Assumed.ShouldBeEmpty();
    }
}
