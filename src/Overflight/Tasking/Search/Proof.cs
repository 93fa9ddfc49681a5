// Branch and bound over the choices of one component (which stretch does a task). Plan:
//   1 the branch with the highest bound is taken, and its bound lowered until it is no higher than the best plan known
//     (rounded down to what sums of weights can be), or falls no more;
//   2 then the choice that the last chains were least sure of parts it in two: not in this stretch; in no other;
//   3 the component's bound is the highest of what is left.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace Overflight.Tasking.Search;

/// <summary>Lowers the bound of one component until it is proved or the work runs out.</summary>
internal sealed class Proof
{
    /// <summary>Most branches kept; a component with more stays unproved.</summary>
    private const int BranchesMax = 4_096;

    private const int StepsAtOnce = 10;
    private const double Rounding = 1e-9;
    private const double PaceMinAtRoot = 0.004, PaceMin = 0.08;

    private readonly Component _component;
    private readonly Relaxation _relaxation;
    private readonly double _grain;
    private readonly PriorityQueue<Branch, (double, int)> _open = new();
    private readonly Branch _root;
    private int _made;

    public Proof(VisitGraph graph, Component component, ImmutableArray<LimitRow> rows, double grain)
    {
        (_component, _grain) = (component, grain);
        _relaxation = new Relaxation(graph, component, rows);
        _root = Branch.Root(component, rows);
        double all = 0.0;
        foreach (int task in component.Tasks)
            all += graph.Weight[task];
        _root.Bound = all;
        Open(_root);
    }

    /// <summary>No plan of the component weighs more than this and the best one known.</summary>
    public double Bound =>
        _open.TryPeek(out Branch? branch, out _) ? RoundedDown(branch.Bound) : double.NegativeInfinity;

    /// <summary>Whether no plan weighs more than one that weighs so much.</summary>
    public bool IsDone(double best) => !_open.TryPeek(out Branch? branch, out _) || Closes(branch, best);

    /// <summary>What it costs to do a task elsewhere; by task.</summary>
    public ReadOnlySpan<double> Prices => _root.BestPrice;

    /// <summary>The best plan that came along.</summary>
    public Draft Found => _relaxation.Found;

    /// <summary>Works on the proof.</summary>
    /// <param name="search">Finds chains.</param>
    /// <param name="best">What the best plan known weighs.</param>
    /// <param name="work">How many visits to look at, about.</param>
    public void Run(ChainSearch search, double best, long work)
    {
        long end = _relaxation.Work + work;
        while (_relaxation.Work < end && _open.TryDequeue(out Branch? branch, out _))
        {
            if (!Closes(branch, best))
                _relaxation.Run(branch, search, best, StepsAtOnce);
            best = Math.Max(best, Found.Weight);
            if (Closes(branch, best))
                continue;
            bool isDone = branch.Pace < (branch.Depth == 0 ? PaceMinAtRoot : PaceMin);
            if (!isDone || _open.Count + 2 > BranchesMax || !TryPart(branch))
                Open(branch);
            if (isDone && _open.Count + 2 > BranchesMax)
                return;
        }
    }

    private void Open(Branch branch) => _open.Enqueue(branch, (-branch.Bound, _made++));

    private bool TryPart(Branch branch)
    {
        (int task, int stretch) = LeastSure(branch);
        if (task < 0)
            return false;
        Branch without = branch.Child(_component), within = branch.Child(_component);
        foreach (int s in _component.StretchesOfTask[task])
            (s == stretch ? without : within).IsForbidden[ChoiceOf(task, s)] = true;
        Open(without);
        Open(within);
        return true;
    }

    /// <summary>A task that several stretches may do, and the one that did it most nearly half of the time.</summary>
    private (int Task, int Stretch) LeastSure(Branch branch)
    {
        (int, int) found = (-1, -1);
        double most = 0.0;
        for (int task = 0; task < _component.Tasks.Length; task++)
        {
            int allowed = 0;
            foreach (int s in _component.StretchesOfTask[task])
                allowed += branch.IsForbidden[ChoiceOf(task, s)] ? 0 : 1;
            foreach (int s in allowed > 1 ? _component.StretchesOfTask[task] : [])
            {
                int choice = ChoiceOf(task, s);
                double share = Math.Min(branch.Share[choice], 1.0);
                double doubt = (1e-3 + Math.Min(share, 1.0 - share)) * (1.0 + branch.BestPrice[task]);
                if (!branch.IsForbidden[choice] && doubt > most)
                    (found, most) = ((task, s), doubt);
            }
        }

        return found;
    }

    private int ChoiceOf(int task, int stretch) =>
        _component.ChoiceFirst[stretch] + Array.IndexOf(_component.TasksOfStretch[stretch], task);

    private bool Closes(Branch branch, double best) =>
        RoundedDown(branch.Bound) <= best + (Rounding * (1.0 + Math.Abs(best)));

    /// <summary>The greatest sum of weights that is no more than a bound; the allowance is for rounding.</summary>
    private double RoundedDown(double bound) =>
        _grain > 0.0 ? _grain * Math.Floor((bound / _grain) + 1e-6) : bound;
}
