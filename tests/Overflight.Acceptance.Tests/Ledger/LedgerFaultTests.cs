using System;
using System.IO;
using System.Linq;
using Dapper;
using Microsoft.Data.Sqlite;
using Overflight.Data.Ledger;
using Overflight.Data.Store;
using Overflight.Evidence.Ledger;
using Overflight.Tests.Evidence.Ledger;
using Shouldly;

namespace Overflight.Acceptance.Tests.Ledger;

/// <summary>A full disk, a read-only file and other mishaps say what is wrong, and lose nothing.</summary>
public sealed class LedgerFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Append_NoMorePages_SaysSoAndLosesNothing()
    {
        using SqliteLedger ledger = SqliteLedger.Open(_folder["ledger.db"]);
        LedgerHead head = ledger.Append(Samples.Now, "ann", Samples.OneOfEach)[^1].Head;
        long pages = ledger.Connection.ExecuteScalar<long>("PRAGMA page_count");
        ledger.Connection.Execute($"PRAGMA max_page_count = {pages + 2}");
        Should.Throw<StoreException>(() => ledger.Append(Samples.Now, "ann", first => Samples.Block(first, 1)))
            .Message.ShouldContain("the disk is full");
        ledger.Verify(head).ShouldBeNull();
        ledger.ReadHead().ShouldBe(head);
        ledger.Connection.Execute("PRAGMA max_page_count = 100000");
        ledger.Append(Samples.Now, "ann", first => Samples.Block(first, 1)).Length.ShouldBe(Samples.BlockLength);
        ledger.Verify(head).ShouldBeNull();
    }

    /// <summary>A real disk of 2 MB, filled to its last byte.</summary>
    [Fact]
    public void Append_DiskFull_SaysSoAndLosesNothing()
    {
        string disk = _folder["disk"];
        Directory.CreateDirectory(disk);
        if (!Privileged.TryRun("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk))
        {
            Console.WriteLine("*** NOT CHECKED: a full disk, because this user may not mount one ***");
            return;
        }

        try
        {
            FillDisk(Path.Combine(disk, "ledger.db"));
        }
        finally
        {
            Privileged.TryRun("umount", disk).ShouldBeTrue();
        }
    }

    [Fact]
    public void Open_ReadOnly_ReadsAndSaysThatItCannotBeWritten()
    {
        string disk = _folder["disk"];
        string path = Path.Combine(disk, "ledger.db");
        Directory.CreateDirectory(disk);
        if (!Privileged.TryRun("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk))
        {
            ReadOnlyForOthers(path);
            return;
        }

        try
        {
            LedgerHead head = Fill(path);
            byte[] bytes = File.ReadAllBytes(path);
            Privileged.TryRun("mount", "-o", "remount,ro", disk).ShouldBeTrue();
            ReadsAndRefuses(path, head);
            File.ReadAllBytes(path).ShouldBe(bytes);
            Privileged.TryRun("mount", "-o", "remount,rw", disk).ShouldBeTrue();
            using SqliteLedger again = SqliteLedger.Open(path);
            again.Verify(head).ShouldBeNull();
        }
        finally
        {
            Privileged.TryRun("umount", disk).ShouldBeTrue();
        }
    }

    /// <summary>It becomes read-only while it is open: the append fails, what was there stays.</summary>
    [Fact]
    public void Append_ReadOnlyMeanwhile_SaysSoAndLosesNothing()
    {
        using SqliteLedger ledger = SqliteLedger.Open(_folder["ledger.db"]);
        LedgerHead head = ledger.Append(Samples.Now, "ann", Samples.OneOfEach)[^1].Head;
        ledger.Connection.Execute("PRAGMA query_only = ON");
        Should.Throw<StoreException>(() => ledger.Append(Samples.Now, "ann", Samples.Source()))
            .Message.ShouldContain("it cannot be written");
        ledger.Connection.Execute("PRAGMA query_only = OFF");
        ledger.Verify(head).ShouldBeNull();
        ledger.ReadHead().ShouldBe(head);
    }

    [Fact]
    public void Open_NoLedger_SaysSoAndLeavesTheFile()
    {
        string text = string.Concat(Enumerable.Repeat("Dear diary, today nobody claimed anything.\n", 100));
        File.WriteAllText(_folder["diary.db"], text);
        OpenFails(_folder["diary.db"]).ShouldContain("it is not a SQLite database");
        File.ReadAllText(_folder["diary.db"]).ShouldBe(text);
        OverflightStore.Open(_folder["overflight.db"]).Dispose();
        OpenFails(_folder["overflight.db"]).ShouldContain("it is not a ledger of overflight");
        Directory.CreateDirectory(_folder["folder.db"]);
        OpenFails(_folder["folder.db"]).ShouldContain("it cannot be opened");
        SqliteLedger.Open(_folder["ledger.db"]).Dispose();
        using (var connection = new SqliteConnection($"Data Source={_folder["ledger.db"]};Pooling=False"))
            connection.Execute("PRAGMA user_version = 4711");
        OpenFails(_folder["ledger.db"]).ShouldContain("version 4711");
    }

    [Fact]
    public void Open_PostgreSqlNotThere_SaysSoWithoutThePassword()
    {
        string message = Should.Throw<StoreException>(() => PostgresLedger.Open(
            $"Host={_folder.Path};Database=evidence;Username=ann;Password=sesame")).Message;
        message.ShouldContain("the server does not answer");
        message.ShouldNotContain("sesame");
    }

    [PostgresFact]
    public void Open_PostgreSqlRefuses_SaysWhy()
    {
        PostgresServer server = PostgresServer.Start();
        Should.Throw<StoreException>(() => PostgresLedger.Open(server.ConnectionString("nowhere")))
            .Message.ShouldContain("there is no such database");
        string location = server.NewDatabase("read_only_ledger");
        LedgerHead head;
        using (PostgresLedger ledger = PostgresLedger.Open(location))
        {
            head = ledger.Append(Samples.Now, "ann", Samples.OneOfEach)[^1].Head;
            ledger.Connection.Execute("ALTER DATABASE read_only_ledger SET default_transaction_read_only = on");
        }

        using PostgresLedger again = PostgresLedger.Open(location);
        Should.Throw<StoreException>(() => again.Append(Samples.Now, "ann", Samples.Source()))
            .Message.ShouldContain("it cannot be written");
        again.Verify(head).ShouldBeNull();
    }

    private static void FillDisk(string path)
    {
        LedgerHead head = LedgerHead.Empty;
        using (SqliteLedger ledger = SqliteLedger.Open(path))
        {
            StoreException full = Should.Throw<StoreException>(() =>
            {
                while (true)
                    head = ledger.Append(Samples.Now, "ann", first => Samples.Block(first, 1))[^1].Head;
            });
            full.Message.ShouldContain("full");
            full.Message.ShouldContain(path);
            head.Number.ShouldBeGreaterThan(200);
            ledger.ReadHead().ShouldBe(head);
            foreach (int i in Enumerable.Range(0, 20))
            {
                try
                {
                    head = ledger.Append(Samples.Now, "ann", Samples.Source($"Small {i}"))[^1].Head;
                }
                catch (StoreException)
                {
                    ledger.ReadHead().ShouldBe(head);
                }
            }
        }

        string elsewhere = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(path))!, "saved.db");
        foreach (string end in (string[])["", "-wal"])
        {
            if (File.Exists(path + end))
                File.Copy(path + end, elsewhere + end);
        }

        using SqliteLedger saved = SqliteLedger.Open(elsewhere);
        saved.Verify(head).ShouldBeNull();
        saved.ReadHead().ShouldBe(head);
        saved.Append(Samples.Now, "ann", Samples.Source("There is room again")).Length.ShouldBe(1);
    }

    private static void ReadOnlyForOthers(string path)
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Console.WriteLine("*** NOT CHECKED: read-only files, because this user may write everywhere ***");
            return;
        }

        LedgerHead head = Fill(path);
        File.SetUnixFileMode(path, UnixFileMode.UserRead);
        ReadsAndRefuses(path, head);
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        using SqliteLedger again = SqliteLedger.Open(path);
        again.Verify(head).ShouldBeNull();
    }

    private static void ReadsAndRefuses(string path, LedgerHead head)
    {
        using SqliteLedger ledger = SqliteLedger.Open(path);
        ledger.ReadHead().ShouldBe(head);
        ledger.Search(new LedgerSearch { Kind = LedgerKind.Claim }).ShouldNotBeEmpty();
        ledger.Verify(head).ShouldBeNull();
        string message = Should.Throw<StoreException>(
            () => ledger.Append(Samples.Now, "ann", Samples.Source("Too late"))).Message;
        message.ShouldContain(path);
        message.ShouldContain("it cannot be written");
    }

    private static LedgerHead Fill(string path)
    {
        using SqliteLedger ledger = SqliteLedger.Open(path);
        return ledger.Append(Samples.Now, "ann", Samples.OneOfEach)[^1].Head;
    }

    private static string OpenFails(string path)
    {
        string message = Should.Throw<StoreException>(() => SqliteLedger.Open(path)).Message;
        message.ShouldContain(path);
        return message;
    }
}
