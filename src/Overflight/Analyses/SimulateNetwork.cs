using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using Overflight.Orbits;
using Overflight.Orbits.J2;
using Overflight.Orbits.Sgp4;
using Overflight.Tasking.Network;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>Simulates days to months of a network at work.</summary>
public static class SimulateNetwork
{
    /// <summary>Simulates.</summary>
    /// <param name="request">The scenario.</param>
    /// <param name="snapshot">Elements of the satellites of the catalogue, and the Earth.</param>
    /// <param name="threads">Most threads to use, 1 or more; the result does not depend on it.</param>
    /// <param name="progress">Told the share done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the simulation.</param>
    /// <exception cref="ArgumentException">The scenario has a fault, or elements are missing; the message says how to
    /// mend it.</exception>
    public static SimulateNetworkResult Run(
        SimulateNetworkRequest request, Snapshot snapshot, int threads, IProgress<double>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(snapshot);
        NetworkScenario scenario = request.Scenario;
        if (scenario.Fault() is { } fault)
            throw new ArgumentException(fault, nameof(request));
        var used = new List<ElementsUsed>();
        ImmutableArray<IPropagator> propagators =
            [.. scenario.Satellites.Select(s => PropagatorOf(s, scenario.Span, snapshot, used))];
        return new SimulateNetworkResult
        {
            Request = request,
            Runs = NetworkSimulator.Run(scenario, propagators, snapshot.Earth, threads, progress, cancellation),
            Elements = [.. used],
            EarthOrientation = snapshot.Earth.Orientation.SampleAt(scenario.Span.End).Coverage,
            SnapshotDigest = snapshot.Digest,
        };
    }

    /// <summary>The propagator of a satellite: SGP4 for one of the catalogue and its copies, J2 for a design.</summary>
    internal static IPropagator PropagatorOf(
        NetworkSatellite satellite, Interval span, Snapshot snapshot, List<ElementsUsed> used) =>
        PropagatorOf(satellite.Name, satellite.Orbit, span, snapshot, used);

    /// <summary>The propagator of an orbit.</summary>
    /// <exception cref="ArgumentException">There are no elements of the satellite that it copies.</exception>
    internal static IPropagator PropagatorOf(
        string name, NetworkOrbit orbit, Interval span, Snapshot snapshot, List<ElementsUsed> used)
    {
        switch (orbit)
        {
            case DesignedOrbit designed:
                return new J2Propagator(designed.Orbit);
            case CataloguedOrbit catalogued:
                if (!snapshot.Histories.TryGetValue(catalogued.CatalogueNumber, out ElementHistory? history))
                    throw new ArgumentException(string.Create(
                        CultureInfo.InvariantCulture,
                        $"Satellite {name}: there are no elements of {catalogued.CatalogueNumber}; " +
                        $"fetch or give some, or design its orbit."), nameof(orbit));
                Omm set = history.Nearest(span.Midpoint);
                if (used.All(u => u.CatalogueNumber != catalogued.CatalogueNumber))
                    used.Add(ElementsUsed.Over(set, span));
                MeanElements elements = set.Elements with
                {
                    MeanAnomaly = (set.Elements.MeanAnomaly + catalogued.AnomalyShift).Wrapped(),
                    RightAscensionOfNode = (set.Elements.RightAscensionOfNode + catalogued.NodeShift).Wrapped(),
                };
                return new Sgp4Propagator(elements, snapshot.Earth.LeapSeconds);
            default:
                throw new ArgumentException("This kind of orbit is not known.", nameof(orbit));
        }
    }
}
