using System.Globalization;
using System.Linq;
using Overflight.Evidence;
using Overflight.Evidence.Reading;

namespace Overflight.Analyses.Dossiers;

/// <summary>What was read from a claim, in words.</summary>
internal static class ReportedWording
{
    public static string Kind(ReportedClaimKind kind) => kind switch
    {
        ReportedClaimKind.LaunchAttempt => "a launch, or an attempt",
        ReportedClaimKind.LaunchFailure => "the failure of a launch",
        ReportedClaimKind.OrbitReached => "an orbit that was reached",
        ReportedClaimKind.Imaging => "pictures of a place",
        ReportedClaimKind.ImageRelease => "pictures that were shown, or were not",
        ReportedClaimKind.Plan => "a plan or a forecast",
        ReportedClaimKind.Capability => "what something can do",
        ReportedClaimKind.Preparation => "preparations, seen or not seen",
        ReportedClaimKind.Purpose => "what something is for",
        ReportedClaimKind.Assistance => "help from one state to another",
        ReportedClaimKind.Condemnation => "a condemnation, or a view of the law",
        ReportedClaimKind.MilitaryActivity => "a missile test or a drill",
        _ => "a warning",
    };

    public static string Stated(ClaimPolarity polarity, ClaimModality modality)
    {
        string what = modality switch
        {
            ClaimModality.Did => "to have happened",
            ClaimModality.Will => "to be coming",
            _ => "to be possible",
        };
        return polarity switch
        {
            ClaimPolarity.Asserted => "said " + what,
            ClaimPolarity.Denied => "denied " + what,
            _ => "doubted " + what,
        };
    }

    public static string When(TimeMention when)
    {
        string role = when.Role switch
        {
            TimeRole.By => "not after ",
            TimeRole.Since => "from ",
            TimeRole.After => "after ",
            _ => "",
        };
        string sure = when.Certainty switch
        {
            TimeCertainty.Stated => "stated in full",
            TimeCertainty.Resolved => "by the day of publication",
            TimeCertainty.Pinned => "by the record: the text has no date",
            _ => "open: it cannot be told",
        };
        return when.Span is { } span
            ? $"“{when.Text}”: {role}{Span(span)} ({sure})"
            : $"“{when.Text}”: {sure}";
    }

    public static string Published(ArticleDate date) => date.IsDay
        ? $"{date.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} ({date.Why})"
        : string.Create(
            CultureInfo.InvariantCulture, $"{date.Earliest:yyyy-MM-dd} to {date.Latest:yyyy-MM-dd} ({date.Why})");

    public static string Polarity(ClaimPolarity polarity) => polarity switch
    {
        ClaimPolarity.Asserted => "asserts it",
        ClaimPolarity.Denied => "denies it",
        _ => "doubts it",
    };

    /// <summary>What a verdict means, in a sentence that says whether physics or the record was asked.</summary>
    public static string Meaning(Verdict? verdict, bool isOrbit) => (verdict, isOrbit) switch
    {
        (Verdict.Supported, true) => "The orbit, the light and the angles fit what is claimed. That does not make it " +
            "true.",
        (Verdict.Contradicted, true) => "The orbit, the light or the angles do not fit what is claimed.",
        (Verdict.Undetermined, true) => "The orbit can neither bear this out nor refute it.",
        (Verdict.Supported, _) => "The record agrees with what is claimed.",
        (Verdict.Contradicted, _) => "The record does not agree with what is claimed.",
        (Verdict.Undetermined, _) => "Neither the record nor physics can decide this.",
        _ => "This claim was not checked: it is of a kind that neither the record nor physics can speak to.",
    };

    public static string List(System.Collections.Immutable.ImmutableArray<string> names) =>
        string.Join(", ", names.Where(n => n.Length > 0));

    private static string Span(CalendarSpan span)
    {
        string from = Moment(span.From, span.FromTime), to = Moment(span.To, span.ToTime);
        return (from == to ? from : $"{from} to {to}") + (span.Zone is { } zone ? $", {zone}" : "");
    }

    private static string Moment(System.DateOnly day, System.TimeOnly? time) => time is { } t
        ? string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd} {t:HH:mm:ss}")
        : day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
