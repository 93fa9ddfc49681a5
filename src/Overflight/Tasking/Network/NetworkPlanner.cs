// One plan for a network, from scenes to pictures on the ground:
// 1 scenes of the requests, and when which satellite can image them (SceneList, ChanceFinder);
// 2 contacts with stations until the last picture is due, at most a day past the plan (ContactPlanner);
// 3 the plan itself: kept pictures locked, all else that can be on the ground in time open (ObservationPlanner);
// 4 its pictures sent down through those contacts (DownlinkFlow), and a reason for each scene left out.
// Satellites begin at nadir, with full batteries and empty memories.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>Plans what the satellites of a network image over a span.</summary>
public static class NetworkPlanner
{
    /// <summary>How long after the span contacts are looked for that bring its pictures down.</summary>
    public static readonly Duration DownlinkAfter = Duration.FromDays(1.0);

    /// <summary>Plans the requests that a scenario names, over its span, with all its satellites.</summary>
    /// <param name="scenario">The scenario; its streams, variants and planning cycle are not looked at, but for the
    /// step of the grid on which pictures begin.</param>
    /// <param name="propagators">The propagator of each of its satellites, in its order.</param>
    /// <param name="earth">The Earth.</param>
    /// <param name="kept">Pictures of an earlier plan to keep.</param>
    /// <param name="newFrom">No other picture begins before this instant.</param>
    /// <param name="options">Threads, seed and rounds.</param>
    /// <param name="progress">Told the share of the bound that is planned; may be <c>null</c>.</param>
    /// <param name="limit">Ends the search: the best plan so far is the answer.</param>
    /// <param name="cancellation">Stops without an answer.</param>
    /// <exception cref="ArgumentException">The scenario has a fault, names no request, or kept pictures are not
    /// possible; the message says how to mend it.</exception>
    public static NetworkPlan Plan(
        NetworkScenario scenario, ImmutableArray<IPropagator> propagators, EarthModel earth,
        ImmutableArray<KeptPicture> kept, Instant newFrom, PlannerOptions options, IProgress<double>? progress,
        CancellationToken limit, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(earth);
        ArgumentNullException.ThrowIfNull(options);
        if (scenario.Fault() is { } fault)
            throw new ArgumentException(fault, nameof(scenario));
        if (scenario.Requests.IsEmpty)
            throw new ArgumentException(
                "Nothing is asked for by name, and what streams will bring is not known yet; give requests.",
                nameof(scenario));
        if (propagators.Length != scenario.Satellites.Length)
            throw new ArgumentException("Give a propagator for each satellite.", nameof(propagators));
        ImmutableArray<NetworkMember> members =
            [.. scenario.Satellites.Zip(propagators, (satellite, p) => new NetworkMember(satellite, p))];
        var list = SceneList.Of(scenario with { Streams = [] }, earth.Ellipsoid);
        Chances[] chances =
            new ChanceFinder(scenario, list.Scenes, earth, options.Threads, cancellation).Find(members);
        NetworkScenario longer = scenario with { Span = UntilDelivered(scenario.Span, list) };
        DownlinkFlow[] flows = DownlinkFlow.OfAll(
            members, ContactPlanner.Plan(longer, members, earth, options.Threads, cancellation), scenario.Span.Start);

        var draft = new ProblemDraft(list, chances, scenario.Span);
        var keeping = new KeptPictures(scenario, list, chances);
        foreach (KeptPicture picture in kept)
            keeping.Add(picture, draft);
        new Deliverable(scenario, members, flows, longer.Span.End).Keep(chances, list.Scenes);
        for (int scene = 0; scene < list.Scenes.Length; scene++)
        {
            if (!keeping.Scenes.Contains(scene))
                draft.AddOpen(scene, chances[scene].Opportunities, newFrom);
        }

        TaskingProblem problem = draft.Problem(
        [
            .. members.Select((m, i) => m.Tasked(
                m.Satellite.Battery?.CapacityJ ?? 0.0, 0.0, m.Sunlit(scenario.Span, earth, cancellation),
                flows[i].ContactsIn(scenario.Span))),
        ]);
        Plan plan = ObservationPlanner.Plan(problem, options, progress, limit);
        return new PlanReport(scenario, members, list, chances, draft, flows)
            .Of(plan, keeping, longer.Span.End);
    }

    /// <summary>The span and what follows until the last picture is due, a day at most.</summary>
    private static Interval UntilDelivered(Interval span, SceneList list)
    {
        Instant last = list.Requests.Aggregate(span.End, (end, r) => Instant.Max(end, r.Window.End));
        Instant end = Instant.Min(last, span.End + DownlinkAfter);
        return new Interval(span.Start, Instant.Min(end, span.Start + NetworkScenario.SpanMax));
    }
}
