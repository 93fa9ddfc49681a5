using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Overflight.Analyses;
using Overflight.Data.Accounts;
using Overflight.Data.Jobs;
using Overflight.Web.Accounts;
using Overflight.Web.Jobs;

namespace Overflight.Web.Endpoints;

/// <summary>An address for each analysis of the catalogue, and jobs for the long ones.</summary>
internal static class AnalysisEndpoints
{
    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapRead(
            "/v1/analyses", "analyses", "The questions that can be asked",
            (WebJson json) => json.Answer(new AnalysisList(
                [.. AnalysisCatalogue.All.Select(a => new AnalysisRow(a.Name, a.Question, a.IsLong, AddressOf(a)))])))
            .Produces<AnalysisList>();
        foreach (Analysis analysis in AnalysisCatalogue.All)
            MapAnalysis(app, analysis);
        MapJobs(app);
    }

    private static string AddressOf(Analysis analysis) => "/v1/analyses/" + analysis.Name;

    private static void MapAnalysis(IEndpointRouteBuilder app, Analysis analysis) => app.MapFor(
        AccessLevel.Analyse, HttpMethods.Post, AddressOf(analysis), analysis.Name, analysis.Question,
        async Task<IResult> (HttpContext context, Answers answers) =>
        {
            PreparedAnswer prepared = answers.Prepare(analysis, await RequestBody.ReadAsync(context.Request));
            string snapshot = prepared.Inputs.Snapshot.Digest;
            var known = new BytesAnswer(default, BytesAnswer.Json, prepared.Digest) { Snapshot = snapshot };
            if (BytesAnswer.IsKnown(context.Request, known.Tag))
                return known;
            byte[] answer = await answers.AnswerAsync(prepared, context.RequestAborted);
            return new BytesAnswer(answer, BytesAnswer.Json, prepared.Digest) { Snapshot = snapshot };
        })
        .Accepts(analysis.RequestType, BytesAnswer.Json)
        .Produces(StatusCodes.Status200OK, analysis.ResultType, BytesAnswer.Json)
        .Produces(StatusCodes.Status304NotModified)
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable)
        .ProducesProblem(StatusCodes.Status504GatewayTimeout);

    private static void MapJobs(IEndpointRouteBuilder app)
    {
        app.MapFor(
            AccessLevel.Analyse, HttpMethods.Post, "/v1/jobs", "add-job", "Ask a long question",
            async Task<IResult> (
                HttpContext context, Caller caller, JobRunner runner, WebAudit audit, WebJson json) =>
            {
                (Analysis analysis, byte[] request) = JobRequestText.Read(await RequestBody.ReadAsync(context.Request));
                JobView job = runner.Add(analysis, request, caller);
                audit.Add(context, AuditAction.JobAdded, $"{analysis.Name} {job.Id}");
                context.Response.Headers.Location = "/v1/jobs/" + job.Id;
                return Results.Bytes(json.Write(job), BytesAnswer.Json).WithStatus(StatusCodes.Status202Accepted);
            })
            .Accepts<JobRequest>(BytesAnswer.Json)
            .Produces<JobView>(StatusCodes.Status202Accepted)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        app.MapRead(
            "/v1/jobs", "jobs", "Your newest jobs",
            (Caller caller, JobRunner runner, WebJson json) => json.OwnAnswer(runner.List(caller)))
            .Produces<JobList>();
        app.MapRead(
            "/v1/jobs/{id}", "job", "How far a job is",
            (string id, Caller caller, JobRunner runner, WebJson json) => json.OwnAnswer(runner.Get(id, caller)))
            .Produces<JobView>().ProducesProblem(StatusCodes.Status404NotFound);
        app.MapRead(
            "/v1/jobs/{id}/events", "job-events", "How far a job is, told whenever it changes",
            (string id, Caller caller, JobEvents events, HttpContext context) => events.TellAsync(id, caller, context))
            .Produces(StatusCodes.Status200OK, contentType: "text/event-stream")
            .ProducesProblem(StatusCodes.Status404NotFound);
        app.MapRead(
            "/v1/jobs/{id}/result", "job-result", "The answer of a job that is done",
            (string id, Caller caller, JobRunner runner) =>
            {
                (JobView job, byte[] answer, string snapshot) = runner.Result(id, caller);
                return new BytesAnswer(answer, BytesAnswer.Json, job.Digest) { Snapshot = snapshot, IsOwn = true };
            })
            .Produces(StatusCodes.Status200OK, contentType: BytesAnswer.Json)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        app.MapFor(
            AccessLevel.Analyse, HttpMethods.Delete, "/v1/jobs/{id}", "cancel-job", "Stop a job",
            (string id, HttpContext context, Caller caller, JobRunner runner, WebAudit audit, WebJson json) =>
            {
                JobView job = runner.Cancel(id, caller);
                if (job.State == JobState.Cancelled)
                    audit.Add(context, AuditAction.JobCancelled, job.Id);
                return json.OwnAnswer(job);
            })
            .Produces<JobView>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static StatusAnswer WithStatus(this IResult inner, int status) => new(inner, status);

    /// <summary>An answer with another status than 200.</summary>
    private sealed class StatusAnswer(IResult inner, int status) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.StatusCode = status;
            return inner.ExecuteAsync(httpContext);
        }
    }
}
