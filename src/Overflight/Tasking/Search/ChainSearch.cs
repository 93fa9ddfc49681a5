// The best chain of visits through one stretch, exactly, as a longest path with a little memory. A label is a chain so
// far: its last visit, its value, and the bits of the tasks it must not do again (RepeatBits). Plan:
//   1 visits come in order of start; a chain that ends with visit j comes from none (if j can be the first), from a
//     label whose end lies far enough back for any turn, or from a label of a nearer visit that j can follow;
//   2 of the labels that end far enough back only the front is kept: greatest value for their bits. The same holds for
//     the labels of one visit: a label with no more value and no fewer bits than another is dropped;
//   3 where that leaves too many labels, the one with the least value goes. A plan simply does without; for a bound the
//     next one takes its place too, with the bits that both have: worth no less, free to do no less;
//   4 a bit is forgotten after the last visit of its task. A bit that two tasks share never lives on from the one to
//     the other: near pairs do not reach so far, and the front forgets.
// A bound of a stretch that is thinned counts on all its visits, and on no turn between them: only on settling.
// Without tasks that can be repeated this is one label for each visit and one step for each near pair.
using System;
using System.Collections.Generic;
using Overflight.Time;

namespace Overflight.Tasking.Search;

/// <summary>Finds best chains. Holds buffers: one search at a time.</summary>
internal sealed class ChainSearch
{
    private const int None = -1;

    /// <summary>Most labels of one visit, and of the front.</summary>
    private const int LabelsMax = 8;

    private readonly VisitGraph _graph;
    private readonly int[] _labelFirst;
    private readonly List<int> _front = [];
    private Label[] _labels = new Label[1024];
    private int _count;
    private ulong _alive;

    public ChainSearch(VisitGraph graph)
    {
        int longest = 0;
        foreach (Stretch s in graph.Stretches)
            longest = Math.Max(longest, s.Count);
        (_graph, _labelFirst) = (graph, new int[longest + 1]);
        Value = new double[graph.Problem.Tasks.Length];
    }

    /// <summary>Whether doubtful visits and turns count too: for bounds, not for plans.</summary>
    public bool IsForBound { get; set; }

    /// <summary>What each task is worth in the next search; one worth nothing or less is not visited.</summary>
    public double[] Value { get; }

    /// <summary>How many labels were extended so far: a measure of work that is the same on every machine.</summary>
    public long Work { get; private set; }

    /// <summary>The greatest value of a chain through a stretch, zero for the empty one.</summary>
    /// <param name="stretch">Which stretch.</param>
    /// <param name="toll">What each visit of the stretch costs; empty for nothing.</param>
    /// <param name="chain">Gets the visits, in order.</param>
    public double Solve(int stretch, ReadOnlySpan<double> toll, List<int> chain)
    {
        Stretch s = _graph.Stretches[stretch];
        if (IsForBound && s.IsThinned)
            return SolveWithoutTurns(s, toll, chain);
        (ulong Bit, int LastVisit)[] expiring = _graph.RepeatBitsOf[stretch].Expiring;
        ChainStep[] steps = _graph.Steps;
        _front.Clear();
        (_count, _alive) = (0, 0UL);
        int ended = 0, expired = 0, last = None;
        double most = 0.0;
        for (int j = s.First; j < s.End; j++)
        {
            ref readonly ChainStep step = ref steps[j];
            _labelFirst[j - s.First] = _count;
            for (; expired < expiring.Length && expiring[expired].LastVisit < j; expired++)
                Forget(expiring[expired].Bit);
            Instant farEnd = step.Start - s.Far;
            for (; steps[s.ByEnd[ended]].End <= farEnd; ended++) // stops at j, which has not ended
                TakeToFront(s.ByEnd[ended] - s.First);
            double worth = Value[step.Task] - (toll.IsEmpty ? 0.0 : toll[j - s.First]);
            if (worth > 0.0 && (IsForBound || !step.IsDoubtful))
                Extend(j, s.First, worth, step);
            for (int i = _labelFirst[j - s.First]; i < _count; i++)
            {
                if (_labels[i].Value > most)
                    (most, last) = (_labels[i].Value, i);
            }
        }

        Trace(last, chain);
        Work += s.Count;
        return most;
    }

    /// <summary>No less than any chain: as if every turn took the time to settle alone.</summary>
    private double SolveWithoutTurns(Stretch s, ReadOnlySpan<double> toll, List<int> chain)
    {
        ChainStep[] steps = _graph.Steps;
        Duration settling = _graph.Problem.Satellites[s.Satellite].Agility.Settling;
        _count = 0;
        int ended = 0, best = None, last = None;
        for (int j = s.First; j < s.End; j++)
        {
            ref readonly ChainStep step = ref steps[j];
            for (; steps[s.ByEnd[ended]].End + settling <= step.Start; ended++) // stops at j, which has not ended
                best = Greater(best, _labelFirst[s.ByEnd[ended] - s.First]);
            double worth = Value[step.Task] - (toll.IsEmpty ? 0.0 : toll[j - s.First]);
            _labelFirst[j - s.First] = None;
            if (worth > 0.0)
            {
                _labelFirst[j - s.First] = _count;
                Put(_count, new Label(worth + (best == None ? 0.0 : _labels[best].Value), 0UL, j, best));
                last = Greater(last, _labelFirst[j - s.First]);
            }
        }

        Trace(last, chain);
        Work += s.Count;
        return last == None ? 0.0 : _labels[last].Value;
    }

