using System.Collections.Immutable;
using System.Linq;
using Overflight.Coverage;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Tasking;
using Overflight.Tasking.Network;
using Overflight.Tests.Orbits;
using Overflight.Time;

namespace Overflight.Tests.Tasking.Network;

/// <summary>A network for tests, made up.</summary>
internal static class TestNetwork
{
    private static readonly Instant Start = Sets.Utc("2026-04-01T00:00:00Z");

    /// <summary>One radar satellite that always has something to look at.</summary>
    public static NetworkScenario Busy(Duration every) => new()
    {
        Name = "busy",
        Span = new Interval(Start, Start + Duration.FromDays(0.5)),
        Satellites = Walker(1, 1),
        Stations = [Station(78.2, 15.4), Station(-72.0, 2.5)],
        Requests = [.. Enumerable.Range(0, 150).Select(Request)],
        Planning = new PlanningCycle
        {
            Every = every,
            Horizon = Duration.FromHours(2.0),
            Lead = Duration.Zero,
            RoundsMax = 0,
        },
    };

    /// <summary>Satellites on polar orbits.</summary>
    public static ImmutableArray<NetworkSatellite> Walker(int count, int planes) =>
    [
        .. new WalkerPattern(count, planes, 0, Angle.FromDegrees(97.4))
            .Orbits(500e3, Start, Angle.Zero, Angle.Zero)
            .Select((orbit, i) => new NetworkSatellite
            {
                Name = $"R-{i + 1}",
                Orbit = new DesignedOrbit { Orbit = orbit },
                Sensor = new RadarSensor { Name = "radar", Modes = [new RadarMode("spot", 1.0, 1.0, 10e3)] },
                OffNadirMax = Angle.FromDegrees(40.0),
                SwathM = 10e3,
                Agility = new Agility
                {
                    RateMaxRadPerS = 0.02,
                    AccelerationMaxRadPerS2 = 0.005,
                    Settling = Duration.FromSeconds(5.0),
                },
                MemoryBits = 64_000_000_000,
                BitsPerImagingSecond = 100_000_000,
                DownlinkBitsPerSecond = 200_000_000,
            }),
    ];

    /// <summary>A circular polar orbit of a height.</summary>
    public static DesignedOrbit At(double heightM) => new()
    {
        Orbit = new WalkerPattern(1, 1, 0, Angle.FromDegrees(97.4)).Orbits(heightM, Start, Angle.Zero, Angle.Zero)[0],
    };

    public static GroundStation Station(double latitudeDegrees, double longitudeDegrees) => new()
    {
        Name = $"station {latitudeDegrees}",
        Position = Geodetic.FromDegrees(latitudeDegrees, longitudeDegrees),
        ElevationMin = Angle.FromDegrees(5.0),
        BitsPerSecond = 200_000_000,
    };

    /// <summary>One of places that are spread evenly over the Earth (a golden spiral).</summary>
    private static ImagingRequest Request(int number) => new()
    {
        Name = $"request {number}",
        Target = new PointTarget
        {
            Position = Geodetic.FromDegrees(
                Angle.FromRadians(System.Math.Asin(((number + 0.5) / 75.0) - 1.0)).Degrees,
                (number * 137.508 % 360.0) - 180.0),
        },
        Window = new Interval(Start, Start + Duration.FromDays(0.5)),
        Exposure = Duration.FromSeconds(5.0),
    };
}
