using System;
using System.IO;
using System.Linq;
using Dapper;
using Microsoft.Data.Sqlite;
using Overflight.Data.Store;
using Overflight.Time;
using Shouldly;

namespace Overflight.Acceptance.Tests.Store;

/// <summary>What cannot be opened or written says so, and how to mend it.</summary>
public sealed class StoreFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Open_NotADatabase_SaysSoAndLeavesTheFile()
    {
        string path = _folder["overflight.db"];
        string text = string.Concat(Enumerable.Repeat("Dear diary, today no satellite came.\n", 100));
        File.WriteAllText(path, text);
        OpenFails(path).ShouldContain("it is not a SQLite database");
        File.ReadAllText(path).ShouldBe(text);
    }

    [Fact]
    public void Open_DatabaseOfAnotherProgram_SaysSoAndLeavesIt()
    {
        string path = _folder["overflight.db"];
        Execute(path, "CREATE TABLE diary (day TEXT); INSERT INTO diary VALUES ('Sunday')");
        OpenFails(path).ShouldContain("it belongs to another program");
        Execute(path, "SELECT COUNT(*) FROM sqlite_master").ShouldBe(1);
    }

    [Fact]
    public void Open_NewerSchema_SaysSo()
    {
        string path = _folder["overflight.db"];
        OverflightStore.Open(path).Dispose();
        Execute(path, "INSERT INTO schema_version (version, script) VALUES (4711, 'of the future')");
        OpenFails(path).ShouldContain($"schema 4711; this one knows {StoreSchema.Newest}");
    }

    [Fact]
    public void Open_FolderIsAFile_SaysSo()
    {
        File.WriteAllText(_folder["data"], "");
        OpenFails(_folder["data/overflight.db"]).ShouldContain("OVERFLIGHT_DATA");
    }

    [Fact]
    public void Open_FileIsAFolder_SaysSo()
    {
        Directory.CreateDirectory(_folder["overflight.db"]);
        OpenFails(_folder["overflight.db"]).ShouldContain("it cannot be opened");
    }

    [Fact]
    public void Open_ReadOnlyDisk_ReadsAndSaysThatItCannotBeWritten()
    {
        string disk = _folder["disk"], path = Path.Combine(disk, "overflight.db");
        Directory.CreateDirectory(disk);
        if (!Privileged.TryRun("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk))
        {
            Console.WriteLine("*** NOT CHECKED: a read-only disk, because this user may not mount one ***");
            return;
        }

        try
        {
            using (OverflightStore store = OverflightStore.Open(path))
                Import(store, [Sets.Set(7)]);
            Privileged.TryRun("mount", "-o", "remount,ro", disk).ShouldBeTrue();
            using (OverflightStore store = OverflightStore.Open(path))
            {
                store.ReadElements(7).Length.ShouldBe(1);
                ReadsAndRefuses(store);
            }

            OpenFails(Path.Combine(disk, "other.db")).ShouldContain("OVERFLIGHT_DATA");
        }
        finally
        {
            Privileged.TryRun("umount", disk).ShouldBeTrue();
        }
    }

    [Fact]
    public void Open_ReadOnlyFolder_ReadsAndSaysThatItCannotBeWritten()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            Console.WriteLine("*** NOT CHECKED: read-only folders, because this user may write everywhere ***");
            return;
        }

        OverflightStore.Open(_folder["overflight.db"]).Dispose();
        File.SetUnixFileMode(_folder["overflight.db"], UnixFileMode.UserRead);
        using (OverflightStore store = OverflightStore.Open(_folder["overflight.db"]))
            ReadsAndRefuses(store);
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            OpenFails(_folder["other.db"]).ShouldContain("OVERFLIGHT_DATA");
        }
        finally
        {
            File.SetUnixFileMode(
                _folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Import_Damaged_SaysSo()
    {
        string path = _folder["overflight.db"];
        using (OverflightStore store = OverflightStore.Open(path))
            Import(store, [.. Enumerable.Range(1, 300).Select(n => Sets.Set(n))]);
        byte[] bytes = File.ReadAllBytes(path);
        Array.Fill(bytes, (byte)0xA5, 4096, bytes.Length - 4096);
        File.WriteAllBytes(path, bytes);
        Should.Throw<StoreException>(() =>
        {
            using OverflightStore store = OverflightStore.Open(path);
            store.ReadElements();
        }).Message.ShouldContain("it is damaged");
    }

    [Fact]
    public void Import_DiskFull_SaysSoAndKeepsWhatWasThere()
    {
        using OverflightStore store = OverflightStore.Open(_folder["overflight.db"]);
        Import(store, [Sets.Set(1)]);
        long pages = store.Connection.ExecuteScalar<long>("PRAGMA page_count");
        store.Connection.Execute($"PRAGMA max_page_count = {pages + 2}");
        Should.Throw<StoreException>(() => Import(store, [.. Enumerable.Range(1, 300).Select(n => Sets.Set(n))]))
            .Message.ShouldContain("the disk is full");
        store.ListObjects().ShouldHaveSingleItem();
        store.Connection.Execute("PRAGMA max_page_count = 100000");
        Import(store, [Sets.Set(1), Sets.Set(2)]).Added.ShouldBe(1);
    }

    [Fact]
    public void Save_EarthOrientationTooLarge_IsRefused()
    {
        using OverflightStore store = OverflightStore.Open(_folder["overflight.db"]);
        Should.Throw<ArgumentException>(() =>
            store.SaveEarthOrientation(new byte[OverflightStore.DocumentBytesMax + 1], "test", Sets.Retrieved));
    }

    private static ImportSummary Import(OverflightStore store, string[] sets) =>
        store.ImportElements(Sets.Json(sets), "test", Sets.Retrieved, LeapSeconds.Iers);

    private static void ReadsAndRefuses(OverflightStore store)
    {
        store.ReadElements().Length.ShouldBeLessThan(2);
        Should.Throw<StoreException>(() => Import(store, [Sets.Set(8)])).Message.ShouldContain("it cannot be written");
    }

    private static string OpenFails(string path)
    {
        string message = Should.Throw<StoreException>(() => OverflightStore.Open(path)).Message;
        message.ShouldContain(path);
        return message;
    }

    private static long Execute(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        return connection.ExecuteScalar<long>(sql);
    }
}
