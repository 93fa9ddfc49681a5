using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Time;

/// <summary>
/// A set of instants as sorted, disjoint, non-empty intervals that do not touch. Immutable; equality is by content.
/// </summary>
public sealed class IntervalSet : IReadOnlyList<Interval>, IEquatable<IntervalSet>
{
    private readonly ImmutableArray<Interval> _intervals;

    private IntervalSet(ImmutableArray<Interval> intervals) => _intervals = intervals;

    /// <summary>The set without instants.</summary>
    public static IntervalSet Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _intervals.Length;

    /// <inheritdoc/>
    public Interval this[int index] => _intervals[index];

    /// <summary>The summed length of all intervals.</summary>
    public Duration TotalLength => _intervals.Aggregate(Duration.Zero, (sum, i) => sum + i.Length);

    /// <summary>The set of all instants that lie in any of the intervals, given in any order.</summary>
    public static IntervalSet From(IEnumerable<Interval> intervals)
    {
        ArgumentNullException.ThrowIfNull(intervals);
        var merged = ImmutableArray.CreateBuilder<Interval>();
        foreach (Interval next in intervals.Where(i => !i.IsEmpty).OrderBy(i => i.Start))
        {
            if (merged.Count > 0 && next.Start <= merged[^1].End)
                merged[^1] = new Interval(merged[^1].Start, Instant.Max(merged[^1].End, next.End));
            else
                merged.Add(next);
        }

        return new IntervalSet(merged.ToImmutable());
    }

    /// <summary>Whether an instant lies in the set.</summary>
    public bool Contains(Instant instant)
    {
        int low = 0, high = _intervals.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            if (instant < _intervals[middle].Start)
                high = middle - 1;
            else if (instant >= _intervals[middle].End)
                low = middle + 1;
            else
                return true;
        }

        return false;
    }

    /// <summary>Instants in either set.</summary>
    public IntervalSet Union(IntervalSet other) => From(_intervals.Concat(other ?? Empty));

    /// <summary>Instants in both sets.</summary>
    public IntervalSet Intersect(IntervalSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var result = ImmutableArray.CreateBuilder<Interval>();
        for (int i = 0, j = 0; i < Count && j < other.Count;)
        {
            Interval common = this[i].Intersect(other[j]);
            if (!common.IsEmpty)
                result.Add(common);
            if (this[i].End < other[j].End)
                i++;
            else
                j++;
        }

        return new IntervalSet(result.ToImmutable());
    }

    /// <summary>Instants of a span that are not in this set: the gaps.</summary>
    public IntervalSet ComplementWithin(Interval span)
    {
        var result = ImmutableArray.CreateBuilder<Interval>();
        Instant from = span.Start;
        foreach (Interval interval in _intervals)
        {
            if (interval.Start >= span.End)
                break;
            if (interval.Start > from)
                result.Add(new Interval(from, interval.Start));
            from = Instant.Max(from, interval.End);
        }

        if (from < span.End)
            result.Add(new Interval(from, span.End));
        return new IntervalSet(result.ToImmutable());
    }

    /// <summary>Instants in this set and not in the other.</summary>
    public IntervalSet Except(IntervalSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Count == 0 ? this : Intersect(other.ComplementWithin(new Interval(this[0].Start, this[^1].End)));
    }

    /// <inheritdoc/>
    public IEnumerator<Interval> GetEnumerator() => ((IEnumerable<Interval>)_intervals).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(IntervalSet? other) => other is not null && _intervals.SequenceEqual(other._intervals);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IntervalSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _intervals.Aggregate(0, HashCode.Combine);

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
