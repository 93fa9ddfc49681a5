using System;
using System.Collections.Generic;
using System.Linq;

namespace Overflight.Tasking.Search;

/// <summary>A plan of one component that is being worked on: a chain for each stretch, each task once.</summary>
internal sealed class Draft
{
    /// <summary>Where a task without a visit is.</summary>
    public const int None = -1;

    private readonly VisitGraph _graph;
    private readonly Component _component;
    private readonly List<int>[] _chains;
    private readonly int[] _visitOfTask;
    private readonly List<int> _whole = [];

    public Draft(VisitGraph graph, Component component)
    {
        (_graph, _component) = (graph, component);
        _chains = new List<int>[component.Stretches.Length];
        for (int i = 0; i < _chains.Length; i++)
            _chains[i] = [];
        _visitOfTask = new int[component.Tasks.Length];
        Array.Fill(_visitOfTask, None);
    }

    /// <summary>What its tasks weigh together.</summary>
    public double Weight { get; private set; }

    /// <summary>All visits, stretch by stretch.</summary>
    public IEnumerable<int> Visits => _chains.SelectMany(c => c);

    /// <summary>The visits in a stretch, in order.</summary>
    public IReadOnlyList<int> ChainOf(int stretch) => _chains[stretch];

    /// <summary>The visit of a task, or <see cref="None"/>.</summary>
    public int VisitOf(int task) => _visitOfTask[task];

    /// <summary>Gives a stretch another chain, none of whose tasks is done in another stretch.</summary>
    public void Set(int stretch, ReadOnlySpan<int> chain)
    {
        foreach (int visit in _chains[stretch])
            Note(visit, None, -1.0);
        _chains[stretch].Clear();
        foreach (int visit in chain)
        {
            _chains[stretch].Add(visit);
            Note(visit, visit, 1.0);
        }
    }

    public void CopyFrom(Draft other)
    {
        for (int s = 0; s < _chains.Length; s++)
        {
            _chains[s].Clear();
            _chains[s].AddRange(other._chains[s]);
        }

        other._visitOfTask.CopyTo(_visitOfTask, 0);
        Weight = other.Weight;
    }

    /// <summary>Whether a visit fits into its stretch as it is, and where.</summary>
    public bool Fits(int visit, out int place)
    {
        List<int> chain = _chains[_component.IndexOfStretch[_graph.StretchOf[visit]]];
        place = 0;
        while (place < chain.Count && chain[place] < visit)
            place++;
        return (place == 0 ? _graph.CanBeFirst(visit) : _graph.CanFollow(chain[place - 1], visit)) &&
            (place == chain.Count || _graph.CanFollow(visit, chain[place]));
    }

    /// <summary>Whether every scarce satellite keeps within its limits; the first that does not.</summary>
    public Shortage? Shortage()
    {
        foreach (int satellite in _component.Scarce)
        {
            if (Shortage(satellite) is { } shortage)
                return shortage;
        }

        return null;
    }

    public Shortage? Shortage(int satellite)
    {
        _whole.Clear();
        for (int i = 0; i < _chains.Length; i++)
        {
            if (_graph.Stretches[_component.Stretches[i]].Satellite == satellite)
                _whole.AddRange(_chains[i]);
        }

        return Limits.Shortage(_graph, satellite, _whole);
    }

    /// <summary>Inserts a visit where it fits.</summary>
    public void Insert(int visit, int place)
    {
        _chains[_component.IndexOfStretch[_graph.StretchOf[visit]]].Insert(place, visit);
        Note(visit, visit, 1.0);
    }

    /// <summary>
    /// Takes a visit away, and with it the ones after it that cannot follow the one before it directly.
    /// </summary>
    public void Remove(int visit)
    {
        List<int> chain = _chains[_component.IndexOfStretch[_graph.StretchOf[visit]]];
        int place = chain.IndexOf(visit);
        do
        {
            Note(chain[place], None, -1.0);
            chain.RemoveAt(place);
        }
        while (place < chain.Count && !(place == 0
            ? _graph.CanBeFirst(chain[0])
            : _graph.CanFollow(chain[place - 1], chain[place])));
    }

    private void Note(int visit, int at, double sign)
    {
        int task = _graph.Visits[visit].Task;
        _visitOfTask[_component.IndexOfTask[task]] = at;
        Weight += sign * _graph.Weight[task];
    }
}
