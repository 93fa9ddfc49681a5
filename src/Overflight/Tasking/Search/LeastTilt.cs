using System.Collections.Generic;
using System.Linq;
using Overflight.Numerics;

namespace Overflight.Tasking.Search;

/// <summary>
/// A last touch to a plan: each picture is taken where its satellite tilts least, as far as the pictures around it and
/// the limits allow. The less tilt, the finer the picture; what is planned stays the same.
/// </summary>
internal static class LeastTilt
{
    private const int SweepsMax = 3;

    /// <summary>Moves the visits of one satellite, within their passes.</summary>
    /// <param name="graph">The problem.</param>
    /// <param name="planned">The visits, in order.</param>
    public static void Apply(VisitGraph graph, List<int> planned)
    {
        bool hasMoved = true;
        for (int sweep = 0; sweep < SweepsMax && hasMoved; sweep++)
        {
            hasMoved = false;
            for (int i = 0; i < planned.Count; i++)
                hasMoved |= Move(graph, planned, i);
        }
    }

    private static bool Move(VisitGraph graph, List<int> planned, int index)
    {
        int visit = planned[index];
        List<int> with = [.. planned];
        foreach (int better in Better(graph, visit))
        {
            with.RemoveAt(index);
            if (!Greedy.FitsInTime(graph, with, better, out int place) || place != index)
            {
                with.Insert(index, visit);
                continue;
            }

            with.Insert(index, better);
            if (Limits.Shortage(graph, graph.Visits[visit].Satellite, with) is null)
            {
                planned[index] = better;
                return true;
            }

            with[index] = visit;
        }

        return false;
    }

    /// <summary>The other sightings of its pass that tilt less, least first.</summary>
    private static IEnumerable<int> Better(VisitGraph graph, int visit) => graph.VisitsOfTask[graph.Visits[visit].Task]
        .Where(v => graph.Visits[v].Opportunity == graph.Visits[visit].Opportunity &&
            !graph.Visits[v].Sighting.IsDoubtful && TiltOf(graph, v) < TiltOf(graph, visit))
        .OrderBy(v => TiltOf(graph, v)).ThenBy(v => v);

    private static Angle TiltOf(VisitGraph graph, int visit) => graph.Visits[visit].Sighting.OffNadir;
}
