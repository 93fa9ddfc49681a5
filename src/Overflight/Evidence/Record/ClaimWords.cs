using System;
using Overflight.Evidence.Reading;

namespace Overflight.Evidence.Record;

/// <summary>
/// What the words of a claim say of it beyond its kind. They only keep a finding from being surer than its sentence.
/// </summary>
internal static class ClaimWords
{
    /// <summary>Whether it may speak of a missile that was to stay on the Earth.</summary>
    public static bool IsOfMissile(ReportedClaim claim) =>
        Has(claim, "missile", "ICBM", "test-fire", "test fire") && !Has(claim, "satellite", "space", "orbit");

    /// <summary>Whether it tells of an attempt.</summary>
    public static bool IsOfTrying(ReportedClaim claim) =>
        Has(claim, "attempt", " bid ", " tried", " try", "trying", "effort", " fail", "unsuccessful");

    /// <summary>Whether it tells that somebody looked at a picture.</summary>
    public static bool IsOfViewing(ReportedClaim claim) =>
        Has(claim, " shown", " showed", "viewed", "inspected", "looked at", "briefed");

    /// <summary>Whether it tells what became of a stage.</summary>
    public static bool IsOfAStage(ReportedClaim claim) => Has(claim, "stage", "separat", "debris");

    /// <summary>Whether failing may mean that nothing was launched.</summary>
    public static bool IsOfNotLaunching(ReportedClaim claim) =>
        Has(claim, " fail") && Has(claim, "to launch", "to send up", "to lift off");

    /// <summary>Whether it says that something was launched, by the word.</summary>
    public static bool IsOfLaunching(ReportedClaim claim) =>
        Has(claim, "launch", "lift", "blast", "sent up", "fired", "rocket");

    /// <summary>Whether it says that something is in orbit, or to be there.</summary>
    public static bool IsOfOrbit(ReportedClaim claim) =>
        Has(claim, "orbit", "deploy", "into space", "in space", "operat", "put up");

    /// <summary>Whether more may be denied than that it was: what it was for, how it went, who says so.</summary>
    public static bool IsDenialOfMore(ReportedClaim claim) =>
        Has(claim, " deny", " denie", " denying", "reject", "dismiss", " fail", "unlikely", " as a", " for ", "weapon",
            "confirm", " whether");

    /// <summary>Whether its time may be that of something else: another event, a picture of the site, a view of it
    /// later.</summary>
    public static bool IsOfMore(ReportedClaim claim) =>
        Has(claim, "image", "photo", "picture", "s after ", "day after ", "week after ", "month after ", "year after ",
            "s before ", "hour after ", "ago ") ||
        (claim.Kind == ReportedClaimKind.LaunchFailure && Has(
            claim, "failed launch", "failed satellite launch", "failed rocket", "failed attempt", "failed lift",
            "launch failure", "failure of", "failures", "after a failure", "recovered", "salvaged", "wreck"));

    /// <summary>Whether it speaks of what came before something else that it tells of.</summary>
    public static bool IsOfEarlier(ReportedClaim claim) => Has(claim, "previous", "earlier", "prior ");

    /// <summary>Whether a denial is bounded by another event: "not since the launch in November".</summary>
    public static bool IsBounded(ReportedClaim claim) => Has(claim, "since ", "until ", "after ", "before ");

    /// <summary>Whether a plan is told as one of the past.</summary>
    public static bool IsOfOldPlan(ReportedClaim claim) =>
        Has(claim, "had planned", "had promised", "had been planned", "was planned", "were planned", "postponed",
            "attempt", "as of ");

    /// <summary>Whether a plan gives a day only about.</summary>
    public static bool IsAbout(ReportedClaim claim) => Has(claim, "around ", "about ", "or so", "roughly");

    /// <summary>Whether it speaks of several, without a number.</summary>
    public static bool IsOfSeveral(ReportedClaim claim) =>
        Has(claim, "satellites", "fleet", "network", "constellation", "launches", "series");

    public static bool IsOf(QuantityMention quantity, params ReadOnlySpan<string> things)
    {
        foreach (string thing in things)
        {
            if (quantity.Of.Contains(thing, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    public static bool Has(ReportedClaim claim, params ReadOnlySpan<string> words)
    {
        foreach (string word in words)
        {
            if (claim.Quote.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
