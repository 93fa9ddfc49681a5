using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Shouldly;

namespace Overflight.Tests.Evidence.Ledger;

public sealed class LedgerViewTests
{
    [Fact]
    public void Of_OneOfEach_AppliesGradesAndCorrections()
    {
        LedgerView view = View(Samples.OneOfEach(1));
        view.Sources.ShouldHaveSingleItem().Source.Reliability.ShouldBe(AdmiraltyReliability.E);
        view.Items.ShouldHaveSingleItem().Item.Credibility.ShouldBe(Credibility.Doubtful);
        view.Claims.ShouldHaveSingleItem().Number.ShouldBe(7, "it replaces 3");
        view.Claims[0].Findings.ShouldBeEmpty("the finding was withdrawn");
        view.Claims[0].Latest.ShouldBeNull();
        view.Corrections.Select(c => c.Number).ShouldBe([8, 9]);
        View([]).Items.ShouldBeEmpty();
    }

    [Fact]
    public void Of_SeveralFindings_TheLastHoldsAndAllStay()
    {
        LedgerView view = View(
            Samples.Source(), Samples.Item(1), Samples.Claim(2), Samples.Finding(3, Verdict.Undetermined),
            Samples.Finding(3, Verdict.Contradicted), Samples.Finding(3));
        view.Claims[0].Findings.Select(f => f.Number).ShouldBe([4, 5, 6]);
        view.Claims[0].Latest.ShouldNotBeNull().Finding.Verdict.ShouldBe(Verdict.Supported);
    }

    [Fact]
    public void Of_Replaced_ReferencesFollow()
    {
        LedgerView view = View(
            Samples.Source(), Samples.Item(1), Samples.Claim(2), Samples.Finding(3), // 1 to 4
            Samples.Source("The right one"), Correction(1, 5), // 6
            Samples.Item(1, "Corrected"), Correction(2, 7), // 8
            Samples.Claim(2, "In other words."), Correction(3, 9), // 10
            Samples.Item(5, "Once more"), Correction(7, 11)); // 12
        view.Sources.ShouldHaveSingleItem().Number.ShouldBe(5);
        (view.Items.ShouldHaveSingleItem().Number, view.Items[0].Item.Source).ShouldBe((11, 5));
        (view.Claims.ShouldHaveSingleItem().Number, view.Claims[0].Claim.Item).ShouldBe((9, 11));
        view.Claims[0].Findings.ShouldHaveSingleItem().Number.ShouldBe(4);
    }

    [Fact]
    public void Of_Withdrawn_TakesAwayWhatRefersToIt()
    {
        LedgerBody[] bodies =
        [
            Samples.Source(), Samples.Item(1), Samples.Claim(2), Samples.Finding(3), Samples.Item(1, "Other"),
            Samples.Claim(5), new GradeEntry { Of = 5, Credibility = Credibility.Confirmed, Reason = "x" },
        ];
        LedgerView view = View([.. bodies, Correction(2)]);
        view.Items.ShouldHaveSingleItem().Number.ShouldBe(5);
        view.Claims.ShouldHaveSingleItem().Number.ShouldBe(6);
        LedgerView less = View([.. bodies, Correction(1)]);
        (less.Sources.Length, less.Items.Length, less.Claims.Length).ShouldBe((0, 0, 0));
        LedgerView graded = View([.. bodies, Correction(7)]);
        graded.Items[1].Item.Credibility.ShouldBe(Credibility.PossiblyTrue, "the grade was withdrawn");
    }

    private static CorrectionEntry Correction(long corrected, long? by = null) =>
        new() { Corrected = corrected, ReplacedBy = by, Reason = "It was wrong." };

    private static LedgerView View(params IEnumerable<LedgerBody> bodies) =>
        LedgerView.Of(LedgerEntryTests.Chain(bodies));
}
