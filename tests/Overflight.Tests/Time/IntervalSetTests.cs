using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Time;
using Shouldly;
using Interval = Overflight.Time.Interval;

namespace Overflight.Tests.Time;

public class IntervalSetTests
{
    private const int Ticks = 60;

    [Fact]
    public void Contains_Ends_AreHalfOpen()
    {
        var interval = new Interval(At(1), At(3));
        (interval.Contains(At(0)), interval.Contains(At(1)), interval.Contains(At(2)), interval.Contains(At(3)))
            .ShouldBe((false, true, true, false));
        new Interval(At(1), At(1)).IsEmpty.ShouldBeTrue();
        new Interval(At(1), At(1)).Contains(At(1)).ShouldBeFalse();
        default(Interval).ShouldBe(new Interval(Instant.J2000, Instant.J2000));
        Should.Throw<ArgumentException>(() => new Interval(At(2), At(1)));
        interval.Intersect(new Interval(At(3), At(9))).IsEmpty.ShouldBeTrue();
        interval.Midpoint.ShouldBe(At(2));
    }

    [Fact]
    public void From_AnyIntervals_IsSortedDisjointAndMerged() =>
        Prop.ForAll<int>(seed =>
        {
            Interval[] parts = Parts(new Random(seed));
            IntervalSet set = IntervalSet.From(parts);
            for (int tick = -1; tick <= Ticks; tick++)
                set.Contains(At(tick)).ShouldBe(parts.Any(p => p.Contains(At(tick))));
            ShouldBeNormal(set);
            IntervalSet.From(parts.Reverse()).ShouldBe(set);
            IntervalSet.From(set).ShouldBe(set);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Algebra_AnySets_EqualsSampling() =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            IntervalSet a = IntervalSet.From(Parts(random)), b = IntervalSet.From(Parts(random));
            int start = random.Next(Ticks), end = random.Next(start, Ticks);
            var span = new Interval(At(start), At(end));
            IntervalSet union = a.Union(b), both = a.Intersect(b), without = a.Except(b);
            IntervalSet gaps = a.ComplementWithin(span);
            long length = 0;
            for (int tick = -1; tick <= Ticks; tick++)
            {
                Instant t = At(tick);
                (bool inA, bool inB) = (a.Contains(t), b.Contains(t));
                union.Contains(t).ShouldBe(inA || inB);
                both.Contains(t).ShouldBe(inA && inB);
                without.Contains(t).ShouldBe(inA && !inB);
                gaps.Contains(t).ShouldBe(span.Contains(t) && !inA);
                length += inA ? 1 : 0;
            }

            a.TotalLength.Nanoseconds.ShouldBe(length);
            foreach (IntervalSet set in (IntervalSet[])[union, both, without, gaps])
                ShouldBeNormal(set);
            without.Union(both).ShouldBe(a);
            a.Union(b).ShouldBe(b.Union(a));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Empty_Algebra_IsNeutral()
    {
        IntervalSet one = IntervalSet.From([new Interval(At(1), At(2))]);
        one.Union(IntervalSet.Empty).ShouldBe(one);
        one.Except(IntervalSet.Empty).ShouldBe(one);
        one.Intersect(IntervalSet.Empty).Count.ShouldBe(0);
        IntervalSet.Empty.Except(one).Count.ShouldBe(0);
        IntervalSet.Empty.ComplementWithin(one[0]).ShouldBe(one);
        IntervalSet.Empty.TotalLength.ShouldBe(Duration.Zero);
    }

    private static void ShouldBeNormal(IntervalSet set)
    {
        set.ShouldAllBe(i => !i.IsEmpty);
        for (int i = 1; i < set.Count; i++)
            (set[i - 1].End < set[i].Start).ShouldBeTrue("neither touching nor out of order");
    }

    private static Interval[] Parts(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(8)).Select(_ =>
        {
            int start = random.Next(Ticks);
            return new Interval(At(start), At(random.Next(start, Math.Min(Ticks, start + 12))));
        }),
    ];

    private static Instant At(int tick) => Instant.FromNanosecondsSinceJ2000Tt(tick);
}
