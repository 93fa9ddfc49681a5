using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Overflight.Analyses;
using Overflight.Analyses.Dossiers;
using Overflight.Data.Claims;
using Overflight.Data.Ledger;
using Overflight.Data.Reference;
using Overflight.Evidence;
using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Web.Reads;

/// <summary>The claims that ship, checked against the data there are; kept until something is imported.</summary>
internal sealed class ClaimReads(WebLibrary library, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, (string Mark, AgedClaim Claim)> _aged = [];
    private (string Mark, CheckedClaims Claims)? _kept;

    public CheckedClaims All(CancellationToken cancellation)
    {
        string mark = library.Mark;
        lock (_lock)
        {
            if (_kept is { } kept && kept.Mark == mark)
                return kept.Claims;
            var claims = new CheckedClaims([.. Shipped().Select(c => Check(c, cancellation))]);
            _kept = (mark, claims);
            return claims;
        }
    }

    public CheckedClaim Get(string id, CancellationToken cancellation)
    {
        CheckedClaims all = All(cancellation);
        return all.Claims.FirstOrDefault(c => c.Request.Claim.Id == id) ?? throw ApiProblem.NotFound(
            $"There is no claim '{id}'; there are: {string.Join(", ", all.Claims.Select(c => c.Request.Claim.Id))}.");
    }

    /// <summary>What would be found by element sets of other ages.</summary>
    /// <exception cref="ApiProblem">There is no such claim.</exception>
    public AgedClaim ByAge(string id, CancellationToken cancellation)
    {
        CheckedClaim claim = Get(id, cancellation);
        lock (_lock)
        {
            if (_aged.TryGetValue(id, out (string Mark, AgedClaim Claim) kept) && kept.Mark == library.Mark)
                return kept.Claim;
        }

        string mark = library.Mark;
        Snapshot snapshot = library.Load(NeedsOf(claim.Request.Claim)).Snapshot;
        ClaimByAge found = CheckClaimByAge.Run(claim.Request, snapshot, null, cancellation);
        Instant? counting = claim.Finding.ElementsEpoch;
        var aged = new AgedClaim(
            id, [.. found.Sets.Select(f => FindingByAge.Of(f, counting))],
            [.. found.Assumed.Select(f => FindingByAge.Of(f, counting))]);
        lock (_lock)
            _aged[id] = (mark, aged);
        return aged;
    }

    /// <summary>The claim as a page that needs no network: the bytes of <c>overflight check --claim ID -f html</c>.
    /// </summary>
    /// <exception cref="ApiProblem">There is no such claim.</exception>
    public BytesAnswer Dossier(string id, CancellationToken cancellation)
    {
        CheckClaimRequest request = Get(id, cancellation).Request;
        var replay = ClaimReplay.Of(
            request, library.Load(NeedsOf(request.Claim)).Snapshot, Answers.Tool, cancellation);
        Dossier dossier = Dossiers.Of(
            [DossierClaim.Of(replay, cancellation)], library.Gazetteer, TimeQuery.Now(clock, library.LeapSeconds),
            Answers.Tool);
        return new BytesAnswer(
            Encoding.UTF8.GetBytes(DossierText.Write(dossier, ReferenceData.Coastlines(), library.LeapSeconds)),
            "text/html; charset=utf-8");
    }

    private CheckedClaim Check(Claim claim, CancellationToken cancellation)
    {
        Place centre = library.Gazetteer.Find(ReferenceData.MalligyongControlCentre)[0];
        var request = new CheckClaimRequest
        {
            Claim = claim,
            AssumedStation = claim.Satellite == ReferenceData.MalligyongCatalogueNumber
                ? new NamedPlace(centre.Name, centre.Position)
                : null,
        };
        return new CheckedClaim(
            request, CheckClaim.Run(request, library.Load(NeedsOf(claim)).Snapshot, null, cancellation));
    }

    private static SnapshotNeeds NeedsOf(Claim claim) => new()
    {
        Satellites = [claim.Satellite],
        Sensors = claim.Sensor is { } sensor ? [sensor] : [],
    };

    private ImmutableArray<Claim> Shipped()
    {
        ClaimFile file = ClaimFile.Read(ReferenceData.ClaimsYaml(), library.LeapSeconds, ReferenceData.Sensors());
        return file.Diagnostics.IsEmpty
            ? file.Claims
            : throw new InvalidOperationException($"The embedded claims.yaml is damaged: {file.Diagnostics[0]}.");
    }
}
