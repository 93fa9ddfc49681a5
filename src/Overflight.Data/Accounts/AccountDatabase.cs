using System;
using System.IO;
using System.Threading;
using Microsoft.Data.Sqlite;
using Overflight.Data.Store;

namespace Overflight.Data.Accounts;

/// <summary>
/// The user's database as accounts use it: one connection for many threads, one at a time, made when first needed. The
/// file is then readable to its owner only, since password hashes lie in it.
/// </summary>
/// <param name="path">The file; it is made where needed.</param>
public sealed class AccountDatabase(string path) : IDisposable
{
    private readonly Lock _lock = new();
    private OverflightStore? _store;

    /// <summary>Closes it.</summary>
    public void Dispose()
    {
        lock (_lock)
            _store?.Dispose();
    }

    /// <summary>Reads something.</summary>
    /// <exception cref="StoreException">The database cannot be used.</exception>
    internal T Read<T>(string attempt, Func<SqliteConnection, T> work)
    {
        lock (_lock)
        {
            _store ??= Open();
            try
            {
                return work(_store.Connection);
            }
            catch (SqliteException e)
            {
                throw StoreErrors.From(e, attempt, _store.Path);
            }
        }
    }

    /// <summary>Changes something, all or nothing; it is on the disk when this returns.</summary>
    /// <exception cref="StoreException">The database cannot be used, and nothing was changed.</exception>
    internal T Change<T>(string attempt, Func<SqliteConnection, T> work) => Read(attempt, connection =>
    {
        using SqliteTransaction transaction = connection.BeginTransaction(); // its commands take part by themselves
        T result = work(connection);
        transaction.Commit();
        return result;
    });

    private OverflightStore Open()
    {
        OverflightStore store = OverflightStore.Open(path);
        if (OperatingSystem.IsWindows())
            return store; // the user's folder is private there
        foreach (string ending in new[] { "", "-wal", "-shm" })
        {
            if (File.Exists(store.Path + ending))
                File.SetUnixFileMode(store.Path + ending, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return store;
    }
}
