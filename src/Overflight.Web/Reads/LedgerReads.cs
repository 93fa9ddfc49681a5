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

/// <summary>What the ledger says, and adding articles to it.</summary>
internal sealed class LedgerReads(WebLibrary library, WebLedger ledger, TimeProvider clock)
{
    /// <summary>Most bytes of a page that is sent.</summary>
    public const int ArticleBytesMax = 8 * 1024 * 1024;

    private const int PageSizeMax = 1000;

    public LedgerOverview Overview()
    {
        LedgerPicture now = ledger.Now();
        return new LedgerOverview(
            now.Head, now.View.Sources.Length, now.View.Items.Length, now.View.Claims.Length, now.Events.Length,
            now.Contradictions.Length);
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
                    Kind = Chosen<LedgerKind>("kind", kind),
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

    /// <exception cref="ApiProblem">A filter makes no sense.</exception>
    public ToldClaims Claims(string? kind, string? verdict, string? by, string? page, string? pageSize)
    {
        int size = TimeQuery.Whole("pageSize", pageSize, 200, 1, PageSizeMax);
        int at = TimeQuery.Whole("page", page, 1, 1, 100_000);
        ReportedClaimKind? ofKind = Chosen<ReportedClaimKind>("kind", kind);
        Verdict? ofVerdict = Chosen<Verdict>("verdict", verdict);
        LedgerView view = ledger.Now().View;
        ImmutableArray<ViewedClaim> found =
        [
            .. view.Claims.Where(c => (ofKind is null || c.Claim.Claim.Kind == ofKind) &&
                (ofVerdict is null || c.Latest?.Finding.Verdict == ofVerdict) &&
                (by is null || c.Claim.Claim.Attribution.By == by)),
        ];
        var items = view.Items.ToDictionary(i => i.Number, i => i.Item);
        return new ToldClaims(found.Length, at, size,
        [
            .. found.Skip((at - 1) * size).Take(size).Select(c => Told(c, items[c.Claim.Item])),
        ]);
    }

    public ImmutableArray<ToldEvent> Events() =>
    [
        .. ledger.Now().Events.Select(e => new ToldEvent(
            e.Kind, e.Launch, e.Subject, e.Where, e.From, e.To, [.. e.Claims.Select(c => c.Number)], e.TextCount,
            e.Voices)),
    ];

    public ImmutableArray<ToldDay> Timeline() =>
        [.. ledger.Now().Timeline.Select(e => new ToldDay(e.Day, e.Launch, [.. e.Claims.Select(c => c.Number)]))];

    public ImmutableArray<ToldContradiction> Contradictions() =>
    [
        .. ledger.Now().Contradictions.Select(
            c => new ToldContradiction(c.What, c.Claim.Number, c.Against?.Number, c.Why)),
    ];

    /// <exception cref="ApiProblem">There is no such item.</exception>
    public ToldArticle Article(long number)
    {
        LedgerView view = ledger.Now().View;
        ItemEntry item = view.Items.FirstOrDefault(i => i.Number == number)?.Item ??
            throw ApiProblem.NotFound($"Entry {number} is no item that counts.");
        return new ToldArticle(
            number, item, view.Sources.FirstOrDefault(s => s.Number == item.Source)?.Source,
            library.With(l => l.ReadArticle(item.Sha256))?.Text,
            [.. view.Claims.Where(c => c.Claim.Item == number).Select(c => Told(c, item))]);
    }

    /// <exception cref="ApiProblem">It is no claim.</exception>
    public BytesAnswer Dossier(long number, CancellationToken cancellation)
    {
        LedgerView view = ledger.Now().View;
        try
        {
            Dossier dossier = library.With(
                l => Dossiers.Of(view, number, l, Now(), Program, cancellation)) with
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
    public ReviewedArticles Review(ReadOnlyMemory<byte> bytes, string? type, CancellationToken cancellation)
    {
        ArticleFile file = ArticleFile.Read(bytes, "what was sent", type);
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
    /// <exception cref="ApiProblem">There is no article in them.</exception>
    public RecordedArticles Record(
        ReadOnlyMemory<byte> bytes, string? type, string recorder, CancellationToken cancellation)
    {
        ArticleFile file = ArticleFile.Read(bytes, "what was sent", type);
        if (file.Articles.IsEmpty)
            throw ApiProblem.BadInput(
                $"There is no article in it: {string.Join(" ", file.Diagnostics.Select(d => d.Message))}");
        foreach (ReceivedArticle article in file.Articles)
            library.Keep(article, Now());
        return ledger.With(store =>
        {
            var articles = new ArticleRecorder(
                store, library.Reading, needs => library.Load(needs).Snapshot, Program,
                sha256 => library.With(l => l.ReadArticle(sha256)));
            int added = file.Articles.Count(
                a => !articles.Record(a.Article, Now(), recorder, cancellation).IsEmpty);
            return new RecordedArticles(
                [.. file.Articles.Select(a => store.FindItem(a.Article.Sha256)!.Number)], added, store.ReadHead());
        });
    }

    private ReadReportResult Read(ReadReport report, ReadReportRequest request, CancellationToken cancellation) =>
        report.Run(request, library.Load(ReadReport.Needs(request)).Snapshot, cancellation);

    private static string Program => "overflight-web " + Answers.CodeVersion.Split(' ')[0];

    private Instant Now() => TimeQuery.Now(clock, library.LeapSeconds);

    private static ToldClaim Told(ViewedClaim viewed, ItemEntry item) => new(
        viewed.Number, viewed.Claim.Claim, viewed.Claim.Item, item.Title, item.Publisher,
        viewed.Latest?.Finding.Verdict, viewed.Latest?.Finding.Likelihood, viewed.Latest?.Finding.Reasons ?? [],
        viewed.Findings.Any(f => f.Finding.Replay is not null));

    private static T? Chosen<T>(string name, string? text)
        where T : struct, Enum => text is not { Length: > 0 } ? null
            : char.IsAsciiLetter(text[0]) && Enum.TryParse(text, ignoreCase: true, out T value) &&
                Enum.IsDefined(value) ? value
            : throw ApiProblem.BadInput($"{name} is one of {string.Join(", ", Enum.GetNames<T>())}.");
}
