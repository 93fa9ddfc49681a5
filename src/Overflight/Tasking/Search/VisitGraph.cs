// Every sighting of a problem as a node, and which can follow which. Plan:
//   1 the visits of each satellite in order of their start; the angle between the end of one and the start of the next
//     says whether there is time to turn;
//   2 a satellite's farthest gap: from that on no turn is too long, so only nearer pairs are kept one by one;
//   3 visits that such a gap parts from all earlier ones begin a new stretch: what is done in one stretch does not
//     change what can be done in another (battery, memory and warmth aside).
// Pairs grow with the square of the visits. Where a satellite has far more at once than it could use, only the best of
// each moment are linked: chains are searched among these. The greedy plan and the bound count on all of them.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Tasking.Search;

/// <summary>The visits of a problem (one for each sighting) in order of satellite and start. Immutable.</summary>
internal sealed class VisitGraph
{
    /// <summary>Most visits linked within a longest turn, about, and the moments it is parted into.</summary>
    private const int LinkedMax = 2_000, MomentsPerTurn = 20;

    private readonly int[] _before;
    private readonly int[] _beforeFirst;
    private readonly bool[] _isLeftOut;

    public VisitGraph(TaskingProblem problem)
    {
        Problem = problem;
        Weight = [.. problem.Tasks.Select(t => t.Weight)];
        Bonus = problem.Tasks.Sum(t => t.Weight) + 1.0;
        var locked = problem.Locked.ToDictionary(l => l.Task);
        foreach (int task in locked.Keys)
            Weight[task] += Bonus;
        (int Opportunity, int Sighting)[] visits =
        [
            .. problem.Opportunities.SelectMany((o, i) => o.Sightings.Select((s, k) => (Opportunity: i, Sighting: k)))
                .Where(v => IsAllowed(problem.Opportunities[v.Opportunity], v.Sighting, locked))
                .OrderBy(v => problem.Opportunities[v.Opportunity].Satellite)
                .ThenBy(v => problem.Opportunities[v.Opportunity].Sightings[v.Sighting].Start)
                .ThenBy(v => problem.Opportunities[v.Opportunity].Task),
        ];
        Visits =
        [
            .. visits.Select(v => Make(
                v.Opportunity, v.Sighting, locked.ContainsKey(problem.Opportunities[v.Opportunity].Task))),
        ];
        var stretches = ImmutableArray.CreateBuilder<Stretch>();
        var before = new List<int>(Visits.Length);
        _beforeFirst = new int[Visits.Length + 1];
        _isLeftOut = new bool[Visits.Length];
        for (int first = 0, end; first < Visits.Length; first = end)
        {
            int satellite = Visits[first].Satellite;
            for (end = first; end < Visits.Length && Visits[end].Satellite == satellite;)
                end++;
            Link(first, end, problem.Satellites[satellite].Agility, before, stretches);
        }

        _before = [.. before];
        Stretches = stretches.ToImmutable();
        StretchOf = new int[Visits.Length];
        PlaceOfTask = new int[Visits.Length];
        for (int i = 0; i < Stretches.Length; i++)
        {
            Array.Fill(StretchOf, i, Stretches[i].First, Stretches[i].Count);
            for (int v = Stretches[i].First; v < Stretches[i].End; v++)
                PlaceOfTask[v] = Array.IndexOf(Stretches[i].Tasks, Visits[v].Task);
        }

        RepeatBitsOf = [.. Stretches.Select(s => new RepeatBits(this, s))];
        Steps = [.. Visits.Select((v, i) => StepOf(v, i))];
        VisitsOfTask = new int[problem.Tasks.Length][];
        ILookup<int, int> byTask = Enumerable.Range(0, Visits.Length).ToLookup(v => Visits[v].Task);
        for (int task = 0; task < VisitsOfTask.Length; task++)
            VisitsOfTask[task] = [.. byTask[task]];
    }

    public TaskingProblem Problem { get; }

    /// <summary>What each task weighs; a locked one weighs more than all that are not.</summary>
    public double[] Weight { get; }

