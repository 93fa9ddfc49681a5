using System.Collections.Generic;
using System.Linq;
using Overflight.Analyses;
using Overflight.Data.Reference;
using Overflight.Data.Scenarios;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Tasking.Network;
using Overflight.Tests.Analyses;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Tasking.Network;

/// <summary>The scenarios that ship, for tests.</summary>
internal static class Scenarios
{
    public static NetworkScenario Whole(string name)
    {
        ScenarioYaml.TryParse(
            ShippedScenarios.Yaml(name).ShouldNotBeNull(), ScenarioSources.Shipped(ReferenceData.Sensors(), Sets.Leap),
            out NetworkScenario? scenario, out Diagnostic diagnostic).ShouldBeTrue(diagnostic.ToString());
        return scenario.ShouldNotBeNull();
    }

    /// <summary>Its first days, with deadlines that do not go beyond them.</summary>
    public static NetworkScenario Cut(string name, double days)
    {
        NetworkScenario scenario = Whole(name);
        var span = new Interval(scenario.Span.Start, scenario.Span.Start + Duration.FromDays(days));
        return scenario with
        {
            Span = span,
            Requests =
            [
                .. scenario.Requests.Where(r => r.Window.Start < span.End)
                    .Select(r => r with { Window = r.Window.Intersect(span) })
                    .Where(r => !(r.Repeat > r.Window.Length)),
            ],
        };
    }

    public static IReadOnlyDictionary<string, IPropagator> Propagators(NetworkScenario scenario) =>
        scenario.Satellites.ToDictionary(
            s => s.Name, s => SimulateNetwork.PropagatorOf(s, scenario.Span, Shipped.Snapshot, []));
}
