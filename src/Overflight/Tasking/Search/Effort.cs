using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Overflight.Numerics;

namespace Overflight.Tasking.Search;

/// <summary>The search on one component: its proof, and improvers that start each round from the best draft.</summary>
internal sealed class Effort
{
    /// <summary>Independent improvers; their number is fixed, so that threads do not change a plan.</summary>
    public const int Lanes = 2;

    private const double SlackMax = 3.0;
    private const int ProofShare = 3;

    private readonly Component _component;
    private readonly VisitGraph _graph;
    private readonly ImmutableArray<Improver> _improvers;
    private readonly Proof _proof;
    private readonly SplitMix _random;
    private readonly double _meanWeight;
    private readonly double[] _slack = new double[Lanes];
    private readonly double[] _prices;
    private double _weight;

    public Effort(VisitGraph graph, Component component, ImmutableArray<LimitRow> rows, double grain, ulong seed)
    {
        (_graph, _component) = (graph, component);
        _proof = new Proof(graph, component, rows, grain);
        var improvers = ImmutableArray.CreateBuilder<Improver>();
        for (int lane = 0; lane < Lanes; lane++)
            improvers.Add(new Improver(graph, component, seed + (ulong)(component.Stretches[0] * Lanes) + (ulong)lane));
        _prices = new double[component.Tasks.Length];
        _improvers = improvers.ToImmutable();
        _random = new SplitMix(~(seed + (ulong)component.Stretches[0]));
        _meanWeight = component.Tasks.Average(t => graph.Problem.Tasks[t].Weight);
    }

    /// <summary>How many pieces of work a round has.</summary>
    public static int PieceCount => 1 + Lanes;

    public Draft Best => _improvers[0].Draft;

    public int Size => _component.Size;

    public double Bound => IsProved ? Best.Weight : _proof.Bound;

    public bool IsProved => _proof.IsDone(Best.Weight);

    /// <summary>Takes visits planned elsewhere as the first draft.</summary>
    public void Begin(ChainSearch search, IEnumerable<int> visits)
    {
        foreach (int visit in visits)
        {
            if (Holds(_graph.StretchOf[visit]) && Best.Fits(visit, out int place))
                Best.Insert(visit, place);
        }

        _improvers[0].Mend();
        _improvers[0].Sweep(search);
    }

    private bool Holds(int stretch)
    {
        int index = _component.IndexOfStretch[stretch];
        return index < _component.Stretches.Length && _component.Stretches[index] == stretch;
    }

    /// <summary>Does one piece of a round; pieces of one round can be done at once.</summary>
    public void Do(int piece, ChainSearch search, long work, CancellationToken cancellation)
    {
        if (piece == 0)
            _proof.Run(search, _weight, ProofShare * work, cancellation);
        else
            _improvers[piece - 1].Run(search, _prices, work, _slack[piece - 1], cancellation);
    }

    /// <summary>Before the pieces: all start from the same draft and prices.</summary>
    public void BeginRound()
    {
        _weight = Best.Weight;
        _proof.Prices.CopyTo(_prices);
        for (int lane = 1; lane < Lanes; lane++)
        {
            _improvers[lane].Draft.CopyFrom(Best);
            _slack[lane] = SlackMax * _random.Ratio() * _random.Ratio() * _meanWeight;
        }
    }

    /// <summary>After the pieces: the best draft is kept.</summary>
    public void EndRound()
    {
        foreach (Draft draft in _improvers.Select(i => i.Draft).Append(_proof.Found))
        {
            if (draft.Weight > Best.Weight + 1e-9)
                Best.CopyFrom(draft);
        }
    }
}
