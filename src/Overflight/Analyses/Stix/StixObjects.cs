using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.Json.Nodes;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;
using Overflight.Time;

namespace Overflight.Analyses.Stix;

/// <summary>Makes the objects of a bundle.</summary>
internal sealed class StixObjects(LeapSeconds leapSeconds)
{
    /// <summary>TLP:CLEAR as the standard's committee has defined it.</summary>
    public const string ClearId = "marking-definition--94868c89-83c2-464b-929b-a1a8aa3c8487";

    private const string ClearExtension = "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";
    private const string Since = "2026-11-22T00:00:00.000Z"; // when this form was first written

    /// <summary>This program, which makes all objects.</summary>
    public static string ProgramId { get; } = StixId.Of("identity", "Overflight");

    /// <summary>What is added to a note.</summary>
    public static string ClaimExtension { get; } = StixId.Of("extension-definition", "claim 1");

    public static JsonObject Clear() => new()
    {
        ["type"] = "marking-definition",
        ["spec_version"] = "2.1",
        ["id"] = ClearId,
        ["created"] = "2022-10-01T00:00:00.000Z",
        ["name"] = "TLP:CLEAR",
        ["extensions"] = new JsonObject
        {
            [ClearExtension] = new JsonObject { ["extension_type"] = "property-extension", ["tlp_2_0"] = "clear" },
        },
    };

    public static JsonObject Program()
    {
        JsonObject made = Domain("identity", ProgramId, Since, Since);
        made["name"] = "Overflight";
        made["description"] = "The program that read the texts and checked what they claim.";
        made["identity_class"] = "system";
        return made;
    }

    public static JsonObject Extension()
    {
        JsonObject made = Domain("extension-definition", ClaimExtension, Since, Since);
        made["name"] = "Claim";
        made["description"] = "What was read from the words of a note that holds a claim.";
        made["schema"] = "kind: what kind of thing is claimed. polarity: asserted, denied or doubted. modality: " +
            "did, will or could. said_by, said_through: who says it, and who passes it on; the text itself where " +
            "both are missing. actors, about, places: lists of names. time_text, time_from, time_to, " +
            "time_certainty: the words that say when, the calendar days they stand for, and how sure that is. " +
            "text_start, text_end: where the words stand in the text of the file, UTF-16 units from 0.";
        made["version"] = "1.0";
        made["extension_types"] = new JsonArray("property-extension");
        return made;
    }

    public JsonObject Source(LedgerEntry entry, SourceEntry source, Instant modified)
    {
        JsonObject made = Domain("identity", IdOf(entry), Text(entry.RecordedAt), Text(modified));
        made["name"] = source.Name;
        made["description"] = (source.Description.Length > 0 ? source.Description.TrimEnd('.') + ". " : "") +
            $"Admiralty reliability {source.Reliability}: {source.Reliability.Words()}.";
        made["identity_class"] = "unknown";
        return made;
    }

    /// <summary>The bytes that came.</summary>
    public static JsonObject File(ItemEntry item)
    {
        JsonObject Hashes() => new() { ["SHA-256"] = item.Sha256 };
        return Observable("file", new JsonObject { ["hashes"] = Hashes() }, "hashes", Hashes());
    }

    /// <summary>Where they came from; <c>null</c> where that is no address of the web.</summary>
    public static JsonObject? Address(ItemEntry item) => AddressOf(item) is { } url
        ? Observable("url", new JsonObject { ["value"] = url }, "value", url)
        : null;

    public JsonObject Item(LedgerEntry entry, ItemEntry item, Instant modified, IEnumerable<string> refersTo)
    {
        JsonObject made = Domain("report", IdOf(entry), Text(entry.RecordedAt), Text(modified));
        made["name"] = item.Title.Length > 0 ? item.Title : "Untitled text " + item.Sha256[..12];
        string published = item.Published == ArticleDate.Unknown ? "When it was published is not known"
            : item.Published.IsDay ? $"Published {Day(item.Published.Earliest)} ({item.Published.Why})"
            : $"Published {Day(item.Published.Earliest)} to {Day(item.Published.Latest)} ({item.Published.Why})";
        made["description"] = $"{published}; received {Text(item.Retrieved)}. Admiralty credibility " +
            string.Create(CultureInfo.InvariantCulture, $"{(int)item.Credibility}: {item.Credibility.Words()}.");
        made["published"] = item.Published.IsDay
            ? Day(item.Published.Earliest) + "T00:00:00.000Z"
            : Text(item.Retrieved);
        made["object_refs"] = List(refersTo);
        if (Confidence(item.Credibility) is { } confidence)
            made["confidence"] = confidence;
        var reference = new JsonObject
        {
            ["source_name"] = item.Publisher.Length > 0 ? item.Publisher : "publisher not known",
            ["description"] = item.Title.Length > 0 ? item.Title : item.Url ?? "Untitled text",
            ["hashes"] = new JsonObject { ["SHA-256"] = item.Sha256 },
        };
        if (AddressOf(item) is { } url)
            reference["url"] = url;
        made["external_references"] = new JsonArray(reference);
        return made;
    }

