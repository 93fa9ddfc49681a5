using System.Linq;
using System.Threading;
using Overflight.Analyses;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;
using static Overflight.Tests.Analyses.ToldLedger;

namespace Overflight.Tests.Analyses;

/// <summary>Findings in a ledger, and what becomes of them when data change.</summary>
public class RecordedFindingTests
{
    private static readonly CheckReport Check = new(Basis);

    private static ReportedClaim WhiteHouse => Claim(ReportedClaimKind.Imaging) with
    {
        Where = ["White House"],
        When = On("2023-11-27") with
        {
            Span = new CalendarSpan(
                new(2023, 11, 27), new(2023, 11, 27), new(23, 36, 25), new(23, 36, 25), "Asia/Pyongyang"),
        },
    };

    private static ReportedClaim ThreeMore => Claim(ReportedClaimKind.Plan) with
    {
        About = [],
        When = On("2024-01-01", "2024-12-31", TimeRole.By),
    };

    [Fact]
    public void Changed_NothingRecordedYet_GivesEveryFindingThenNone()
    {
        var told = new ToldLedger();
        long[] claims = told.Text(
            "a", "a", WhiteHouse, ThreeMore, Claim(ReportedClaimKind.OrbitReached), Claim(ReportedClaimKind.Purpose));
        FindingEntry[] found = Changed(told, Shipped.Snapshot);
        found.Select(f => (f.Claim, f.Verdict)).ShouldBe(
            [
                (claims[0], Verdict.Supported), (claims[1], Verdict.Contradicted), (claims[2], Verdict.Supported),
            ]);
        foreach (FindingEntry finding in found)
            told.Append(finding);
        Changed(told, Shipped.Snapshot).ShouldBeEmpty();
    }

    [Fact]
    public void Of_APictureWithATime_CarriesItsReplay()
    {
        var told = new ToldLedger();
        told.Text("a", "a", WhiteHouse, Claim(ReportedClaimKind.OrbitReached));
        FindingEntry[] found = Changed(told, Shipped.Snapshot);
        ClaimReplay.TryRecompute(
            found[0].Replay.ShouldNotBeNull(), CancellationToken.None, out ReplayOutcome? outcome, out _)
            .ShouldBeTrue();
        outcome.ShouldNotBeNull().IsSame.ShouldBeTrue();
        outcome.Replay.Finding.Reasons.ShouldBe(found[0].Reasons);
        outcome.Replay.Snapshot.Digest.ShouldBe(found[0].Digest);
        found[1].Replay.ShouldBeNull();
        found[1].Reasons[1].ShouldContain("object 58400");
    }

    [Fact]
    public void Changed_WithANearerSet_IsFoundAnewAndTheOldStays()
    {
        var told = new ToldLedger();
        long claim = told.Text("a", "a", WhiteHouse)[0];
        FindingEntry first = Changed(told, Shipped.Snapshot).Single();
        told.Append(first);

        // A set of the day itself, as if published later: the old one carried to a nearer epoch.
        Omm old = Shipped.Snapshot.HistoryOf(58400).Nearest(Sets.Utc("2023-11-27T14:36:25Z"));
        MeanElements e = old.Elements;
        Omm nearer = old with
        {
            Elements = e with { Epoch = e.Epoch - Duration.FromDays(1), MeanAnomaly = e.MeanAnomaly },
            Origin = new ElementOrigin("found later"),
        };
        var better = new Snapshot(Shipped.Earth, [.. Shipped.Malligyong, nearer]);
        FindingEntry second = Changed(told, better).Single();
        second.Claim.ShouldBe(claim);
        second.Digest.ShouldNotBe(first.Digest);
        told.Append(second);
        told.View.Claims.Single().Findings.Select(f => f.Finding.Digest).ShouldBe([first.Digest, second.Digest]);
        Changed(told, better).ShouldBeEmpty();
    }

    [Fact]
    public void Changed_AfterAPersonJudged_KeepsTheJudgement()
    {
        var told = new ToldLedger();
        long claim = told.Text("a", "a", ThreeMore)[0];
        told.Append(Changed(told, Shipped.Snapshot).Single());
        told.Append(new FindingEntry
        {
            Claim = claim,
            Verdict = Verdict.Undetermined,
            Reasons = ["I know better."],
            Digest = "",
            CodeVersion = "",
        });
        Changed(told, Shipped.Snapshot).ShouldBeEmpty();
        told.View.Claims.Single().Latest!.Finding.Verdict.ShouldBe(Verdict.Undetermined);
        told.Append(told.View.Claims.Single().Findings[0].Finding); // computed later, as by another program
        told.View.Claims.Single().Latest!.Finding.Verdict.ShouldBe(Verdict.Undetermined);
    }

    [Fact]
    public void Changed_AReplacedClaim_IsCheckedAsItReadsNow()
    {
        var told = new ToldLedger();
        long claim = told.Text("a", "a", WhiteHouse)[0];
        told.Append(Changed(told, Shipped.Snapshot).Single());
        long other = told.Append(new ClaimEntry { Item = claim - 1, Claim = WhiteHouse with { When = null } });
        told.Append(new CorrectionEntry { Corrected = claim, ReplacedBy = other, Reason = "No time was given." });
        FindingEntry again = Changed(told, Shipped.Snapshot).ShouldHaveSingleItem();
        (again.Claim, again.Verdict).ShouldBe((other, Verdict.Undetermined));
    }

    private static FindingEntry[] Changed(ToldLedger told, Snapshot snapshot) =>
    [
        .. RecordedFinding.Changed(
            told.View, Check, _ => snapshot, snapshot.Earth.LeapSeconds, "overflight test", CancellationToken.None),
    ];
}
