using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using Overflight.Evidence.Ledger;
using Overflight.Time;

namespace Overflight.Analyses.Stix;

/// <summary>
/// A ledger as a bundle of STIX 2.1 (OASIS): sources are identities, items are reports with the file and the address
/// they came from, claims are notes about their report, findings opinions of their note. Corrections and new grades are
/// applied; an earlier finding is revoked by the one that follows it. The same ledger gives the same bytes.
/// </summary>
public static class StixText
{
    /// <summary>Writes the bundle.</summary>
    /// <param name="entries">The entries of a ledger, in order.</param>
    /// <param name="leapSeconds">The leap-second table.</param>
    public static string Write(IEnumerable<LedgerEntry> entries, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(leapSeconds);
        ImmutableArray<LedgerEntry> all = [.. entries];
        var bundle = new JsonObject
        {
            ["type"] = "bundle",
            ["id"] = StixId.Of("bundle", all.IsEmpty ? "" : all[^1].Hash),
            ["objects"] = new JsonArray([.. Objects(all, new StixObjects(leapSeconds))]),
        };
        // Its usual encoder escapes <, > and &, and everything that cannot be seen.
        return bundle.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";
    }

    private static IEnumerable<JsonObject> Objects(ImmutableArray<LedgerEntry> all, StixObjects make)
    {
        LedgerView view = LedgerView.Of(all);
        Dictionary<long, LedgerEntry> entries = all.ToDictionary(e => e.Number);
        Dictionary<long, Instant> graded = all.Where(e => e.Body is GradeEntry)
            .GroupBy(e => ((GradeEntry)e.Body).Of).ToDictionary(g => g.Key, g => g.Max(e => e.RecordedAt));
        Instant Modified(long number) => graded.TryGetValue(number, out Instant at)
            ? Instant.Max(at, entries[number].RecordedAt)
            : entries[number].RecordedAt;

        yield return StixObjects.Clear();
        yield return StixObjects.Program();
        yield return StixObjects.Extension();
        foreach (ViewedSource source in view.Sources)
            yield return make.Source(entries[source.Number], source.Source, Modified(source.Number));
        ILookup<long, ViewedClaim> claims = view.Claims.ToLookup(c => c.Claim.Item);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (ViewedItem item in view.Items)
        {
            JsonObject[] observables =
                [.. new[] { StixObjects.File(item.Item), StixObjects.Address(item.Item) }.OfType<JsonObject>()];
            string[] observed = [.. observables.Select(o => o["id"]!.GetValue<string>())]; // each has one
            foreach ((JsonObject observable, string id) in observables.Zip(observed))
            {
                if (seen.Add(id))
                    yield return observable;
            }

            yield return make.Item(
                entries[item.Number], item.Item, Modified(item.Number),
                [
                    .. observed, StixObjects.IdOf(entries[item.Item.Source]),
                    .. claims[item.Number].Select(c => StixObjects.IdOf(entries[c.Number])),
                ]);
            foreach (ViewedClaim claim in claims[item.Number])
            {
                foreach (JsonObject made in ClaimOf(claim, StixObjects.IdOf(entries[item.Number]), entries, make))
                    yield return made;
            }
        }
    }

    private static IEnumerable<JsonObject> ClaimOf(
        ViewedClaim claim, string report, Dictionary<long, LedgerEntry> entries, StixObjects make)
    {
        LedgerEntry entry = entries[claim.Number];
        yield return make.Claim(entry, claim.Claim.Claim, report);
        for (int i = 0; i < claim.Findings.Length; i++)
            yield return make.Finding(
                entries[claim.Findings[i].Number], claim.Findings[i].Finding, StixObjects.IdOf(entry),
                i + 1 < claim.Findings.Length ? claim.Findings[i + 1].RecordedAt : null);
    }
}
