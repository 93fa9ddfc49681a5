using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using Overflight.Evidence;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Record;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Holds what an article says against the launch record, the catalogue and the orbits: launches, failures, orbits and
/// plans by the record, orbits also by the catalogue, pictures with a time by <see cref="CheckClaim"/>.
/// </summary>
public sealed class CheckReport
{
    private static readonly Duration MinutePrecision = Duration.FromSeconds(60.0);

    private readonly ReadingBasis _basis;
    private readonly RecordCheck _record;
    private readonly RecordSearch _search;

    /// <summary>Checks by a basis; it serves many claims.</summary>
    public CheckReport(ReadingBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        _basis = basis;
        _record = new RecordCheck(basis.Launches, basis.Names, basis.LeapSeconds);
        _search = new RecordSearch(basis.Launches, basis.LeapSeconds);
    }

    /// <summary>Checks one claim.</summary>
    /// <param name="request">The claim, and what its text says around it.</param>
    /// <param name="snapshot">Elements and Earth.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The finding; <c>null</c> for a claim of a kind to which neither record nor physics can speak.</returns>
    public ReportFinding? Run(CheckReportRequest request, Snapshot snapshot, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(snapshot);
        return request.Claim.Kind switch
        {
            ReportedClaimKind.Imaging => OfPicture(request, snapshot, cancellation),
            ReportedClaimKind.ImageRelease => OfRelease(request),
            _ => OfRecord(request, snapshot),
        };
    }

    private ReportFinding? OfRecord(CheckReportRequest request, Snapshot snapshot)
    {
        if (_record.Of(request.Claim, request.Published) is not { } found)
            return null;
        var finding = new ReportFinding
        {
            Verdict = found.Verdict,
            Word = found.Word,
            Reasons = found.Reasons,
            Launches = found.Launches,
            DataDigest = _basis.Launches.Digest,
        };
        if (found.Launches.IsEmpty && found.Verdict == Verdict.Undetermined && OfObject(request) is { } catalogued)
            return catalogued;
        LaunchEvent? orbited = _basis.Launches.Launches.FirstOrDefault(
            l => l.CatalogueNumber is not null && found.Launches.Contains(l.Id));
        if (request.Claim.Kind is not (ReportedClaimKind.LaunchAttempt or ReportedClaimKind.OrbitReached) ||
            orbited?.CatalogueNumber is not { } number ||
            !snapshot.Histories.TryGetValue(number, out ElementHistory? history))
            return finding;
        CatalogueFinding catalogue = CatalogueCheck.Of(request.Claim, orbited, history, _basis.LeapSeconds);
        finding = finding with
        {
            Reasons = [.. finding.Reasons, .. catalogue.Reasons],
            DataDigest = DigestWith(catalogue, snapshot.Earth),
        };
        return catalogue.Verdict == Verdict.Contradicted && finding.Verdict == Verdict.Supported
            ? finding with { Verdict = Verdict.Contradicted, Word = "contradicted" }
            : finding;

        // A satellite of a state whose launches the record does not hold may be in the catalogue all the same.
        ReportFinding? OfObject(CheckReportRequest asked)
        {
            if (asked.Claim.Kind is not (ReportedClaimKind.LaunchAttempt or ReportedClaimKind.OrbitReached) ||
                asked.Claim.About.Select(_basis.ObjectNamed).FirstOrDefault(h => h is not null) is not { } known)
                return null;
            CatalogueFinding held = CatalogueCheck.Of(asked.Claim, known, _basis.LeapSeconds);
            return new ReportFinding
            {
                Verdict = held.Verdict,
                Word = held.Verdict switch
                {
                    Verdict.Supported => "holds",
                    Verdict.Contradicted => "contradicted",
                    _ => "undetermined",
                },
                Reasons = held.Reasons,
                DataDigest = DigestWith(held, snapshot.Earth),
            };
        }
    }

    private string DigestWith(CatalogueFinding catalogue, EarthModel earth)
    {
        string data = _basis.Launches.Digest + "\n" + new Snapshot(earth, [catalogue.Set]).Digest;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(data)));
    }

    private ReportFinding OfRelease(CheckReportRequest request) => Undetermined(
        request.Claim.Polarity == ClaimPolarity.Denied && request.IsPictureClaimed
            ? "That no picture was shown speaks against the claims of pictures taken, and does not refute them."
            : "Neither the record nor orbits can tell what was published.");

    /// <summary>A picture with a moment, a satellite and a place is checked by its orbit.</summary>
    private ReportFinding OfPicture(CheckReportRequest request, Snapshot snapshot, CancellationToken cancellation)
    {
        ReportedClaim claim = request.Claim;

        // "Pyongyang bragged": the capital of who says or does it is no place seen.
        ImmutableArray<NamedPlace> places =
        [
            .. claim.Where.Where(w => _basis.Names.Named(w)?.State is not { } s ||
                    (s != claim.Attribution.By && !claim.Actor.Contains(s)))
                .Select(_basis.PlaceOf).OfType<NamedPlace>(),
        ];
        if (places.IsEmpty)
            return Undetermined("No place is named whose position is known, so there is no pass to look for.");
        if (claim.About.Concat(request.Satellites).Select(n => _search.Orbiting(n)?.CatalogueNumber)
            .FirstOrDefault(n => n is not null) is not { } satellite)
            return Undetermined("No satellite is named whose orbit is known, so there is no pass to look for.");
        if (claim.When?.Span is not { FromTime: { } from, Zone: { } zone } span)
            return Undetermined("No time of day is given: the satellite passes every place within days, so there is " +
                "nothing to check.");
        if (_basis.InstantOf(span.From, from, zone) is not { } start ||
            _basis.InstantOf(span.To, span.ToTime ?? from, zone) is not { } end)
            return Undetermined($"The time cannot be placed in {zone}.");
        var asked = new CheckClaimRequest
        {
            Claim = new Claim
            {
                Id = request.Id,
                Satellite = satellite,
                Subject = string.Join(", ", claim.Where),
                Places = places,
                Meaning = claim.Quote.Contains("receiv", StringComparison.OrdinalIgnoreCase)
                    ? ClaimMeaning.Received
                    : ClaimMeaning.Taken,
                Time = new ClaimTime(
                    start, end, from.Second == 0 ? MinutePrecision : Duration.FromSeconds(1.0), claim.When.Text, zone),
                Source = request.Source,
                Wording = claim.Quote,
            },
        };
        ClaimFinding orbit = CheckClaim.Run(asked, snapshot, null, cancellation);
        return new ReportFinding
        {
            Verdict = orbit.Finding,
            Word = orbit.Finding.ToString().ToLowerInvariant(),
            Reasons = orbit.Reasons,
            Orbit = orbit,
            OrbitRequest = asked,
            DataDigest = orbit.SnapshotDigest,
        };
    }

    private ReportFinding Undetermined(string why) => new()
    {
        Verdict = Verdict.Undetermined,
        Word = "undetermined",
        Reasons = [why],
        DataDigest = _basis.Launches.Digest,
    };
}
