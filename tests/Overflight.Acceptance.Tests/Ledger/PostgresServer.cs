using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using Dapper;
using Npgsql;

namespace Overflight.Acceptance.Tests.Ledger;

/// <summary>
/// A PostgreSQL server of the tests' own, from the installed binaries: its data in a temporary folder, reachable
/// through a socket in that folder only, stopped when the process of the tests ends. It does not
/// run as root; root starts it as the user <c>postgres</c> that the package makes.
/// </summary>
internal sealed class PostgresServer
{
    private static readonly string? Binaries = FindBinaries();
    private static readonly Lazy<PostgresServer> Shared = new(() => new PostgresServer());

    private readonly string _folder = Directory.CreateTempSubdirectory("overflight-pg-").FullName;

    private PostgresServer()
    {
        if (Environment.IsPrivilegedProcess)
            Run("chown", "postgres", _folder);
        RunAs(
            "initdb", "-D", DataFolder, "-A", "trust", "-U", "test", "-E", "UTF8", "--locale=C", "--data-checksums");
        Guard();
        StartServer();
    }

    private string DataFolder => Path.Combine(_folder, "data");

    public static bool IsInstalled => Binaries is not null;

    /// <summary>The one server of this test run.</summary>
    public static PostgresServer Start() => Shared.Value;

    /// <summary>A server beside the shared one, for a test that ends it; gives the place of a new ledger.</summary>
    public static string StartOwn(out PostgresServer server)
    {
        server = new PostgresServer();
        return server.NewDatabase("ledger");
    }

    /// <summary>Makes an empty database, and gives the connection string.</summary>
    public string NewDatabase(string name)
    {
        using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        connection.Open();
        connection.Execute($"CREATE DATABASE {name}");
        return ConnectionString(name);
    }

    public string ConnectionString(string database) =>
        $"Host={_folder};Username=test;Database={database};Pooling=False";

    /// <summary>Ends the server as a power cut would, then starts it again.</summary>
    public void Crash()
    {
        Stop();
        StartServer();
    }

    /// <summary>Ends the server as a power cut would.</summary>
    public void Stop() => RunAs("pg_ctl", "-D", DataFolder, "-m", "immediate", "stop");

    private void StartServer() => RunAs(
        "pg_ctl", "-D", DataFolder, "-w", "-l", Path.Combine(_folder, "log"), "-o",
        $"-c listen_addresses='' -c unix_socket_directories='{_folder}' -c shared_buffers=256MB -c max_wal_size=4GB",
        "start");

    /// <summary>
    /// A shell that waits until this process is gone, however it ends, then stops the server and clears up.
    /// </summary>
    private void Guard()
    {
        const string Script =
            """
            exec </dev/null >/dev/null 2>&1
            while kill -0 "$1"; do sleep 0.5; done
            shift 2
            "$@" -D "$0/data" -m immediate stop
            rm -rf "$0"
            """;
        string[] stop = AsServerUser("pg_ctl");
        using Process guard = Process.Start(
            "/bin/sh", ["-c", Script, _folder, $"{Environment.ProcessId}", "--", .. stop]);
    }

    private static string? FindBinaries()
    {
        const string Debian = "/usr/lib/postgresql";
        return !Directory.Exists(Debian) ? null : Directory.GetDirectories(Debian)
            .Select(version => Path.Combine(version, "bin"))
            .Where(bin => File.Exists(Path.Combine(bin, "initdb")) && File.Exists(Path.Combine(bin, "postgres")))
            .Order(StringComparer.Ordinal)
            .LastOrDefault();
    }

    private static void RunAs(string program, params string[] arguments)
    {
        string[] command = [.. AsServerUser(program), .. arguments];
        Run(command[0], command[1..]);
    }

    private static string[] AsServerUser(string program)
    {
        string path = Path.Combine(Binaries!, program); // callers asked IsInstalled first
        return Environment.IsPrivilegedProcess ? ["runuser", "-u", "postgres", "--", path] : [path];
    }

    private static void Run(string program, params string[] arguments)
    {
        // The server that pg_ctl leaves behind keeps what it inherits open, so nothing is piped.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" >/dev/null 2>&1", "sh", program, .. arguments])
        {
            WorkingDirectory = "/",
        };
        using Process process = Process.Start(start)!; // no shell of the system is asked
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: code {process.ExitCode}");
    }
}
