using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Analyses;
using Overflight.Analyses.Dossiers;
using Overflight.Data.Reference;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Record;
using Overflight.Frames;
using Overflight.Numerics;

namespace Overflight.Cli;

/// <summary>What every dossier is put together with.</summary>
internal static class DossierInput
{
    /// <summary>A dossier of claims, with the capitals of the gazetteer as landmarks.</summary>
    public static Dossier Of(CliContext context, Gazetteer gazetteer, IEnumerable<DossierClaim> claims) => new()
    {
        Claims = [.. claims],
        Made = context.Now,
        CodeVersion = LedgerInput.Program,
        Landmarks = Landmarks(gazetteer),
    };

    private static ImmutableArray<NamedPlace> Landmarks(Gazetteer gazetteer) =>
        [.. gazetteer.Places.Where(p => p.Kind == "capital").Select(p => new NamedPlace(p.Name, p.Position))];

    /// <summary>The dossier of a claim of a ledger, by the data of now where its finding carries none.</summary>
    /// <exception cref="CliException">The entry is no claim that counts.</exception>
    public static Dossier OfClaim(
        CliContext context, DataSources sources, LedgerView view, long number, string fileName,
        CancellationToken cancellation)
    {
        ViewedClaim claim = view.Claims.FirstOrDefault(c => c.Number == number) ?? throw new CliException(
            ExitCode.BadInput, $"Entry {number} is no claim that counts; find one with: overflight ledger list");
        ReadingBasis basis = sources.Library.Reading();
        ClaimReplay? replay = null;
        if (claim.Findings.LastOrDefault(f => f.Finding.Replay is not null)?.Finding.Replay is { } json)
        {
            if (!ClaimReplay.TryRecompute(json, cancellation, out ReplayOutcome? outcome, out Diagnostic diagnostic))
                throw new CliException(ExitCode.BadInput, $"The check of claim {number} cannot be read: {diagnostic}");
            replay = outcome!.Replay; // set where it was recomputed
            if (!outcome.IsSame)
                context.Say($"Computed again, the check of claim {number} is not what was recorded.");
        }

        ImmutableArray<ClaimedEvent> events =
            [.. LedgerEvents.Run(view, basis).Where(e => e.Claims.Any(c => c.Number == number))];
        var made = DossierClaim.Of(
            claim, view, sources.Library.ReadArticle(view.Items.First(i => i.Number == claim.Claim.Item).Item.Sha256)?.Text,
            replay, events.Select(e => e.Launch).OfType<LaunchEvent>(),
            events.SelectMany(e => e.Claims).DistinctBy(c => c.Number), cancellation);
        return Of(context, sources.Gazetteer, [made]) with { FileName = fileName };
    }
}
