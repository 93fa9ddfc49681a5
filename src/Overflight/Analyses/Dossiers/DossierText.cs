using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Record;
using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Analyses.Dossiers;

/// <summary>
/// A dossier as one page of HTML that needs nothing else: it opens from a disk without a network, runs no script, and
/// forbids itself to fetch anything. It is well-formed XML too. Text from outside is shown, never followed.
/// </summary>
public static class DossierText
{
    /// <summary>Id of the element that holds the data by which the findings are computed again.</summary>
    public const string ReplayClass = "overflight-replay";

    private const string Policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; " +
        "form-action 'none'";

    /// <summary>The page.</summary>
    /// <param name="dossier">What it shows.</param>
    /// <param name="shores">For its maps.</param>
    /// <param name="leapSeconds">For its times.</param>
    /// <exception cref="ArgumentException">There is no claim.</exception>
    public static string Write(Dossier dossier, Coastlines shores, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(shores);
        if (dossier.Claims.IsDefaultOrEmpty)
            throw new ArgumentException("A dossier has at least one claim.", nameof(dossier));
        string title = dossier.Claims.Length == 1
            ? "Dossier: " + dossier.Claims[0].Id
            : string.Create(CultureInfo.InvariantCulture, $"Dossier of {dossier.Claims.Length} claims");
        var page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n")
            .Append(CultureInfo.InvariantCulture,
                $"<meta http-equiv=\"Content-Security-Policy\" content=\"{Policy}\"/>\n")
            .Append("<meta name=\"referrer\" content=\"no-referrer\"/>\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n")
            .Append(DossierHtml.Element("title", title + " – Overflight"))
            .Append("<style>\n").Append(DossierStyle.Css).Append("\n</style>\n</head>\n<body>\n<main>\n<header>\n")
            .Append(DossierHtml.Element("h1", title))
            .Append(DossierHtml.Element("p", "top", $"Made by {dossier.CodeVersion}, " +
                dossier.Made.ToUtcString(leapSeconds, 0)))
            .Append(Contents(dossier)).Append("</header>\n");
        for (int i = 0; i < dossier.Claims.Length; i++)
            page.Append(ClaimOf(
                dossier.Claims[i], dossier, shores, leapSeconds,
                string.Create(CultureInfo.InvariantCulture, $"c{i + 1}")));
        return page.Append(Recompute(dossier)).Append("</main>\n")
            .AppendJoin("", dossier.Claims.Select(c => c.Replay).OfType<ClaimReplay>().Select(ReplayData))
            .Append("</body>\n</html>\n").ToString();
    }

    private static string Contents(Dossier dossier)
    {
        if (dossier.Claims.Length == 1)
            return "";
        var text = new StringBuilder("<ul class=\"toc\">\n");
        for (int i = 0; i < dossier.Claims.Length; i++)
            text.Append(CultureInfo.InvariantCulture,
                $"<li>{DossierHtml.Badge(dossier.Claims[i].Verdict)} <a href=\"#c{i + 1}\">" +
                $"{DossierHtml.Text(dossier.Claims[i].Id)}</a></li>\n");
        return text.Append("</ul>\n").ToString();
    }

    private static string ClaimOf(
        DossierClaim claim, Dossier dossier, Coastlines shores, LeapSeconds leap, string id) => string.Concat(
        $"<article id=\"{id}\">\n",
        dossier.Claims.Length == 1 ? "" : DossierHtml.Element("h2", claim.Id),
        $"<p class=\"verdict\">{DossierHtml.Badge(claim.Verdict)} <span>",
        DossierHtml.Text(ReportedWording.Meaning(claim.Verdict, claim.Orbit is not null)), "</span></p>\n",
        Quote(claim),
        DossierHtml.Section("What is claimed", Claimed(claim, leap)),
        DossierHtml.Section("Where it stands", SourceOf(claim.Source, leap)),
        DossierHtml.Section("What was found", DossierHtml.List(claim.Reasons)),
        claim.DoesNotShow.IsEmpty ? "" : "<section class=\"warn\">\n" + DossierHtml.Element("h4", "What this does " +
            "not show") + DossierHtml.List(claim.DoesNotShow) + "</section>\n",
        claim.Orbit is { } orbit ? new DossierOrbit(orbit, dossier, shores, leap, id).Write() : "",
        DossierHtml.Section("Launches of the record", Launches(claim, leap)),
        DossierHtml.Section("Findings so far", History(claim, leap)),
        DossierHtml.Section("Claims about the same event", SameEvent(claim)),
        DossierHtml.Section("Digests", Digests(claim)),
        "</article>\n");

    private static string Quote(DossierClaim claim) =>
        $"<blockquote><span>{DossierHtml.Text(claim.Before)}</span><mark>{DossierHtml.Text(claim.Quote)}</mark><span>" +
        $"{DossierHtml.Text(claim.After)}</span></blockquote>\n" +
        (claim.IsSummary ? DossierHtml.Element("p", "soft", "A summary of the published wording.") : "");