    private int Greater(int a, int b) => b == None || (a != None && _labels[a].Value >= _labels[b].Value) ? a : b;

    private void Trace(int last, List<int> chain)
    {
        chain.Clear();
        for (int label = last; label != None; label = _labels[label].From)
            chain.Add(_labels[label].Visit);
        chain.Reverse();
    }

    private void Extend(int j, int first, double worth, in ChainStep step)
    {
        ulong bit = step.Bit;
        _alive |= bit;
        int begin = _count;
        if (IsForBound ? step.CanBeFirstInBound : step.CanBeFirst)
            Add(begin, new Label(worth, bit, j, None));
        foreach (int label in _front)
            AddAfter(begin, label, j, worth, bit);
        foreach (int before in _graph.Before(j))
        {
            int i = before < 0 && IsForBound ? ~before : before;
            if (i < 0)
                continue;
            int end = _labelFirst[i - first + 1];
            for (int label = _labelFirst[i - first]; label < end; label++)
                AddAfter(begin, label, j, worth, bit);
        }
    }

    private void AddAfter(int begin, int label, int j, double worth, ulong bit)
    {
        Work++;
        ulong done = _labels[label].Done & _alive;
        if ((done & bit) == 0UL)
            Add(begin, new Label(_labels[label].Value + worth, done | bit, j, label));
    }

    /// <summary>Adds a label to those of its visit, which begin at a place, unless one of them is as good.</summary>
    private void Add(int begin, in Label label)
    {
        int kept = begin;
        for (int i = begin; i < _count; i++)
        {
            ref Label other = ref _labels[i];
            if (other.Value >= label.Value && (other.Done & ~label.Done) == 0UL)
                return; // nothing has been dropped before this: what it beats, the other beats
            if (other.Value > label.Value || (label.Done & ~other.Done) != 0UL)
                _labels[kept++] = other;
        }

        Put(kept, label);
        if (_count - begin <= LabelsMax)
            return;
        (int least, int next) = (begin, begin + 1);
        if (_labels[least].Value > _labels[next].Value)
            (least, next) = (next, least);
        for (int i = begin + 2; i < _count; i++)
        {
            if (_labels[i].Value < _labels[least].Value)
                (least, next) = (i, least);
            else if (_labels[i].Value < _labels[next].Value)
                next = i;
        }

        if (IsForBound)
            _labels[next].Done &= _labels[least].Done;
        _labels[least] = _labels[--_count];
    }

    private void Put(int place, in Label label)
    {
        if (place == _labels.Length)
            Array.Resize(ref _labels, 2 * place);
        _labels[place] = label;
        _count = place + 1;
    }

    private void TakeToFront(int visit)
    {
        for (int label = _labelFirst[visit]; label < _labelFirst[visit + 1]; label++)
        {
            _labels[label].Done &= _alive;
            AddToFront(label);
        }
    }

    private void AddToFront(int label)
    {
        (double value, ulong done) = (_labels[label].Value, _labels[label].Done);
        foreach (int i in _front)
        {
            if (_labels[i].Value >= value && (_labels[i].Done & ~done) == 0UL)
                return;
        }

        for (int i = _front.Count - 1; i >= 0; i--)
        {
            if (_labels[_front[i]].Value <= value && (done & ~_labels[_front[i]].Done) == 0UL)
                _front.RemoveAt(i);
        }

        _front.Add(label);
        if (_front.Count <= LabelsMax)
            return;
        _front.Sort((a, b) => _labels[a].Value != _labels[b].Value
            ? _labels[b].Value.CompareTo(_labels[a].Value)
            : a.CompareTo(b));
        if (IsForBound)
            _labels[_front[^2]].Done &= _labels[_front[^1]].Done;
        _front.RemoveAt(_front.Count - 1);
    }

    private void Forget(ulong bit)
    {
        _alive &= ~bit;
        bool isChanged = false;
        foreach (int label in _front)
        {
            isChanged |= (_labels[label].Done & bit) != 0UL;
            _labels[label].Done &= ~bit;
        }

        if (!isChanged)
            return;
        int[] labels = [.. _front];
        _front.Clear();
        foreach (int label in labels)
            AddToFront(label);
    }

    /// <summary>A chain so far.</summary>
    private struct Label(double value, ulong done, int visit, int from)
    {
        /// <summary>Bits of tasks it must not do again.</summary>
        public ulong Done = done;

        public readonly double Value => value;

        public readonly int Visit => visit;

        /// <summary>The label it extends.</summary>
        public readonly int From => from;
    }
}
