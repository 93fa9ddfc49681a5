using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Overflight.Analyses;
using Overflight.Coverage;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Tests.Access;
using Overflight.Tests.Orbits;
using Overflight.Time;

namespace Overflight.Tests.Analyses;

/// <summary>Requests and shorthands that the tests of trades share.</summary>
internal static class Trades
{
    public static readonly JsonSerializerOptions Json = OverflightJson.Options(Sets.Leap);

    public static readonly Snapshot Empty = new(Scene.Earth, []);

    public static readonly ImmutableArray<NamedPlace> Places =
    [
        Place("Seoul", 37.566, 126.978), Place("Guam", 13.444, 144.794), Place("Norfolk", 36.941, -76.292),
    ];

    /// <summary>Two heights, three numbers of satellites, two of planes, over three places for three days.</summary>
    public static readonly TradeConstellationsRequest Designed = new()
    {
        Orbits = new DesignedOrbits { HeightsM = [500e3, 700e3], LocalTimeOfNode = Duration.FromHours(22.5) },
        Satellites = [1, 2, 4],
        Planes = [1, 2],
        Places = Places,
        Limits = new ViewLimits { OffNadirMax = Angle.FromDegrees(45.0) },
        Span = Scene.Days(3.0),
        GapMax = Duration.FromHours(20.0),
    };

    public static NamedPlace Place(string name, double latitude, double longitude) =>
        new(name, Geodetic.FromDegrees(latitude, longitude));

    /// <summary>Points of the equator, evenly spread.</summary>
    public static ImmutableArray<NamedPlace> Equator(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Place($"E{i}", 0.0, (360.0 * i / count) - 180.0))];

    public static TradeConstellationsResult Run(
        TradeConstellationsRequest request, Snapshot? snapshot = null, int threads = 1,
        IProgress<double>? progress = null, CancellationToken cancellation = default) =>
        TradeConstellations.Run(request, snapshot ?? Empty, threads, progress, cancellation);

    public static string Text<T>(T value) => JsonSerializer.Serialize(value, Json);
}
