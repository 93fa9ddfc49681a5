using System;
using Overflight.Evidence.Ledger;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Data.Ledger;

/// <summary>One row of <c>entry</c>.</summary>
internal sealed class LedgerRow
{
    public const string Columns =
        "e.number AS Number, e.recorded_ns AS RecordedNs, e.recorder AS Recorder, e.body AS Body, " +
        "e.previous_hash AS PreviousHash, e.hash AS Hash";

    public long Number { get; init; }

    public long RecordedNs { get; init; }

    public string Recorder { get; init; } = "";

    public string Body { get; init; } = "";

    public byte[] PreviousHash { get; init; } = [];

    public byte[] Hash { get; init; } = [];

    public bool TryRestore(out LedgerEntry? entry, out Diagnostic diagnostic) => LedgerEntry.TryRestore(
        Number, Instant.FromNanosecondsSinceJ2000Tt(RecordedNs), Recorder, Body, Convert.ToHexStringLower(PreviousHash),
        Convert.ToHexStringLower(Hash), out entry, out diagnostic);
}
