using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>
/// Simulates a network at work: requests arrive, are planned in cycles, imaged, stored, sent down and delivered. What
/// it takes for granted is in docs/concepts/network.md.
/// </summary>
public static class NetworkSimulator
{
    /// <summary>Simulates every variant of a scenario, or the whole network where it has none.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="propagators">The propagator of each of its satellites, in its order.</param>
    /// <param name="earth">The Earth.</param>
    /// <param name="threads">Most threads to use, 1 or more; results do not depend on it.</param>
    /// <param name="progress">Told the share done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the simulation.</param>
    /// <exception cref="ArgumentException">The scenario has a fault; the message says how to mend it.</exception>
    public static ImmutableArray<NetworkRun> Run(
        NetworkScenario scenario, ImmutableArray<IPropagator> propagators, EarthModel earth, int threads,
        IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(earth);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        if (scenario.Fault() is { } fault)
            throw new ArgumentException(fault, nameof(scenario));
        if (propagators.Length != scenario.Satellites.Length)
            throw new ArgumentException("Give a propagator for each satellite.", nameof(propagators));
        ImmutableArray<NetworkMember> all =
            [.. scenario.Satellites.Zip(propagators, (satellite, p) => new NetworkMember(satellite, p))];
        NetworkVariant[] variants = scenario.Variants.IsDefaultOrEmpty
            ? [new NetworkVariant("all", [.. scenario.Satellites.Select(s => s.Name)])]
            : [.. scenario.Variants];
        var list = SceneList.Of(scenario, earth.Ellipsoid);
        var finder = new ChanceFinder(scenario, list.Scenes, earth, threads, cancellation);
        var runs = ImmutableArray.CreateBuilder<NetworkRun>();
        foreach (NetworkVariant variant in variants)
        {
            ImmutableArray<NetworkMember> members =
                [.. all.Where(m => variant.Satellites.Contains(m.Satellite.Name))];
            Chances[] chances = finder.Find(members);
            DownlinkFlow[] flows = DownlinkFlow.OfAll(
                members, ContactPlanner.Plan(scenario, members, earth, threads, cancellation), scenario.Span.Start);
            new Deliverable(scenario, members, flows, scenario.Span.End).Keep(chances, list.Scenes);
            var run = new NetworkSimulation(
                scenario, members, list, chances, flows,
                [.. members.Select(m => m.Sunlit(scenario.Span, earth, cancellation))]);
            run.Run(threads, share => progress?.Report((runs.Count + share) / variants.Length), cancellation);
            runs.Add(new RunReport(scenario, members, list, chances, run, earth.Ellipsoid)
                .Of(variant.Name, Looks(scenario, members, earth, threads, cancellation)));
        }

        progress?.Report(1.0);
        return runs.ToImmutable();
    }

    /// <summary>When any satellite can look at each watched place: cameras by day.</summary>
    private static ImmutableArray<IntervalSet> Looks(
        NetworkScenario scenario, ImmutableArray<NetworkMember> members, EarthModel earth, int threads,
        CancellationToken cancellation)
    {
        List<Interval>[] looks = [.. scenario.Watched.Select(_ => new List<Interval>())];
        ImmutableArray<GroundSite> sites =
            [.. scenario.Watched.Select(p => new GroundSite(p.Position, earth.Ellipsoid))];
        foreach (NetworkMember member in members)
        {
            ImmutableArray<AccessConstraint> limits = member.Reach();
            if (member.Kind == SensorKind.Optical)
                limits = limits.Add(new SunElevationConstraint { ElevationMin = Angle.Zero });
            var query = new AccessQuery
            {
                Satellites = [member.Propagator],
                Sites = sites,
                Span = scenario.Span,
                Constraints = limits,
            };
            new AccessFinder(earth).Find(
                query, w => looks[w.Site].Add(new Interval(w.Start, w.End)), threads, null, cancellation);
        }

        return [.. looks.Select(IntervalSet.From)];
    }
}
