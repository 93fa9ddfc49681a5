using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Overflight.Analyses;
using Overflight.Analyses.Dossiers;
using Overflight.Data.Articles;
using Overflight.Data.Ledger;
using Overflight.Data.Reference;
using Overflight.Evidence;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Reading;
using Overflight.Time;

namespace Overflight.Web.Reads;

/// <summary>The entries and texts of the ledger, and adding articles to it.</summary>
internal sealed class LedgerReads(WebLibrary library, WebLedger ledger, TimeProvider clock)
{
    /// <summary>Most bytes of a page that is sent.</summary>
    public const int ArticleBytesMax = 8 * 1024 * 1024;

    /// <summary>How long what can be told without it waits for the comparison of all claims.</summary>
    public static readonly TimeSpan CompareTimeMax = TimeSpan.FromSeconds(0.5);

    private const int PageSizeMax = 1000;

    public LedgerOverview Overview()
    {
        LedgerPicture now = ledger.Now();
        bool isCompared = now.IsComparedWithin(CompareTimeMax);
        return new LedgerOverview(
            now.Head, now.View.Sources.Length, now.View.Items.Length, now.View.Claims.Length,
            isCompared ? now.Events.Length : null, isCompared ? now.Contradictions.Length : null);
    }

    /// <exception cref="ApiProblem">The search makes no sense.</exception>
    public LedgerRows Find(string? query, string? kind, string? page, string? pageSize)
    {
        int size = TimeQuery.Whole("pageSize", pageSize, 50, 1, PageSizeMax);
        int at = TimeQuery.Whole("page", page, 1, 1, 100);
        try
        {
            return ledger.With(store => new LedgerRows(at, size,
            [
                .. store.Search(new LedgerSearch
                {
                    Text = query ?? "",
                    Kind = QueryWords.Chosen<LedgerKind>("kind", kind),
                    Limit = size,
                    Offset = (at - 1) * size,
                }).Select(LedgerRow.Of),
            ]));
        }
        catch (ArgumentException e)
        {
            throw ApiProblem.BadInput(e.Message);
        }
    }

    public LedgerDetail Get(long number) => ledger.With(store =>
    {
        LedgerEntry entry = store.ReadByNumber(number) ?? throw ApiProblem.NotFound(
            $"The ledger has no entry {number}; it has {store.ReadHead().Number}.");
        var above = ImmutableArray.CreateBuilder<LedgerRow>();
        for (LedgerEntry? next = entry; next?.Body.RefersTo is { } about;)
        {
            next = store.ReadByNumber(about);
            if (next is not null)
                above.Add(LedgerRow.Of(next));
        }

        return new LedgerDetail(
            LedgerRow.Of(entry), above.ToImmutable(), [.. store.ReadAbout(number).Select(LedgerRow.Of)]);
    });

    /// <summary>The texts, the newest first.</summary>
    /// <exception cref="ApiProblem">There is no such page.</exception>
    public ToldItems Articles(string? page, string? pageSize)
    {
        (int at, int size) = LedgerClaimReads.PageOf(page, pageSize, 50);
        LedgerView view = ledger.Now().View;
        ILookup<long, ViewedClaim> claims = view.Claims.ToLookup(c => c.Claim.Item);
        return new ToldItems(view.Items.Length, at, size,
        [
            .. view.Items.OrderByDescending(i => i.Number).Skip((at - 1) * size).Take(size).Select(i => new ToldItem(
                i.Number, i.Item, claims[i.Number].Count(),
                claims[i.Number].MinBy(c => c.Claim.Claim.Start)?.Claim.Claim.Quote ?? "")),
        ]);
    }

    /// <exception cref="ApiProblem">There is no such item.</exception>
    public ToldArticle Article(long number)
    {
        LedgerView view = ledger.Now().View;
        ItemEntry item = view.Items.FirstOrDefault(i => i.Number == number)?.Item ??
            throw ApiProblem.NotFound($"Entry {number} is no item that counts.");
        return new ToldArticle(
            number, item, view.Sources.FirstOrDefault(s => s.Number == item.Source)?.Source,
            GradesOf(number, item.Source), library.With(l => l.ReadArticle(item.Sha256))?.Text,
            [.. view.Claims.Where(c => c.Claim.Item == number).Select(c => LedgerClaimReads.Told(c, item))]);
    }

