using System;
using System.IO;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Overflight.Data.Store;

/// <summary>
/// Opens SQLite files: for writing where that can be, else for reading where a file is there. What is asked to be
/// written then fails as <see cref="StoreErrors"/> says.
/// </summary>
internal static class SqliteFile
{
    /// <summary>Opens a file, and makes it and its folder where they are missing.</summary>
    /// <exception cref="SqliteException">It cannot be opened, not even for reading.</exception>
    /// <exception cref="StoreException">Its folder cannot be made.</exception>
    public static SqliteConnection Open(string path, int busyTimeoutS)
    {
        if (!File.Exists(path))
        {
            OverflightStore.MakeFolder(path);
            return Open(path, SqliteOpenMode.ReadWriteCreate, busyTimeoutS);
        }

        try
        {
            return Open(path, SqliteOpenMode.ReadWrite, busyTimeoutS);
        }
        catch (SqliteException e) when (IsRefusal(e))
        {
            try
            {
                return Open(path, SqliteOpenMode.ReadOnly, busyTimeoutS);
            }
            catch (SqliteException inner) when (IsRefusal(inner) && !HasLog(path))
            {
                // Even to read, SQLite makes files beside it, unless it is told that the file stays as it is:
                // https://www.sqlite.org/wal.html#read_only_databases
                return Open(new Uri(path).AbsoluteUri + "?immutable=1", SqliteOpenMode.ReadOnly, busyTimeoutS);
            }
        }
    }

    public static bool IsReadOnly(SqliteConnection connection) =>
        SQLitePCL.raw.sqlite3_db_readonly(connection.Handle, "main") == 1;

    private static bool IsRefusal(SqliteException e) =>
        e.SqliteErrorCode is SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_CANTOPEN
            or SQLitePCL.raw.SQLITE_PERM or SQLitePCL.raw.SQLITE_IOERR;

    /// <summary>Whether what was written last still lies beside the file, so that it is not all there is.</summary>
    private static bool HasLog(string path) => File.Exists(path + "-wal") && new FileInfo(path + "-wal").Length > 0;

    private static SqliteConnection Open(string source, SqliteOpenMode mode, int busyTimeoutS)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = source,
            Mode = mode,
            ForeignKeys = true,
            Pooling = false, // a closed database leaves the file alone
            DefaultTimeout = busyTimeoutS,
        }.ConnectionString);
        try
        {
            connection.Open();
            connection.ExecuteScalar<long>("SELECT COUNT(*) FROM sqlite_master"); // says whether it can be read
            return mode == SqliteOpenMode.ReadWrite && IsReadOnly(connection)
                ? throw new SqliteException("attempt to write a readonly database", SQLitePCL.raw.SQLITE_READONLY)
                : connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
