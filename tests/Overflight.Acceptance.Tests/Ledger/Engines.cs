using System;
using Overflight.Data.Ledger;

namespace Overflight.Acceptance.Tests.Ledger;

/// <summary>The databases that pass the same contract.</summary>
internal static class Engines
{
    public const string Sqlite = "sqlite";
    public const string Postgres = "postgres";

    /// <summary>Those that are here; <see cref="PostgresFactAttribute"/> says so where PostgreSQL is not.</summary>
    public static string[] Names { get; } = PostgresServer.IsInstalled ? [Sqlite, Postgres] : [Sqlite];

    public static TheoryData<string> Here() => [.. Names];

    /// <summary>The place of a new, empty ledger.</summary>
    public static string NewLocation(string engine, TemporaryFolder folder)
    {
        string name = "ledger_" + Guid.NewGuid().ToString("N")[..12];
        return engine == Sqlite ? folder[name + ".db"] : PostgresServer.Start().NewDatabase(name);
    }

    public static SqlLedger Open(string engine, string location) =>
        engine == Sqlite ? SqliteLedger.Open(location) : PostgresLedger.Open(location);
}
