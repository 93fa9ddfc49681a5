using System;
using System.Collections.Immutable;
using System.Linq;
using Dapper;
using Microsoft.Data.Sqlite;
using Overflight.Time;

namespace Overflight.Data.Accounts;

/// <summary>
/// The accounts of the server. Whatever changes one is in the audit log as well. Every member throws
/// <see cref="Store.StoreException"/> when the database cannot be used.
/// </summary>
public sealed class AccountStore(AccountDatabase database)
{
    /// <summary>Most accounts.</summary>
    public const int CountMax = 1_000;

    private const string Columns = "number, name, level, change_by_ns, is_disabled, made_ns";

    /// <summary>Whether there are none yet.</summary>
    public bool IsEmpty => database.Read(
        "look into", connection => connection.ExecuteScalar<long>("SELECT COUNT(*) FROM account") == 0);

    /// <summary>All of them, by name.</summary>
    public ImmutableArray<StoredAccount> List() => database.Read<ImmutableArray<StoredAccount>>(
        "list the accounts of", connection =>
        [
            .. connection.Query<Row>($"SELECT {Columns} FROM account ORDER BY name").Select(r => r.ToAccount()),
        ]);

    /// <summary>An account by its name, in whatever case; <c>null</c> where there is none.</summary>
    public StoredAccount? Find(string name) => database.Read("look for an account in", c => Find(c, name));

    /// <summary>The hash of an account's password; <c>null</c> where there is no such account.</summary>
    public string? FindPassword(long number) => database.Read(
        "look for an account in", connection => connection.ExecuteScalar<string?>(
            "SELECT password FROM account WHERE number = @number", new { number }));

    /// <summary>Keeps the code by which the first administrator is made; one before it is good no more.</summary>
    /// <param name="hash">SHA-256 of the code.</param>
    /// <param name="until">Until when it is good.</param>
    public void KeepSetUpCode(byte[] hash, Instant until) => database.Change(
        "keep a code in", connection => connection.Execute(
            "INSERT OR REPLACE INTO set_up_code (number, hash, until_ns) VALUES (1, @hash, @until)",
            new { hash, until = until.NanosecondsSinceJ2000Tt }));

    /// <summary>Makes the first administrator, and uses up the code.</summary>
    /// <param name="codeHash">SHA-256 of the code.</param>
    /// <param name="name">Its name.</param>
    /// <param name="password">The hash of its password.</param>
    /// <param name="by">Who, when, from where.</param>
    /// <returns>The account; <c>null</c> where the code is not good or there are accounts already.</returns>
    public StoredAccount? SetUp(byte[] codeHash, string name, string password, Actor by) => database.Change(
        "make an account in", connection =>
        {
            bool isGood = connection.Execute(
                """
                DELETE FROM set_up_code WHERE hash = @codeHash AND until_ns > @now
                AND NOT EXISTS (SELECT 1 FROM account)
                """,
                new { codeHash, now = by.At.NanosecondsSinceJ2000Tt }) == 1;
            AuditLog.Add(connection, by, isGood ? AuditAction.SetUp : AuditAction.SetUpRefused, isGood ? name : "");
            return isGood ? Insert(connection, name, AccessLevel.Administer, password, null, by) : null;
        });

    /// <summary>Makes an account with a one-time password.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="level">What it may do.</param>
    /// <param name="password">The hash of its password.</param>
    /// <param name="changeBy">Until when the password may be changed.</param>
    /// <param name="by">Who, when, from where.</param>
    /// <returns>The account; <c>null</c> where the name is taken or there are <see cref="CountMax"/>.</returns>
    public StoredAccount? Add(string name, AccessLevel level, string password, Instant changeBy, Actor by) =>
        database.Change("make an account in", connection =>
        {
            StoredAccount? made = Insert(connection, name, level, password, changeBy, by);
            if (made is not null)
                AuditLog.Add(connection, by, AuditAction.AccountMade, $"{name}: {level}");
            return made;
        });

