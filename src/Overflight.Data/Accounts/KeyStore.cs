using System;
using System.Collections.Immutable;
using System.Linq;
using Dapper;
using Overflight.Time;

namespace Overflight.Data.Accounts;

/// <summary>
/// The keys by which programs act for accounts. Every member throws <see cref="Store.StoreException"/> when the
/// database cannot be used.
/// </summary>
public sealed class KeyStore(AccountDatabase database)
{
    /// <summary>Most keys of one account that are in use.</summary>
    public const int CountMax = 50;

    private const string Columns = "number, account, name, level, made_ns, expires_ns, used_ns, revoked_ns";

    /// <summary>Keeps a key.</summary>
    /// <param name="hash">SHA-256 of the key.</param>
    /// <param name="account">Whose it is.</param>
    /// <param name="name">What its owner calls it.</param>
    /// <param name="level">Most that it allows.</param>
    /// <param name="expires">When it ends.</param>
    /// <param name="by">Who, when, from where.</param>
    /// <returns>The key; <c>null</c> where the account has <see cref="CountMax"/> in use.</returns>
    public StoredKey? Add(
        byte[] hash, long account, string name, AccessLevel level, Instant expires, Actor by) => database.Change(
        "make a key in", connection =>
        {
            Row? row = connection.QueryFirstOrDefault<Row>(
                $"""
                INSERT INTO api_key (hash, account, name, level, made_ns, expires_ns)
                SELECT @hash, @account, @name, @level, @now, @until WHERE (
                    SELECT COUNT(*) FROM api_key
                    WHERE account = @account AND revoked_ns IS NULL AND expires_ns > @now) < @CountMax
                RETURNING {Columns}
                """,
                new
                {
                    hash,
                    account,
                    name,
                    level = level.ToString(),
                    now = by.At.NanosecondsSinceJ2000Tt,
                    until = expires.NanosecondsSinceJ2000Tt,
                    CountMax,
                });
            if (row is not null)
                AuditLog.Add(connection, by, AuditAction.KeyMade, $"{name}: {level}");
            return row?.ToKey();
        });

    /// <summary>A key that is good, with its account; <c>null</c> where there is none.</summary>
    /// <param name="hash">SHA-256 of the key.</param>
    /// <param name="now">When.</param>
    public (StoredKey Key, StoredAccount Account)? Find(byte[] hash, Instant now) =>
        database.Read<(StoredKey, StoredAccount)?>("look for a key in", connection =>
        {
            Row? row = connection.QueryFirstOrDefault<Row>(
                $"""
                SELECT {Columns} FROM api_key WHERE hash = @hash AND revoked_ns IS NULL AND expires_ns > @now
                """,
                new { hash, now = now.NanosecondsSinceJ2000Tt });
            return row is null ? null : (row.ToKey(), AccountStore.Get(connection, row.account));
        });

    /// <summary>Notes that a key is used.</summary>
    public void Touch(long number, Instant now) => database.Change(
        "note a key in", connection => connection.Execute(
            "UPDATE api_key SET used_ns = @now WHERE number = @number",
            new { number, now = now.NanosecondsSinceJ2000Tt }));

    /// <summary>The keys of an account, the newest first.</summary>
    public ImmutableArray<StoredKey> List(long account) => database.Read<ImmutableArray<StoredKey>>(
        "list the keys of", connection =>
        [
            .. connection.Query<Row>(
                $"SELECT {Columns} FROM api_key WHERE account = @account ORDER BY number DESC LIMIT 200",
                new { account }).Select(r => r.ToKey()),
        ]);

    /// <summary>Ends a key of an account.</summary>
    /// <param name="account">Whose it must be.</param>
    /// <param name="number">The key.</param>
    /// <param name="by">Who, when, from where.</param>
    /// <returns>Whether there was one in use.</returns>
    public bool Revoke(long account, long number, Actor by) => database.Change("revoke a key in", connection =>
    {
        bool isRevoked = connection.Execute(
            """
            UPDATE api_key SET revoked_ns = @now
            WHERE number = @number AND account = @account AND revoked_ns IS NULL
            """,
            new { number, account, now = by.At.NanosecondsSinceJ2000Tt }) == 1;
        if (isRevoked)
            AuditLog.Add(connection, by, AuditAction.KeyRevoked, $"key {number}");
        return isRevoked;
    });

    // Named as the columns are.
    private sealed record Row(
        long number, long account, string name, string level, long made_ns, long expires_ns, long? used_ns,
        long? revoked_ns)
    {
        public StoredKey ToKey() => new(
            number, name, Enum.Parse<AccessLevel>(level), Instant.FromNanosecondsSinceJ2000Tt(made_ns),
            Instant.FromNanosecondsSinceJ2000Tt(expires_ns), At(used_ns), At(revoked_ns));

        private static Instant? At(long? ns) => ns is { } known ? Instant.FromNanosecondsSinceJ2000Tt(known) : null;
    }
}
