// ClaimReview of schema.org: the claim with who made it and where it appeared, and the review with its verdict in
// words. No number is given: how far a claim is borne out is no scale from false to true.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>The claims of a ledger that were checked, as ClaimReview of schema.org (JSON-LD).</summary>
public static class ClaimReviewText
{
    /// <summary>Writes the reviews, by claim.</summary>
    /// <param name="view">The ledger.</param>
    /// <param name="leapSeconds">The leap-second table.</param>
    public static string Write(LedgerView view, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(view);
        Dictionary<long, ItemEntry> items = view.Items.ToDictionary(i => i.Number, i => i.Item);
        var graph = new JsonArray();
        foreach (ViewedClaim claim in view.Claims.Where(c => c.Latest is not null))
            graph.Add(ReviewOf(claim, items.GetValueOrDefault(claim.Claim.Item), leapSeconds));
        var document = new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph };
        // Its usual encoder escapes <, > and &, so that it can stand in a page.
        return document.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";
    }

    private static JsonObject ReviewOf(ViewedClaim viewed, ItemEntry? item, LeapSeconds leapSeconds)
    {
        ReportedClaim claim = viewed.Claim.Claim;
        ViewedFinding finding = viewed.Latest!; // chosen above
        var appearance = new JsonObject { ["@type"] = "CreativeWork" };
        if (item is not null)
        {
            appearance["headline"] = item.Title;
            appearance["identifier"] = "sha256:" + item.Sha256;
            if (item.Url is { } url)
                appearance["url"] = url;
            if (item.Publisher.Length > 0)
                appearance["publisher"] = new JsonObject { ["@type"] = "Organization", ["name"] = item.Publisher };
            if (item.Published.IsDay)
                appearance["datePublished"] =
                    item.Published.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        var reviewed = new JsonObject { ["@type"] = "Claim", ["appearance"] = appearance };
        if (claim.Attribution.By is { } by)
            reviewed["author"] = new JsonObject { ["@type"] = "Thing", ["name"] = by };
        return new JsonObject
        {
            ["@type"] = "ClaimReview",
            ["identifier"] = viewed.Number.ToString(CultureInfo.InvariantCulture),
            ["claimReviewed"] = claim.Quote,
            ["datePublished"] = finding.RecordedAt.ToUtcString(leapSeconds, 0),
            ["author"] = new JsonObject { ["@type"] = "Organization", ["name"] = "Overflight" },
            ["itemReviewed"] = reviewed,
            ["reviewRating"] = new JsonObject
            {
                ["@type"] = "Rating",
                ["alternateName"] = finding.Finding.Verdict.ToString(),
            },
            ["reviewBody"] = string.Join(" ", finding.Finding.Reasons),
        };
    }
}