    /// <summary>Changes a password and ends all sessions of the account.</summary>
    /// <param name="account">The account.</param>
    /// <param name="password">The hash of the new one.</param>
    /// <param name="changeBy">Until when it is good, where it is a one-time password; else <c>null</c>.</param>
    /// <param name="by">Who, when, from where.</param>
    public void SetPassword(StoredAccount account, string password, Instant? changeBy, Actor by) => database.Change(
        "change a password in", connection =>
        {
            ArgumentNullException.ThrowIfNull(account);
            connection.Execute(
                "UPDATE account SET password = @password, change_by_ns = @until WHERE number = @Number",
                new { password, until = changeBy?.NanosecondsSinceJ2000Tt, account.Number });
            SessionStore.EndAll(connection, account.Number);
            AuditLog.Add(
                connection, by, changeBy is null ? AuditAction.PasswordChanged : AuditAction.PasswordReset,
                account.Name);
            return true;
        });

    /// <summary>Keeps a stronger hash of the same password.</summary>
    /// <param name="number">The account.</param>
    /// <param name="old">The hash so far; nothing is done where it is another by now.</param>
    /// <param name="password">The stronger one.</param>
    public void Rehash(long number, string old, string password) => database.Change(
        "keep a password in", connection => connection.Execute(
            "UPDATE account SET password = @password WHERE number = @number AND password = @old",
            new { number, old, password }));

    /// <summary>Changes what an account may do. One that is disabled loses its sessions.</summary>
    /// <param name="account">The account.</param>
    /// <param name="level">What it may do.</param>
    /// <param name="isDisabled">Whether it may not be used.</param>
    /// <param name="by">Who, when, from where.</param>
    /// <returns>Whether it was done; it is not where no administrator would be left.</returns>
    public bool TryChange(StoredAccount account, AccessLevel level, bool isDisabled, Actor by) => database.Change(
        "change an account in", connection =>
        {
            ArgumentNullException.ThrowIfNull(account);
            if (connection.Execute(
                """
                UPDATE account SET level = @level, is_disabled = @isDisabled WHERE number = @Number AND (
                    (@level = 'Administer' AND NOT @isDisabled) OR EXISTS (
                        SELECT 1 FROM account
                        WHERE level = 'Administer' AND NOT is_disabled AND number <> @Number))
                """,
                new { account.Number, level = level.ToString(), isDisabled }) == 0)
                return false;
            if (level != account.Level)
                AuditLog.Add(connection, by, AuditAction.AccountChanged, $"{account.Name}: {level}");
            if (isDisabled)
                SessionStore.EndAll(connection, account.Number);
            if (isDisabled != account.IsDisabled)
                AuditLog.Add(
                    connection, by, isDisabled ? AuditAction.AccountDisabled : AuditAction.AccountEnabled,
                    account.Name);
            return true;
        });

    internal static StoredAccount Get(SqliteConnection connection, long number) =>
        connection.QueryFirst<Row>(
            $"SELECT {Columns} FROM account WHERE number = @number", new { number }).ToAccount();

    private static StoredAccount? Find(SqliteConnection connection, string name) =>
        connection.QueryFirstOrDefault<Row>(
            $"SELECT {Columns} FROM account WHERE name = @name", new { name })?.ToAccount();

    private static StoredAccount? Insert(
        SqliteConnection connection, string name, AccessLevel level, string password, Instant? changeBy, Actor by) =>
        connection.Execute(
            """
            INSERT INTO account (name, level, password, change_by_ns, made_ns)
            SELECT @name, @level, @password, @until, @now WHERE (SELECT COUNT(*) FROM account) < @CountMax
            ON CONFLICT DO NOTHING
            """,
            new
            {
                name,
                level = level.ToString(),
                password,
                until = changeBy?.NanosecondsSinceJ2000Tt,
                now = by.At.NanosecondsSinceJ2000Tt,
                CountMax,
            }) == 1
            ? Find(connection, name)
            : null;

    // Named as the columns are.
    private sealed record Row(
        long number, string name, string level, long? change_by_ns, long is_disabled, long made_ns)
    {
        public StoredAccount ToAccount() => new()
        {
            Number = number,
            Name = name,
            Level = Enum.Parse<AccessLevel>(level),
            ChangeBy = change_by_ns is { } ns ? Instant.FromNanosecondsSinceJ2000Tt(ns) : null,
            IsDisabled = is_disabled != 0,
            Made = Instant.FromNanosecondsSinceJ2000Tt(made_ns),
        };
    }
}
