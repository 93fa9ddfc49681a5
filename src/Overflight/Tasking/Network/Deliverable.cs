using System.Collections.Immutable;
using System.Linq;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>
/// Leaves out chances that are of no use: the picture would be on the ground too late even if it went down first.
/// </summary>
internal sealed class Deliverable(
    NetworkScenario scenario, ImmutableArray<NetworkMember> members, DownlinkFlow[] flows, Instant contactsEnd)
{
    /// <summary>Keeps what can be delivered in time, or might be by contacts after those that are known.</summary>
    public void Keep(Chances[] chances, ImmutableArray<Scene> scenes)
    {
        for (int i = 0; i < scenes.Length; i++)
        {
            Scene scene = scenes[i];
            Opportunity[] useful =
            [
                .. chances[i].Opportunities
                    .Select(o => o with { Sightings = [.. o.Sightings.Where(s => IsInTime(o, s, scene))] })
                    .Where(o => !o.Sightings.IsEmpty),
            ];
            chances[i].IsSeenTooLate = useful.Length < chances[i].Opportunities.Count;
            chances[i].Opportunities.Clear();
            chances[i].Opportunities.AddRange(useful);
        }
    }

    private bool IsInTime(Opportunity o, in Sighting sighting, Scene scene)
    {
        Duration exposure = o.Exposure ?? scene.Exposure;
        Instant end = sighting.Start + exposure;
        double bits = members[o.Satellite].Satellite.BitsPerImagingSecond * exposure.Seconds;
        return flows[o.Satellite].FirstReceipt(end, bits) is { } first
            ? first.At + scenario.Stations[first.Station].Processing <= scene.Window.End
            : scene.Window.End > contactsEnd;
    }
}
