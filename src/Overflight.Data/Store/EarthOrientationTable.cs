using Dapper;
using Microsoft.Data.Sqlite;
using Overflight.Time;

namespace Overflight.Data.Store;

/// <summary>Which document is the table of Earth orientation in use.</summary>
internal static class EarthOrientationTable
{
    public static void Use(SqliteConnection connection, SqliteTransaction transaction, long document, Instant retrieved) =>
        connection.Execute(
            "INSERT INTO earth_orientation (document_id, retrieved_ns) VALUES (@document, @retrievedNs)",
            new { document, retrievedNs = retrieved.NanosecondsSinceJ2000Tt },
            transaction);

    /// <summary>The one retrieved last; of several at one time the one saved last.</summary>
    public static Row? Newest(SqliteConnection connection) =>
        connection.QueryFirstOrDefault<Row>(
            """
            SELECT d.source AS Source, d.bytes AS Bytes
            FROM earth_orientation e JOIN document d ON d.id = e.document_id
            ORDER BY e.retrieved_ns DESC, e.id DESC
            LIMIT 1
            """);

    public sealed record Row
    {
        public required string Source { get; init; }

        public required byte[] Bytes { get; init; }
    }
}
