// Plan:
//   1 every sighting is a visit of a graph (VisitGraph); a greedy plan stands at once (Greedy);
//   2 the graph falls into components that share nothing; each has an upper bound from prices (Relaxation) that
//     branching lowers (Proof), and a large neighbourhood search guided by the prices (Improver);
//   3 battery, memory and warmth are left out until a plan exceeds them; a satellite where that happens is scarce from
//     then on: its stretches form one component, and its limits have prices too;
//   4 rounds: every component that is not proved gets work by its size, its bound and its plan from the same start, on
//     as many threads as allowed. So the result after a number of rounds does not depend on threads or time.
//   5 at last each picture is taken where the satellite tilts least (LeastTilt).
// docs/concepts/tasking.md derives the bound and says what it leaves out.
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Overflight.Tasking.Search;
using Overflight.Time;

namespace Overflight.Tasking;

/// <summary>Plans observations of agile satellites, and bounds what any plan could be worth.</summary>
public static class ObservationPlanner
{
    /// <summary>Plans.</summary>
    /// <param name="problem">What is wanted, who can do it, when.</param>
    /// <param name="options">Threads, seed, rounds.</param>
    /// <param name="progress">Told the share of the bound that is planned, after each round; may be
    /// <c>null</c>.</param>
    /// <param name="cancellation">Ends the search: the best plan and bound so far are the answer.</param>
    /// <exception cref="ArgumentException">The problem cannot be, or its locked observations do not go together; the
    /// message says what would.</exception>
    public static Plan Plan(
        TaskingProblem problem, PlannerOptions options, IProgress<double>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(problem);
        ArgumentNullException.ThrowIfNull(options);
        if (options.Threads < 1 || options.RoundsMax < 0)
            throw new ArgumentException("Give one thread or more, and no rounds or more.", nameof(options));
        if (problem.Fault() is { } fault)
            throw new ArgumentException(fault, nameof(problem));
        return new Run(new VisitGraph(problem), options, progress, cancellation).Plan();
    }

    /// <summary>One search.</summary>
    private sealed class Run(
        VisitGraph graph, PlannerOptions options, IProgress<double>? progress, CancellationToken cancellation)
    {
        /// <summary>Work of a piece of a round, for each visit of its component, and at least.</summary>
        private const int WorkPerVisit = 60, WorkMin = 5_000;

        private readonly ConcurrentBag<ChainSearch> _spare = [];
        private readonly HashSet<int> _scarce = [];
        private ImmutableArray<Effort> _efforts = [];
        private int _rounds;

        public Plan Plan()
        {
            List<int> first = Greedy.Plan(graph);
            _efforts = Efforts(first);
            List<int> best = first;
            do
            {
                best = Better(best, Kept());
                progress?.Report(Math.Clamp(WeightOf(best) / Math.Max(Bound(), 1e-9), 0.0, 1.0));
            }
            while (Round());
            return Answer(first, Better(best, Kept()));
        }

        /// <summary>One round; <c>false</c> where there was nothing to do, or no time.</summary>
        private bool Round()
        {
            Effort[] open = [.. _efforts.Where(e => !e.IsProved)];
            if (open.Length == 0 || _rounds >= options.RoundsMax || cancellation.IsCancellationRequested)
                return false;
            _rounds++;
            foreach (Effort effort in open)
                effort.BeginRound();
            int pieces = Effort.PieceCount;
            Each(open.Length * pieces, i =>
            {
                Effort effort = open[i / pieces];
                long work = Math.Max(WorkMin, WorkPerVisit * (long)effort.Size);
                With(search => effort.Do(i % pieces, search, work, cancellation));
            });
            foreach (Effort effort in open)
                effort.EndRound();
            return true;
        }

        /// <summary>
        /// The plan of all components. Satellites found to exceed a limit become scarce, and the components are made
        /// anew from what they can keep.
        /// </summary>
        private List<int> Kept()
        {
            while (true)
            {
                List<int> visits = [.. _efforts.SelectMany(e => e.Best.Visits).Order()];
                int[] exceeding =
                [
                    .. BySatellite(visits).Select((v, s) => (v, s))
                        .Where(p => Limits.HasAny(graph.Problem.Satellites[p.s]) &&
                            p.v.Count > 0 && Limits.Shortage(graph, p.s, p.v) is not null)
                        .Select(p => p.s),
                ];
                if (exceeding.Length == 0)
                    return visits;
                _scarce.UnionWith(exceeding);
                _efforts = Efforts(visits);
            }
        }

        private ImmutableArray<Effort> Efforts(List<int> visits)
        {
            double grain = Grain.Of(graph.Weight);
            ImmutableArray<Effort> efforts =
            [
                .. Component.Of(graph, _scarce).Select(c => new Effort(
                    graph, c, [.. c.Scarce.SelectMany(s => LimitRow.Of(graph.Problem, s))], grain, options.Seed)),
            ];
            Each(efforts.Length, i => With(search => efforts[i].Begin(search, visits)));
            return efforts;
        }

        private Plan Answer(List<int> first, List<int> best)
        {
            List<int>[] planned = BySatellite(best);
            var observations = ImmutableArray.CreateBuilder<Observation>();
            foreach (List<int> visits in planned)
            {
                LeastTilt.Apply(graph, visits);
                for (int i = 0; i < visits.Count; i++)
                {
                    Visit v = graph.Visits[visits[i]];
                    observations.Add(new Observation(
                        v.Task, v.Satellite, new Interval(v.Start, v.End),
                        new Interval(v.Start - Limits.RetargetTime(graph, visits, i), v.Start)));
                }
            }

            double weight = WeightOf(best), locked = graph.Bonus * graph.Problem.Locked.Length;
            return new Plan
            {
                Observations = observations.ToImmutable(),
                Weight = weight,
                // Sums taken in another order differ in their last bits; proved is proved.
                Bound = _efforts.All(e => e.IsProved) ? weight : Math.Max(Bound() - locked, weight),
                FirstWeight = WeightOf(first),
                RoundCount = _rounds,
                LeftOut = Explainer.LeftOut(graph, planned),
            };
        }

        private double Bound() => _efforts.Sum(e => e.Bound);

        private double WeightOf(List<int> visits) =>
            visits.Sum(v => graph.Problem.Tasks[graph.Visits[v].Task].Weight);

        private List<int> Better(List<int> a, List<int> b) => WeightOf(b) > WeightOf(a) ? b : a;

        private List<int>[] BySatellite(List<int> visits)
        {
            var planned = new List<int>[graph.Problem.Satellites.Length];
            for (int s = 0; s < planned.Length; s++)
                planned[s] = [];
            foreach (int visit in visits)
                planned[graph.Visits[visit].Satellite].Add(visit);
            return planned;
        }

        private void With(Action<ChainSearch> work)
        {
            ChainSearch search = _spare.TryTake(out ChainSearch? spare) ? spare : new ChainSearch(graph);
            work(search);
            _spare.Add(search);
        }

        private void Each(int count, Action<int> body)
        {
            if (options.Threads == 1)
            {
                for (int i = 0; i < count; i++)
                    body(i);
                return;
            }

            Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = options.Threads }, body);
        }
    }
}
