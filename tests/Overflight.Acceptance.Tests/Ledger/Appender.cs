using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Data.Ledger;
using Overflight.Evidence.Ledger;
using Overflight.Tests.Evidence.Ledger;

namespace Overflight.Acceptance.Tests.Ledger;

/// <summary>
/// The process that is killed: it appends batches of 1 to 20 entries for ever, and acknowledges each batch on standard
/// output, as number and hash of its last entry, after <see cref="ILedgerStore.Append(Time.Instant, string,
/// Func{long, IReadOnlyList{LedgerBody}})"/> has returned.
/// </summary>
internal static class Appender
{
    public static void Run(string engine, string location, int seed)
    {
        using SqlLedger ledger = Engines.Open(engine, location);
        var random = new Random(seed);
        while (true)
        {
            int count = random.Next(1, 21);
            LedgerEntry last = ledger.Append(Samples.Now, "appender", first => Bodies(random, first, count))[^1];
            Console.Out.WriteLine(last.Head);
            Console.Out.Flush();
        }
    }

    private static List<LedgerBody> Bodies(Random random, long first, int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Samples.Source($"Source of {first}", Samples.Text(random, 30)))];
}
