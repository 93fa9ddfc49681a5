using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Orbits;

public class ElementHistoryTests
{
    private static Omm At(long seconds, double bStar = 0.0, int line = 0) => Sets.Iss with
    {
        Elements = Sets.Iss.Elements with { Epoch = Second(seconds), BStar = bStar },
        Origin = new ElementOrigin("test", line),
    };

    private static Instant Second(long seconds) => Instant.J2000 + (seconds * Duration.FromSeconds(1));

    [Fact]
    public void New_UnsortedWithRepeats_SortsAndMerges()
    {
        var history = new ElementHistory([At(30), At(10, 1.0, 1), At(10, 2.0), At(10, 1.0, 2), At(20)]);
        history.Sets.Select(set => (set.Elements.Epoch, set.Elements.BStar)).ShouldBe(
            [(Second(10), 1.0), (Second(10), 2.0), (Second(20), 0.0), (Second(30), 0.0)]);
        history.Sets[0].Origin.Line.ShouldBe(1);
        (history.Count, history.FirstEpoch, history.LastEpoch).ShouldBe((4, Second(10), Second(30)));
        history.CatalogueNumber.ShouldBe(25544);
    }

    [Fact]
    public void New_NoSetsOrTwoObjects_Throws()
    {
        Should.Throw<ArgumentException>(() => new ElementHistory([]));
        Should.Throw<ArgumentException>(() => new ElementHistory([At(1), At(1) with { CatalogueNumber = 1 }]));
    }

    [Fact]
    public void Nearest_TieOrRepeatedEpoch_TakesTheEarlierAndTheLastGiven()
    {
        var history = new ElementHistory([At(10), At(20, 1.0), At(20, 2.0)]);
        history.Nearest(Second(15)).Elements.Epoch.ShouldBe(Second(10));
        history.Nearest(Second(16)).Elements.BStar.ShouldBe(2.0);
        history.Nearest(Second(99)).Elements.BStar.ShouldBe(2.0);
        history.Nearest(Instant.MinValue).Elements.Epoch.ShouldBe(Second(10));
        history.Nearest(Instant.MaxValue).Elements.BStar.ShouldBe(2.0);
        history.Around(Second(9)).AtOrBefore.ShouldBeNull();
        history.Around(Second(20)).After.ShouldBeNull();
    }

    [Fact]
    public void Queries_RandomHistories_EqualASearchThroughAll() =>
        Prop.ForAll<byte[], byte>((seconds, at) =>
        {
            if (seconds.Length == 0)
                return;
            var history = new ElementHistory(seconds.Select((second, i) => At(second, i)));
            Instant instant = Second(at);
            long distance = history.Sets.Min(set => (set.Elements.Epoch - instant).Abs().Nanoseconds);
            (history.Nearest(instant).Elements.Epoch - instant).Abs().Nanoseconds.ShouldBe(distance);
            (Omm? before, Omm? after) = history.Around(instant);
            before.ShouldBe(history.Sets.LastOrDefault(set => set.Elements.Epoch <= instant));
            after.ShouldBe(history.Sets.FirstOrDefault(set => set.Elements.Epoch > instant));
            var interval = new Overflight.Time.Interval(instant, Second(at + 40));
            history.Between(interval).ShouldBe(history.Sets.Where(set => interval.Contains(set.Elements.Epoch)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void ByObject_MixedSets_GroupsThem()
    {
        var histories = ElementHistory.ByObject([At(1), At(2) with { CatalogueNumber = 7 }, At(3)]);
        histories.Keys.ShouldBe([7, 25544]);
        histories[25544].Count.ShouldBe(2);
    }
}
