using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading;
using Overflight.Evidence;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Times;
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
        ReportFinding? finding = As(request.Claim);
        if (finding is null or { Verdict: Verdict.Undetermined })
            return finding;
        foreach ((TimeMention When, string Reading) other in OtherReadings(request, finding.Verdict))
        {
            if (As(request.Claim with { When = other.When }) is { } differs && differs.Verdict != finding.Verdict &&
                (finding.Orbit is not null || differs.Verdict != Verdict.Undetermined))
                return Undetermined(
                    $"It is not sure {other.Reading}. By the first it would be {Found(finding)} " +
                    $"By the second {Found(differs)}");
        }

        return finding;

        ReportFinding? As(ReportedClaim claim) => claim.Kind switch
        {
            ReportedClaimKind.Imaging => OfPicture(request with { Claim = claim }, snapshot, cancellation),
            ReportedClaimKind.ImageRelease => OfRelease(request),
            _ => OfRecord(request with { Claim = claim }, snapshot),
        };
    }

    private static string Found(ReportFinding finding) =>
        $"{finding.Verdict.ToString().ToLowerInvariant()}: {string.Join(" ", finding.Reasons)}";

    /// <summary>
    /// Other ways to read when it was: in the zone of who speaks, or of whose satellite it is, where no zone is told;
    /// and, before it is contradicted, by the other times of its sentence.
    /// </summary>
    private IEnumerable<(TimeMention When, string Reading)> OtherReadings(CheckReportRequest request, Verdict verdict)
    {
        if (request.Claim.When is not { } when)
            yield break;
        if (request.Claim.Kind == ReportedClaimKind.Imaging && when.Span is { Zone: { } zone } span &&
            !ZoneWords.Tells(when.Text))
        {
            IEnumerable<string?> names = request.Claim.About.Concat(request.Satellites)
                .Prepend(request.Claim.Attribution.By).Prepend(request.Claim.Attribution.Through).ToArray();
            foreach (string other in names.Select(ZoneOf).OfType<string>().Distinct().Where(z => z != zone))
                yield return (
                    when with { Span = span with { Zone = other } },
                    $"whether \u201C{when.Text}\u201D is told in the time of {zone} or of {other}");
        }

        if (verdict != Verdict.Contradicted)
            yield break;
        if (request.Claim.Kind == ReportedClaimKind.Imaging &&
            (ClaimWords.IsOfViewing(request.Claim) || TimeOfClaim.IsOfOther(request.Claim)))
            yield return (
                when with { Span = null },
                $"whether \u201C{when.Text}\u201D tells when it was taken or something else");
        if (request.Claim.Kind == ReportedClaimKind.Imaging && when.Span is { } day && IsBareClock(when.Text))
            yield return (
                when with { Span = day with { From = day.From.AddDays(-1), To = day.To.AddDays(-1) } },
                $"whether \u201C{when.Text}\u201D is of {day.From:O} or of the day before");
        foreach (TimeMention other in request.OtherTimes)
            yield return (other, $"whether \u201C{when.Text}\u201D or \u201C{other.Text}\u201D is meant");
    }

    /// <summary>Whether words give a time of day and no day.</summary>
    private static bool IsBareClock(string text) => !text.Contains("day", StringComparison.OrdinalIgnoreCase) &&
        text.Count(char.IsAsciiDigit) < 7 && !Enumerable.Range(1, 12).Any(m => text.Contains(
            CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(m),
            StringComparison.OrdinalIgnoreCase));

    /// <summary>The zone of a name, or of the state it belongs to.</summary>
    private string? ZoneOf(string? name) => name is null || _basis.Names.Named(name) is not { } entity ? null
        : entity.Zone ?? (entity.State is { } state ? _basis.Names.Named(state)?.Zone : null);

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
        if (found.Launches.IsEmpty && found.Verdict == Verdict.Undetermined &&
            OfObject(request, snapshot) is { } catalogued)
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
        CatalogueFinding held = CatalogueCheck.Of(
            asked.Claim, asked.Published, snapshot.Histories[known], _basis.LeapSeconds);
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

    private string? StateOf(string name) => _basis.Names.Named(name)?.State;

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
        if (WhyNoPlace(request, out ImmutableArray<NamedPlace> places) is { } why)
            return Undetermined(why);
        if (NumberIn(snapshot, Named(request)) is not { } satellite)
            return Undetermined("No satellite is named whose orbit is known, so there is no pass to look for.");
        if (claim.When is { Certainty: TimeCertainty.Open } open)
            return Undetermined(
                $"It cannot be told which day \u201C{open.Text}\u201D is, so there is no pass to look for.");
        if (claim.When?.Span is not { FromTime: { } from, Zone: { } zone } span)
            return Undetermined("No time of day is given: the satellite passes every place within days, so there is " +
                "nothing to check.");
        if (claim.Modality == ClaimModality.Did && span.From > request.Published.Latest)
            return Undetermined(
                $"It tells as done what would be after its text was printed ({span.From:O}), so another day is meant.");
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

    /// <summary>The places that a satellite is said to have seen; why there are none to look at, otherwise.</summary>
    private string? WhyNoPlace(CheckReportRequest request, out ImmutableArray<NamedPlace> places)
    {
        // "Pyongyang bragged": the capital of who says or does it is no place seen.
        ReportedClaim claim = request.Claim;
        string[] where =
        [
            .. claim.Where.Where(
                w => StateOf(w) is not { } s || (s != claim.Attribution.By && !claim.Actor.Contains(s))),
        ];
        HashSet<string?> own = [.. Named(request).Select(StateOf).OfType<string>()];
        places = [.. where.Where(w => !own.Contains(StateOf(w))).Select(_basis.PlaceOf).OfType<NamedPlace>()];
        if (places.IsEmpty)
            return where.Any(w => own.Contains(StateOf(w)))
                ? "It shows a place of the satellite's own state, so that another satellite may be meant."
                : "No place is named whose position is known, so there is no pass to look for.";
        return !claim.Actor.IsEmpty && own.Count > 0 && !claim.Actor.Any(a => own.Contains(StateOf(a) ?? a))
            ? $"The picture may be {string.Join(", ", claim.Actor)}'s, and not that of a satellite named beside it."
            : null;
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
