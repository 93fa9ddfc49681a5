using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Analyses;
using Overflight.Data.Articles;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;
using Overflight.Time;

namespace Overflight.Data.Ledger;

/// <summary>Reads articles into a ledger: source, item, claims and what is found of them.</summary>
public sealed class ArticleRecorder
{
    private const int QuotesLookedFor = 3;
    private const int WordsLookedFor = 8;
    private const int CopiesLookedAt = 8;

    private readonly ILedgerStore _ledger;
    private readonly ReadReport _report;
    private readonly CheckReport _check;
    private readonly Func<SnapshotNeeds, Snapshot> _load;
    private readonly string _program;
    private readonly Func<string, Article?> _kept;

    /// <summary>A recorder for a ledger.</summary>
    /// <param name="ledger">The ledger; it stays the caller's to close.</param>
    /// <param name="basis">What articles are read by.</param>
    /// <param name="load">Gives elements and Earth, for what is found.</param>
    /// <param name="program">Name and version of the program, for the findings.</param>
    /// <param name="kept">Gives the article of a SHA-256 from where articles are kept, for finding copies of one story;
    /// <c>null</c> where it is not there.</param>
    public ArticleRecorder(
        ILedgerStore ledger, ReadingBasis basis, Func<SnapshotNeeds, Snapshot> load, string program,
        Func<string, Article?> kept)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(load);
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(kept);
        (_ledger, _load, _program, _kept) = (ledger, load, program, kept);
        (_report, _check) = (new ReadReport(basis), new CheckReport(basis));
    }

    /// <summary>
    /// Records an article with its claims and their findings, all or nothing; one that is there already is left alone.
    /// </summary>
    /// <param name="article">The article. Its bytes are the caller's to keep.</param>
    /// <param name="now">When it came and is recorded.</param>
    /// <param name="recorder">Who records it.</param>
    /// <param name="cancellation">Stops the work before anything is written.</param>
    /// <param name="details">What a person says of it in place of what it says itself; <c>null</c> for nothing.</param>
    /// <returns>The entries made; none where it was there.</returns>
    /// <exception cref="Store.StoreException">The ledger cannot be written; nothing was recorded.</exception>
    /// <exception cref="ArgumentException">The details cannot be.</exception>
    public ImmutableArray<LedgerEntry> Record(
        Article article, Instant now, string recorder, CancellationToken cancellation, ArticleDetails? details = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        ImmutableArray<string>? set = null;
        article = details?.For(article, out set) ?? article;
        if (Standing(_ledger.FindItem(article.Sha256)) is not null)
            return [];
        ArticleReading reading = _report.Read(article);
        ImmutableArray<CheckReportRequest> asked = ReadReport.RequestsOf(reading);
        Snapshot snapshot = _load(ReadReport.Needs(new ReadReportRequest { Article = article }));
        ImmutableArray<FindingEntry?> found =
            [.. asked.Select(a => RecordedFinding.Of(1, a, _check, snapshot, _program, cancellation))];
        string publisher = string.Concat(
            article.Publisher.Where(c => !char.IsControl(c)).Take(SourceEntry.NameLengthMax)).Trim();
        publisher = publisher.Length > 0 ? publisher : "unknown publisher";
        return _ledger.Append(now, recorder, first =>
        {
            // Another process may have recorded it, or a copy of it, since it was looked for.
            var bodies = new List<LedgerBody>();
            if (Standing(_ledger.FindItem(article.Sha256)) is not null)
                return bodies;
            LedgerEntry? source = Standing(_ledger.FindSource(publisher));
            if (source is null)
                bodies.Add(new SourceEntry
                {
                    Name = publisher,
                    Description = "as named by what it published",
                    Reliability = AdmiraltyReliability.F,
                });
            long item = first + bodies.Count;
            bodies.Add(new ItemEntry
            {
                Sha256 = article.Sha256,
                SetByHand = set,
                Title = article.Title,
                Publisher = article.Publisher,
                Url = article.Url,
                Published = reading.Date,
                Retrieved = now,
                Source = source?.Number ?? first,
                Credibility = Credibility.CannotBeJudged,
                CopyGroup = FindCopy(article, reading)?.CopyGroup ?? article.Sha256, // so that one copy is the first
            });
            for (int i = 0; i < asked.Length; i++)
            {
                long claim = first + bodies.Count;
                bodies.Add(new ClaimEntry { Item = item, Claim = asked[i].Claim });
                if (found[i] is { } finding)
                    bodies.Add(finding with { Claim = claim });
            }

            return bodies;
        });
    }

    /// <summary>
    /// What counts of an entry: it, or what took its place; <c>null</c> where it, or what it is about, was withdrawn.
    /// What was withdrawn can so be recorded anew.
    /// </summary>
    private LedgerEntry? Standing(LedgerEntry? entry)
    {
        while (entry is not null && _ledger.FindCorrection(entry.Number)?.Body is CorrectionEntry correction)
            entry = correction.ReplacedBy is { } other ? _ledger.ReadByNumber(other) : null;
        return entry?.Body.RefersTo is not { } about || Standing(_ledger.ReadByNumber(about)) is not null
            ? entry
            : null;
    }

    /// <summary>An item of the ledger that tells the same story in the same words; <c>null</c> for none.</summary>
    private ItemEntry? FindCopy(Article article, ArticleReading reading)
    {
        HashSet<long> looked = [];
        foreach (ReportedClaim claim in reading.Claims.OrderByDescending(c => c.Quote.Length).Take(QuotesLookedFor))
        {
            // Claims of the same words, by their beginning; the whole texts then decide.
            string words = string.Join(' ', LedgerWords.Split(claim.Quote).Take(WordsLookedFor));
            ImmutableArray<LedgerEntry> alike = words.Length is 0 or > (LedgerSearch.TextLengthMax - 2)
                ? []
                : _ledger.Search(new LedgerSearch
                {
                    Kind = LedgerKind.Claim,
                    Text = $"\"{words}\"",
                    Limit = CopiesLookedAt,
                });
            foreach (LedgerEntry entry in alike)
            {
                if (entry.Body is ClaimEntry told && looked.Add(told.Item) &&
                    _ledger.ReadByNumber(told.Item)?.Body is ItemEntry item &&
                    _kept(item.Sha256) is { } other && Syndication.AreCopies(article.Text, other.Text))
                    return item;
            }
        }

        return null;
    }
}
