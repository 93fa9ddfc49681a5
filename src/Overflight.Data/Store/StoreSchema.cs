using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Overflight.Data.Store;

/// <summary>
/// Brings a database to the schema of this program by the numbered scripts of Store/Migrations, in one transaction.
/// </summary>
internal static class StoreSchema
{
    /// <summary>Says in the file's header whose it is: "OVFL".</summary>
    public const long ApplicationId = 0x4F56464C;

    private static readonly ImmutableArray<(long Version, string Name)> Scripts = FindScripts();

    /// <summary>The schema that this program writes.</summary>
    public static long Newest => Scripts[^1].Version;

    /// <summary>Checks the file, then brings it up to date.</summary>
    /// <exception cref="StoreException">It belongs to another program or to a newer version.</exception>
    public static void Prepare(SqliteConnection connection, string path)
    {
        if (Check(connection, path) == Newest)
            return;
        connection.Execute("PRAGMA journal_mode = WAL");

        // A script may make a table anew that others refer to: https://www.sqlite.org/lang_altertable.html section 7
        connection.Execute("PRAGMA foreign_keys = OFF");
        Migrate(connection, path);
        connection.Execute("PRAGMA foreign_keys = ON");
    }

    private static void Migrate(SqliteConnection connection, string path)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();

        // Another process may have done it since.
        long version = Version(connection, transaction);
        foreach ((long next, string name) in Scripts.Where(script => script.Version > version))
        {
            connection.Execute(ReadScript(name), transaction: transaction);
            connection.Execute(
                "INSERT INTO schema_version (version, script) VALUES (@next, @name)", new { next, name }, transaction);
        }

        if (connection.Query("PRAGMA foreign_key_check", transaction: transaction).Any())
        {
            throw StoreErrors.Make(
                "update", path, "entries in it refer to others that are not there: put a backup in its place");
        }

        transaction.Commit();
    }

    private static long Check(SqliteConnection connection, string path)
    {
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: true); // one view of the file
        long application = connection.ExecuteScalar<long>("PRAGMA application_id", transaction: transaction);
        long entries = connection.ExecuteScalar<long>("SELECT COUNT(*) FROM sqlite_master", transaction: transaction);
        bool isNew = application == 0 && entries == 0;
        if (application != ApplicationId && !isNew)
        {
            throw StoreErrors.Make(
                "open", path, "it belongs to another program: name another folder in OVERFLIGHT_DATA");
        }

        long version = Version(connection, transaction);
        if (version > Newest)
        {
            throw StoreErrors.Make(
                "open", path,
                $"a newer version of overflight has written it (schema {version}; this one knows {Newest}): " +
                "update overflight, or name another folder in OVERFLIGHT_DATA");
        }

        return version;
    }

    private static long Version(SqliteConnection connection, SqliteTransaction transaction)
    {
        const string Exists = "SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_version'";
        return connection.ExecuteScalar<long>(Exists, transaction: transaction) == 0
            ? 0
            : connection.ExecuteScalar<long>(
                "SELECT COALESCE(MAX(version), 0) FROM schema_version", transaction: transaction);
    }

    /// <summary>The embedded files named like <c>0001_what.sql</c>, by number.</summary>
    private static ImmutableArray<(long, string)> FindScripts() =>
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => char.IsAsciiDigit(name[0]) && name.EndsWith(".sql", System.StringComparison.Ordinal))
            .Select(name => (long.Parse(name[..4], CultureInfo.InvariantCulture), name))
            .Order(),
    ];

    private static string ReadScript(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!; // listed above
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
