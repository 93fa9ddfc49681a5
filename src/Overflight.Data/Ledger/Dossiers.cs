using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Analyses;
using Overflight.Analyses.Dossiers;
using Overflight.Data.Reference;
using Overflight.Data.Store;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Record;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Data.Ledger;

/// <summary>Puts dossiers together from claims and a ledger.</summary>
public static class Dossiers
{
    /// <summary>A dossier of claims, with the capitals of the gazetteer as landmarks.</summary>
    /// <param name="claims">The claims, at least one.</param>
    /// <param name="gazetteer">Where the landmarks are from.</param>
    /// <param name="now">When it is put together.</param>
    /// <param name="program">Name and version of the program.</param>
    public static Dossier Of(IEnumerable<DossierClaim> claims, Gazetteer gazetteer, Instant now, string program)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        return new()
        {
            Claims = [.. claims],
            Made = now,
            CodeVersion = program,
            Landmarks =
            [
                .. gazetteer.Places.Where(p => p.Kind == "capital").Select(p => new NamedPlace(p.Name, p.Position)),
            ],
        };
    }

    /// <summary>The dossier of a claim of a ledger, with the check that was recorded computed again.</summary>
    /// <param name="view">The ledger.</param>
    /// <param name="number">Number of the claim's entry.</param>
    /// <param name="library">Where articles are kept, and what claims are held against.</param>
    /// <param name="now">When it is put together.</param>
    /// <param name="program">Name and version of the program.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The entry is no claim that counts, or its check cannot be read.</exception>
    public static Dossier Of(
        LedgerView view, long number, DataLibrary library, Instant now, string program, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(library);
        ViewedClaim claim = view.Claims.FirstOrDefault(c => c.Number == number) ?? throw new ArgumentException(
            $"Entry {number} is no claim that counts; find one with: overflight ledger list", nameof(number));
        ReplayOutcome? outcome = null;
        if (claim.Findings.LastOrDefault(f => f.Finding.Replay is not null)?.Finding.Replay is { } json &&
            !ClaimReplay.TryRecompute(json, cancellation, out outcome, out Diagnostic diagnostic))
            throw new ArgumentException($"The check of claim {number} cannot be read: {diagnostic}", nameof(number));
        ImmutableArray<ClaimedEvent> events =
            [.. LedgerEvents.Run(view, library.Reading()).Where(e => e.Claims.Any(c => c.Number == number))];
        string sha256 = view.Items.First(i => i.Number == claim.Claim.Item).Item.Sha256;
        var made = DossierClaim.Of(
            claim, view, library.ReadArticle(sha256)?.Text, outcome?.Replay,
            events.Select(e => e.Launch).OfType<LaunchEvent>(),
            events.SelectMany(e => e.Claims).DistinctBy(c => c.Number), cancellation);
        if (outcome is { IsSame: false })
            made = made with { Reasons = made.Reasons.Add("Computed again, the check is not what was recorded.") };
        return Of([made], library.Gazetteer, now, program);
    }
}
