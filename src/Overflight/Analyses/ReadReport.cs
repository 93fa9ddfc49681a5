using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Overflight.Evidence;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Record;
using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>Reads what an article says, and holds it against the launch record and the orbits.</summary>
public sealed class ReadReport
{
    private static readonly Duration MinutePrecision = Duration.FromSeconds(60.0);

    private readonly ReadingBasis _basis;
    private readonly ReportReader _reader;
    private readonly RecordCheck _record;
    private readonly RecordSearch _search;

    /// <summary>A reading by a basis; it serves many articles.</summary>
    public ReadReport(ReadingBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        _basis = basis;
        _reader = new ReportReader(basis.Names, basis.Launches, basis.LeapSeconds);
        _record = new RecordCheck(basis.Launches, basis.Names, basis.LeapSeconds);
        _search = new RecordSearch(basis.Launches, basis.LeapSeconds);
    }

    /// <summary>What an article says, not yet held against anything.</summary>
    public ArticleReading Read(Article article) => _reader.Read(article);

    /// <summary>Reads an article, and holds what it says against the record and the orbits.</summary>
    /// <param name="request">The article.</param>
    /// <param name="snapshot">Elements and Earth, for pictures with a time.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The text is too long.</exception>
    public ReadReportResult Run(ReadReportRequest request, Snapshot snapshot, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(snapshot);
        ArticleReading reading = _reader.Read(request.Article);
        var claims = ImmutableArray.CreateBuilder<ReadClaim>(reading.Claims.Length);
        foreach (ReportedClaim claim in reading.Claims)
        {
            cancellation.ThrowIfCancellationRequested();
            claims.Add(Told(claim, FindingOf(claim, reading, snapshot, cancellation)));
        }

        return new ReadReportResult
        {
            Sha256 = request.Article.Sha256,
            Title = request.Article.Title,
            Publisher = request.Article.Publisher,
            Url = request.Article.Url,
            Published = reading.Date,
            Claims = claims.ToImmutable(),
            SnapshotDigest = snapshot.Digest,
        };
    }

    private static ReadClaim Told(ReportedClaim c, ReadFinding? finding) => new()
    {
        Kind = c.Kind,
        Quote = c.Quote,
        Start = c.Start,
        End = c.End,
        Actor = c.Actor,
        Attribution = c.Attribution,
        Polarity = c.Polarity,
        Modality = c.Modality,
        About = c.About,
        Where = c.Where,
        When = c.When is { } when
            ? new ReadTime(
                Moment(when.Span?.From, when.Span?.FromTime), Moment(when.Span?.To, when.Span?.ToTime), when.Text,
                when.Role, when.Certainty, when.Span?.Zone)
            : null,
        Quantities = c.Quantities,
        Finding = finding,
    };

    private static string? Moment(DateOnly? day, TimeOnly? time) => day is not { } d ? null
        : time is { } t ? string.Create(CultureInfo.InvariantCulture, $"{d:yyyy-MM-dd}T{t:HH:mm:ss}")
        : d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private ReadFinding? FindingOf(
        ReportedClaim claim, ArticleReading reading, Snapshot snapshot, CancellationToken cancellation)
    {
        if (claim.Kind == ReportedClaimKind.Imaging)
            return OfImaging(claim, reading, snapshot, cancellation);
        if (claim.Kind == ReportedClaimKind.ImageRelease)
            return OfRelease(claim, reading);
        return _record.Of(claim, reading.Date) is { } found
            ? new ReadFinding
            {
                Verdict = found.Verdict,
                Word = found.Word,
                Reasons = found.Reasons,
                Launches = found.Launches,
            }
            : null;
    }

    private static ReadFinding OfRelease(ReportedClaim claim, ArticleReading reading)
    {
        bool isAgainst = claim.Polarity == ClaimPolarity.Denied &&
            reading.Claims.Any(c => c.Kind == ReportedClaimKind.Imaging && c.Polarity == ClaimPolarity.Asserted);
        return Undetermined(isAgainst
            ? "That no picture was shown speaks against the claims of pictures taken, and does not refute them."
            : "Neither the record nor orbits can tell what was published.");
    }

    /// <summary>A picture with a moment, a satellite and a place is checked by its orbit.</summary>
    private ReadFinding OfImaging(
        ReportedClaim claim, ArticleReading reading, Snapshot snapshot, CancellationToken cancellation)
    {
        // "Pyongyang bragged": the capital of who says or does it is no place seen.
        ImmutableArray<NamedPlace> places =
        [
            .. claim.Where.Where(w => _basis.Names.Named(w)?.State is not { } s ||
                    (s != claim.Attribution.By && !claim.Actor.Contains(s)))
                .Select(_basis.PlaceOf).OfType<NamedPlace>(),
        ];
        if (places.IsEmpty)
            return Undetermined("No place is named whose position is known, so there is no pass to look for.");
        if (SatelliteOf(claim, reading) is not { } satellite)
            return Undetermined("No satellite is named whose orbit is known, so there is no pass to look for.");
        if (claim.When?.Span is not { FromTime: { } from, Zone: { } zone } span)
            return Undetermined("No time of day is given: the satellite passes every place within days, so there is " +
                "nothing to check.");
        if (_basis.InstantOf(span.From, from, zone) is not { } start ||
            _basis.InstantOf(span.To, span.ToTime ?? from, zone) is not { } end)
            return Undetermined($"The time cannot be placed in {zone}.");
        ClaimFinding orbit = CheckClaim.Run(
            new CheckClaimRequest
            {
                Claim = new Claim
                {
                    Id = reading.Article.Sha256[..Math.Min(12, reading.Article.Sha256.Length)] + ":" +
                        claim.Start.ToString(CultureInfo.InvariantCulture),
                    Satellite = satellite,
                    Subject = string.Join(", ", claim.Where),
                    Places = places,
                    Meaning = claim.Quote.Contains("receiv", StringComparison.OrdinalIgnoreCase)
                        ? ClaimMeaning.Received
                        : ClaimMeaning.Taken,
                    Time = new ClaimTime(
                        start, end, from.Second == 0 ? MinutePrecision : Duration.FromSeconds(1.0), claim.When.Text,
                        zone),
                    Source = new ClaimSource(
                        $"{reading.Article.Title} ({reading.Article.Publisher})", reading.Article.Url,
                        claim.Attribution.By),
                    Wording = claim.Quote,
                },
            },
            snapshot, null, cancellation);
        return new ReadFinding
        {
            Verdict = orbit.Finding,
            Word = orbit.Finding.ToString().ToLowerInvariant(),
            Reasons = orbit.Reasons,
            Orbit = orbit,
        };
    }

    /// <summary>The satellite of a claim, or the only one of the text that the record has in orbit.</summary>
    private long? SatelliteOf(ReportedClaim claim, ArticleReading reading)
    {
        IEnumerable<string> named = claim.About.Concat(reading.Names
            .Where(n => n.Entity.Kind == Evidence.Reading.Names.EntityKind.Satellite).Select(n => n.Entity.Name));
        return named.Select(n => _search.Orbiting(n)?.CatalogueNumber).FirstOrDefault(n => n is not null);
    }

    private static ReadFinding Undetermined(string why) =>
        new() { Verdict = Verdict.Undetermined, Word = "undetermined", Reasons = [why] };
}