    /// <summary>The grades given to a text and its source, the newest first.</summary>
    private ImmutableArray<ToldGrade> GradesOf(long item, long source) =>
    [
        .. ledger.With(store => store.Search(new LedgerSearch
        {
            Kind = LedgerKind.Grade,
            Source = source,
            Limit = LedgerSearch.LimitMax,
        })).Where(e => e.Body.RefersTo == item || e.Body.RefersTo == source).Select(ToldGrade.Told),
    ];

    /// <exception cref="ApiProblem">It is no claim.</exception>
    public BytesAnswer Dossier(long number, CancellationToken cancellation)
    {
        LedgerView view = ledger.Now().View;
        try
        {
            Dossier dossier = library.With(
                l => Dossiers.Of(view, number, l, Now(), Answers.Program, cancellation)) with
            {
                FileName = FormattableString.Invariant($"claim-{number}.html"),
            };
            return new BytesAnswer(
                Encoding.UTF8.GetBytes(DossierText.Write(dossier, ReferenceData.Coastlines(), library.LeapSeconds)),
                "text/html; charset=utf-8");
        }
        catch (ArgumentException e)
        {
            throw ApiProblem.NotFound(e.Message.Split(" (Parameter", 2)[0]);
        }
    }

    /// <summary>Reads bytes as they would be recorded, and records nothing.</summary>
    /// <exception cref="ApiProblem">The details cannot be, or are of several texts.</exception>
    public ReviewedArticles Review(
        ReadOnlyMemory<byte> bytes, string? type, ArticleDetails? details, CancellationToken cancellation)
    {
        ArticleFile received = ArticleFile.Read(bytes, "what was sent", type);
        RequireOne(received, details);
        ArticleFile file = details is null ? received : received with
        {
            Articles = [.. received.Articles.Select(a => a with { Article = details.For(a.Article, out _) })],
        };
        var report = new ReadReport(library.Reading);
        return new ReviewedArticles(
        [
            .. file.Articles.Select(a => new ReviewedArticle(
                a.Article, Read(report, new ReadReportRequest { Article = a.Article }, cancellation),
                ledger.With(store => store.FindItem(a.Article.Sha256))?.Number)),
        ],
        [.. file.Diagnostics.Select(d => d.ToString())]);
    }

    /// <summary>Keeps bytes as they came, and records what they say.</summary>
    /// <exception cref="ApiProblem">There is no article in them, or the details cannot be.</exception>
    public RecordedArticles Record(
        ReadOnlyMemory<byte> bytes, string? type, ArticleDetails? details, string recorder,
        CancellationToken cancellation)
    {
        ArticleFile file = ArticleFile.Read(bytes, "what was sent", type);
        if (file.Articles.IsEmpty)
            throw ApiProblem.BadInput(
                $"There is no article in it: {string.Join(" ", file.Diagnostics.Select(d => d.Message))}");
        RequireOne(file, details);
        foreach (ReceivedArticle article in file.Articles)
            library.Keep(article, Now());
        return ledger.Record(store =>
        {
            var articles = new ArticleRecorder(
                store, library.Reading, needs => library.Load(needs).Snapshot, Answers.Program,
                sha256 => library.With(l => l.ReadArticle(sha256)));
            int added = file.Articles.Count(
                a => !articles.Record(a.Article, Now(), recorder, cancellation, details).IsEmpty);
            return new RecordedArticles(
                [.. file.Articles.Select(a => store.FindItem(a.Article.Sha256)!.Number)], added, store.ReadHead());
        });
    }

    private static void RequireOne(ArticleFile file, ArticleDetails? details)
    {
        if (details?.Fault() is { } fault)
            throw ApiProblem.BadInput($"This cannot be recorded: {fault}.");
        if (details is not null && file.Articles.Length > 1)
            throw ApiProblem.BadInput(
                $"There are {file.Articles.Length} texts in it: title, publisher and day are of one; send them alone.");
    }

    private ReadReportResult Read(ReadReport report, ReadReportRequest request, CancellationToken cancellation) =>
        report.Run(request, library.Load(ReadReport.Needs(request)).Snapshot, cancellation);

    private Instant Now() => TimeQuery.Now(clock, library.LeapSeconds);
}
