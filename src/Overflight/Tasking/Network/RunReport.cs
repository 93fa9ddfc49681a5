using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>Tells what a simulation brought.</summary>
internal sealed class RunReport(
    NetworkScenario scenario, ImmutableArray<NetworkMember> members, SceneList list, Chances[] chances,
    NetworkSimulation run, Ellipsoid earth)
{
    private readonly Instant _end = scenario.Span.End;

    /// <summary>The whole run.</summary>
    /// <param name="variant">Its name.</param>
    /// <param name="accesses">When a satellite could look at each watched place.</param>
    public NetworkRun Of(string variant, ImmutableArray<IntervalSet> accesses)
    {
        ImmutableArray<RequestOutcome> requests = [.. list.Requests.Select(OutcomeOf)];
        return new NetworkRun
        {
            Variant = variant,
            Satellites = [.. members.Select(m => m.Satellite.Name)],
            Figures = Figures(requests),
            Places = [.. scenario.Watched.Select((place, i) => FiguresOf(place, accesses[i]))],
            Requests = requests,
            Pictures = [.. Pictures()],
            Contacts = DownlinkFlow.Told(run.Flows, members, scenario),
            Plannings = [.. run.Plannings],
        };
    }

    private RequestOutcome OutcomeOf(AskedFor request)
    {
        int[] scenes = [.. Enumerable.Range(request.FirstScene, request.SceneCount)];
        int[] missing = [.. scenes.Where(s => !IsDone(s, request))];
        bool isMet = missing.Length == 0, isOpen = !isMet && request.Window.End > _end;
        return new RequestOutcome
        {
            Name = request.Name,
            Arrival = request.Window.Start,
            Deadline = request.Window.End,
            Priority = request.Priority,
            SceneCount = scenes.Length,
            DoneCount = scenes.Length - missing.Length,
            Imaged = isMet ? scenes.Max(s => run.States[s].Good!.Exposure.End) : null, // done: there is one
            Delivered = isMet ? scenes.Max(s => run.States[s].Delivered) : null,
            IsOpen = isOpen,
            Lost = isMet || isOpen ? null : ReasonOf(missing[0]),
        };
    }

    private bool IsDone(int scene, AskedFor request) => run.States[scene] is { Good: not null } state &&
        state.Delivered <= request.Window.End && state.Delivered <= _end;

    private LostReason ReasonOf(int scene)
    {
        SceneState state = run.States[scene];
        if (state.IsTaken)
            return LostReason.Downlink;
        if (state.WasCloudy)
            return LostReason.Cloud;
        return chances[scene].ReasonOf(state.LeftOut);
    }

    private NetworkFigures Figures(ImmutableArray<RequestOutcome> requests)
    {
        StoredPicture[] taken = [.. run.Taken.SelectMany(t => t)];
        Duration[] responses = [.. requests.Where(r => r.Delivered is not null)
            .Select(r => r.Delivered!.Value - r.Arrival).Order()];
        Duration[] latencies = [.. taken.Where(p => DeliveredOf(p) is not null)
            .Select(p => DeliveredOf(p)!.Value - p.Exposure.End).Order()];
        RequestOutcome[] due = [.. requests.Where(r => r.Deadline <= _end)];
        return new NetworkFigures
        {
            RequestCount = requests.Length,
            MetCount = responses.Length,
            OpenCount = requests.Count(r => r.IsOpen),
            MetRatio = due.Length == 0 ? 0.0 : (double)due.Count(r => r.Delivered is not null) / due.Length,
            Lost = requests.Where(r => r.Lost is not null).GroupBy(r => r.Lost!.Value)
                .ToImmutableSortedDictionary(g => g.Key, g => g.Count()),
            ResponseMedian = Percentile(responses, 0.5),
            Response95 = Percentile(responses, 0.95),
            LatencyMedian = Percentile(latencies, 0.5),
            Latency95 = Percentile(latencies, 0.95),
            PictureCount = taken.Length,
            CloudyCount = taken.Count(p => p.IsCloudy),
            SentBits = (long)run.Flows.Sum(f => Enumerable.Range(0, f.Contacts.Count).Sum(f.SentBits)),
            StorageMaxBits = (long)run.Flows.Max(f => f.StorageMaxBits),
        };
    }

    /// <summary>The nearest rank: the least value that a share of all does not exceed.</summary>
    private static Duration? Percentile(Duration[] sorted, double share) =>
        sorted.Length == 0 ? null : sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];

    private Instant? DeliveredOf(StoredPicture picture) =>
        picture.Received is { } received && received + scenario.Stations[picture.Station].Processing is var at &&
        at <= _end ? at : null;

    private PlaceFigures FiguresOf(NamedPlace place, IntervalSet accesses)
    {
        Duration[] gaps = [.. accesses.ComplementWithin(scenario.Span).Select(g => g.Length)];
        (Duration mean, Duration max, int count) = AgeOf(place);
        return new PlaceFigures
        {
            Name = place.Name,
            AccessCount = accesses.Count,
            RevisitMean = gaps.Length == 0
                ? Duration.Zero
                : (1.0 / gaps.Length) * gaps.Aggregate(Duration.Zero, (sum, g) => sum + g),
            RevisitMax = gaps.Length == 0 ? Duration.Zero : gaps.Max(),
            PictureCount = count,
            AgeMean = mean,
            AgeMax = max,
        };
    }

    /// <summary>
    /// The age of the newest picture on the ground that shows a place, whatever it was taken for: it grows with time
    /// and falls when a newer one is delivered. A picture shows what lies within half a swath of its middle.
    /// </summary>
    private (Duration Mean, Duration Max, int Count) AgeOf(NamedPlace place)
    {
        (Instant Taken, Instant Delivered)[] pictures =
        [
            .. run.Taken.SelectMany((taken, satellite) => taken.Where(p =>
                    !p.IsCloudy && DeliveredOf(p) is not null && Shows(p, members[satellite].Satellite, place)))
                .Select(p => (p.Exposure.End, DeliveredOf(p)!.Value)).OrderBy(p => p.Value),
        ];
        Instant at = scenario.Span.Start, newest = at;
        double area = 0.0;
        Duration max = Duration.Zero;
        foreach ((Instant taken, Instant delivered) in pictures.Append((_end, _end)))
        {
            Duration before = at - newest, after = delivered - newest;
            area += 0.5 * (before.Seconds + after.Seconds) * (delivered - at).Seconds;
            max = after > max ? after : max;
            at = delivered;
            newest = Instant.Max(newest, taken);
        }

        return (Duration.FromSeconds(area / scenario.Span.Length.Seconds), max, pictures.Length);
    }

    private bool Shows(StoredPicture picture, NetworkSatellite satellite, NamedPlace place) =>
        (earth.ToItrf(list.Scenes[picture.Scene].Place).VectorM - earth.ToItrf(place.Position).VectorM).Norm <=
        0.5 * satellite.SwathM;

    private IEnumerable<Picture> Pictures() => run.Taken
        .SelectMany((taken, satellite) => taken.Select(picture => (picture, satellite)))
        .OrderBy(p => p.picture.Exposure.Start).ThenBy(p => p.satellite)
        .Select(p => new Picture
        {
            Satellite = members[p.satellite].Satellite.Name,
            Request = list.Requests[list.Scenes[p.picture.Scene].Request].Name,
            Scene = list.Scenes[p.picture.Scene].Number + 1,
            Exposure = p.picture.Exposure,
            OffNadir = p.picture.OffNadir,
            IsCloudy = p.picture.IsCloudy,
            Delivered = DeliveredOf(p.picture),
            Station = p.picture.Received is null ? null : scenario.Stations[p.picture.Station].Name,
        });
}
