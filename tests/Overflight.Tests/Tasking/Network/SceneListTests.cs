using System;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Frames;
using Overflight.Sensing;
using Overflight.Tasking.Network;
using Overflight.Tests.Analyses;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Tasking.Network;

public class SceneListTests
{
    private static readonly NetworkScenario Busy = TestNetwork.Busy(Duration.FromHours(1.0)) with
    {
        Requests = [],
        Streams = [.. Enumerable.Range(1, 6).Select(i => Stream($"stream {i}"))],
    };

    /// <summary>What one stream brings says nothing about another: none is another one a little later.</summary>
    [Fact]
    public void Of_SeveralStreams_AreIndependent()
    {
        SceneList list = SceneList.Of(Busy, Shipped.Earth.Ellipsoid);
        double[][] waits =
        [
            .. Busy.Streams
                .Select(s => list.Requests.Where(r => r.Name.StartsWith(s.Name + " #", StringComparison.Ordinal)))
                .Select(requests => requests.Select(r => r.Window.Start).ToArray())
                .Select(a => a.Zip(a.Skip(1), (x, y) => Math.Round((y - x).Seconds, 6)).ToArray()),
        ];
        waits.Min(w => w.Length).ShouldBeGreaterThan(50);
        waits.SelectMany(w => w).ShouldBeUnique();
    }

    /// <summary>Arrivals, places and priorities are as many and as spread as the stream says.</summary>
    [Fact]
    public void Of_Stream_HasTheMomentsOfAPoissonProcess()
    {
        NetworkScenario scenario = Busy with
        {
            Span = new Interval(Busy.Span.Start, Busy.Span.Start + Duration.FromDays(100.0)),
            Streams = [Stream("one")],
        };
        SceneList list = SceneList.Of(scenario, Shipped.Earth.Ellipsoid);
        int count = list.Requests.Length;
        ((double)count).ShouldBe(20_000.0, 4.0 * Math.Sqrt(20_000.0));
        double[] waits =
            [.. list.Requests.Zip(list.Requests.Skip(1), (a, b) => (b.Window.Start - a.Window.Start).Days)];
        double mean = waits.Average(), spread = Math.Sqrt(waits.Average(w => (w - mean) * (w - mean)));
        (spread / mean).ShouldBe(1.0, 0.04); // of an exponential distribution
        list.Requests.Average(r => r.Priority).ShouldBe(3.0, 0.04);
        list.Scenes.Average(s => Math.Sign(s.Place.Latitude.Degrees)).ShouldBe(0.0, 4.0 / Math.Sqrt(count));
    }

    /// <summary>Cloud hides nothing from a radar: what only a radar may take is worth as much under any sky.</summary>
    [Theory]
    [InlineData(SensorKind.Radar, 1.0)]
    [InlineData(SensorKind.Optical, 0.3)]
    [InlineData(SensorKind.Unknown, 0.3)]
    public void Of_Cloud_CountsForCamerasOnly(SensorKind sensor, double expected)
    {
        NetworkScenario scenario = TestNetwork.Busy(Duration.FromHours(1.0));
        SceneList list = SceneList.Of(
            scenario with
            {
                CloudRatio = 0.7,
                Requests = [scenario.Requests[0] with { Sensor = sensor }],
            },
            Shipped.Earth.Ellipsoid);
        list.Scenes[0].Weight.ShouldBe(expected, 1e-3);
    }

    private static RequestFlow Stream(string name) => new()
    {
        Name = name,
        PerDayCount = 200.0,
        Places = [new("north", Geodetic.FromDegrees(40.0, 10.0)), new("south", Geodetic.FromDegrees(-40.0, 10.0))],
        Within = Duration.FromHours(6.0),
        Exposure = Duration.FromSeconds(5.0),
        PriorityMin = 1.0,
        PriorityMax = 5.0,
    };
}
