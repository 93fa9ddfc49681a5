using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Overflight.Data.Accounts;
using Overflight.Time;
using Overflight.Web.Accounts;
using Overflight.Web.Reads;
using static Overflight.Web.Endpoints.AccountEndpoints;

namespace Overflight.Web.Endpoints;

/// <summary>What administrators do: accounts, and reading what was done.</summary>
internal static class PeopleEndpoints
{
    private static readonly AccessGate.AccessRequirement Administrators =
        new(AccessLevel.Administer) { IsOfAccounts = true };

    public static void Map(IEndpointRouteBuilder app)
    {
        MapAccounts(app);
        MapAccount(app);
        app.MapFor(
            Administrators, HttpMethods.Get, "/v1/audit", "audit", "What was done, the newest first",
            (string? page, string? pageSize, HttpContext context, AuditLog log, WebJson json) =>
            {
                int size = TimeQuery.Whole("pageSize", pageSize, 50, 1, 1000);
                int at = TimeQuery.Whole("page", page, 1, 1, 1_000_000);
                return Told(
                    context, json, new AuditPage(log.Count(), at, size, log.Read(size, (at - 1L) * size)));
            })
            .Produces<AuditPage>().ProducesProblem(StatusCodes.Status400BadRequest);
    }

    private static void MapAccounts(IEndpointRouteBuilder app)
    {
        app.MapFor(
            Administrators, HttpMethods.Get, "/v1/accounts", "accounts", "The accounts",
            (HttpContext context, AccountStore accounts, WebJson json) =>
                Told(context, json, new AccountList(accounts.List())))
            .Produces<AccountList>();
        app.MapFor(
            Administrators, HttpMethods.Post, "/v1/accounts", "make-account",
            "Make an account; its one-time password is told once",
            async Task<IResult> (
                HttpContext context, Caller caller, AccountStore accounts, SignIns signIns, WebAudit audit,
                WebJson json) =>
            {
                AccountRequest asked = await RequestBody.ReadAsync<AccountRequest>(context.Request, json);
                SignIns.Require(AccountNames.Fault(asked.Name));
                SignIns.Require(LevelFault(asked.Level));
                (string password, string hash, Instant changeBy) = await signIns.NewOneTimeAsync();
                StoredAccount made = accounts.Add(
                    asked.Name, asked.Level, hash, changeBy, audit.ActorOf(context, caller)) ??
                    throw Conflict($"The name {asked.Name} is taken, or there are {AccountStore.CountMax} accounts.");
                return Told(context, json, new OneTimePassword(made, password));
            })
            .Accepts<AccountRequest>(BytesAnswer.Json).Produces<OneTimePassword>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
    }

    private static void MapAccount(IEndpointRouteBuilder app)
    {
        app.MapFor(
            Administrators, HttpMethods.Put, "/v1/accounts/{name}", "change-account",
            "Change what an account may do, or disable it",
            async Task<IResult> (
                string name, HttpContext context, Caller caller, AccountStore accounts, WebAudit audit,
                WebJson json) =>
            {
                StoredAccount account = Find(accounts, name);
                AccountChange asked = await RequestBody.ReadAsync<AccountChange>(context.Request, json);
                SignIns.Require(LevelFault(asked.Level));
                return accounts.TryChange(account, asked.Level, asked.IsDisabled, audit.ActorOf(context, caller))
                    ? Told(context, json, Find(accounts, name))
                    : throw Conflict("No administrator would be left; make another one first.");
            })
            .Accepts<AccountChange>(BytesAnswer.Json).Produces<StoredAccount>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict);
        app.MapFor(
            Administrators, HttpMethods.Post, "/v1/accounts/{name}/password", "reset-password",
            "Give an account a one-time password, which is told once; its sessions end",
            async Task<IResult> (
                string name, HttpContext context, Caller caller, AccountStore accounts, SignIns signIns,
                WebAudit audit, WebJson json) =>
            {
                StoredAccount account = Find(accounts, name);
                (string password, string hash, Instant changeBy) = await signIns.NewOneTimeAsync();
                accounts.SetPassword(account, hash, changeBy, audit.ActorOf(context, caller));
                return Told(context, json, new OneTimePassword(Find(accounts, name), password));
            })
            .Produces<OneTimePassword>().ProducesProblem(StatusCodes.Status404NotFound);
        app.MapFor(
            Administrators, HttpMethods.Delete, "/v1/accounts/{name}/sessions", "end-sessions",
            "End all sessions of an account",
            (string name, HttpContext context, Caller caller, AccountStore accounts, SessionStore sessions,
                WebAudit audit) =>
            {
                sessions.EndAll(Find(accounts, name), audit.ActorOf(context, caller));
                return Results.NoContent();
            })
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static StoredAccount Find(AccountStore accounts, string name) =>
        accounts.Find(name) ?? throw ApiProblem.NotFound($"There is no account '{name}'.");

    private static string? LevelFault(AccessLevel level) => level is AccessLevel.Read or AccessLevel.Analyse or
        AccessLevel.Administer ? null : "An account has the level Read, Analyse or Administer.";

    private static ApiProblem Conflict(string detail) =>
        new(StatusCodes.Status409Conflict, "conflict", "That cannot be done as things are.", detail);
}