    /// <summary>How much more a locked task weighs than it is worth.</summary>
    public double Bonus { get; }

    public Visit[] Visits { get; }

    /// <summary>By visit: where its task stands among those of its stretch.</summary>
    public int[] PlaceOfTask { get; }

    public ImmutableArray<Stretch> Stretches { get; }

    /// <summary>By visit.</summary>
    public ChainStep[] Steps { get; }

    /// <summary>By stretch.</summary>
    public ImmutableArray<RepeatBits> RepeatBitsOf { get; }

    /// <summary>By visit.</summary>
    public int[] StretchOf { get; }

    /// <summary>By task, in order of satellite and start.</summary>
    public int[][] VisitsOfTask { get; }

    /// <summary>
    /// The visits of the same stretch that a visit can follow although the gap is a near one; complemented (~) where
    /// only a bound may count on it.
    /// </summary>
    public ReadOnlySpan<int> Before(int visit) =>
        _before.AsSpan(_beforeFirst[visit], _beforeFirst[visit + 1] - _beforeFirst[visit]);

    /// <summary>Whether chains are searched with it.</summary>
    public bool IsLinked(int visit) => !_isLeftOut[visit];

    /// <summary>Whether a plan can turn from the end of one visit to the start of another.</summary>
    public bool CanFollow(int earlier, int later) => Slack(earlier, later) >= AgilityOf(later).Margin;

    /// <summary>Whether a plan can begin with a visit.</summary>
    public bool CanBeFirst(int visit) => Visits[visit].FirstSlack >= AgilityOf(visit).Margin;

    public Duration RetargetTime(int earlier, int later) =>
        AgilityOf(later).RetargetTime(
            Vec3.AngleBetween(Visits[earlier].Sighting.Closing, Visits[later].Sighting.Opening));

    /// <summary>From rest at nadir.</summary>
    public Duration RetargetTime(int first) => AgilityOf(first).RetargetTime(Visits[first].Sighting.OffNadir);

    /// <summary>A locked task has no sighting but the locked one.</summary>
    private static bool IsAllowed(Opportunity o, int sighting, Dictionary<int, LockedObservation> locked) =>
        !locked.TryGetValue(o.Task, out LockedObservation l) ||
        (l.Satellite == o.Satellite && l.Start == o.Sightings[sighting].Start);

    private Agility AgilityOf(int visit) => Problem.Satellites[Visits[visit].Satellite].Agility;

    private Visit Make(int opportunity, int sighting, bool isLocked)
    {
        Opportunity o = Problem.Opportunities[opportunity];
        Sighting s = o.Sightings[sighting];
        Duration retarget = Problem.Satellites[o.Satellite].Agility.RetargetTime(s.OffNadir);
        return new Visit(
            opportunity, o.Task, o.Satellite, s.Start, s.Start + (o.Exposure ?? Problem.Tasks[o.Task].Exposure),
            s with { IsDoubtful = s.IsDoubtful && !isLocked }, s.Start - Problem.Span.Start - retarget);
    }

    private ChainStep StepOf(in Visit visit, int number) => new(
        visit.Task, visit.Start, visit.End, RepeatBitsOf[StretchOf[number]].Of(visit.Task),
        visit.Sighting.IsDoubtful || !IsLinked(number), CanBeFirst(number), visit.FirstSlack >= Duration.Zero);

    /// <summary>The time left after the turn; negative where there is not enough.</summary>
    private Duration Slack(int earlier, int later)
    {
        Duration left = Visits[later].Start - Visits[earlier].End - AgilityOf(later).Settling;
        return left < Duration.Zero ? left : left + AgilityOf(later).Settling - RetargetTime(earlier, later);
    }

