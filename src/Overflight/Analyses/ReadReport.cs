using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Overflight.Evidence;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Names;
using Overflight.Evidence.Reading.Sentences;

namespace Overflight.Analyses;

/// <summary>Reads what an article says, and holds it against the launch record and the orbits.</summary>
public sealed class ReadReport
{
    private readonly ReportReader _reader;
    private readonly CheckReport _check;

    /// <summary>A reading by a basis; it serves many articles.</summary>
    public ReadReport(ReadingBasis basis)
    {
        ArgumentNullException.ThrowIfNull(basis);
        _reader = new ReportReader(basis.Names, basis.Claims, basis.Launches, basis.LeapSeconds);
        _check = new CheckReport(basis);
    }

    /// <summary>What a reading needs: the elements of the satellites that the article names.</summary>
    public static SnapshotNeeds Needs(ReadReportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        string text = request.Article.Text;
        return new()
        {
            SatelliteNames = basis => basis.Names.Find(text, Tokenizer.Tokens(text)).Select(n => n.Entity)
                .Where(e => e.Kind == EntityKind.Satellite).Select(e => e.Name).Distinct(),
        };
    }

    /// <summary>What an article says, not yet held against anything.</summary>
    public ArticleReading Read(Article article) => _reader.Read(article);

    /// <summary>Why each claim of an article was told, in their order.</summary>
    /// <param name="article">The article.</param>
    /// <param name="countMax">How many weights are listed for each claim, and how many against it, at most.</param>
    /// <exception cref="ArgumentException">The text is too long.</exception>
    public ImmutableArray<ClaimReasons> Why(Article article, int countMax) => _reader.Why(article, countMax);

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
        foreach (CheckReportRequest asked in RequestsOf(reading))
        {
            cancellation.ThrowIfCancellationRequested();
            claims.Add(Told(asked.Claim, _check.Run(asked, snapshot, cancellation)));
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

    /// <summary>What is to be checked of an article: one request for each claim, in order.</summary>
    public static ImmutableArray<CheckReportRequest> RequestsOf(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        Article article = reading.Article;
        ImmutableArray<string> satellites =
        [
            .. reading.Names.Where(n => n.Entity.Kind == EntityKind.Satellite).Select(n => n.Entity.Name).Distinct(),
        ];
        bool isPictureClaimed = reading.Claims.Any(
            c => c.Kind == ReportedClaimKind.Imaging && c.Polarity == ClaimPolarity.Asserted);
        return
        [
            .. reading.Claims.Select(claim => new CheckReportRequest
            {
                Id = article.Sha256[..Math.Min(12, article.Sha256.Length)] + ":" +
                    claim.Start.ToString(CultureInfo.InvariantCulture),
                Claim = claim,
                Published = reading.Date,
                Source = ClaimSource.OfText(
                    article.Title, article.Publisher, article.Url, article.Sha256, claim.Attribution.By),
                Satellites = satellites,
                OtherTimes =
                [
                    .. reading.Times.Where(t => t.Start >= claim.Start && t.End <= claim.End && t != claim.When),
                ],
                IsPictureClaimed = isPictureClaimed,
            }),
        ];
    }

    private static ReadClaim Told(ReportedClaim c, ReportFinding? finding) => new()
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
}
