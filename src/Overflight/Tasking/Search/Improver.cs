// Large neighbourhood search (Shaw, CP 1998) with exact repair. Plan:
//   1 some stretches that share tasks, beginning with one that could do a task left out, are emptied;
//   2 one after the other, in random order, each gets its best chain among the tasks that are free now. The first ones
//     are charged a random part of what a task would be worth elsewhere (its price), and a little noise;
//   3 each once more at full weight; a plan that weighs as much as before or more is kept, else the old one comes back.
// Where a satellite runs short of energy, memory or coolness, visits go until it does not: those first that give least;
// then what still fits comes in.
using System;
using System.Collections.Generic;
using System.Runtime.InteropServices;
using System.Threading;
using Overflight.Numerics;

namespace Overflight.Tasking.Search;

/// <summary>Improves a draft of one component.</summary>
internal sealed class Improver
{
    private const int StretchesMax = 8, Tries = 40;
    private const double NoiseMax = 4.0, TieNoise = 1e-6, TollMax = 0.2;

    private readonly VisitGraph _graph;
    private readonly Component _component;
    private readonly SplitMix _random;
    private readonly Draft _saved;
    private readonly Draft _best;
    private readonly List<int> _chosen = [];
    private readonly List<int> _chain = [];
    private readonly List<(int Stretch, int[] Chain)> _old = [];

    public Improver(VisitGraph graph, Component component, ulong seed)
    {
        (_graph, _component, _random) = (graph, component, new SplitMix(seed));
        Draft = new Draft(graph, component);
        _saved = new Draft(graph, component);
        _best = new Draft(graph, component);
    }

    /// <summary>What is improved; after a run it is no worse than before.</summary>
    public Draft Draft { get; }

    /// <summary>Tries neighbours.</summary>
    /// <param name="search">Finds chains.</param>
    /// <param name="prices">What it costs to do a task elsewhere; by task.</param>
    /// <param name="work">How much work to do, about, as <see cref="ChainSearch.Work"/> counts.</param>
    /// <param name="slack">How much worse than the best a draft may be on the way to a better one.</param>
    /// <param name="cancellation">Ends it at once; what was found stays.</param>
    public void Run(
        ChainSearch search, ReadOnlySpan<double> prices, long work, double slack, CancellationToken cancellation)
    {
        double best = Draft.Weight;
        if (slack > 0.0)
            _best.CopyFrom(Draft);
        long end = search.Work + work;
        while (search.Work < end && !cancellation.IsCancellationRequested)
        {
            Choose();
            double before = slack > 0.0 ? best - slack : Draft.Weight;
            if (_component.Scarce.Length > 0)
                _saved.CopyFrom(Draft);
            _old.Clear();
            foreach (int s in _chosen)
                _old.Add((s, [.. Draft.ChainOf(s)]));
            foreach (int s in _chosen)
                Draft.Set(s, []);
            double charge = _random.Ratio(), noise = TieNoise + (NoiseMax * Math.Pow(_random.Ratio(), 3.0));
            double toll = _component.Scarce.Length > 0 ? TollMax * _random.Ratio() * _random.Ratio() : 0.0;
            foreach (int s in _chosen)
                Refill(search, s, prices, charge, noise, toll);
            foreach (int s in _chosen)
                Refill(search, s, prices, 0.0, TieNoise, toll);
            if (_component.Scarce.Length > 0)
            {
                Mend();
                Fill();
            }

            if (Draft.Weight < before - 1e-9)
                Undo();
            if (Draft.Weight <= best + 1e-9)
                continue;
            best = Draft.Weight;
            if (slack > 0.0)
                _best.CopyFrom(Draft);
        }

        if (slack > 0.0)
            Draft.CopyFrom(_best);
    }

    /// <summary>Gives every stretch its best chain among the tasks that are free, in order.</summary>
    public void Sweep(ChainSearch search)
    {
        if (_component.Scarce.Length > 0)
            return;
        for (int s = 0; s < _component.Stretches.Length; s++)
        {
            double before = Draft.Weight;
            int[] old = [.. Draft.ChainOf(s)];
            Refill(search, s, [], 0.0, 0.0, 0.0);
            if (Draft.Weight < before)
                Draft.Set(s, old);
        }
    }

    /// <summary>Takes away visits that give least until no satellite runs short.</summary>
    public void Mend()
    {
        while (Draft.Shortage() is { } shortage && Cheapest(shortage) is var visit && visit != Draft.None)
            Draft.Remove(visit);
    }

