using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Record;

namespace Overflight.Analyses.Dossiers;

/// <summary>A claim of a dossier: its words, its source, and what was found.</summary>
public sealed record DossierClaim
{
    /// <summary>Its name: "whitehouse-20231127", "claim 17".</summary>
    public required string Id { get; init; }

    /// <summary>Its words.</summary>
    public required string Quote { get; init; }

    /// <summary>The words are a summary, not a quotation.</summary>
    public bool IsSummary { get; init; }

    /// <summary>The text before the words; empty where it is not known.</summary>
    public string Before { get; init; } = "";

    /// <summary>The text after them.</summary>
    public string After { get; init; } = "";

    /// <summary>What was read from the words; <c>null</c> for a claim that was written down by hand.</summary>
    public ReportedClaim? Reported { get; init; }

    /// <summary>Where they stand.</summary>
    public required DossierSource Source { get; init; }

    /// <summary>What was found; <c>null</c> where the claim was not checked.</summary>
    public Verdict? Verdict { get; init; }

    /// <summary>Why, in plain words.</summary>
    public ImmutableArray<string> Reasons { get; init; } = [];

    /// <summary>What the finding does not show.</summary>
    public ImmutableArray<string> DoesNotShow { get; init; } = [];

    /// <summary>The check of the orbit; <c>null</c> where physics was not asked.</summary>
    public ClaimTrace? Orbit { get; init; }

    /// <summary>
    /// The check with all it rests on, to be computed again; <c>null</c> where physics was not asked.
    /// </summary>
    public ClaimReplay? Replay { get; init; }

    /// <summary>The launches of the record that the finding rests on.</summary>
    public ImmutableArray<LaunchEvent> Launches { get; init; } = [];

    /// <summary>All that was found of it so far, the earliest first.</summary>
    public ImmutableArray<ViewedFinding> History { get; init; } = [];

    /// <summary>Other claims about the same event.</summary>
    public ImmutableArray<RelatedClaim> SameEvent { get; init; } = [];

    /// <summary>Digests of what it rests on.</summary>
    public ImmutableArray<NamedDigest> Digests { get; init; } = [];

    /// <summary>A claim of a file of claims.</summary>
    /// <param name="replay">Its check.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static DossierClaim Of(ClaimReplay replay, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(replay);
        ClaimTrace trace = TraceClaim.Run(replay.Request, replay.Snapshot, null, cancellation);
        Claim claim = trace.Finding.Claim;
        return new DossierClaim
        {
            Id = claim.Id,
            Quote = claim.Wording ?? claim.Subject,
            IsSummary = true,
            Source = new DossierSource { Title = claim.Source.Title, Url = claim.Source.Url },
            Verdict = trace.Finding.Finding,
            Reasons = trace.Finding.Reasons,
            DoesNotShow = trace.Finding.DoesNotShow,
            Orbit = trace,
            Replay = replay,
            Digests = DigestsOf(replay),
        };
    }

    /// <summary>A claim of a ledger.</summary>
    /// <param name="claim">The claim, with the findings that are known.</param>
    /// <param name="view">The ledger.</param>
    /// <param name="text">The text it stands in, of which the words around it are shown; <c>null</c> where it is not
    /// at hand.</param>
    /// <param name="replay">The check of the orbit; <c>null</c> where physics was not asked.</param>
    /// <param name="launches">The launches that the finding rests on.</param>
    /// <param name="sameEvent">Other claims about the same event.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The ledger does not have the item of the claim.</exception>
    public static DossierClaim Of(
        ViewedClaim claim, LedgerView view, string? text, ClaimReplay? replay, IEnumerable<LaunchEvent> launches,
        IEnumerable<ViewedClaim> sameEvent, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(view);
        ReportedClaim said = claim.Claim.Claim;
        Dictionary<long, ItemEntry> items = view.Items.ToDictionary(i => i.Number, i => i.Item);
        if (!items.TryGetValue(claim.Claim.Item, out ItemEntry? item))
            throw new ArgumentException($"The ledger has no item {claim.Claim.Item}.", nameof(view));
        ClaimTrace? orbit = replay is null
            ? null
            : TraceClaim.Run(replay.Request, replay.Snapshot, null, cancellation);
        (string before, string after) = QuoteContext.Around(text, said);
        return new DossierClaim
        {
            Id = Name(claim.Number),
            Quote = said.Quote,
            Before = before,
            After = after,
            Reported = said,
            Source = SourceOf(item, view),
            Verdict = claim.Latest?.Finding.Verdict,
            Reasons = claim.Latest?.Finding.Reasons ?? [],
            DoesNotShow = orbit?.Finding.DoesNotShow ?? [],
            Orbit = orbit,
            Replay = replay,
            Launches = [.. launches],
            History = claim.Findings,
            SameEvent =
            [
                .. sameEvent.Where(c => c.Number != claim.Number).Select(c => new RelatedClaim(
                    Name(c.Number), c.Claim.Claim.Quote, Teller(c, items), c.Claim.Claim.Polarity,
                    c.Latest?.Finding.Verdict)),
            ],
            Digests = replay is not null ? DigestsOf(replay)
                : claim.Latest is { Finding.Digest: { Length: > 0 } digest }
                    ? [new NamedDigest("the launch record the finding rests on", digest)]
                    : [],
        };
    }

    private static ImmutableArray<NamedDigest> DigestsOf(ClaimReplay replay) =>
    [
        new NamedDigest("request, data and finding", replay.Digest),
        new NamedDigest("the data: elements, Earth orientation and sensors", replay.Snapshot.Digest),
    ];

    private static DossierSource SourceOf(ItemEntry item, LedgerView view) => new()
    {
        Title = item.Title,
        Publisher = item.Publisher,
        Url = item.Url,
        Published = item.Published,
        Retrieved = item.Retrieved,
        Sha256 = item.Sha256,
        Reliability = view.Sources.FirstOrDefault(s => s.Number == item.Source)?.Source.Reliability,
        Credibility = item.Credibility,
    };

    private static string Teller(ViewedClaim claim, Dictionary<long, ItemEntry> items)
    {
        ItemEntry? item = items.GetValueOrDefault(claim.Claim.Item);
        string where = item is null ? "" : item.Publisher.Length > 0 ? item.Publisher : item.Title;
        return claim.Claim.Claim.Attribution.By is { } by ? where.Length > 0 ? $"{by}, in {where}" : by
            : where.Length > 0 ? where : "an untitled text";
    }

    private static string Name(long number) => string.Create(CultureInfo.InvariantCulture, $"claim {number}");
}
