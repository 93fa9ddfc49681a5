// Ground sample distance from which a task is thought possible, metres, by kind of object.
//   Terrain, urban areas, roads, railways, bridges, airfield facilities: STANAG 3769 as quoted in ISPRS Archives
//   XXXV-B3 (Istanbul 2004), p. 551, table 3, https://goobi.tib.eu/viewer/fulltext/1663685223/551. There 800 m for the
//   detection of terrain is doubtful, and the identification of bridges cannot be read: 1.5 m is assumed, as for roads.
//   Ships, aircraft, vehicles: unsourced. They are remembered as 25, 15, 2; 15, 5, 3; 5, 2, 1 feet for detection,
//   general and precise identification in a table printed by the US Senate (NASA Authorization for Fiscal Year 1978),
//   which was looked for and not found again.
using System.Diagnostics;

namespace Overflight.Sensing;

/// <summary>The ground sample distance an analyst needs, by kind of object and task.</summary>
public static class InterpretabilityTable
{
    /// <summary>
    /// The largest ground sample distance from which a task is thought possible, metres; <c>null</c> where the table
    /// has no such kind.
    /// </summary>
    public static double? GsdMaxM(ObjectKind kind, InterpretationTask task)
    {
        (double Detection, double Recognition, double Identification)? row = kind switch
        {
            ObjectKind.Ship => (7.5, 4.5, 0.6),
            ObjectKind.Aircraft => (4.5, 1.5, 0.9),
            ObjectKind.Vehicle => (1.5, 0.6, 0.3),
            ObjectKind.Bridge => (6.0, 4.5, 1.5),
            ObjectKind.Road => (6.0, 4.5, 1.5),
            ObjectKind.Railway => (15.0, 4.5, 1.5),
            ObjectKind.AirfieldFacility => (6.0, 4.5, 3.0),
            ObjectKind.UrbanArea => (60.0, 15.0, 3.0),
            ObjectKind.Terrain => (800.0, 90.0, 3.0),
            _ => null,
        };
        return row is not { } r ? null : task switch
        {
            InterpretationTask.Detection => r.Detection,
            InterpretationTask.Recognition => r.Recognition,
            InterpretationTask.Identification => r.Identification,
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>
    /// Whether nobody has seen a source of what the table asks for: it is told, and contradicts nothing.
    /// </summary>
    public static bool IsUnsourced(ObjectKind kind, InterpretationTask task) =>
        kind is ObjectKind.Ship or ObjectKind.Aircraft or ObjectKind.Vehicle ||
        (kind == ObjectKind.Bridge && task == InterpretationTask.Identification);
}
