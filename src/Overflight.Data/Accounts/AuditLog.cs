using System;
using System.Collections.Immutable;
using System.Linq;
using Dapper;
using Microsoft.Data.Sqlite;
using Overflight.Time;

namespace Overflight.Data.Accounts;

/// <summary>
/// What was done, by whom, from where, when. It only grows: the database refuses to change or remove a line. What
/// concerns accounts is written in the transaction that does it. There are no secrets in it.
/// </summary>
public sealed class AuditLog(AccountDatabase database)
{
    /// <summary>Longest text of a column, UTF-16 units; what is longer is cut.</summary>
    public const int TextLengthMax = 200;

    /// <summary>Adds a line.</summary>
    /// <exception cref="Store.StoreException">The database cannot be used.</exception>
    public void Add(Actor by, AuditAction action, string about = "") => database.Change(
        "write the audit log of", connection =>
        {
            Add(connection, by, action, about);
            return true;
        });

    /// <summary>Lines, the newest first.</summary>
    /// <param name="count">Most lines.</param>
    /// <param name="skipped">How many newer ones to leave out.</param>
    /// <exception cref="Store.StoreException">The database cannot be used.</exception>
    public ImmutableArray<AuditEntry> Read(int count, long skipped) => database.Read<ImmutableArray<AuditEntry>>(
        "read the audit log of", connection =>
        [
            .. connection.Query<Row>(
                """
                SELECT number, at_ns, who, address, action, about FROM audit
                ORDER BY number DESC LIMIT @count OFFSET @skipped
                """,
                new { count, skipped }).Select(r => r.ToEntry()),
        ]);

    /// <summary>How many lines there are.</summary>
    /// <exception cref="Store.StoreException">The database cannot be used.</exception>
    public long Count() => database.Read(
        "read the audit log of", connection => connection.ExecuteScalar<long>("SELECT COUNT(*) FROM audit"));

    internal static void Add(SqliteConnection connection, Actor by, AuditAction action, string about)
    {
        ArgumentNullException.ThrowIfNull(by);
        connection.Execute(
            """
            INSERT INTO audit (at_ns, account, who, address, action, about)
            VALUES (@at, @account, @who, @address, @action, @about)
            """,
            new
            {
                at = by.At.NanosecondsSinceJ2000Tt,
                account = by.Account,
                who = Cut(by.Name),
                address = Cut(by.Address),
                action = action.ToString(),
                about = Cut(about),
            });
    }

    private static string Cut(string text) => text.Length <= TextLengthMax ? text : text[..TextLengthMax];

    // Named as the columns are.
    private sealed record Row(long number, long at_ns, string who, string address, string action, string about)
    {
        public AuditEntry ToEntry() => new(
            number, Instant.FromNanosecondsSinceJ2000Tt(at_ns), who, address, Enum.Parse<AuditAction>(action), about);
    }
}
