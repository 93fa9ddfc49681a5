using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dapper;
using Overflight.Data.Ledger;
using Overflight.Data.Store;
using Overflight.Evidence.Ledger;
using Overflight.Tests.Evidence.Ledger;
using Shouldly;

namespace Overflight.Acceptance.Tests.Ledger;

/// <summary>Changing any byte of the stored ledger is detected and located.</summary>
public sealed class LedgerTamperTests : IDisposable
{
    private const int Entries = 60;

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Here() => Engines.Here();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Here))]
    public void Triggers_InPlace_RefuseEveryChange(string engine)
    {
        using SqlLedger ledger = New(engine, out LedgerHead head);
        foreach (string change in (string[])[
            "UPDATE entry SET recorder = 'eve' WHERE number = 3", "DELETE FROM entry WHERE number = 60",
            "UPDATE entry_index SET kind = 'Claim' WHERE number = 3", "DELETE FROM entry_index",
            "INSERT INTO entry SELECT number + 5, recorded_ns, recorder, body, previous_hash, hash FROM entry",
            engine == Engines.Sqlite ? "INSERT OR REPLACE INTO entry SELECT * FROM entry" : "TRUNCATE entry CASCADE"])
            Should.Throw<Exception>(() => ledger.Connection.Execute(change)).Message.ShouldContain("only appends");
        ledger.Verify(head).ShouldBeNull();
    }

    /// <summary>Columns of entries: every fault is found at the entry that was changed.</summary>
    [Theory]
    [MemberData(nameof(Here))]
    public void Verify_ChangedColumn_SaysWhere(string engine)
    {
        using SqlLedger ledger = New(engine, out LedgerHead head);
        var random = new Random(5);
        int tried = 0;
        foreach (string column in (string[])["body", "hash", "previous_hash", "recorder", "recorded_ns"])
        {
            for (int i = 0; i < 40; i++)
            {
                long number = random.Next(1, Entries + 1);
                using var transaction = WithoutTriggers(ledger, engine);
                ChangeColumn(ledger, column, number, random);
                LedgerBreak found = ledger.Verify().ShouldNotBeNull($"{column} of {number}");
                found.Number.ShouldBe(number, $"{column}: {found}");
                found.Fault.ShouldBeOneOf(
                    column == "body" ? [LedgerFault.ChangedEntry, LedgerFault.UnreadableEntry]
                    : column == "hash" && number < Entries ? [LedgerFault.ChangedHash]
                    : column is "recorded_ns" or "recorder" ? [LedgerFault.ChangedEntry, LedgerFault.UnreadableEntry]
                    : [LedgerFault.ChangedEntry]);
                tried++;
            }
        }

        tried.ShouldBe(200);
        ledger.Verify(head).ShouldBeNull("everything was rolled back");
    }

    [Theory]
    [MemberData(nameof(Here))]
    public void Verify_WholeRows_SaysWhere(string engine)
    {
        using SqlLedger ledger = New(engine, out LedgerHead head);
        bool sqlite = engine == Engines.Sqlite;
        string cut = "DELETE FROM entry_index WHERE number > 40; DELETE FROM entry WHERE number > 40";
        (string Sql, LedgerFault Fault, long Number, bool Known)[] changes =
        [
            ("DELETE FROM entry_index WHERE number = 7; DELETE FROM entry WHERE number = 7",
                LedgerFault.MissingEntry, 7, false),
            (Swap(7, 8), LedgerFault.ChangedEntry, 7, false),
            ($"UPDATE entry SET recorded_ns = {long.MaxValue} WHERE number = 7", LedgerFault.UnreadableEntry, 7, false),
            ($"UPDATE entry SET recorded_ns = -{long.MaxValue} WHERE number = 7",
                LedgerFault.UnreadableEntry, 7, false),
            ("UPDATE entry SET recorder = '' WHERE number = 7", LedgerFault.UnreadableEntry, 7, false),
            (cut, LedgerFault.OtherHead, 40, true),
            ("UPDATE entry_index SET kind = 'Claim' WHERE number = 4", LedgerFault.WrongIndex, 4, false),
            ("UPDATE entry_index SET day_to = day_to + 1 WHERE number = 3", LedgerFault.WrongIndex, 3, false),
            ("UPDATE entry_index SET key = 'CNN' WHERE number = 1", LedgerFault.WrongIndex, 1, false),
            (sqlite
                ? "UPDATE entry_index SET words = replace(words, 'took', 'sent') WHERE number = 3"
                : "UPDATE entry_index SET words = ts_delete(words, 'took') WHERE number = 3",
                LedgerFault.WrongIndex, 3, false),
            ("DELETE FROM entry_index WHERE number = 60", LedgerFault.WrongIndex, 60, false),
        ];
        foreach ((string sql, LedgerFault fault, long number, bool known) in changes)
        {
            using var transaction = WithoutTriggers(ledger, engine);
            ledger.Connection.Execute(sql);
            LedgerBreak found = ledger.Verify(known ? head : null).ShouldNotBeNull(sql);
            (found.Fault, found.Number).ShouldBe((fault, number), sql);
        }

        using (WithoutTriggers(ledger, engine))
            ledger.Verify(head).ShouldNotBeNull().Fault.ShouldBe(LedgerFault.ChangedSchema);
        ledger.Verify(head).ShouldBeNull();

        static string Swap(long a, long b) =>
            $"UPDATE entry SET body = (SELECT o.body FROM entry o WHERE o.number = {a + b} - entry.number) " +
            $"WHERE number IN ({a}, {b})";
    }

    /// <summary>Someone who rewrites everything from an entry on is found only by a head that was kept.</summary>
    [Theory]
    [MemberData(nameof(Here))]
    public void Verify_RewrittenFromAnEntryOn_NeedsAKnownHead(string engine)
    {
        using SqlLedger ledger = New(engine, out LedgerHead head);
        using SqlLedger forged = Engines.Open(engine, Engines.NewLocation(engine, _folder));
        foreach (LedgerEntry entry in ledger.Read())
        {
            LedgerBody body = entry.Body is SourceEntry source ? source with { Description = "Honest" } : entry.Body;
            forged.Append(entry.RecordedAt, entry.Recorder, body);
        }

        forged.Verify().ShouldBeNull();
        forged.Verify(head).ShouldNotBeNull().Fault.ShouldBe(LedgerFault.OtherHead);
        forged.Verify(ledger.ReadByNumber(1)!.Head).ShouldNotBeNull().Number.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Here))]
    public void Append_LastEntryChanged_IsRefused(string engine)
    {
        using SqlLedger ledger = New(engine, out LedgerHead head);
        using (var transaction = WithoutTriggers(ledger, engine))
        {
            ledger.Connection.Execute("UPDATE entry SET recorder = 'eve' WHERE number = 60");
            transaction.Commit();
        }

        Should.Throw<StoreException>(() => ledger.Append(Samples.Now, "ann", Samples.Source()))
            .Message.ShouldContain("is not as recorded");
    }

    /// <summary>
    /// Any byte of the file: opening or verifying reports it, or what is read is the same (the byte is unused, or of a
    /// counter that says nothing of the content).
    /// </summary>
    [Theory]
    [InlineData(1, 300)]
    public void File_AnyByteChanged_IsReportedOrCarriesNothing(int seed, int changes) => ChangeBytes(seed, changes);

    [Theory]
    [InlineData(2, 5_000)]
    [Trait("Category", "Soak")]
    public void File_ManyBytesChanged_AreReportedOrCarryNothing(int seed, int changes) => ChangeBytes(seed, changes);

    private void ChangeBytes(int seed, int changes)
    {
        string path = _folder["ledger.db"];
        string[] texts;
        using (SqliteLedger ledger = SqliteLedger.Open(path))
        {
            Fill(ledger);
            texts = [.. ledger.Read().Select(e => e.ToJson())];
        }

        byte[] bytes = File.ReadAllBytes(path);
        File.Exists(path + "-wal").ShouldBeFalse("a closed ledger is one file");
        var random = new Random(seed);
        int located = 0, damaged = 0, unused = 0;
        string changed = _folder["changed.db"];
        for (int i = 0; i < changes; i++)
        {
            int at = random.Next(bytes.Length);
            byte[] copy = [.. bytes];
            copy[at] ^= (byte)random.Next(1, 256);
            File.WriteAllBytes(changed, copy);
            LedgerBreak? found = Verified(changed, out string[] read);
            if (found is null)
                read.ShouldBe(texts, $"byte {at} was changed and nobody noticed");
            _ = found switch
            {
                null => unused++,
                { Number: > 0 } => located++,
                _ => damaged++,
            };
            foreach (string end in (string[])["", "-wal", "-shm", "-journal"])
                File.Delete(changed + end);
        }

        Console.WriteLine($"{changes} bytes changed: {located} at an entry, {damaged} in the file, {unused} unused");
        located.ShouldBeGreaterThan(changes / 10);
        (located + damaged + unused).ShouldBe(changes);
    }

    private static LedgerBreak? Verified(string path, out string[] read)
    {
        read = [];
        try
        {
            using SqliteLedger ledger = SqliteLedger.Open(path);
            if (ledger.Verify() is { } found)
                return found;
            read = [.. ledger.Read().Select(e => e.ToJson())];
            return null;
        }
        catch (StoreException e)
        {
            return new LedgerBreak(LedgerFault.DamagedFile, 0, e.Message);
        }
    }

    private static void ChangeColumn(SqlLedger ledger, string column, long number, Random random)
    {
        object old = ledger.Connection.ExecuteScalar($"SELECT {column} FROM entry WHERE number = {number}")!;
        object changed = old switch
        {
            byte[] bytes => Flipped(bytes, random),
            long value => value ^ (1L << random.Next(60)),
            string text => Changed(text, random),
            _ => throw new InvalidOperationException(old.GetType().Name),
        };
        ledger.Connection.Execute(
            $"UPDATE entry SET {column} = @changed WHERE number = @number", new { changed, number });
    }

    private static byte[] Flipped(byte[] bytes, Random random)
    {
        bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return bytes;
    }

    /// <summary>Another printing character in one place, or one more, or one less.</summary>
    private static string Changed(string text, Random random)
    {
        int at = random.Next(text.Length);
        char other = (char)('!' + ((text[at] - '!' + random.Next(1, 90) + 940) % 94));
        return random.Next(3) switch
        {
            0 => text.Insert(at, other.ToString()),
            1 => text.Remove(at, 1) + "",
            _ => text[..at] + (other == text[at] ? (char)(other ^ 1) : other) + text[(at + 1)..],
        };
    }

    /// <summary>A transaction in which the triggers are gone; it is rolled back unless it is committed.</summary>
    private static System.Data.Common.DbTransaction WithoutTriggers(SqlLedger ledger, string engine)
    {
        var transaction = ledger.Connection.BeginTransaction();
        string[] triggers =
        [
            "entry_is_never_changed", "entry_is_never_deleted", "entry_follows_the_last",
            "entry_index_is_never_changed", "entry_index_is_never_deleted",
        ];
        ledger.Connection.Execute(engine == Engines.Sqlite
            ? string.Concat(triggers.Select(name => $"DROP TRIGGER {name};"))
            : "ALTER TABLE entry DISABLE TRIGGER USER; ALTER TABLE entry_index DISABLE TRIGGER USER");
        return transaction;
    }

    private SqlLedger New(string engine, out LedgerHead head)
    {
        SqlLedger ledger = Engines.Open(engine, Engines.NewLocation(engine, _folder));
        head = Fill(ledger);
        return ledger;
    }

    private static LedgerHead Fill(SqlLedger ledger)
    {
        ledger.Append(Samples.Now, "ann", Samples.OneOfEach);
        ledger.Append(Samples.Now, "bob", first => Samples.Block(first, 3)[..(Entries - 9)]);
        return ledger.ReadHead();
    }
}
