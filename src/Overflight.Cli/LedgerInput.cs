using System.IO;
using System.Reflection;
using Overflight.Data.Ledger;
using Overflight.Data.Store;

namespace Overflight.Cli;

/// <summary>Opens the user's ledger.</summary>
internal static class LedgerInput
{
    private const string FileName = "ledger.db";

    /// <summary>The ledger of the user's data folder, or of an address of PostgreSQL.</summary>
    /// <exception cref="CliException">It cannot be opened.</exception>
    public static ILedgerStore Open(string? folder, string? postgres)
    {
        try
        {
            if (postgres is not null)
                return PostgresLedger.Open(postgres);
            return SqliteLedger.Open(folder is null ? SqliteLedger.DefaultPath() : Path.Combine(folder, FileName));
        }
        catch (StoreException e)
        {
            throw new CliException(ExitCode.BadInput, e.Message);
        }
    }

    /// <summary>Name and version of the tool, as findings and dossiers give it.</summary>
    public static string Program => "overflight " + (typeof(LedgerInput).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown");
}
