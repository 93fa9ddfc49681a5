using System;
using System.Linq;
using System.Threading;
using Overflight.Analyses;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public class FollowViewTests
{
    private static readonly Instant Claimed = Sets.Utc("2023-11-27T14:36:25Z");

    [Fact]
    public void Run_AroundTheWhiteHouseClaim_PassesThroughWhatTheCheckFound()
    {
        ClaimFinding finding = Shipped.Check(Shipped.At("2023-11-27T14:36:25Z"));
        FollowViewResult result = Run(new Interval(
            Claimed - Duration.FromMinutes(6.0), Claimed + Duration.FromMinutes(6.0)));
        result.Views.Length.ShouldBe(721);
        result.Views[360].Instant.ShouldBe(Claimed);
        result.Views[360].View.ShouldBe(finding.AtClaim.ShouldNotBeNull());
        FollowedView highest = result.Views.MaxBy(v => v.View.Elevation.Radians);
        highest.Instant.ShouldBeInRange(
            finding.Pass.ShouldNotBeNull().Tca - Duration.FromSeconds(1.0),
            finding.Pass.ShouldNotBeNull().Tca + Duration.FromSeconds(1.0));
        result.Views[0].View.Elevation.ShouldBeLessThan(result.Views[200].View.Elevation);
        result.Elements.ElementsEpoch.ShouldBe(finding.ElementsEpoch.ShouldNotBeNull());
        result.Views[360].Below.ShouldBe(LocateSatellite.Run(
            new() { Satellite = 58400, Instant = Claimed }, Shipped.Snapshot, null, default).Below.ShouldNotBeNull());
    }

    [Fact]
    public void Run_TooManyOrNoStep_Refuses()
    {
        var day = new Interval(Claimed, Claimed + Duration.FromDays(1.0));
        Should.Throw<ArgumentException>(() => Run(day)).Message.ShouldContain("86401 instants are too many");
        Should.Throw<ArgumentException>(() => Run(day, Duration.Zero)).Message.ShouldContain("longer than zero");
        Run(new Interval(Claimed, Claimed)).Views.Length.ShouldBe(1);
    }

    [Fact]
    public void Run_AfterADecay_HasNoViews()
    {
        Snapshot falling = Shipped.OneSet("2023-12-06T00:00:00Z", e => e with { BStar = 0.5 });
        Instant later = Sets.Utc("2024-03-01T00:00:00Z");
        FollowView.Run(Request(new Interval(later, later + Duration.FromMinutes(5.0))), falling, null, default)
            .Views.ShouldBeEmpty();
    }

    [Fact]
    public void Run_Cancelled_Stops() => Should.Throw<OperationCanceledException>(() => FollowView.Run(
        Request(new Interval(Claimed, Claimed + Duration.FromMinutes(5.0))), Shipped.Snapshot, null,
        new CancellationToken(canceled: true)));

    private static FollowViewResult Run(Interval span, Duration? step = null) =>
        FollowView.Run(Request(span, step), Shipped.Snapshot, null, default);

    private static FollowViewRequest Request(Interval span, Duration? step = null) => new()
    {
        Satellite = 58400,
        Place = new NamedPlace("White House", Geodetic.FromDegrees(38.8977, -77.0365)),
        Span = span,
        Step = step ?? Duration.FromSeconds(1.0),
    };
}
