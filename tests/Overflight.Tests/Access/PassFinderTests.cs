using System;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Access;

/// <summary>Laws of the search, and its cases at the edge.</summary>
public class PassFinderTests
{
    private static PassFinder Finder(int number) => new(Scene.Propagator(number), Scene.Earth);

    private static (bool, bool, bool, bool) Flags(Pass pass) =>
        (pass.IsUnderWayAtStart, pass.IsUnderWayAtEnd, pass.IsAosOpen, pass.IsLosOpen);

    private static Interval WindowOf(Pass pass) => new(pass.Aos, pass.Los);

    public static TheoryData<int> SomeSatellites => [25544, 40115, 47719, 62850, 26464, 39189, 37384];

    [Theory]
    [MemberData(nameof(SomeSatellites))]
    public void Find_SplitSpan_MergesToTheSame(int number)
    {
        Interval span = Scene.Days(3.0);
        Angle limit = Angle.FromDegrees(10.0);
        IntervalSet Windows(Interval part) => IntervalSet.From(
            Finder(number).Find(Scene.Sites[2], limit, part).Passes.Select(p => WindowOf(p).Intersect(part)));
        var random = new Random(number);
        for (int i = 0; i < 5; i++)
        {
            Instant cut = span.Start + (random.NextDouble() * span.Length);
            IntervalSet whole = Windows(span);
            IntervalSet merged = Windows(new Interval(span.Start, cut)).Union(Windows(new Interval(cut, span.End)));
            ShouldAgree(merged, whole);
        }
    }

    /// <summary>Edges are refined to 100 ns, and from other brackets differently within that.</summary>
    private static void ShouldAgree(IntervalSet a, IntervalSet b)
    {
        a.Count.ShouldBe(b.Count);
        foreach ((Interval x, Interval y) in a.Zip(b))
        {
            (x.Start - y.Start).Abs().ShouldBeLessThan(Duration.FromNanoseconds(1_000));
            (x.End - y.End).Abs().ShouldBeLessThan(Duration.FromNanoseconds(1_000));
        }
    }

    [Theory]
    [MemberData(nameof(SomeSatellites))]
    public void Find_HigherLimit_IsASubset(int number)
    {
        double[] limits = [-90.0, -30.0, 0.0, 5.0, 20.0, 45.0, 80.0, 90.0];
        IntervalSet? lower = null;
        foreach (double limit in limits)
        {
            PassSearch search = Finder(number).Find(Scene.Sites[3], Angle.FromDegrees(limit), Scene.Days(2.0));
            IntervalSet windows = IntervalSet.From(search.Passes.Select(p => WindowOf(p).Intersect(Scene.Days(2.0))));
            if (lower is not null)
                windows.Except(lower).TotalLength.ShouldBe(Duration.Zero, $"{limit}°");
            lower = windows;
        }

        lower!.Count.ShouldBe(0); // set in the loop; nothing reaches 90°
    }

    [Theory]
    [MemberData(nameof(SomeSatellites))]
    public void Find_BestPoint_IsTheHighestOfThePass(int number)
    {
        PassSearch search = Finder(number).Find(Scene.Sites[4], Angle.Zero, Scene.Days(3.0));
        search.Passes.IsEmpty.ShouldBe(number == 39189); // that one keeps to the equator
        Sgp4Propagator propagator = Scene.Propagator(number);
        foreach (Pass pass in search.Passes)
        {
            double best = Scene.SineAt(propagator, Scene.Sites[4], pass.Tca);
            for (int i = 0; i <= 200; i++)
                Scene.SineAt(propagator, Scene.Sites[4], pass.Aos + ((i / 200.0) * pass.Length))
                    .ShouldBeLessThanOrEqualTo(best + 1e-9);
            pass.Aos.ShouldBeLessThan(pass.Tca);
            pass.Tca.ShouldBeLessThanOrEqualTo(pass.Los);
            Math.Sin(pass.MaxElevation.Radians).ShouldBe(best, 1e-12);
        }
    }

    [Fact]
    public void Find_PassUnderWayAtEitherEnd_IsWholeAndSaysSo()
    {
        Pass pass = Finder(25544).Find(Scene.Sites[3], Angle.Zero, Scene.Days(2.0)).Passes[2];
        Instant middle = pass.Tca;
        var hour = Duration.FromHours(1.0);
        Pass late = Finder(25544).Find(Scene.Sites[3], Angle.Zero, new Interval(middle, middle + hour)).Passes[0];
        Pass early = Finder(25544).Find(Scene.Sites[3], Angle.Zero, new Interval(middle - hour, middle)).Passes[^1];
        ShouldAgree(IntervalSet.From([WindowOf(late)]), IntervalSet.From([WindowOf(pass)]));
        ShouldAgree(IntervalSet.From([WindowOf(early)]), IntervalSet.From([WindowOf(pass)]));
        Flags(late).ShouldBe((true, false, false, false));
        Flags(early).ShouldBe((false, true, false, false));
        Flags(pass).ShouldBe((false, false, false, false));
    }

