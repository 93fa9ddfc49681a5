using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Xml.Linq;
using Overflight.Analyses.Dossiers;
using Overflight.Data.Reference;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Overflight.Frames;
using Overflight.Tests.Evidence.Ledger;
using Overflight.Tests.Orbits;
using Shouldly;

namespace Overflight.Tests.Analyses.Dossiers;

public class DossierClaimTests
{
    private const string Quote = "It took pictures of the White House.";
    private const string Article = "Agency –: " + Quote + " Nobody has seen them.";

    [Fact]
    public void Of_LedgerClaim_HasSourceHistoryAndNeighbours()
    {
        LedgerView view = View();
        DossierClaim claim = Of(view, Article);
        claim.Id.ShouldBe("claim 3");
        (claim.Before, claim.After).ShouldBe(("Agency –: ", " Nobody has seen them."));
        claim.Source.Reliability.ShouldBe(AdmiraltyReliability.D);
        claim.Source.Credibility.ShouldBe(Credibility.PossiblyTrue);
        claim.Verdict.ShouldBe(Verdict.Contradicted);
        claim.History.Length.ShouldBe(2);
        claim.SameEvent.Single().Id.ShouldBe("claim 4");
        claim.SameEvent[0].Source.ShouldBe("North Korea, in The Paper");
        string text = Text(claim);
        text.ShouldContain("D: not usually reliable");
        text.ShouldContain("3: possibly true");
        text.ShouldContain("North Korea");
        text.ShouldContain("KCNA");
        text.ShouldContain("pictures of a place");
        text.ShouldContain("said to have happened");
        text.ShouldContain("“then”: 2023-11-27 23:36:25, Asia/Pyongyang (stated in full)");
        text.ShouldContain("2023-11-01 (byline)");
        text.ShouldContain("Contradicted, roughly even chance");
        text.ShouldContain("Kwangmyongsong-3 unit 2");
        text.ShouldContain("orbit (2012-072A)");
        text.ShouldContain("The record does not agree with what is claimed.");
    }

    [Fact]
    public void Of_AnotherText_ShowsNoContext()
    {
        DossierClaim claim = Of(View(), Article.Replace("White", "Green", StringComparison.Ordinal));
        (claim.Before, claim.After).ShouldBe(("", ""));
        Of(View(), "").Before.ShouldBeEmpty();
        Of(View(), null).Before.ShouldBeEmpty();
    }

    [Fact]
    public void Of_LongText_IsCutAtBlanks()
    {
        string words = string.Concat(Enumerable.Repeat("words ", 200));
        DossierClaim claim = Of(View(1200), words + Quote + " " + words);
        claim.Before.Length.ShouldBeLessThan(410);
        claim.Before.ShouldStartWith("… words ");
        claim.After.ShouldEndWith(" words …");
    }

    [Fact]
    public void Of_ItemIsMissing_IsRefused() => Should.Throw<ArgumentException>(() => DossierClaim.Of(
        View().Claims[0], LedgerView.Of([]), null, null, [], [], default));

    private static DossierClaim Of(LedgerView view, string? text) => DossierClaim.Of(
        view.Claims[0], view, text, null,
        ReferenceData.Launches(Sets.Leap).Launches.Where(l => l.Id == "2012-12-12"), view.Claims, default);

    private static LedgerView View(int start = 10)
    {
        ClaimEntry claim = Samples.Claim(2, Quote, new DateOnly(2023, 11, 27));
        claim = claim with { Claim = claim.Claim with { Start = start, End = start + Quote.Length } };
        LedgerBody[] bodies =
        [
            Samples.Source(), Samples.Item(1), claim, Samples.Claim(2, "They saw it."),
            Samples.Finding(3, Verdict.Undetermined), Samples.Finding(3, Verdict.Contradicted),
        ];
        var entries = new List<LedgerEntry>();
        foreach (LedgerBody body in bodies)
            entries.Add(LedgerEntry.After(
                entries.Count == 0 ? LedgerHead.Empty : entries[^1].Head, Samples.Now, "Ann", body));
        return LedgerView.Of(entries);
    }

    private static string Text(DossierClaim claim)
    {
        string page = DossierText.Write(
            new Dossier { Claims = [claim], Made = Samples.Now, CodeVersion = "1" }, Coastlines.None, Sets.Leap);
        return XElement.Parse(page["<!DOCTYPE html>\n".Length..]).Value;
    }
}
