using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Overflight.Data.Accounts;
using Overflight.Time;
using Overflight.Web.Accounts;

namespace Overflight.Web.Endpoints;

/// <summary>Signing in and out, and what is one's own: password, sessions, keys.</summary>
internal static class AccountEndpoints
{
    private const int KeyDaysMax = 366;
    private const int KeyNameLengthMax = 60;

    private static readonly AccessGate.AccessRequirement Anyone = new(AccessLevel.Open) { IsOfAccounts = true };

    /// <summary>Also who has a one-time password.</summary>
    private static readonly AccessGate.AccessRequirement SignedIn =
        new(AccessLevel.SignedIn) { IsOfAccounts = true, IsOfSession = true };

    private static readonly AccessGate.AccessRequirement Own =
        new(AccessLevel.Read) { IsOfAccounts = true, IsOfSession = true };

    public static void Map(IEndpointRouteBuilder app)
    {
        MapSession(app);
        MapSessions(app);
        MapKeys(app);
    }

    private static void MapSession(IEndpointRouteBuilder app)
    {
        app.MapFor(
            AccessLevel.Open, HttpMethods.Get, "/v1/session", "session", "Who is signed in",
            (HttpContext context, WebSettings settings, WebJson json) => Told(
                context, json, settings.HasAccounts
                    ? context.RequestServices.Find<SignIns>().View(Caller.Find(context))
                    : new SessionView(false, false, null, null, false, null)))
            .Produces<SessionView>();
        MapWayIn<SignInRequest>(
            app, Anyone, HttpMethods.Post, "/v1/session", "sign-in", "Sign in",
            (context, signIns, asked) => signIns.SignInAsync(context, asked))
            .ProducesProblem(StatusCodes.Status401Unauthorized);
        MapWayIn<SetUpRequest>(
            app, Anyone, HttpMethods.Post, "/v1/accounts/first", "set-up",
            "Make the first administrator, with the code the server printed when it started",
            (context, signIns, asked) => signIns.SetUpAsync(context, asked))
            .ProducesProblem(StatusCodes.Status403Forbidden);
        app.MapFor(
            SignedIn, HttpMethods.Delete, "/v1/session", "sign-out", "Sign out",
            (HttpContext context, Caller caller, SignIns signIns) =>
            {
                signIns.SignOut(context, caller);
                return Results.NoContent();
            })
            .Produces(StatusCodes.Status204NoContent);
        MapWayIn<PasswordRequest>(
            app, SignedIn, HttpMethods.Put, "/v1/account/password", "change-password",
            "Change the own password; all other sessions end",
            (context, signIns, asked) => signIns.ChangePasswordAsync(context, Caller.Find(context)!, asked)); // gated
    }

    /// <summary>What takes a password, and gives the session that begins.</summary>
    private static RouteHandlerBuilder MapWayIn<T>(
        IEndpointRouteBuilder app, AccessGate.AccessRequirement who, string method, string path, string name,
        string summary, Func<HttpContext, SignIns, T, Task<SessionView>> begin)
        where T : notnull =>
        app.MapFor(
            who, method, path, name, summary,
            async Task<IResult> (HttpContext context, SignIns signIns, WebJson json) => Told(
                context, json, await begin(context, signIns, await RequestBody.ReadAsync<T>(context.Request, json))))
            .Accepts<T>(BytesAnswer.Json).Produces<SessionView>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status429TooManyRequests);

    private static void MapSessions(IEndpointRouteBuilder app)
    {
        app.MapFor(
            Own, HttpMethods.Get, "/v1/account/sessions", "own-sessions", "Where you are signed in",
            (HttpContext context, Caller caller, SessionStore sessions, WebAudit audit, WebJson json) => Told(
                context, json, new OwnSessions(
                [
                    .. sessions.List(caller.Account!.Number, audit.Now).Select(s => new OwnSession(
                        s.Number, s.Made, s.Used, s.Address, s.Number == caller.Session!.Number)),
                ])))
            .Produces<OwnSessions>();
        app.MapFor(
            Own, HttpMethods.Delete, "/v1/account/sessions/{number:long:min(1)}", "end-own-session",
            "End one of your sessions",
            (long number, HttpContext context, Caller caller, SessionStore sessions, WebAudit audit) =>
                sessions.End(
                    caller.Account!.Number, number, AuditAction.SessionsEnded, audit.ActorOf(context, caller))
                    ? Results.NoContent()
                    : throw ApiProblem.NotFound($"You have no session {number}; it may have ended."))
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static void MapKeys(IEndpointRouteBuilder app)
    {
        app.MapFor(
            Own, HttpMethods.Get, "/v1/account/keys", "own-keys", "Your keys",
            (HttpContext context, Caller caller, KeyStore keys, WebJson json) =>
                Told(context, json, new OwnKeys(keys.List(caller.Account!.Number))))
            .Produces<OwnKeys>();
        app.MapFor(
            Own, HttpMethods.Post, "/v1/account/keys", "make-key", "Make a key; it is told once",
            async Task<IResult> (HttpContext context, Caller caller, KeyStore keys, WebAudit audit, WebJson json) =>
                Told(context, json, MakeKey(
                    await RequestBody.ReadAsync<KeyRequest>(context.Request, json), caller, keys,
                    audit.ActorOf(context, caller))))
            .Accepts<KeyRequest>(BytesAnswer.Json).Produces<MadeKey>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status409Conflict);
        app.MapFor(
            Own, HttpMethods.Delete, "/v1/account/keys/{number:long:min(1)}", "revoke-key", "Revoke one of your keys",
            (long number, HttpContext context, Caller caller, KeyStore keys, WebAudit audit) =>
                keys.Revoke(caller.Account!.Number, number, audit.ActorOf(context, caller))
                    ? Results.NoContent()
                    : throw ApiProblem.NotFound($"You have no key {number} in use."))
            .Produces(StatusCodes.Status204NoContent).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static MadeKey MakeKey(KeyRequest asked, Caller caller, KeyStore keys, Actor by)
    {
        string name = asked.Name.Trim();
        if (name.Length is 0 or > KeyNameLengthMax || name.Any(char.IsControl))
            throw ApiProblem.BadInput($"Name the key, in 1 to {KeyNameLengthMax} characters, by what it is for.");
        if (asked.Level < AccessLevel.Calendar || asked.Level > caller.Level)
            throw ApiProblem.BadInput($"A key of yours has a level from Calendar to {caller.Level}.");
        if (asked.Days is < 1 or > KeyDaysMax)
            throw ApiProblem.BadInput($"A key is good for 1 to {KeyDaysMax} days.");
        string secret = Secrets.NewKey();
        StoredKey key = keys.Add(
            Secrets.Hash(secret), caller.Account!.Number, name, asked.Level, by.At + Duration.FromDays(asked.Days),
            by) ?? throw new ApiProblem(
                StatusCodes.Status409Conflict, "conflict", "You have too many keys.",
                $"{KeyStore.CountMax} are in use; revoke one.");
        return new MadeKey(key, secret);
    }

    /// <summary>An answer about accounts, which nothing on the way may keep.</summary>
    internal static IResult Told<T>(HttpContext context, WebJson json, T value)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(json.Write(value), BytesAnswer.Json);
    }
}
