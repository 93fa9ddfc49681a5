using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Overflight.Tasking.Selection;

/// <summary>
/// Searches a connected piece, in rounds at whose end all threads meet, so that plans depend on the number of rounds
/// and not on how fast each thread is. Plan: (1) tabu search improves the first plan while one thread brings the bound
/// down with cuts; (2) the choices that no better plan leaves or takes are fixed, and if that takes a good part away,
/// what is left is a smaller problem searched anew; (3) else branch and cut, the nodes with the highest bounds first.
/// </summary>
internal sealed class PieceSearch
{
    private const int StepsPerRound = 1500;
    private const int NodesPerRound = 10;

    /// <summary>Rounds that the bound may stay where it is before the piece is parted.</summary>
    private const int StalledMax = 40;

    private const double FixedEnoughRatio = 0.2;

    private readonly SelectionPart _part;
    private readonly PlanImprover[] _improvers;
    private readonly TreeWorker?[] _workers;
    private readonly CutSearch _cuts;
    private readonly ulong _seed;
    private readonly PriorityQueue<TreeNode, (long, int)> _open = new();
    private PartSearch? _rest;
    private int[] _taken = [];
    private bool _isParted;
    private int _opened;
    private int _rounds;
    private int _lastLower;
    private long _cutOff;

    /// <param name="part">The piece, connected.</param>
    /// <param name="threads">Most threads to use.</param>
    /// <param name="seed">Where chance begins.</param>
    public PieceSearch(SelectionPart part, int threads, ulong seed)
    {
        (_part, _seed) = (part, seed);
        _cuts = new CutSearch(part);
        _improvers = new PlanImprover[threads];
        _workers = new TreeWorker?[threads];
        for (int w = 0; w < threads; w++)
            _improvers[w] = new PlanImprover(part, seed + (ulong)w);
        (Plan, Profit) = (_improvers[0].Best, _improvers[0].BestProfit);
        Bound = _cuts.CoverBound();
    }

    /// <summary>The best plan, as choices of the piece.</summary>
    public int[] Plan { get; private set; }

    public long Profit { get; private set; }

    /// <summary>No plan of the piece is worth more.</summary>
    public long Bound { get; private set; }

    /// <summary>The piece's choices as those of the problem it came from.</summary>
    public int[] Origin => _part.Origin;

    /// <summary>Does one round.</summary>
    /// <param name="floor">Plans that are worth no more than this are of no use.</param>
    /// <param name="cancellation">Ends the round early.</param>
    public void Advance(long floor, CancellationToken cancellation)
    {
        _cutOff = Math.Max(_cutOff, Math.Max(floor, Profit));
        if (_rest is not null)
            AdvanceRest(cancellation);
        else if (_isParted)
            AdvanceTree(cancellation);
        else
            AdvanceRoot(cancellation);
    }

    private void AdvanceRoot(CancellationToken cancellation)
    {
        int threads = _workers.Length;
        TreeWorker first = Worker(0);
        PriceBound? bound = null;
        bool goesOn = true;
        Together(threads, w =>
        {
            if (w == 0)
                (bound, goesOn) = first.BoundAll(cancellation);
            if (w > 0 || threads == 1)
                _improvers[w].Improve(StepsPerRound, cancellation);
        });
        Meet();
        if (bound is null)
            return;
        _rounds++;
        if (bound.Profit < Bound)
            _lastLower = _rounds;
        Lower(bound.Profit);
        if ((!goesOn || _rounds - _lastLower > StalledMax) && Bound > _cutOff &&
            !cancellation.IsCancellationRequested)
            Go(bound);
    }

    /// <summary>After the root: what can be fixed is fixed, and the way to go on chosen.</summary>
    private void Go(PriceBound bound)
    {
        var taken = new List<int>();
        var kept = new List<int>();
        for (int j = 0; j < _part.Count; j++)
        {
            if (bound.ProfitWithout(j) > _cutOff)
                kept.Add(j);
            else if (bound.Takes(j))
                taken.Add(j);
        }

        if (kept.Count > (1.0 - FixedEnoughRatio) * _part.Count)
        {
            _isParted = true;
            Open(new TreeNode([], [], Bound));
            return;
        }

        _taken = [.. taken];
        var draft = new DraftPlan(_part);
        draft.Fill(_taken);
        if (draft.Members.Count < _taken.Length)
            Lower(_cutOff); // What every better plan takes cannot be taken together: there is no better plan.
        else
            _rest = new PartSearch(_part.Restrict([.. kept.Where(draft.IsFree)], _taken), _workers.Length, _seed + 1);
    }

    private void AdvanceRest(CancellationToken cancellation)
    {
        long taken = _taken.Sum(t => _part.Profits[t]);
        _rest!.Advance(_cutOff - taken, cancellation); // Called only where there is a rest.
        if (taken + _rest.Profit > Profit)
        {
            int[] place = new int[_part.Origin.Max() + 1];
            for (int j = 0; j < _part.Count; j++)
                place[_part.Origin[j]] = j;
            Note([.. _taken, .. _rest.Plan.Select(o => place[o])], taken + _rest.Profit);
        }

        Lower(taken + _rest.Bound);
    }

    private void AdvanceTree(CancellationToken cancellation)
    {
        var nodes = new List<TreeNode>();
        while (nodes.Count < _workers.Length && _open.TryDequeue(out TreeNode? node, out _))
            nodes.Add(node);
        // Before the threads part: a new worker begins with the rows that the first has now.
        TreeWorker[] workers = [.. nodes.Select((_, w) => Worker(w))];
        var open = new List<TreeNode>[nodes.Count];
        Together(_workers.Length, w =>
        {
            if (w < nodes.Count)
                open[w] = workers[w].Explore(nodes[w], _cutOff, NodesPerRound, cancellation);
            else
                _improvers[w].Improve(StepsPerRound, cancellation);
        });
        Meet();
        foreach (TreeNode node in open.SelectMany(list => list))
            Open(node);

        Lower(_open.TryPeek(out TreeNode? highest, out _) ? highest.Bound : _cutOff);
    }

    private TreeWorker Worker(int w) => _workers[w] ??=
        new TreeWorker(_part, _cuts, _workers[0]?.Rows ?? _cuts.FirstRows(), _seed + (ulong)w);

    private void Open(TreeNode node) => _open.Enqueue(node, (-node.Bound, _opened++));

    /// <summary>Runs one piece of work on each thread, and waits for all.</summary>
    private static void Together(int threads, Action<int> work)
    {
        if (threads == 1)
            work(0);
        else
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, work);
    }

    /// <summary>Gathers the best plan of all threads, and gives it to all.</summary>
    private void Meet()
    {
        for (int w = 0; w < _workers.Length; w++)
        {
            Note(_improvers[w].Best, _improvers[w].BestProfit);
            if (_workers[w] is { } worker)
                Note(worker.Plan, worker.PlanProfit);
        }

        foreach (PlanImprover improver in _improvers)
            improver.Offer(Plan, Profit);
    }

    private void Note(int[] plan, long profit)
    {
        if (profit > Profit)
            (Plan, Profit) = (plan, profit);
    }

    /// <summary>Lowers the bound; plans up to the cut-off may have been passed over.</summary>
    private void Lower(long bound)
    {
        _cutOff = Math.Max(_cutOff, Profit);
        Bound = Math.Min(Bound, Math.Max(bound, _cutOff));
    }
}
