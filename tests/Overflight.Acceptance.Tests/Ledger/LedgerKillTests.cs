using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Data.Ledger;
using Overflight.Data.Store;
using Overflight.Evidence.Ledger;
using Shouldly;

namespace Overflight.Acceptance.Tests.Ledger;

/// <summary>
/// A process that appends is killed (SIGKILL) at a random moment; afterwards the ledger opens, verifies and holds
/// everything that was acknowledged.
/// </summary>
public sealed class LedgerKillTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Here() => Engines.Here();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Here))]
    public Task Append_Killed_LosesNothingAcknowledged(string engine) => Kill(engine, 5);

    [Theory]
    [InlineData(Engines.Sqlite, 200)]
    [InlineData(Engines.Postgres, 50)]
    [Trait("Category", "Soak")]
    public Task Append_KilledOften_LosesNothingAcknowledged(string engine, int seeds) =>
        Engines.Names.Contains(engine) ? Kill(engine, seeds) : Task.CompletedTask;

    /// <summary>The server, not the client, goes down at once while someone appends.</summary>
    [PostgresFact]
    public async Task Append_ServerCrashed_LosesNothingAcknowledged()
    {
        string location = PostgresServer.StartOwn(out PostgresServer server);
        using Process child = StartAppender(Engines.Postgres, location, 1);
        List<LedgerHead> acknowledged = [];
        Task reading = ReadHeads(child, acknowledged, 40, () => server.Crash());
        await reading;
        await child.WaitForExitAsync();
        Check(Engines.Postgres, location, acknowledged).ShouldBeGreaterThanOrEqualTo(40);
        server.Stop();
    }

    private async Task Kill(string engine, int seeds)
    {
        // The same ledger all the time: it has to be opened and continued after each kill.
        string location = Engines.NewLocation(engine, _folder);
        long entries = 0;
        int batches = 0;
        for (int seed = 1; seed <= seeds; seed++)
        {
            var random = new Random(seed);
            int after = random.Next(1, 30);
            int delay = random.Next(0, 12_000);
            using Process child = StartAppender(engine, location, seed);
            List<LedgerHead> acknowledged = [];
            await ReadHeads(child, acknowledged, after, () =>
            {
                SpinWait.SpinUntil(() => false, TimeSpan.FromMicroseconds(delay));
                child.Kill();
            });
            await child.WaitForExitAsync();
            child.ExitCode.ShouldBe(137, "killed by signal 9");
            acknowledged.Count.ShouldBeGreaterThanOrEqualTo(after);
            acknowledged[0].Number.ShouldBeGreaterThan(entries);
            entries = Check(engine, location, acknowledged);
            batches += acknowledged.Count;
        }

        Console.WriteLine($"{engine}: {seeds} kills, {batches} batches acknowledged, {entries} entries, none lost");
    }

    /// <summary>Opens and verifies the ledger, and looks for what was acknowledged.</summary>
    private static long Check(string engine, string location, List<LedgerHead> acknowledged)
    {
        using SqlLedger ledger = Engines.Open(engine, location);
        ledger.Verify(acknowledged[^1]).ShouldBeNull();
        foreach (LedgerHead head in acknowledged)
            ledger.ReadByNumber(head.Number).ShouldNotBeNull().Hash.ShouldBe(head.Hash);
        return ledger.ReadHead().Number;
    }

    /// <summary>Reads acknowledgements to the end; after so many does something once.</summary>
    private static async Task ReadHeads(Process child, List<LedgerHead> heads, int count, Action then)
    {
        Task<string> errors = child.StandardError.ReadToEndAsync();
        while (await child.StandardOutput.ReadLineAsync() is { } line)
        {
            // The last line of a killed process may be cut off.
            if (LedgerHead.TryParse(line, out LedgerHead head))
                heads.Add(head);
            if (heads.Count == count)
                then();
        }

        string said = await errors;
        heads.Count.ShouldBeGreaterThanOrEqualTo(count, said);
    }

    private static Process StartAppender(string engine, string location, int seed)
    {
        string assembly = typeof(LedgerKillTests).Assembly.Location;
        return Process.Start(new ProcessStartInfo("dotnet", [assembly, "append", engine, location, $"{seed}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        }).ShouldNotBeNull();
    }
}