    private void Link(
        int first, int end, Agility agility, List<int> before, ImmutableArray<Stretch>.Builder stretches)
    {
        Duration longest = agility.RetargetTime(Angle.FromRadians(Math.PI)) + agility.Margin;
        bool isThinned = MostWithin(first, end, longest) > LinkedMax;
        if (isThinned)
            Thin(first, end, (1.0 / MomentsPerTurn) * longest);
        int[] byEnd =
            [.. Enumerable.Range(first, end - first).Where(IsLinked).OrderBy(v => Visits[v].End).ThenBy(v => v)];
        var pairs = new List<(int Earlier, int Later)>();
        Duration far = isThinned ? longest : Duration.Zero; // every turn counts, those of the visits left out too
        int low = 0;
        for (int later = first; later < end; later++)
        {
            if (!IsLinked(later))
                continue;
            while (low < byEnd.Length && Visits[byEnd[low]].End + longest <= Visits[later].Start)
                low++;
            for (int i = low; i < byEnd.Length && Visits[byEnd[i]].End <= Visits[later].Start; i++)
            {
                if (Visits[byEnd[i]].Task == Visits[later].Task)
                    continue;
                Duration slack = Slack(byEnd[i], later);
                if (slack >= Duration.Zero)
                    pairs.Add((slack >= agility.Margin ? byEnd[i] : ~byEnd[i], later));
                if (slack < agility.Margin)
                    far = Max(far, Visits[later].Start - Visits[byEnd[i]].End);
            }
        }

        far += Duration.FromNanoseconds(1);
        int pair = 0;
        for (int later = first; later < end; later++)
        {
            for (; pair < pairs.Count && pairs[pair].Later == later; pair++)
            {
                int earlier = pairs[pair].Earlier < 0 ? ~pairs[pair].Earlier : pairs[pair].Earlier;
                if (Visits[earlier].End + far > Visits[later].Start)
                    before.Add(pairs[pair].Earlier);
            }

            _beforeFirst[later + 1] = before.Count;
        }

        Cut(first, end, far, stretches);
    }

    /// <summary>How many visits begin within a length of time, where they are most.</summary>
    private int MostWithin(int first, int end, Duration length)
    {
        int most = 0;
        for (int v = first, low = first; v < end; v++)
        {
            while (Visits[low].Start + length <= Visits[v].Start)
                low++;
            most = Math.Max(most, v - low + 1);
        }

        return most;
    }

    /// <summary>Leaves out of each moment all but the visits that are worth most for their exposure.</summary>
    private void Thin(int first, int end, Duration moment)
    {
        Instant start = Visits[first].Start;
        foreach (IGrouping<long, int> visits in Enumerable.Range(first, end - first)
            .GroupBy(v => (Visits[v].Start - start).Nanoseconds / moment.Nanoseconds))
        {
            foreach (int v in visits.OrderBy(v => Visits[v].Sighting.IsDoubtful)
                .ThenByDescending(v => Weight[Visits[v].Task] / Problem.Tasks[Visits[v].Task].Exposure.Seconds)
                .ThenBy(v => Visits[v].Task).ThenBy(v => v).Skip(LinkedMax / MomentsPerTurn))
                _isLeftOut[v] = true;
        }
    }

    private void Cut(int first, int end, Duration far, ImmutableArray<Stretch>.Builder stretches)
    {
        // Visits that nadir cannot reach since the start of the plan depend on those before them, however far.
        int held = first;
        for (int v = first; v < end; v++)
            held = CanBeFirst(v) ? held : v;
        Instant last = Visits[first].End;
        int start = first;
        for (int v = first + 1; v <= end; v++)
        {
            if (v == end || (v > held && last + far <= Visits[v].Start))
            {
                int[] visits = [.. Enumerable.Range(start, v - start)];
                stretches.Add(new Stretch(
                    Visits[start].Satellite, start, v - start, far, Array.Exists(visits, i => !IsLinked(i)),
                    [.. visits.OrderBy(i => Visits[i].End).ThenBy(i => i)],
                    [.. visits.Select(i => Visits[i].Task).Distinct()]));
                start = v;
            }

            if (v < end)
                last = Instant.Max(last, Visits[v].End);
        }
    }

    private static Duration Max(Duration a, Duration b) => a >= b ? a : b;
}
