using System.Collections.Immutable;
using System.Linq;
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
    public const string Article = "article";

    public static string Sha256(byte[] bytes) => System.Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>Keeps a document and gives its id. Bytes of this kind that are there already stay as they
    /// first came.</summary>
    public static long Save(
        SqliteConnection connection, SqliteTransaction? transaction, string kind, byte[] bytes, string source,
        Instant retrieved)
    {
        string sha256 = Sha256(bytes);
        connection.Execute(
            """
            INSERT INTO document (sha256, kind, source, retrieved_ns, bytes)
            VALUES (@sha256, @kind, @source, @retrievedNs, @bytes)
            ON CONFLICT (sha256, kind) DO NOTHING
            """,
            new { sha256, kind, source, retrievedNs = retrieved.NanosecondsSinceJ2000Tt, bytes },
            transaction);
        return connection.ExecuteScalar<long>(
            "SELECT id FROM document WHERE sha256 = @sha256 AND kind = @kind", new { sha256, kind }, transaction);
    }

    /// <summary>The bytes with a digest, of whatever kind.</summary>
    public static byte[]? Find(SqliteConnection connection, string sha256) =>
        connection.QueryFirstOrDefault<byte[]>("SELECT bytes FROM document WHERE sha256 = @sha256", new { sha256 });

    /// <summary>What is kept of a kind, in the order in which it was saved.</summary>
    public static ImmutableArray<StoredDocument> List(SqliteConnection connection, string kind) =>
    [
        .. connection.Query<(string Sha256, string Source, long RetrievedNs, long ByteCount)>(
            "SELECT sha256, source, retrieved_ns, length(bytes) FROM document WHERE kind = @kind ORDER BY id",
            new { kind })
            .Select(row => new StoredDocument(
                row.Sha256, row.Source, Instant.FromNanosecondsSinceJ2000Tt(row.RetrievedNs), row.ByteCount)),
    ];
}
