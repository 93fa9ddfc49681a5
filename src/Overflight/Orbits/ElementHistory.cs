using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// All element sets of one object in the order of their epochs. Sets with the same epoch and elements are one (the
/// first that was given, with its origin, is kept); sets that only share the epoch are all kept, in the order given.
/// Immutable.
/// </summary>
public sealed class ElementHistory
{
    /// <summary>Sorts the sets of one object.</summary>
    /// <exception cref="ArgumentException">There is none, or they are of different objects.</exception>
    public ElementHistory(IEnumerable<Omm> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);

        ImmutableArray<Omm> given = [.. sets];
        if (given.IsEmpty)
            throw new ArgumentException("A history needs at least one element set.", nameof(sets));
        CatalogueNumber = given[0].CatalogueNumber;
        if (given.FirstOrDefault(set => set.CatalogueNumber != CatalogueNumber) is { } other)
        {
            throw new ArgumentException(
                $"A history is of one object, but there are sets of {CatalogueNumber} and {other.CatalogueNumber}.",
                nameof(sets));
        }

        // OrderBy is stable and DistinctBy keeps the first, so the order given decides among equal epochs.
        Sets = [.. given.DistinctBy(set => set.Elements).OrderBy(set => set.Elements.Epoch)];
    }

    /// <summary>The object's catalogue number.</summary>
    public long CatalogueNumber { get; }

    /// <summary>The sets, by epoch.</summary>
    public ImmutableArray<Omm> Sets { get; }

    /// <summary>How many sets there are; at least one.</summary>
    public int Count => Sets.Length;

    /// <summary>The first epoch.</summary>
    public Instant FirstEpoch => Sets[0].Elements.Epoch;

    /// <summary>The last epoch.</summary>
    public Instant LastEpoch => Sets[^1].Elements.Epoch;

    /// <summary>The histories of all objects among the sets, by catalogue number.</summary>
    public static ImmutableSortedDictionary<long, ElementHistory> ByObject(IEnumerable<Omm> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        return sets.GroupBy(set => set.CatalogueNumber)
            .ToImmutableSortedDictionary(group => group.Key, group => new ElementHistory(group));
    }

    /// <summary>
    /// The set whose epoch is nearest; of two equally near the earlier epoch, of several at one epoch the one given
    /// last.
    /// </summary>
    public Omm Nearest(Instant instant)
    {
        (Omm? before, Omm? after) = Around(instant);
        if (before is null || after is null)
            return before ?? LastAt(after!.Elements.Epoch); // at least one of them exists
        bool isEarlierNearer = Distance(before.Elements.Epoch, instant) <= Distance(instant, after.Elements.Epoch);
        return isEarlierNearer ? before : LastAt(after.Elements.Epoch);
    }

    /// <summary>
    /// The last set at or before an instant, and the first after it; <c>null</c> where there is none.
    /// </summary>
    public (Omm? AtOrBefore, Omm? After) Around(Instant instant)
    {
        int after = CountBefore(instant, orAt: true);
        return (after > 0 ? Sets[after - 1] : null, after < Count ? Sets[after] : null);
    }

    /// <summary>The sets with epochs inside an interval.</summary>
    public ImmutableArray<Omm> Between(Interval interval)
    {
        int first = CountBefore(interval.Start, orAt: false);
        int end = CountBefore(interval.End, orAt: false);
        return Sets.Slice(first, end - first);
    }

    private Omm LastAt(Instant epoch) => Sets[CountBefore(epoch, orAt: true) - 1];

    // Unsigned, because instants can lie further apart than a signed count of nanoseconds reaches.
    private static ulong Distance(Instant earlier, Instant later) =>
        unchecked((ulong)(later.NanosecondsSinceJ2000Tt - earlier.NanosecondsSinceJ2000Tt));

    private int CountBefore(Instant instant, bool orAt)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            Instant epoch = Sets[middle].Elements.Epoch;
            if (epoch < instant || (orAt && epoch == instant))
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
