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
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Sensing;
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

    /// <summary>What a check needs: the elements of the satellites that the claim and its text name.</summary>
    public static SnapshotNeeds Needs(CheckReportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new() { SatelliteNames = _ => Named(request) };
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
        if (found.Launches.IsEmpty && found.Verdict == Verdict.Undetermined && OfObject(request, snapshot) is { } catalogued)
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
    }

    /// <summary>A satellite of a state whose launches the record does not hold may be in the catalogue all the same.
    /// </summary>
    private ReportFinding? OfObject(CheckReportRequest asked, Snapshot snapshot)
    {
        if (asked.Claim.Kind is not (ReportedClaimKind.LaunchAttempt or ReportedClaimKind.OrbitReached) ||
            NumberIn(snapshot, asked.Claim.About) is not { } known)
            return null;
        CatalogueFinding held = CatalogueCheck.Of(asked.Claim, snapshot.Histories[known], _basis.LeapSeconds);
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

    /// <summary>The first of some satellites of which the snapshot has elements; <c>null</c> for none.</summary>
    private long? NumberIn(Snapshot snapshot, IEnumerable<string> names) => names
        .Select(n => _search.Orbiting(n)?.CatalogueNumber ?? _basis.NumberOf(n))
        .FirstOrDefault(n => n is { } number && snapshot.Histories.ContainsKey(number));

    private static IEnumerable<string> Named(CheckReportRequest request) =>
        request.Claim.About.Concat(request.Satellites);

    private string DigestWith(CatalogueFinding catalogue, EarthModel earth)
    {
        // Of the Earth, the days of the set: all of it would be hashed for each claim.
        Instant epoch = catalogue.Set.Elements.Epoch;
        var around = new EarthModel(
            earth.LeapSeconds, earth.Orientation.For(new Interval(epoch, epoch)), earth.Ellipsoid);
        string data = _basis.Launches.Digest + "\n" + new Snapshot(around, [catalogue.Set]).Digest;
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
        if (NumberIn(snapshot, Named(request)) is not { } satellite)
            return Undetermined("No satellite is named whose orbit is known, so there is no pass to look for.");
        if (claim.When is { Certainty: TimeCertainty.Open } open)
            return Undetermined(
                $"It cannot be told which day \u201C{open.Text}\u201D is, so there is no pass to look for.");
        if (claim.When?.Span is not { FromTime: { } from, Zone: { } zone } span)
            return Undetermined("No time of day is given: the satellite passes every place within days, so there is " +
                "nothing to check.");
        if (_basis.InstantOf(span.From, from, zone) is not { } start ||
            _basis.InstantOf(span.To, span.ToTime ?? from, zone) is not { } end)
            return Undetermined($"The time cannot be placed in {zone}.");
        if (end < start)
            return Undetermined(
                $"\u201C{claim.When.Text}\u201D ends before it begins, so it cannot be told when it was.");
        bool needsLight = _basis.SensorOf(satellite) == SensorKind.Optical;
        var asked = new CheckClaimRequest
        {
            SunElevationMin = needsLight ? Angle.Zero : Angle.FromDegrees(-90.0),
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
        (Verdict verdict, ImmutableArray<string> reasons) = Turned(claim.Polarity, orbit);
        if (!needsLight)
            reasons = reasons.Add("It is not known to need daylight, so darkness was not held against it.");
        return new ReportFinding
        {
            Verdict = verdict,
            Word = verdict.ToString().ToLowerInvariant(),
            Reasons = reasons,
            Orbit = orbit,
            OrbitRequest = asked,
            DataDigest = orbit.SnapshotDigest,
        };
    }

    /// <summary>Of a picture that is denied or doubted: that it was impossible bears that out, and that it was possible
    /// decides nothing.</summary>
    private static (Verdict Verdict, ImmutableArray<string> Reasons) Turned(
        ClaimPolarity polarity, ClaimFinding orbit) =>
        (polarity, orbit.Finding) switch
        {
            (ClaimPolarity.Asserted, _) or (_, Verdict.Undetermined) => (orbit.Finding, orbit.Reasons),
            (_, Verdict.Contradicted) => (Verdict.Supported, orbit.Reasons.Insert(
                0, $"The picture is {polarity.ToString().ToLowerInvariant()}, and could not have been taken:")),
            _ => (Verdict.Undetermined, orbit.Reasons.Insert(
                0, $"The picture is {polarity.ToString().ToLowerInvariant()}; it could have been taken, which does " +
                    "not show that it was:")),
        };

    private ReportFinding Undetermined(string why) => new()
    {
        Verdict = Verdict.Undetermined,
        Word = "undetermined",
        Reasons = [why],
        DataDigest = _basis.Launches.Digest,
    };
}
