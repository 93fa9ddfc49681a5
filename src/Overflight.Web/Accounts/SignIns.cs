using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Overflight.Data.Accounts;
using Overflight.Time;

namespace Overflight.Web.Accounts;

/// <summary>Setting up, signing in and out, and passwords.</summary>
internal sealed class SignIns(
    AccountStore accounts, SessionStore sessions, Passwords passwords, SignInDelays delays, WebAudit audit)
{
    /// <summary>How long the set-up code is good.</summary>
    public static readonly Duration CodeLife = Duration.FromHours(1.0);

    /// <summary>How long a one-time password is good.</summary>
    public static readonly Duration OneTimeLife = Duration.FromDays(3.0);

    /// <summary>A code by which the first administrator is made; <c>null</c> where there are accounts.</summary>
    public string? NewSetUpCode()
    {
        if (!accounts.IsEmpty)
            return null;
        string code = Secrets.NewCode();
        accounts.KeepSetUpCode(Secrets.Hash(code), audit.Now + CodeLife);
        return code;
    }

    /// <summary>Who is signed in, as a page needs to know it.</summary>
    public SessionView View(Caller? caller) => new(
        true, caller is null && accounts.IsEmpty, caller?.Name, caller?.Level,
        caller?.Account?.ChangeBy is not null, caller?.Token);

    /// <summary>Makes the first administrator.</summary>
    /// <exception cref="ApiProblem">The code is not good, or name or password cannot be.</exception>
    public async Task<SessionView> SetUpAsync(HttpContext context, SetUpRequest asked)
    {
        Require(AccountNames.Fault(asked.Name));
        Require(PasswordRules.Fault(asked.Name, asked.Password));
        delays.Begin(context.Connection.RemoteIpAddress, null);
        string hash = await passwords.HashAsync(asked.Password);
        StoredAccount? account = accounts.SetUp(
            Secrets.HashCode(asked.Code), asked.Name, hash, audit.ActorOf(context, null));
        if (account is null)
            throw new ApiProblem(
                StatusCodes.Status403Forbidden, "set-up", "The set-up code is not good.",
                accounts.IsEmpty
                    ? "It is wrong, or more than an hour old: start the server again, and take the code it prints."
                    : "There is an administrator already: ask them for an account.");
        delays.Succeeded(context.Connection.RemoteIpAddress, asked.Name);
        return Begin(context, account);
    }

    /// <summary>Signs in. The answer and its time are the same for a wrong name, a wrong password, and an account that
    /// may not be used.</summary>
    /// <exception cref="ApiProblem">It is refused, or too early.</exception>
    public async Task<SessionView> SignInAsync(HttpContext context, SignInRequest asked)
    {
        StoredAccount? account = AccountNames.Fault(asked.Name) is null ? accounts.Find(asked.Name) : null;
        await CheckAsync(context, account, asked.Name, asked.Password);
        if (SessionCookie.Read(context.Request) is { } old && sessions.Find(Secrets.Hash(old), audit.Now) is { } had)
            sessions.End(had.Account.Number, had.Session.Number, AuditAction.SignedOut, ActorOf(context, had.Account));
        return Begin(context, account!); // checked
    }

    public void SignOut(HttpContext context, Caller caller)
    {
        if (caller is { Account: { } account, Session: { } session })
            sessions.End(account.Number, session.Number, AuditAction.SignedOut, audit.ActorOf(context, caller));
        SessionCookie.Delete(context);
        if (context.Request.IsHttps)
            context.Response.Headers["Clear-Site-Data"] = "\"cache\""; // browsers heed it over https only
    }

    /// <summary>Changes the own password. All sessions end, and this one begins anew.</summary>
    /// <exception cref="ApiProblem">The present password is wrong, or the new one cannot be.</exception>
    public async Task<SessionView> ChangePasswordAsync(HttpContext context, Caller caller, PasswordRequest asked)
    {
        StoredAccount account = caller.Account!; // the address asks for a session
        Require(PasswordRules.Fault(account.Name, asked.Next));
        if (Secrets.AreSame(asked.Present, asked.Next))
            throw ApiProblem.BadInput("The new password is the present one; take another.");
        await CheckAsync(context, account, account.Name, asked.Present);
        string hash = await passwords.HashAsync(asked.Next);
        accounts.SetPassword(account, hash, null, audit.ActorOf(context, caller));
        return Begin(context, account with { ChangeBy = null });
    }

    /// <summary>A one-time password, and its hash.</summary>
    public async Task<(string Password, string Hash, Instant ChangeBy)> NewOneTimeAsync()
    {
        string password = Secrets.NewCode();
        return (password, await passwords.HashAsync(password), audit.Now + OneTimeLife);
    }

    /// <exception cref="ApiProblem">It cannot be.</exception>
    public static void Require(string? fault)
    {
        if (fault is not null)
            throw ApiProblem.BadInput(fault);
    }

    private async Task CheckAsync(HttpContext context, StoredAccount? account, string name, string password)
    {
        Actor nobody = audit.ActorOf(context, null);
        bool isKnown = account is not null && sessions.IsKnown(account.Number, nobody.Address);
        delays.Begin(context.Connection.RemoteIpAddress, isKnown ? null : name);
        string? hash = account is null ? null : accounts.FindPassword(account.Number);
        PasswordVerificationResult result = await passwords.VerifyAsync(
            hash, password.Length <= PasswordRules.LengthMax * 2 ? password : "");
        if (result == PasswordVerificationResult.Failed || account is null || account.IsDisabled ||
            account.ChangeBy <= nobody.At)
        {
            // A name that nobody has may be a password, typed into the wrong field: it is not kept.
            audit.AddAs(nobody, AuditAction.SignInRefused, account?.Name ?? "a name that nobody has");
            throw new ApiProblem(
                StatusCodes.Status401Unauthorized, "sign-in", "Name and password do not go together.",
                "Try again; an administrator can give you a one-time password.");
        }

        delays.Succeeded(context.Connection.RemoteIpAddress, name);
        if (result == PasswordVerificationResult.SuccessRehashNeeded)
        {
            // There was a hash, for the password to be right.
            accounts.Rehash(account.Number, hash!, await passwords.HashAsync(password));
        }
    }

    private SessionView Begin(HttpContext context, StoredAccount account)
    {
        string secret = Secrets.NewSession();
        sessions.Begin(Secrets.Hash(secret), account, ActorOf(context, account));
        SessionCookie.Write(context, secret);
        bool mustChange = account.ChangeBy is not null;
        return new SessionView(
            true, false, account.Name, mustChange ? AccessLevel.SignedIn : account.Level, mustChange,
            Secrets.TokenOf(secret));
    }

    private Actor ActorOf(HttpContext context, StoredAccount account) =>
        audit.ActorOf(context, null) with { Name = account.Name, Account = account.Number };
}
