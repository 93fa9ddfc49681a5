using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Analyses;
using Overflight.Data.Claims;
using Overflight.Data.Reference;
using Overflight.Evidence;
using Overflight.Frames;

namespace Overflight.Web.Reads;

/// <summary>The claims that ship, checked against the data there are; kept until something is imported.</summary>
internal sealed class ClaimReads(WebLibrary library)
{
    private readonly Lock _lock = new();
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
        SnapshotNeeds needs = new()
        {
            Satellites = [claim.Satellite],
            Sensors = claim.Sensor is { } sensor ? [sensor] : [],
        };
        return new CheckedClaim(
            request, CheckClaim.Run(request, library.Load(needs).Snapshot, null, cancellation));
    }

    private ImmutableArray<Claim> Shipped()
    {
        ClaimFile file = ClaimFile.Read(ReferenceData.ClaimsYaml(), library.LeapSeconds, ReferenceData.Sensors());
        return file.Diagnostics.IsEmpty
            ? file.Claims
            : throw new InvalidOperationException($"The embedded claims.yaml is damaged: {file.Diagnostics[0]}.");
    }
}
