using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>Tells what a plan takes, when that is on the ground, and why the rest is left out.</summary>
internal sealed class PlanReport(
    NetworkScenario scenario, ImmutableArray<NetworkMember> members, SceneList list, Chances[] chances,
    ProblemDraft draft, DownlinkFlow[] flows)
{
    /// <summary>The whole plan.</summary>
    /// <param name="plan">What the planner found.</param>
    /// <param name="kept">What it had to keep.</param>
    /// <param name="end">Until when pictures are sent down.</param>
    public NetworkPlan Of(Plan plan, KeptPictures kept, Instant end)
    {
        Dictionary<int, StoredPicture> stored = [];
        foreach (Observation o in plan.Observations)
        {
            var picture = new StoredPicture(
                draft.SceneOf(o.Task), o.Exposure,
                members[o.Satellite].Satellite.BitsPerImagingSecond * o.Exposure.Length.Seconds,
                RequestOf(draft.SceneOf(o.Task)).Priority)
            {
                OffNadir = draft.SightingOf(o).OffNadir,
                IsCloudy = false,
            };
            flows[o.Satellite].Add(picture);
            stored.Add(o.Task, picture);
        }

        foreach (DownlinkFlow flow in flows)
            flow.AdvanceTo(end);
        return new NetworkPlan
        {
            Pictures =
            [
                .. plan.Observations.OrderBy(o => o.Exposure.Start).ThenBy(o => o.Satellite)
                    .Select(o => Picture(o, stored[o.Task], kept.Scenes.Contains(draft.SceneOf(o.Task)))),
            ],
            LeftOut = [.. LeftOut(plan)],
            Contacts = DownlinkFlow.Told(flows, members, scenario),
            Weight = plan.Weight,
            Bound = plan.Bound,
            GapRatio = plan.GapRatio,
            IsProved = plan.IsProved,
            FirstWeight = plan.FirstWeight,
            RoundCount = plan.RoundCount,
            Withdrawn = [.. kept.Withdrawn],
        };
    }

    private AskedFor RequestOf(int scene) => list.Requests[list.Scenes[scene].Request];

    private PlannedPicture Picture(in Observation o, StoredPicture stored, bool isKept)
    {
        Scene scene = list.Scenes[stored.Scene];
        GroundStation? station = stored.Received is null ? null : scenario.Stations[stored.Station];
        return new PlannedPicture
        {
            Satellite = members[o.Satellite].Satellite.Name,
            Request = RequestOf(stored.Scene).Name,
            Scene = scene.Number + 1,
            Place = scene.Place,
            Exposure = o.Exposure,
            Retarget = o.Retarget,
            OffNadir = stored.OffNadir,
            Weight = chances[stored.Scene].WeightOf(scene),
            IsKept = isKept,
            Station = station?.Name,
            Delivered = stored.Received + station?.Processing,
            Deadline = scene.Window.End,
        };
    }

    private IEnumerable<SceneLeftOut> LeftOut(Plan plan)
    {
        HashSet<int> taken = [.. plan.Observations.Select(o => draft.SceneOf(o.Task))];
        Dictionary<int, TaskLeftOut> left = plan.LeftOut.ToDictionary(l => draft.SceneOf(l.Task));
        for (int i = 0; i < list.Scenes.Length; i++)
        {
            if (taken.Contains(i))
                continue;
            TaskLeftOut? why = left.GetValueOrDefault(i);
            yield return new SceneLeftOut
            {
                Request = RequestOf(i).Name,
                Scene = list.Scenes[i].Number + 1,
                Place = list.Scenes[i].Place,
                Weight = chances[i].WeightOf(list.Scenes[i]),
                Reason = chances[i].ReasonOf(why?.Reason),
                ChanceCount = chances[i].Opportunities.Count,
                InTheWay = why is null ? [] : [.. why.InTheWay.Select(t => NameOf(draft.SceneOf(t)))],
            };
        }
    }

    private SceneName NameOf(int scene) => new(RequestOf(scene).Name, list.Scenes[scene].Number + 1);
}
