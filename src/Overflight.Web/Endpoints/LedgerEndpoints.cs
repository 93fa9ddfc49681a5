using System;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Overflight.Data.Accounts;
using Overflight.Web.Accounts;
using Overflight.Web.Reads;

namespace Overflight.Web.Endpoints;

/// <summary>The ledger: what it says, and articles to add to it.</summary>
internal static class LedgerEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        MapEntries(app);
        MapTold(app);
        MapArticles(app);
        MapJudged(app);
    }

    private static void MapEntries(IEndpointRouteBuilder app)
    {
        app.MapRead(
            "/v1/ledger", "ledger", "How much the ledger holds, and its head",
            (LedgerReads reads, WebJson json) => json.Answer(reads.Overview()))
            .Produces<LedgerOverview>();
        app.MapRead(
            "/v1/ledger/entries", "ledger-entries", "Entries by words and kind, the newest first",
            (string? query, string? kind, string? page, string? pageSize, LedgerReads reads, WebJson json) =>
                json.Answer(reads.Find(query, kind, page, pageSize)))
            .Produces<LedgerRows>();
        app.MapRead(
            "/v1/ledger/entries/{number:long:min(1)}", "ledger-entry",
            "One entry, what it is about, and what is about it",
            (long number, LedgerReads reads, WebJson json) => json.Answer(reads.Get(number)))
            .Produces<LedgerDetail>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static void MapTold(IEndpointRouteBuilder app)
    {
        app.MapRead(
            "/v1/ledger/claims", "ledger-claims", "The claims that count, with what holds of them",
            ([AsParameters] ClaimQuery query, string? day, string? page, string? pageSize, LedgerClaimReads reads,
                WebJson json) => json.Answer(reads.Claims(query, day, page, pageSize)))
            .Produces<ToldClaims>();
        app.MapRead(
            "/v1/ledger/claims/{number:long:min(1)}", "ledger-claim", "One claim with all that bears on it",
            (long number, LedgerClaimReads reads, WebJson json, CancellationToken cancellation) =>
                json.Answer(reads.Get(number, cancellation)))
            .Produces<ClaimDetail>().ProducesProblem(StatusCodes.Status404NotFound);
        app.MapRead(
            "/v1/ledger/voices", "ledger-voices", "Whom the claims name as saying or doing something",
            (LedgerClaimReads reads, WebJson json) => json.Answer(reads.Voices()))
            .Produces<NamedVoices>();
        app.MapRead(
            "/v1/ledger/events", "ledger-events", "What the claims speak of together",
            (LedgerClaimReads reads, WebJson json) => json.Answer(reads.Events()))
            .Produces<ImmutableArray<ToldEvent>>();
        app.MapRead(
            "/v1/ledger/timeline", "ledger-timeline", "Launches of the record and days of which claims speak",
            ([AsParameters] ClaimQuery query, LedgerClaimReads reads, WebJson json) =>
                json.Answer(reads.Timeline(query)))
            .Produces<ImmutableArray<ToldDay>>();
        app.MapRead(
            "/v1/ledger/contradictions", "ledger-contradictions", "What does not go together",
            ([AsParameters] ClaimQuery query, string? page, string? pageSize, LedgerClaimReads reads, WebJson json) =>
                json.Answer(reads.Contradictions(query, page, pageSize)))
            .Produces<ToldContradictions>();
        MapTexts(app);
    }

    private static void MapTexts(IEndpointRouteBuilder app)
    {
        app.MapRead(
            "/v1/ledger/claims/{number:long:min(1)}/dossier.html", "ledger-dossier",
            "A claim as a page that needs no network, to be computed again",
            (long number, HttpContext context, LedgerReads reads, CancellationToken cancellation) =>
            {
                BytesAnswer page = reads.Dossier(number, cancellation);
                context.Response.Headers.ContentDisposition =
                    FormattableString.Invariant($"attachment; filename=claim-{number}.html");
                return page;
            })
            .Produces(StatusCodes.Status200OK, contentType: "text/html")
            .ProducesProblem(StatusCodes.Status404NotFound);
        app.MapRead(
            "/v1/ledger/articles", "ledger-articles", "The texts, the newest first",
            (string? page, string? pageSize, LedgerReads reads, WebJson json) =>
                json.Answer(reads.Articles(page, pageSize)))
            .Produces<ToldItems>();
        app.MapRead(
            "/v1/ledger/articles/{number:long:min(1)}", "ledger-article", "An item with its text and its claims",
            (long number, LedgerReads reads, WebJson json) => json.Answer(reads.Article(number)))
            .Produces<ToldArticle>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static void MapArticles(IEndpointRouteBuilder app)
    {
        app.MapFor(
            AccessLevel.Analyse, HttpMethods.Post, "/v1/articles/review", "review-article",
            "Read a text or a page as it would be recorded; nothing is kept",
            async Task<IResult> (
                HttpContext context, [AsParameters] ArticleQuery said, LedgerReads reads, WebJson json) =>
                json.Answer(reads.Review(
                    await BytesOf(context.Request), context.Request.ContentType, said.Details(),
                    context.RequestAborted)))
            .Accepts<string>("text/plain", "text/html", "application/octet-stream")
            .Produces<ReviewedArticles>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        app.MapFor(
            AccessLevel.Analyse, HttpMethods.Post, "/v1/ledger/articles", "record-article",
            "Keep a text or a page, and record what it says",
            async Task<IResult> (
                HttpContext context, Caller caller, [AsParameters] ArticleQuery said, LedgerReads reads,
                WebAudit audit, WebJson json) =>
            {
                RecordedArticles recorded = reads.Record(
                    await BytesOf(context.Request), context.Request.ContentType, said.Details(), caller.Name,
                    context.RequestAborted);
                audit.Add(
                    context, AuditAction.ArticleRecorded,
                    $"items {string.Join(", ", recorded.Items)}, {recorded.Added} new");
                return json.Answer(recorded);
            })
            .Accepts<string>("text/plain", "text/html", "application/octet-stream")
            .Produces<RecordedArticles>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
    }

    private static void MapJudged(IEndpointRouteBuilder app)
    {
        MapEntry<LedgerGrade>(
            app, "/v1/ledger/grades", "grade", "Grade a source or an item by the Admiralty code", AuditAction.Graded,
            (writes, asked, by) => writes.Grade(asked, by), asked => $"entry {asked.Of}");
        MapEntry<LedgerJudgement>(
            app, "/v1/ledger/judgements", "judge",
            "Judge a claim: that holds until another judgement, whatever is computed", AuditAction.Judged,
            (writes, asked, by) => writes.Judge(asked, by), asked => $"claim {asked.Claim}");
    }

    /// <summary>What a person says of an entry becomes one more.</summary>
    private static void MapEntry<T>(
        IEndpointRouteBuilder app, string address, string name, string summary, AuditAction action,
        Func<LedgerWrites, T, string, RecordedEntry> make, Func<T, string> of)
        where T : class => app.MapFor(
            AccessLevel.Analyse, HttpMethods.Post, address, name, summary,
            async Task<IResult> (
                HttpContext context, Caller caller, LedgerWrites writes, WebAudit audit, WebJson json) =>
            {
                T asked = await RequestBody.ReadAsync<T>(context.Request, json);
                RecordedEntry made = make(writes, asked, caller.Name);
                audit.Add(context, action, $"{of(asked)} in entry {made.Number}");
                return json.Answer(made);
            })
            .Accepts<T>(BytesAnswer.Json).Produces<RecordedEntry>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static async Task<byte[]> BytesOf(HttpRequest request) =>
        await RequestBody.ReadAsync(request, LedgerReads.ArticleBytesMax) is { Length: > 0 } bytes
            ? bytes
            : throw ApiProblem.BadInput("Send the text or the page as the body of the request.");
}
