using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Orbits.J2;
using Overflight.Tasking.Network;
using Overflight.Tests.Analyses;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Tasking.Network;

public class ContactPlannerTests
{
    /// <summary>Passes of many satellites never pause: where they are cut, no antenna is given twice.</summary>
    [Fact]
    public void Plan_CrowdedStations_NobodyIsInTwoContacts()
    {
        NetworkScenario scenario = TestNetwork.Busy(Duration.FromHours(1.0)) with
        {
            Satellites = TestNetwork.Walker(120, 12),
        };
        ImmutableArray<NetworkMember> members =
        [
            .. scenario.Satellites.Select(s => new NetworkMember(
                s, new J2Propagator(((DesignedOrbit)s.Orbit).Orbit))),
        ];
        ImmutableArray<Contact> contacts =
            ContactPlanner.Plan(scenario, members, Shipped.Earth, 2, CancellationToken.None);
        contacts.Length.ShouldBeGreaterThan(150);
        foreach (var one in contacts.GroupBy(c => (c.Station, c.Antenna)).Select(g => g.ToArray())
            .Concat(contacts.GroupBy(c => c.Satellite).Select(g => g.ToArray())))
        {
            foreach ((Contact first, Contact second) in one.Zip(one.Skip(1)))
                second.Interval.Start.ShouldBeGreaterThanOrEqualTo(first.Interval.End);
        }
    }
}
