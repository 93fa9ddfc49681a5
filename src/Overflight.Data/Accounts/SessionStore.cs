using System;
using System.Collections.Immutable;
using System.Linq;
using Dapper;
using Microsoft.Data.Sqlite;
using Overflight.Time;

namespace Overflight.Data.Accounts;

/// <summary>
/// Who is signed in. A session ends when it was not used for <see cref="IdleMax"/>, and <see cref="LifeMax"/> after the
/// sign-in. Every member throws <see cref="Store.StoreException"/> when the database cannot be used.
/// </summary>
public sealed class SessionStore(AccountDatabase database)
{
    /// <summary>Most sessions of one account; another sign-in ends the oldest.</summary>
    public const int CountMax = 20;

    /// <summary>How long a session may lie unused.</summary>
    public static readonly Duration IdleMax = Duration.FromHours(8);

    /// <summary>How long a session may last.</summary>
    public static readonly Duration LifeMax = Duration.FromDays(7);

    /// <summary>Begins a session, and forgets those that are over.</summary>
    /// <param name="hash">SHA-256 of its secret.</param>
    /// <param name="account">Whose it is.</param>
    /// <param name="by">Who, when, from where.</param>
    public void Begin(byte[] hash, StoredAccount account, Actor by) => database.Change(
        "begin a session in", connection =>
        {
            ArgumentNullException.ThrowIfNull(account);
            connection.Execute(
                """
                DELETE FROM session WHERE used_ns <= @idleSince OR made_ns <= @aliveSince OR number IN (
                    SELECT number FROM session WHERE account = @Number ORDER BY number DESC LIMIT -1 OFFSET @others)
                """,
                new
                {
                    idleSince = (by.At - IdleMax).NanosecondsSinceJ2000Tt,
                    aliveSince = (by.At - LifeMax).NanosecondsSinceJ2000Tt,
                    account.Number,
                    others = CountMax - 1,
                });
            connection.Execute(
                """
                INSERT INTO session (hash, account, made_ns, used_ns, address)
                VALUES (@hash, @Number, @now, @now, @Address)
                """,
                new { hash, account.Number, now = by.At.NanosecondsSinceJ2000Tt, by.Address });
            AuditLog.Add(connection, by, AuditAction.SignedIn, "");
            return true;
        });

    /// <summary>A session that is not over, with its account; <c>null</c> where there is none.</summary>
    /// <param name="hash">SHA-256 of its secret.</param>
    /// <param name="now">When.</param>
    public (StoredSession Session, StoredAccount Account)? Find(byte[] hash, Instant now) =>
        database.Read<(StoredSession, StoredAccount)?>("look for a session in", connection =>
        {
            Row? row = connection.QueryFirstOrDefault<Row>(
                """
                SELECT number, account, made_ns, used_ns, address FROM session
                WHERE hash = @hash AND used_ns > @idleSince AND made_ns > @aliveSince
                """,
                new
                {
                    hash,
                    idleSince = (now - IdleMax).NanosecondsSinceJ2000Tt,
                    aliveSince = (now - LifeMax).NanosecondsSinceJ2000Tt,
                });
            return row is null ? null : (row.ToSession(), AccountStore.Get(connection, row.account));
        });

    /// <summary>Notes that a session is used.</summary>
    public void Touch(long number, Instant now) => database.Change(
        "note a session in", connection => connection.Execute(
            "UPDATE session SET used_ns = @now WHERE number = @number",
            new { number, now = now.NanosecondsSinceJ2000Tt }));

    /// <summary>Whether somebody is, or was in the last days, signed in to an account from an address.</summary>
    public bool IsKnown(long account, string address) => database.Read(
        "look for a session in", connection => connection.ExecuteScalar<long>(
            "SELECT EXISTS (SELECT 1 FROM session WHERE account = @account AND address = @address)",
            new { account, address }) == 1);

    /// <summary>The sessions of an account that are not over, the newest first.</summary>
    public ImmutableArray<StoredSession> List(long account, Instant now) =>
        database.Read<ImmutableArray<StoredSession>>("list the sessions of", connection =>
        [
            .. connection.Query<Row>(
                """
                SELECT number, account, made_ns, used_ns, address FROM session
                WHERE account = @account AND used_ns > @idleSince AND made_ns > @aliveSince ORDER BY number DESC
                """,
                new
                {
                    account,
                    idleSince = (now - IdleMax).NanosecondsSinceJ2000Tt,
                    aliveSince = (now - LifeMax).NanosecondsSinceJ2000Tt,
                }).Select(r => r.ToSession()),
        ]);

    /// <summary>Ends one session of an account.</summary>
    /// <param name="account">Whose it must be.</param>
    /// <param name="number">The session.</param>
    /// <param name="action">Why.</param>
    /// <param name="by">Who, when, from where.</param>
    /// <returns>Whether there was one.</returns>
    public bool End(long account, long number, AuditAction action, Actor by) => database.Change(
        "end a session in", connection =>
        {
            bool isEnded = connection.Execute(
                "DELETE FROM session WHERE number = @number AND account = @account", new { number, account }) == 1;
            if (isEnded)
                AuditLog.Add(connection, by, action, $"session {number}");
            return isEnded;
        });

    /// <summary>Ends all sessions of an account.</summary>
    public void EndAll(StoredAccount account, Actor by) => database.Change("end sessions in", connection =>
    {
        ArgumentNullException.ThrowIfNull(account);
        EndAll(connection, account.Number);
        AuditLog.Add(connection, by, AuditAction.SessionsEnded, account.Name);
        return true;
    });

    internal static void EndAll(SqliteConnection connection, long account) =>
        connection.Execute("DELETE FROM session WHERE account = @account", new { account });

    // Named as the columns are.
    private sealed record Row(long number, long account, long made_ns, long used_ns, string address)
    {
        public StoredSession ToSession() => new(
            number, Instant.FromNanosecondsSinceJ2000Tt(made_ns), Instant.FromNanosecondsSinceJ2000Tt(used_ns),
            address);
    }
}