    private static string Claimed(DossierClaim claim, LeapSeconds leap)
    {
        string said = claim.Reported is not { } r ? "" : DossierHtml.Facts(
            ("Said by", r.Attribution.By ?? "the text itself"),
            ("Through", r.Attribution.Through),
            ("About", ReportedWording.Kind(r.Kind)),
            ("Stated as", ReportedWording.Stated(r.Polarity, r.Modality)),
            ("Of", ReportedWording.List(r.About)),
            ("By whom", ReportedWording.List(r.Actor)),
            ("Where", ReportedWording.List(r.Where)),
            ("When", r.When is { } when ? ReportedWording.When(when) : null),
            ("Quantities", string.Join(", ", r.Quantities.Select(q => $"“{q.Text}”"))),
            ("Detail", r.Detail));
        if (claim.Orbit?.Finding.Claim is not { } c)
            return said;
        string time = c.Time.From.ToUtcString(leap, 0) +
            (c.Time.IsWindow ? " to " + c.Time.To.ToUtcString(leap, 0) : "") +
            (c.Time.Precision.Seconds > 1.0 ? ", to the minute" : "");
        string stated = c.Time.AsStated is { } local ? $" (“{local}”{(c.Time.Zone is { } z ? ", " + z : "")})" : "";
        return said + DossierHtml.Facts(
            ("Said by", claim.Reported is null ? c.Source.Speaker : null),
            ("Said to be seen", c.Subject),
            (c.Meaning == ClaimMeaning.Received ? "Received" : "Taken", time + stated),
            ("Said to show", c.Visible),
            ("Sensor", c.Sensor),
            ("Places checked", string.Join("; ", c.Places.Select(p => $"{p.Name} ({p.Position})"))));
    }

    private static string SourceOf(DossierSource source, LeapSeconds leap) => DossierHtml.Facts(
        ("Title", source.Title),
        ("Publisher", source.Publisher),
        ("Address", source.Url),
        ("Published", source.Published is { } date && date != ArticleDate.Unknown
            ? ReportedWording.Published(date)
            : source.Published is null ? null : "not known"),
        ("Received", source.Retrieved?.ToUtcString(leap, 0)),
        ("SHA-256", source.Sha256),
        ("Source", source.Reliability is { } grade ? $"{grade}: {grade.Words()}" : null),
        ("Text", source.Credibility is { } credibility
            ? string.Create(CultureInfo.InvariantCulture, $"{(int)credibility}: {credibility.Words()}")
            : null));

    private static string Launches(DossierClaim claim, LeapSeconds leap) => claim.Launches.IsEmpty ? "" :
        DossierHtml.Table(
            "What the record has", ["when (UTC)", "satellite", "rocket", "site", "outcome"],
            claim.Launches.Select(l => (string[])
            [
                l.At.ToUtcString(leap, 0)[..(l.Precision.Days < 1.0 ? 16 : 10)].Replace('T', ' '), l.Payload, l.Vehicle,
                l.Site, Outcome(l),
            ])) + DossierHtml.List(claim.Launches.SelectMany(l => l.Sources).Distinct());

    private static string Outcome(LaunchEvent launch) => launch.Outcome switch
    {
        LaunchOutcome.Orbit => "orbit" + (launch.Designator is { } d ? $" ({d})" : ""),
        LaunchOutcome.Failure => "failed" + (launch.Cause.Length > 0 ? ": " + launch.Cause : ""),
        _ => "not known",
    };

    private static string History(DossierClaim claim, LeapSeconds leap) => claim.History.IsEmpty ? "" :
        "<div class=\"named\">" + DossierHtml.Table(
            "The last holds; the earlier ones stay", ["recorded", "entry", "finding", "why", "by"],
            claim.History.Select(h => (string[])
            [
                h.RecordedAt.ToUtcString(leap, 0), h.Number.ToString(CultureInfo.InvariantCulture),
                h.Finding.Verdict + (h.Finding.Likelihood is { } likelihood
                    ? ", " + LikelihoodWords.OfLikelihood.Format(likelihood)
                    : ""),
                string.Join(" ", h.Finding.Reasons), Short(h.Finding.CodeVersion),
            ])) + "</div>\n";

    /// <summary>A version without the tail of the hash of its source.</summary>
    private static string Short(string version) => version.IndexOf('+') is >= 0 and var at && version.Length > at + 9
        ? version[..(at + 9)]
        : version;

    private static string SameEvent(DossierClaim claim) => claim.SameEvent.IsEmpty ? "" :
        "<div class=\"named\">" + DossierHtml.Table(
            "What else is said of it", ["claim", "by", "words", "finding"],
            claim.SameEvent.Select(c => (string[])
            [
                c.Id, $"{c.Source} {ReportedWording.Polarity(c.Polarity)}", c.Quote, DossierHtml.Word(c.Verdict),
            ])) + "</div>\n";

    private static string Digests(DossierClaim claim) =>
        DossierHtml.Facts([.. claim.Digests.Select(d => ("Of " + d.Of, (string?)d.Hexadecimal))]);

    private static string Recompute(Dossier dossier) => dossier.Claims.All(c => c.Replay is null) ? ""
        : DossierHtml.Section(
        "How to recompute",
        DossierHtml.Element("p", "This page carries the requests and the data they were answered from. One command " +
            "computes the findings again, without a network, and compares the digests:"),
        "<pre>", DossierHtml.Text("overflight replay " + dossier.FileName), "</pre>\n");

    /// <summary>
    /// The signs of markup occur in strings alone, where JSON lets them be spelled by number: so the data cannot end
    /// their element.
    /// </summary>
    private static string ReplayData(ClaimReplay replay)
    {
        string json = replay.ToJson();
        var safe = new StringBuilder(json.Length);
        foreach (char sign in json)
        {
            if (sign is '<' or '>' or '&' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' ||
                char.GetUnicodeCategory(sign) == UnicodeCategory.Format)
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}");
            else
                safe.Append(sign);
        }

        return $"<script type=\"application/json\" class=\"{ReplayClass}\">\n{safe}\n</script>\n";
    }
}