    [Fact]
    public void Find_Geostationary_IsOnePassAtOnce()
    {
        PassFinder finder = Finder(41942); // over 36° W
        GroundSite site = Scene.Site(10.0, -30.0);
        finder.Find(site, Angle.FromDegrees(5.0), Scene.Days(1.0));
        long start = Stopwatch.GetTimestamp();
        Pass pass = finder.Find(site, Angle.FromDegrees(5.0), Scene.Days(30.0)).Passes.Single();
        Stopwatch.GetElapsedTime(start).TotalSeconds.ShouldBeLessThan(1.0);
        Flags(pass).ShouldBe((true, true, true, true));
        finder.Find(Scene.Site(10.0, 150.0), Angle.Zero, Scene.Days(30.0)).Passes.ShouldBeEmpty();
    }

    [Fact]
    public void Find_EmptySpan_HasThePassUnderWayOrNone()
    {
        PassSearch search = Finder(25544).Find(Scene.Sites[0], Angle.Zero, new Interval(Scene.Start, Scene.Start));
        search.Passes.ShouldBeEmpty();
        search.EphemerisSpan.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Find_DecayingSatellite_EndsAtTheDecayAndSaysSo()
    {
        const int number = 45057;
        PassSearch search = Finder(number).Find(Scene.Sites[3], Angle.Zero, Scene.Days(60.0));
        Instant end = search.EphemerisSpan.End;
        end.ShouldBeLessThan(Scene.Days(60.0).End);
        search.EphemerisSpan.Start.ShouldBe(Scene.Start);
        search.Passes.ShouldAllBe(p => p.Los <= end);
        Sgp4Propagator propagator = Scene.Propagator(number);
        propagator.TryStateAt(end, out _).ShouldBe(PropagationStatus.Ok);
        propagator.TryStateAt(end + Duration.FromNanoseconds(1_000_000), out _).ShouldNotBe(PropagationStatus.Ok);
    }

    /// <summary>
    /// SGP4 gives this set numbers again nine days after its epoch, long after its decay: orbits at hundreds of
    /// kilometres a second. Found by comparing accelerations over a catalogue.
    /// </summary>
    [Theory]
    [InlineData(0.0, true)]
    [InlineData(8.9, false)]
    [InlineData(30.0, false)]
    [InlineData(-10.2, false)]
    public void Find_NumbersAfterTheDecay_AreNotBelieved(double fromDays, bool isAlive)
    {
        Omm set = Sets.Parse(
            "1 63876U 25094N   26127.75653242  .03644631  38199-1  37926-2 0  9999",
            "2 63876  69.9966  80.9399 0007510 225.5084 134.5522 16.15469286 56162");
        Instant from = set.Elements.Epoch + Duration.FromDays(fromDays);
        var span = new Interval(from, from + Duration.FromDays(1.2));
        var finder = new PassFinder(Scene.Propagator(set), Scene.Earth);
        PassSearch search = finder.Find(Scene.Sites[4], Angle.FromDegrees(-90.0), span);
        search.EphemerisSpan.IsEmpty.ShouldBe(!isAlive);
        search.Passes.IsEmpty.ShouldBe(!isAlive);
        (finder.FindSunlit(span).Count > 0).ShouldBe(isAlive);
    }

    [Theory]
    [InlineData(-20.0)]
    [InlineData(0.3)]
    [InlineData(20.0)]
    public void Find_EpochBeforeInsideAndAfterTheSpan_CoversTheSpan(double epochOffsetDays)
    {
        Instant epoch = Scene.Set(40115).Elements.Epoch;
        var span = new Interval(
            epoch - Duration.FromDays(epochOffsetDays), epoch - Duration.FromDays(epochOffsetDays - 1.0));
        PassSearch search = Finder(40115).Find(Scene.Sites[0], Angle.Zero, span);
        search.EphemerisSpan.ShouldBe(span);
        search.Passes.Length.ShouldBeInRange(12, 17); // every revolution passes the pole
    }

    [Fact]
    public void Find_SetThatFailsAtOnce_HasAnEmptyEphemeris()
    {
        Omm iss = Scene.Set(25544);
        Omm fast = iss with { Elements = iss.Elements with { MeanMotionRevolutionsPerDay = 20.0 } };
        Scene.Propagator(fast).TryStateAt(fast.Elements.Epoch, out _).ShouldBe(PropagationStatus.Decayed);
        var finder = new PassFinder(Scene.Propagator(fast), Scene.Earth);
        PassSearch search = finder.Find(Scene.Sites[0], Angle.FromDegrees(-90.0), Scene.Days(1.0));
        search.EphemerisSpan.IsEmpty.ShouldBeTrue();
        search.Passes.ShouldBeEmpty();
        finder.FindSunlit(Scene.Days(1.0)).ShouldBeEmpty();
    }

    [Fact]
    public void Find_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Should.Throw<OperationCanceledException>(() =>
            Finder(25544).Find(Scene.Sites[0], Angle.Zero, Scene.Days(1.0), source.Token));
        Should.Throw<OperationCanceledException>(() => Finder(25544).FindSunlit(Scene.Days(1.0), source.Token));
    }

    [Theory]
    [InlineData(90.001)]
    [InlineData(double.NaN)]
    public void Find_ElevationThatIsNone_IsRefused(double degrees) =>
        Should.Throw<ArgumentOutOfRangeException>(() =>
            Finder(25544).Find(Scene.Sites[0], Angle.FromDegrees(degrees), Scene.Days(1.0)));
}
