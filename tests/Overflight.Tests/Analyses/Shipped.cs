using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Analyses;
using Overflight.Data.Claims;
using Overflight.Data.Reference;
using Overflight.Evidence;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

/// <summary>What ships with the tool, loaded once, and shorthands for checking claims against it.</summary>
internal static class Shipped
{
    public static readonly EarthModel Earth = ReferenceData.Earth(Sets.Leap);

    public static readonly ImmutableArray<Omm> Malligyong = ReferenceData.MalligyongHistory(Sets.Leap).Sets;

    /// <summary>Without the sets that share an epoch with another: of those the order says which one counts.</summary>
    public static readonly ImmutableArray<Omm> OneSetAnEpoch = [.. Malligyong.DistinctBy(s => s.Elements.Epoch)];

    public static readonly Snapshot Snapshot = new(Earth, Malligyong);

    public static readonly NamedPlace Centre = Place("PGSC");

    public static readonly ImmutableArray<Claim> Claims = ReadClaims();

    public static readonly NamedPlace WhiteHouse = Claim("whitehouse-20231127").Places[0];

    public static Claim Claim(string id) => Claims.Single(c => c.Id == id);

    public static NamedPlace Place(string name)
    {
        Place place = ReferenceData.Gazetteer().Find(name).Single();
        return new(place.Name, place.Position);
    }

    /// <summary>A claim of one second over the White House.</summary>
    public static Claim At(string utc) => Moved(Claim("whitehouse-20231127") with { Places = [WhiteHouse] }, utc);

    public static Claim Moved(Claim claim, string utc) =>
        claim with { Time = new(Sets.Utc(utc), Sets.Utc(utc), Duration.FromSeconds(1), null, null) };

    public static Claim Moved(Claim claim, Duration by) =>
        claim with { Time = claim.Time with { From = claim.Time.From + by, To = claim.Time.To + by } };

    public static CheckClaimRequest Request(Claim claim) => new() { Claim = claim, AssumedStation = Centre };

    public static ClaimFinding Check(Claim claim) => Check(Request(claim));

    public static ClaimFinding Check(CheckClaimRequest request, Snapshot? snapshot = null) =>
        CheckClaim.Run(request, snapshot ?? Snapshot, null, CancellationToken.None);

    /// <summary>The one set nearest to an instant, as a snapshot.</summary>
    public static Snapshot OneSet(string utc, Func<MeanElements, MeanElements>? change = null)
    {
        Omm set = Snapshot.HistoryOf(ReferenceData.MalligyongCatalogueNumber).Nearest(Sets.Utc(utc));
        return new Snapshot(Earth, [set with { Elements = (change ?? (e => e))(set.Elements) }]);
    }

    private static ImmutableArray<Claim> ReadClaims()
    {
        ClaimFile file = ClaimFile.Read(ReferenceData.ClaimsYaml(), Sets.Leap);
        file.Diagnostics.ShouldBeEmpty();
        return file.Claims;
    }
}
