// Which passes over stations are used. Two passes of one satellite at a time, or of one antenna at a time, exclude each
// other; a used pass is worth its usable seconds times the satellite's priority. Passes that overlap nothing in common
// are decided apart, so that each group is small and, but for crowded networks, decided exactly.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Sensing;
using Overflight.Tasking.Selection;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>Shares antennas out among satellites.</summary>
internal static class ContactPlanner
{
    private const int RoundsMax = 20;

    /// <summary>Largest group decided at once; a larger one is cut by time, and what was decided stays.</summary>
    private const int GroupMax = 200;

    /// <summary>The contacts of a network over its span, in order of time.</summary>
    public static ImmutableArray<Contact> Plan(
        NetworkScenario scenario, ImmutableArray<NetworkMember> members, EarthModel earth, int threads,
        CancellationToken cancellation)
    {
        var passes = new List<Contact>();
        foreach (var group in scenario.Stations.Select((station, index) => (station, index))
            .GroupBy(s => s.station.ElevationMin))
        {
            (GroundStation Station, int Index)[] alike = [.. group];
            var query = new AccessQuery
            {
                Satellites = [.. members.Select(m => m.Propagator)],
                Sites = [.. alike.Select(s => new GroundSite(s.Station.Position, earth.Ellipsoid))],
                Span = scenario.Span,
                Constraints = [new ElevationConstraint { Mask = ElevationMask.Constant(group.Key) }],
            };
            new AccessFinder(earth).Find(query, Add, threads, null, cancellation);

            void Add(AccessWindow window)
            {
                (GroundStation station, int index) = alike[window.Site];
                if (window.Start + station.SetUp >= window.End)
                    return;
                NetworkSatellite satellite = members[window.Satellite].Satellite;
                passes.Add(new Contact(
                    window.Satellite, index, 0, new Interval(window.Start, window.End),
                    new Interval(window.Start + station.SetUp, window.End),
                    Math.Min(station.BitsPerSecond, satellite.DownlinkBitsPerSecond)));
            }
        }

        Contact[] all = [.. passes.OrderBy(p => p.Interval.Start).ThenBy(p => p.Satellite).ThenBy(p => p.Station)];
        var used = new List<Contact>();
        foreach (List<Contact> group in Groups(all))
        {
            Contact[] underWay = [.. used.Where(c => c.Interval.End > group[0].Interval.Start)];
            used.AddRange(Chosen(scenario, members, group, underWay, threads, cancellation));
        }

        return [.. used.OrderBy(c => c.Interval.Start).ThenBy(c => c.Satellite)];
    }

    /// <summary>Passes cut where none is under way.</summary>
    private static IEnumerable<List<Contact>> Groups(Contact[] passes)
    {
        var group = new List<Contact>();
        Instant end = passes.Length > 0 ? passes[0].Interval.End : default;
        foreach (Contact pass in passes)
        {
            if (group.Count > 0 && (pass.Interval.Start >= end || group.Count >= GroupMax))
            {
                yield return group;
                group = [];
            }

            group.Add(pass);
            end = group.Count == 1 ? pass.Interval.End : Instant.Max(end, pass.Interval.End);
        }

        if (group.Count > 0)
            yield return group;
    }

    private static IEnumerable<Contact> Chosen(
        NetworkScenario scenario, ImmutableArray<NetworkMember> members, List<Contact> group, Contact[] underWay,
        int threads, CancellationToken cancellation)
    {
        var choices = new List<(int Pass, Contact Contact)>();
        for (int i = 0; i < group.Count; i++)
        {
            for (int antenna = 0; antenna < scenario.Stations[group[i].Station].Antennas; antenna++)
            {
                Contact contact = group[i] with { Antenna = antenna };
                if (!underWay.Any(u => Excludes(u, contact)))
                    choices.Add((i, contact));
            }
        }

        var pairs = new List<ForbiddenPair>();
        for (int a = 0; a < choices.Count; a++)
        {
            for (int b = a + 1; b < choices.Count; b++)
            {
                if (choices[a].Pass != choices[b].Pass && Excludes(choices[a].Contact, choices[b].Contact))
                    pairs.Add(new(a, b));
            }
        }

        var problem = new SelectionProblem
        {
            Choices =
            [
                .. choices.Select(c => new SelectionChoice
                {
                    // Milliseconds; the first antennas are taken first.
                    Profit = (long)(1e3 * c.Contact.Usable.Length.Seconds) *
                        members[c.Contact.Satellite].Satellite.ContactPriority,
                    Group = c.Pass,
                }),
            ],
            ForbiddenPairs = [.. pairs],
        };
        if (pairs.Count == 0)
            return choices.DistinctBy(c => c.Pass).Select(c => c.Contact);
        var options = new SelectionOptions { Threads = threads, RoundsMax = RoundsMax };
        return SelectionSolver.Solve(problem, options, null, cancellation).Selected.Select(i => choices[i].Contact);
    }

    private static bool Excludes(in Contact a, in Contact b) =>
        (a.Satellite == b.Satellite || (a.Station == b.Station && a.Antenna == b.Antenna)) &&
        a.Interval.Start < b.Interval.End && b.Interval.Start < a.Interval.End;
}
