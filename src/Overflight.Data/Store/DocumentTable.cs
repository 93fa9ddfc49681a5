using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using Overflight.Time;

namespace Overflight.Data.Store;

/// <summary>What was received, byte for byte.</summary>
internal static class DocumentTable
{
    public const string Elements = "elements";
    public const string EarthOrientation = "earth-orientation";

    public static string Sha256(byte[] bytes) => System.Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Keeps a document and gives its id. Bytes that are there already stay as they first came.</summary>
    public static long Save(
        SqliteConnection connection, SqliteTransaction? transaction, string kind, byte[] bytes, string source, Instant retrieved)
    {
        string sha256 = Sha256(bytes);
        connection.Execute(
            """
            INSERT INTO document (sha256, kind, source, retrieved_ns, bytes)
            VALUES (@sha256, @kind, @source, @retrievedNs, @bytes)
            ON CONFLICT (sha256) DO NOTHING
            """,
            new { sha256, kind, source, retrievedNs = retrieved.NanosecondsSinceJ2000Tt, bytes },
            transaction);
        return connection.ExecuteScalar<long>(
            "SELECT id FROM document WHERE sha256 = @sha256", new { sha256 }, transaction);
    }
}
