using System;
using System.Collections.Generic;
using System.Linq;

namespace Overflight.Tasking.Network;

/// <summary>Finds the pictures of an earlier plan among the chances of a new one.</summary>
internal sealed class KeptPictures(NetworkScenario scenario, SceneList list, Chances[] chances)
{
    private readonly Dictionary<string, AskedFor> _requests = list.Requests.ToDictionary(r => r.Name);
    private readonly HashSet<string> _withdrawn = [];
    private readonly HashSet<int> _scenes = [];

    /// <summary>The scenes that are kept.</summary>
    public IReadOnlySet<int> Scenes => _scenes;

    /// <summary>Requests that are no longer there.</summary>
    public IEnumerable<string> Withdrawn => _withdrawn.Order(StringComparer.Ordinal);

    /// <summary>Locks a picture, unless its request is no longer there.</summary>
    /// <exception cref="ArgumentException">It is not possible any more, or its scene is kept twice.</exception>
    public void Add(KeptPicture picture, ProblemDraft draft)
    {
        if (!_requests.TryGetValue(picture.Request, out AskedFor request))
        {
            _withdrawn.Add(picture.Request);
            return;
        }

        int satellite = Index(picture.Satellite);
        if (satellite < 0 || picture.Scene < 1 || picture.Scene > request.SceneCount)
            throw new ArgumentException(
                Impossible(picture, "the scenario has no such satellite or scene any more"), nameof(picture));
        int scene = request.FirstScene + picture.Scene - 1;
        if (!_scenes.Add(scene))
            throw new ArgumentException(Impossible(picture, "the plan takes this scene twice"), nameof(picture));
        Opportunity? found = chances[scene].Opportunities.Find(o => o.Satellite == satellite &&
            o.Sightings.Any(s => s.Start == picture.Start));
        if (found is null)
            throw new ArgumentException(
                Impossible(
                    picture, "the satellite does not see it then, or no picture begins then: elements, limits, the " +
                    "start of the plan or its step have changed"), nameof(picture));
        draft.AddLocked(
            scene, found.Sightings.First(s => s.Start == picture.Start), satellite,
            found.Exposure ?? list.Scenes[scene].Exposure);
    }

    private int Index(string name)
    {
        for (int i = 0; i < scenario.Satellites.Length; i++)
        {
            if (scenario.Satellites[i].Name == name)
                return i;
        }

        return -1;
    }

    private static string Impossible(KeptPicture picture, string why) =>
        $"The picture of {picture.Request}, scene {picture.Scene}, by {picture.Satellite} cannot be kept: {why}. " +
        $"Take it out of the plan to keep, or plan anew.";
}