    /// <summary>Inserts what still fits into the chosen stretches: mending frees more than it has to.</summary>
    private void Fill()
    {
        foreach (int s in _chosen)
        {
            foreach (int task in _component.TasksOfStretch[s])
            {
                foreach (int visit in _graph.VisitsOfTask[_component.Tasks[task]])
                {
                    if (Draft.VisitOf(task) == Draft.None && _graph.StretchOf[visit] == _component.Stretches[s])
                        TryInsert(visit);
                }
            }
        }
    }

    private void TryInsert(int visit)
    {
        if (_graph.Visits[visit].Sighting.IsDoubtful || !Draft.Fits(visit, out int place))
            return;
        Draft.Insert(visit, place);
        if (Draft.Shortage(_graph.Visits[visit].Satellite) is not null)
            Draft.Remove(visit);
    }

    private void Choose()
    {
        int task = 0;
        for (int i = 0; i < Tries; i++)
        {
            task = _random.Below(_component.Tasks.Length);
            if (Draft.VisitOf(task) == Draft.None)
                break;
        }

        _chosen.Clear();
        _chosen.Add(AnyOf(_component.StretchesOfTask[task]));
        int count = 1 + _random.Below(Math.Min(StretchesMax, _component.Stretches.Length));
        for (int i = 0; i < Tries && _chosen.Count < count; i++)
        {
            int shared = AnyOf(_component.TasksOfStretch[_chosen[_random.Below(_chosen.Count)]]);
            int next = AnyOf(_component.StretchesOfTask[shared]);
            if (!_chosen.Contains(next))
                _chosen.Add(next);
        }

        for (int i = _chosen.Count - 1; i > 0; i--)
        {
            int k = _random.Below(i + 1);
            (_chosen[i], _chosen[k]) = (_chosen[k], _chosen[i]);
        }
    }

    private int AnyOf(int[] items) => items[_random.Below(items.Length)];

    private void Refill(
        ChainSearch search, int s, ReadOnlySpan<double> prices, double charge, double noise, double toll)
    {
        Draft.Set(s, []);
        foreach (int task in _component.TasksOfStretch[s])
        {
            int global = _component.Tasks[task];
            bool isFree = Draft.VisitOf(task) == Draft.None;
            search.Value[global] = !isFree ? 0.0
                : _graph.Weight[global] - (charge > 0.0 ? charge * prices[task] : 0.0) - (toll > 0.0
                    ? toll * _graph.Problem.Tasks[global].Exposure.Seconds : 0.0) + (noise * _random.Ratio());
        }

        search.IsForBound = false;
        search.Solve(_component.Stretches[s], [], _chain);
        DropRepeats();
        Draft.Set(s, CollectionsMarshal.AsSpan(_chain));
    }

    /// <summary>Only where a stretch has more tasks that can be repeated than there are bits for them.</summary>
    private void DropRepeats()
    {
        for (int i = 1; i < _chain.Count;)
        {
            int task = _graph.Visits[_chain[i]].Task;
            bool isGood = _graph.CanFollow(_chain[i - 1], _chain[i]) &&
                !_chain.GetRange(0, i).Exists(v => _graph.Visits[v].Task == task);
            if (isGood)
                i++;
            else
                _chain.RemoveAt(i);
        }
    }

    /// <summary>The visit up to a shortage that gives least for its exposure, or none that may go.</summary>
    private int Cheapest(Shortage shortage)
    {
        (int found, double least) = (Draft.None, double.PositiveInfinity);
        for (int s = 0; s < _component.Stretches.Length; s++)
        {
            if (_graph.Stretches[_component.Stretches[s]].Satellite != shortage.Satellite)
                continue;
            foreach (int visit in Draft.ChainOf(s))
            {
                int task = _graph.Visits[visit].Task;
                double gain = _graph.Weight[task] / _graph.Problem.Tasks[task].Exposure.Seconds;
                if (visit <= shortage.Visit && _graph.Visits[visit].End > shortage.Since && gain < least)
                    (found, least) = (visit, gain);
            }
        }

        return found;
    }

    private void Undo()
    {
        if (_component.Scarce.Length > 0)
        {
            Draft.CopyFrom(_saved); // mending may have changed any stretch
            return;
        }

        foreach ((int s, _) in _old)
            Draft.Set(s, []);
        foreach ((int s, int[] chain) in _old)
            Draft.Set(s, chain);
    }
}
