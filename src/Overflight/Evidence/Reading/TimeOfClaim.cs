// Of the times of its sentence a claim takes the nearest, before those that tell when something else was: when it was
// said ("KCNA said on Friday that it had …"), or, for a picture, when the satellite was launched or somebody was shown
// it. Where there is no other, it takes such a one: news comes soon. Then it speaks for a claim, and never against it.
using System;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Evidence.Reading;

/// <summary>Which time of a text is that of a claim.</summary>
internal static class TimeOfClaim
{
    private const int WordsBetweenMax = 7;

    /// <summary>So many characters hold the words before a time that are looked at.</summary>
    private const int BeforeMax = 120;

    private static readonly FrozenSet<string> Saying = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "said", "says", "told", "tells", "reported", "announced", "wrote", "stated", "briefed", "denounced", "claimed",
        "confirmed", "added", "published", "spoke", "speaking");

    private static readonly FrozenSet<string> Launching = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "launched", "launching", "launch", "off", "shown", "showed", "viewed", "inspected", "briefed");

    private static readonly FrozenSet<string> Between = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "on", "at", "in", "early", "late", "earlier", "later", "around", "about", "shortly", "reporters", "lawmakers",
        "journalists", "parliament", "parliamentarians", "the", "a", "an", "briefing", "press", "conference",
        "statement", "report", "last", "this", "local", "first", "pictures", "photos", "photographs", "images", "of");

    /// <summary>The time of a claim; <c>null</c> for none.</summary>
    public static TimeMention? Of(string text, ImmutableArray<TimeMention> times, ReportedClaim claim, int at) => times
        .Where(t => t.Start >= claim.Start && t.End <= claim.End)
        .OrderBy(t => IsOfOther(text, t, claim) ? 1 : 0)
        .ThenBy(t => claim.Kind == ReportedClaimKind.Plan && t.Role == TimeRole.By ? 0 : 1)
        .ThenBy(t => t.Start >= at ? t.Start - at : at - t.End).FirstOrDefault();

    /// <summary>Whether the time of a claim tells when something else was.</summary>
    public static bool IsOfOther(ReportedClaim claim) => claim.When is { } when && when.Start >= claim.Start &&
        when.Start - claim.Start <= claim.Quote.Length &&
        IsOfOther(claim.Quote[..(when.Start - claim.Start)], claim.Kind);

    /// <summary>Whether a time tells when something was said: "KCNA reported on Tuesday".</summary>
    public static bool IsOfSaying(string text, TimeMention time) =>
        EndsIn(text[Math.Max(0, time.Start - BeforeMax)..time.Start], Saying);

    private static bool IsOfOther(string text, TimeMention time, ReportedClaim claim) =>
        IsOfOther(text[claim.Start..time.Start], claim.Kind);

    private static bool IsOfOther(string before, ReportedClaimKind kind) => kind switch
    {
        ReportedClaimKind.Imaging => EndsIn(before, Saying) || EndsIn(before, Launching),
        ReportedClaimKind.LaunchAttempt or ReportedClaimKind.LaunchFailure or ReportedClaimKind.OrbitReached or
            ReportedClaimKind.Plan or ReportedClaimKind.Capability => EndsIn(before, Saying),
        _ => false,
    };

    /// <summary>Whether words end in one of some verbs, with but small words and names after it.</summary>
    private static bool EndsIn(string text, FrozenSet<string> verbs)
    {
        string[] before = text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = before.Length - 1; i >= Math.Max(0, before.Length - 1 - WordsBetweenMax); i--)
        {
            if (verbs.Contains(before[i]))
                return true;
            if (!Between.Contains(before[i]) && !(char.IsUpper(before[i][0]) && char.IsLetter(before[i][^1])))
                return false;
        }

        return false;
    }
}