    public JsonObject Claim(LedgerEntry entry, ReportedClaim claim, string report)
    {
        JsonObject made = Domain("note", IdOf(entry), Text(entry.RecordedAt), Text(entry.RecordedAt));
        string said = $"{claim.Attribution.By ?? "the text itself"}" +
            (claim.Attribution.Through is { } through ? $", through {through}" : "");
        made["abstract"] = $"Claim ({Kebab(claim.Kind)}), {claim.Polarity.ToString().ToLowerInvariant()} by {said}";
        made["content"] = claim.Quote;
        made["object_refs"] = new JsonArray(report);
        made["labels"] = new JsonArray("claim", Kebab(claim.Kind));
        var read = new JsonObject
        {
            ["extension_type"] = "property-extension",
            ["kind"] = Kebab(claim.Kind),
            ["polarity"] = claim.Polarity.ToString().ToLowerInvariant(),
            ["modality"] = claim.Modality.ToString().ToLowerInvariant(),
            ["text_start"] = claim.Start,
            ["text_end"] = claim.End,
        };
        Add("said_by", claim.Attribution.By);
        Add("said_through", claim.Attribution.Through);
        AddAll("actors", claim.Actor);
        AddAll("about", claim.About);
        AddAll("places", claim.Where);
        if (claim.When is { } when)
        {
            Add("time_text", when.Text);
            Add("time_from", when.Span is { } span ? Day(span.From) : null);
            Add("time_to", when.Span is { } to ? Day(to.To) : null);
            Add("time_certainty", when.Certainty.ToString().ToLowerInvariant());
        }

        made["extensions"] = new JsonObject { [ClaimExtension] = read };
        return made;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                read[name] = value;
        }

        void AddAll(string name, ImmutableArray<string> values)
        {
            if (values.Any(v => v.Length > 0)) // the standard knows no empty lists
                read[name] = List(values.Where(v => v.Length > 0));
        }
    }

    /// <summary>A finding; one that another has followed is revoked from then on.</summary>
    public JsonObject Finding(LedgerEntry entry, FindingEntry finding, string note, Instant? followed)
    {
        JsonObject made = Domain("opinion", IdOf(entry), Text(entry.RecordedAt), Text(followed ?? entry.RecordedAt));
        made["opinion"] = Opinion(finding);
        string likelihood = finding.Likelihood is { } l
            ? $" The claim is {LikelihoodWords.OfLikelihood.Format(l)}."
            : "";
        made["explanation"] = $"{finding.Verdict}. {string.Join(" ", finding.Reasons)}{likelihood}";
        made["authors"] = new JsonArray(
            finding.CodeVersion.StartsWith("overflight", StringComparison.OrdinalIgnoreCase)
                ? finding.CodeVersion
                : "Overflight " + finding.CodeVersion);
        made["object_refs"] = new JsonArray(note);
        if (followed is not null)
            made["revoked"] = true;
        return made;
    }

    public static string IdOf(LedgerEntry entry) => StixId.Of(
        entry.Body switch
        {
            SourceEntry => "identity",
            ItemEntry => "report",
            ClaimEntry => "note",
            FindingEntry => "opinion",
            _ => throw new ArgumentException("Grades and corrections are no objects of their own.", nameof(entry)),
        },
        entry.Hash);

    /// <summary>
    /// A verdict on the standard's scale. That a time fits does not show that a picture was taken, so only a likelihood
    /// that says so makes agreement strong.
    /// </summary>
    private static string Opinion(FindingEntry finding) => (finding.Verdict, finding.Likelihood) switch
    {
        (Verdict.Supported, Likelihood.VeryLikely or Likelihood.AlmostCertain) => "strongly-agree",
        (Verdict.Supported, _) => "agree",
        (Verdict.Contradicted, Likelihood.VeryUnlikely or Likelihood.AlmostNoChance) => "strongly-disagree",
        (Verdict.Contradicted, _) => "disagree",
        _ => "neutral",
    };

    /// <summary>The standard's table for the Admiralty code (appendix A); none for what cannot be judged.</summary>
    private static int? Confidence(Credibility credibility) =>
        credibility == Credibility.CannotBeJudged ? null : 110 - (20 * (int)credibility);

    private static string? AddressOf(ItemEntry item) =>
        item.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out Uri? address) &&
        address.Scheme is "http" or "https" && Uri.IsWellFormedUriString(url, UriKind.Absolute)
            ? url
            : null;

    private static JsonObject Domain(string type, string id, string created, string modified) => new()
    {
        ["type"] = type,
        ["spec_version"] = "2.1",
        ["id"] = id,
        ["created_by_ref"] = ProgramId,
        ["created"] = created,
        ["modified"] = modified,
        ["object_marking_refs"] = new JsonArray(ClearId),
    };

    private static JsonObject Observable(string type, JsonObject identifying, string property, JsonNode value) => new()
    {
        ["type"] = type,
        ["spec_version"] = "2.1",
        ["id"] = StixId.OfObservable(type, identifying),
        ["object_marking_refs"] = new JsonArray(ClearId),
        [property] = value,
    };

    private static JsonArray List(IEnumerable<string> values) => [.. values.Select(v => (JsonNode)v)];

    private static string Kebab(ReportedClaimKind kind) => string.Concat(kind.ToString().Select(
        (c, i) => char.IsUpper(c) ? (i > 0 ? "-" : "") + char.ToLowerInvariant(c) : c.ToString()));

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Text(Instant instant) => instant.ToUtcString(leapSeconds, 3);
}
