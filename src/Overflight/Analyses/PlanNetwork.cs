using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Access;
using Overflight.Orbits;
using Overflight.Tasking;
using Overflight.Tasking.Network;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>Plans what a network images, with a bound and a reason for each scene left out.</summary>
public static class PlanNetwork
{
    /// <summary>Plans.</summary>
    /// <param name="request">The scenario, the span, what to keep.</param>
    /// <param name="snapshot">Elements of the satellites of the catalogue, and the Earth.</param>
    /// <param name="threads">Most threads to use, 1 or more; a plan that ends by its rounds does not depend on
    /// it.</param>
    /// <param name="progress">Told the share of the bound that is planned; may be <c>null</c>.</param>
    /// <param name="limit">Ends the search: the best plan so far is the answer.</param>
    /// <param name="cancellation">Stops without an answer.</param>
    /// <exception cref="ArgumentException">The scenario has a fault, no request has its window in the span, elements
    /// are missing, or what is to be kept is not possible; the message says how to mend it.</exception>
    public static PlanNetworkResult Run(
        PlanNetworkRequest request, Snapshot snapshot, int threads, IProgress<double>? progress,
        CancellationToken limit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(snapshot);
        NetworkScenario scenario = Within(request.Scenario, request.Span);
        Instant newFrom = request.NewFrom ?? request.Span.Start;
        if (newFrom < request.Span.Start || newFrom >= request.Span.End)
            throw new ArgumentException("New pictures begin within the plan's span.", nameof(request));
        var used = new List<ElementsUsed>();
        ImmutableArray<IPropagator> propagators =
            [.. scenario.Satellites.Select(s => SimulateNetwork.PropagatorOf(s, request.Span, snapshot, used))];
        var options = new PlannerOptions { Threads = threads, Seed = request.Seed, RoundsMax = request.RoundsMax };
        return new PlanNetworkResult
        {
            Request = request,
            Plan = NetworkPlanner.Plan(
                scenario, propagators, snapshot.Earth, request.Kept, newFrom, options, progress, limit,
                cancellation),
            Eclipses = [.. scenario.Satellites.Zip(propagators, (satellite, p) =>
            {
                IntervalSet dark = new PassFinder(p, snapshot.Earth).FindEclipses(request.Span, cancellation);
                return new SatelliteEclipses(
                    satellite.Name, [.. dark], dark.TotalLength.Seconds / request.Span.Length.Seconds);
            })],
            Elements = [.. used],
            EarthOrientation = snapshot.Earth.Orientation.SampleAt(request.Span.End).Coverage,
            SnapshotDigest = snapshot.Digest,
        };
    }

    /// <summary>The scenario over the span alone, with the requests by name that may be imaged in it.</summary>
    private static NetworkScenario Within(NetworkScenario scenario, Interval span)
    {
        if (scenario.Fault() is { } fault)
            throw new ArgumentException(fault, nameof(scenario));
        if (scenario.Requests.IsEmpty)
            throw new ArgumentException(
                "The scenario asks for nothing by name, and what its streams will bring is not known yet; give it " +
                "requests, or simulate it.", nameof(scenario));
        NetworkScenario within = scenario with
        {
            Span = span,
            Streams = [],
            Variants = [],
            Requests = [.. scenario.Requests.Where(r => r.Window.Start < span.End && r.Window.End > span.Start)],
        };
        return within.Requests.IsEmpty
            ? throw new ArgumentException(
                "No request of the scenario has its window in the span of the plan; choose another span.",
                nameof(scenario))
            : within;
    }
}
