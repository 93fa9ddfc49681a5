using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Dapper;
using Microsoft.Data.Sqlite;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Data.Store;

/// <summary>Element sets, one row each.</summary>
internal static class ElementSetTable
{
    /// <summary>Adds the sets that are not there yet, and says how many those were.</summary>
    public static int Add(
        SqliteConnection connection, SqliteTransaction transaction, long document, IEnumerable<Omm> sets) =>
        connection.Execute(
            """
            INSERT INTO element_set (
                content, catalogue_number, epoch_ns, object_name, object_id, mean_motion_revolutions_per_day,
                eccentricity, inclination_rad, right_ascension_of_node_rad, argument_of_perigee_rad, mean_anomaly_rad,
                b_star, half_mean_motion_dot_rad_per_s2, sixth_mean_motion_dot_dot_rad_per_s3, classification,
                ephemeris_type, element_set_number, revolution_at_epoch, originator, creation_date_ns, document_id,
                line)
            VALUES (
                @Content, @CatalogueNumber, @EpochNs, @ObjectName, @ObjectId, @MeanMotionRevolutionsPerDay,
                @Eccentricity, @InclinationRad, @RightAscensionOfNodeRad, @ArgumentOfPerigeeRad, @MeanAnomalyRad,
                @BStar, @HalfMeanMotionDotRadPerS2, @SixthMeanMotionDotDotRadPerS3, @Classification,
                @EphemerisType, @ElementSetNumber, @RevolutionAtEpoch, @Originator, @CreationDateNs, @DocumentId, @Line)
            ON CONFLICT (content) DO NOTHING
            """,
            sets.Select(set => ElementSetRow.From(set, document)),
            transaction);

    /// <summary>The sets of one object or of all, by number, then epoch, then the order of adding.</summary>
    public static ImmutableArray<Omm> Read(SqliteConnection connection, long? catalogueNumber) => Query(
        connection, catalogueNumber is null ? "" : "WHERE e.catalogue_number = @catalogueNumber",
        new { catalogueNumber });

    /// <summary>
    /// Of every object the set nearest to an instant, by number: of two equally near the earlier epoch, of several at
    /// one epoch the one added last.
    /// </summary>
    public static ImmutableArray<Omm> ReadNearest(SqliteConnection connection, Instant instant) => Query(
        connection,
        """
        WHERE e.id IN (
            SELECT id FROM (
                SELECT id, ROW_NUMBER() OVER (
                    PARTITION BY catalogue_number ORDER BY ABS(epoch_ns - @at), epoch_ns, id DESC) AS place
                FROM element_set)
            WHERE place = 1)
        """,
        new { at = instant.NanosecondsSinceJ2000Tt });

    private static ImmutableArray<Omm> Query(SqliteConnection connection, string where, object values)
    {
        IEnumerable<ElementSetRow> rows = connection.Query<ElementSetRow>(
            $"""
            SELECT
                e.catalogue_number AS CatalogueNumber, e.epoch_ns AS EpochNs, e.object_name AS ObjectName,
                e.object_id AS ObjectId, e.mean_motion_revolutions_per_day AS MeanMotionRevolutionsPerDay,
                e.eccentricity AS Eccentricity, e.inclination_rad AS InclinationRad,
                e.right_ascension_of_node_rad AS RightAscensionOfNodeRad,
                e.argument_of_perigee_rad AS ArgumentOfPerigeeRad, e.mean_anomaly_rad AS MeanAnomalyRad,
                e.b_star AS BStar, e.half_mean_motion_dot_rad_per_s2 AS HalfMeanMotionDotRadPerS2,
                e.sixth_mean_motion_dot_dot_rad_per_s3 AS SixthMeanMotionDotDotRadPerS3,
                e.classification AS Classification, e.ephemeris_type AS EphemerisType,
                e.element_set_number AS ElementSetNumber, e.revolution_at_epoch AS RevolutionAtEpoch,
                e.originator AS Originator, e.creation_date_ns AS CreationDateNs, e.line AS Line,
                d.source AS Source, d.retrieved_ns AS RetrievedNs
            FROM element_set e JOIN document d ON d.id = e.document_id
            {where}
            ORDER BY e.catalogue_number, e.epoch_ns, e.id
            """,
            values,
            buffered: false);
        return [.. rows.Select(row => row.ToOmm())];
    }

    /// <summary>Every object with the number of its sets and their first and last epoch, by number.</summary>
    public static ImmutableArray<StoredObject> ListObjects(SqliteConnection connection)
    {
        Dictionary<long, string> names = LatestNames(connection);
        return
        [
            .. connection.Query<(long Number, long Sets, long First, long Last)>(
                """
                SELECT catalogue_number, COUNT(*), MIN(epoch_ns), MAX(epoch_ns)
                FROM element_set GROUP BY catalogue_number ORDER BY catalogue_number
                """).Select(row => new StoredObject(
                    row.Number,
                    names.GetValueOrDefault(row.Number),
                    (int)row.Sets,
                    Instant.FromNanosecondsSinceJ2000Tt(row.First),
                    Instant.FromNanosecondsSinceJ2000Tt(row.Last))),
        ];
    }

    /// <summary>
    /// Numbers of the objects that ever had a name with the text in it. SQLite's own comparison knows no case beyond
    /// ASCII, so the names are compared here.
    /// </summary>
    public static ImmutableArray<long> FindByName(SqliteConnection connection, string text) =>
    [
        .. connection.Query<(long Number, string Name)>(
            """
            SELECT DISTINCT catalogue_number, object_name
            FROM element_set WHERE object_name IS NOT NULL ORDER BY catalogue_number
            """)
            .Where(row => row.Name.Contains(text, StringComparison.OrdinalIgnoreCase))
            .Select(row => row.Number)
            .Distinct(),
    ];

    private static Dictionary<long, string> LatestNames(SqliteConnection connection) =>
        connection.Query<(long Number, string Name)>(
            """
            SELECT catalogue_number, object_name
            FROM (
                SELECT catalogue_number, object_name,
                    ROW_NUMBER() OVER (PARTITION BY catalogue_number ORDER BY epoch_ns DESC, id DESC) AS place
                FROM element_set WHERE object_name IS NOT NULL)
            WHERE place = 1
            """)
            .ToDictionary(row => row.Number, row => row.Name);
}
