using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Findings as the ledger keeps them: with the request and the data by which they can be made again, and made again
/// where data or program have become better.
/// </summary>
public static class RecordedFinding
{
    /// <summary>Checks a claim for the ledger.</summary>
    /// <param name="claim">Number of its entry.</param>
    /// <param name="request">What is to be checked.</param>
    /// <param name="check">The check.</param>
    /// <param name="snapshot">Elements and Earth.</param>
    /// <param name="program">Name and version of the program.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The body to append; <c>null</c> where neither record nor physics can speak to it.</returns>
    public static FindingEntry? Of(
        long claim, CheckReportRequest request, CheckReport check, Snapshot snapshot, string program,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(snapshot);
        return check.Run(request, snapshot, cancellation) is { } finding
            ? Made(claim, request, finding, snapshot, program, cancellation)
            : null;
    }

    private static FindingEntry Made(
        long claim, CheckReportRequest request, ReportFinding finding, Snapshot snapshot, string program,
        CancellationToken cancellation)
    {
        ClaimReplay? replay = finding.OrbitRequest is { } orbit
            ? ClaimReplay.Of(orbit, snapshot, program, cancellation)
            : null;
        return new FindingEntry
        {
            Claim = claim,
            Verdict = finding.Verdict,
            Reasons = finding.Reasons,
            Digest = replay?.Snapshot.Digest ?? finding.DataDigest,
            Request = JsonSerializer.Serialize(request, Json(snapshot.Earth.LeapSeconds)),
            Replay = replay?.ToJson(),
            CodeVersion = program,
        };
    }

    /// <summary>
    /// Checks the claims of a ledger again, as they read now, and gives the findings that differ from the last that was
    /// computed. To append them keeps the old ones.
    /// </summary>
    /// <param name="view">The ledger.</param>
    /// <param name="check">The check.</param>
    /// <param name="load">Gives elements and Earth for what a check needs.</param>
    /// <param name="leapSeconds">The leap-second table.</param>
    /// <param name="program">Name and version of the program.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static IEnumerable<FindingEntry> Changed(
        LedgerView view, CheckReport check, Func<SnapshotNeeds, Snapshot> load, LeapSeconds leapSeconds,
        string program, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(load);
        Dictionary<long, ItemEntry> items = view.Items.ToDictionary(i => i.Number, i => i.Item);
        ILookup<long, ViewedClaim> byItem = view.Claims.ToLookup(c => c.Claim.Item);
        foreach (ViewedClaim claim in view.Claims)
        {
            cancellation.ThrowIfCancellationRequested();
            FindingEntry? last = claim.Findings.Select(f => f.Finding).LastOrDefault(f => f.Request is not null);
            CheckReportRequest request = RequestOf(
                claim, last, items[claim.Claim.Item], byItem[claim.Claim.Item], leapSeconds);
            Snapshot snapshot = load(CheckReport.Needs(request));
            if (check.Run(request, snapshot, cancellation) is { } found && (last is null ||
                found.Verdict != last.Verdict || !found.Reasons.SequenceEqual(last.Reasons)))
                yield return Made(claim.Number, request, found, snapshot, program, cancellation);
        }
    }

    /// <summary>What was asked last, of the claim as it reads now; without that, what its item's claims tell.</summary>
    private static CheckReportRequest RequestOf(
        ViewedClaim claim, FindingEntry? last, ItemEntry item, IEnumerable<ViewedClaim> ofItem, LeapSeconds leapSeconds)
    {
        CheckReportRequest? asked = last?.Request is { } text ? Read(text, leapSeconds) : null;
        ReportedClaim now = claim.Claim.Claim;
        return new CheckReportRequest
        {
            Id = asked?.Id ?? $"claim-{claim.Number}",
            Claim = now,
            Published = item.Published,
            Source = ClaimSource.OfText(item.Title, item.Publisher, item.Url, item.Sha256, now.Attribution.By),
            Satellites = asked?.Satellites ?? [.. ofItem.SelectMany(c => c.Claim.Claim.About).Distinct()],
            OtherTimes = asked?.OtherTimes ?? [],
            IsPictureClaimed = asked?.IsPictureClaimed ?? ofItem.Any(
                c => c.Claim.Claim is { Kind: ReportedClaimKind.Imaging, Polarity: ClaimPolarity.Asserted }),
        };
    }

    private static CheckReportRequest? Read(string text, LeapSeconds leapSeconds)
    {
        try
        {
            return JsonSerializer.Deserialize<CheckReportRequest>(text, Json(leapSeconds));
        }
        catch (JsonException)
        {
            return null; // of another version: the claim itself is enough
        }
    }

    private static JsonSerializerOptions Json(LeapSeconds leapSeconds) =>
        OverflightJson.Options(leapSeconds, isIndented: false);
}
