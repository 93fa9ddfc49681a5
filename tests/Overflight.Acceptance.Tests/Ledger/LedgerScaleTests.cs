using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Dapper;
using Overflight.Data.Ledger;
using Overflight.Evidence.Ledger;
using Overflight.Tests.Evidence.Ledger;
using Shouldly;

namespace Overflight.Acceptance.Tests.Ledger;

/// <summary>
/// A large ledger: searches in under 100 ms and verification of a million entries in under 60 s. Sketch: an
/// entry is about 1.5 kB with its index, so a million are 1.5 GB; hashing, parsing and comparing one takes some 20 µs.
/// </summary>
public sealed class LedgerScaleTests : IDisposable
{
    private static readonly LedgerSearch[] Searches =
    [
        new() { Text = "satellite" },
        new() { Text = "satellite", Offset = 5000 },
        new() { Text = "\"satellite bu\"" },
        new() { Text = "satellite", Kind = LedgerKind.Correction, From = new(2013, 4, 1), To = new(2013, 4, 30) },
        new() { Text = "satellite", Source = 1 },
        new() { Text = "satellite", Kind = LedgerKind.Source },
        new() { Text = "satellite zzz" },
        new() { From = new(2007, 2, 3), To = new(2007, 2, 3) },
        new() { From = new(1990, 1, 1), To = new(1999, 12, 31) },
        new() { Kind = LedgerKind.Finding, From = new(2004, 1, 1), To = new(2020, 12, 31), Text = "satel*" },
        new() { Kind = LedgerKind.Source, Offset = 50 },
        new(),
    ];

    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Here() => Engines.Here();

    public void Dispose() => _folder.Dispose();

    /// <summary>Bounds in proportion, with room for a busy machine.</summary>
    [Theory]
    [MemberData(nameof(Here))]
    public void Ledger_TwentyThousandEntries_IsFast(string engine) => Measure(engine, 20_000, 100.0, 12.0);

    /// <summary>Figures of both are in docs/soak.md.</summary>
    [Fact]
    [Trait("Category", "Soak")]
    public void Ledger_MillionEntries_IsFast() => Measure(Engines.Sqlite, 1_000_000, 100.0, 60.0);

    [PostgresFact]
    [Trait("Category", "Soak")]
    public void Ledger_MillionEntriesInPostgreSql_IsFast() => Measure(Engines.Postgres, 1_000_000, 100.0, 180.0);

    private void Measure(string engine, int entries, double searchMsMax, double verifySMax)
    {
        using SqlLedger ledger = Engines.Open(engine, Engines.NewLocation(engine, _folder));
        var watch = Stopwatch.StartNew();
        double cpu = ThreadCpuS();
        for (int at = 0; at < entries;)
            at += ledger.Append(Samples.Now, "ann", first => Blocks(first, Math.Min(10_000, entries - at))).Length;
        ledger.ReadHead().Number.ShouldBe(entries);
        Console.WriteLine($"{engine}: {entries} entries appended in {Spent(watch, cpu)}");
        if (File.Exists(ledger.Location))
            Console.WriteLine($"{engine}: {new FileInfo(ledger.Location).Length / 1e6:0} MB");

        if (engine == Engines.Postgres)
            ledger.Connection.Execute("ANALYZE entry_index"); // as the server does by itself within a minute
        string[] lines = [.. Searches.Select(search => Timed(ledger, search, searchMsMax))];
        Console.WriteLine($"{engine}:\n{string.Join('\n', lines)}");
        watch.Restart();
        cpu = ThreadCpuS();
        var progress = new Shares();
        ledger.Verify(ledger.ReadHead(), progress).ShouldBeNull();
        double seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine($"{engine}: {entries} entries verified in {Spent(watch, cpu)}");
        if (IsBusy())
            Console.WriteLine("*** NOT CHECKED: the machine does much else just now, so the time says nothing ***");
        else
            seconds.ShouldBeLessThan(verifySMax);
        progress.Seen.ShouldBeInOrder();
        progress.Seen[^1].ShouldBe(1.0);
    }

    /// <summary>The best of three: the first reads the disk, and the machine does other things too.</summary>
    private static string Timed(SqlLedger ledger, LedgerSearch search, double msMax)
    {
        double best = double.PositiveInfinity, first = 0.0;
        int found = 0;
        for (int i = 0; i < 3; i++)
        {
            var watch = Stopwatch.StartNew();
            found = ledger.Search(search).Length;
            double ms = watch.Elapsed.TotalMilliseconds;
            first = i == 0 ? ms : first;
            best = Math.Min(best, ms);
        }

        string line = $"  {first,7:0.0} ms first, {best,7:0.0} best, {found,4} found: {search}";
        if (!IsBusy())
            best.ShouldBeLessThan(msMax, line);
        return line;
    }

    private static string Spent(Stopwatch watch, double cpuBeforeS) =>
        $"{watch.Elapsed.TotalSeconds:0.0} s, of which this thread ran for {ThreadCpuS() - cpuBeforeS:0.0} s";

    /// <summary>Processor time of this thread, seconds (proc(5): fields 14 and 15, of 1/100 s). Only Linux says
    /// so.</summary>
    private static double ThreadCpuS()
    {
        const string Stat = "/proc/thread-self/stat";
        return !File.Exists(Stat)
            ? 0.0
            : File.ReadAllText(Stat).Split(") ")[^1].Split(' ')[11..13].Sum(double.Parse) / 100.0;
    }

    /// <summary>Whether twice as many programs want to run as there are processors. Only Linux says so.</summary>
    private static bool IsBusy() =>
        File.Exists("/proc/loadavg") &&
        double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[0]) > 2.0 * Environment.ProcessorCount;

    private static List<LedgerBody> Blocks(long first, int count)
    {
        List<LedgerBody> bodies = [];
        while (bodies.Count < count)
            bodies.AddRange(Samples.Block(first + bodies.Count, 11));
        return bodies;
    }

    private sealed class Shares : IProgress<double>
    {
        public List<double> Seen { get; } = [];

        public void Report(double value) => Seen.Add(value);
    }
}
