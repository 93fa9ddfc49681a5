// From requests to scenes. A square of the swath's width over √2 lies in the picture whatever the direction of flight,
// so areas are cut into such squares; strips into pieces as long.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Coverage;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Tasking.Search;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>All scenes that a scenario asks for. It depends on the scenario alone, not on who can image them.</summary>
internal sealed class SceneList
{
    /// <summary>Most scenes of a scenario.</summary>
    public const int ScenesMax = 100_000;

    /// <summary>How far from straight down, along the track, both looks of a stereo pair are at least.</summary>
    public static readonly Angle StereoLookMin = Angle.FromDegrees(10.0);

    /// <summary>Between the name of a stream or a repeated request and the number of one of its own.</summary>
    public const string NumberMark = " #";

    private readonly ImmutableArray<AskedFor>.Builder _requests = ImmutableArray.CreateBuilder<AskedFor>();
    private readonly ImmutableArray<Scene>.Builder _scenes = ImmutableArray.CreateBuilder<Scene>();
    private readonly NetworkScenario _scenario;
    private readonly Ellipsoid _ellipsoid;

    private SceneList(NetworkScenario scenario, Ellipsoid ellipsoid) => (_scenario, _ellipsoid) = (scenario, ellipsoid);

    /// <summary>The requests, by arrival.</summary>
    public ImmutableArray<AskedFor> Requests { get; private set; }

    /// <summary>Their scenes, request by request.</summary>
    public ImmutableArray<Scene> Scenes { get; private set; }

    /// <summary>Lists the scenes of a scenario.</summary>
    /// <exception cref="ArgumentException">An area cannot be cut, or there are too many scenes.</exception>
    public static SceneList Of(NetworkScenario scenario, Ellipsoid ellipsoid)
    {
        var list = new SceneList(scenario, ellipsoid);
        var root = new SplitMix(scenario.Seed);
        SplitMix[] chances = [.. scenario.Streams.Select(_ => root.Split())];
        IEnumerable<ImagingRequest> all = scenario.Requests.SelectMany(list.Times)
            .Concat(scenario.Streams.Zip(chances).SelectMany(s => list.Arrivals(s.First, s.Second)))
            .OrderBy(r => r.Window.Start).ThenBy(r => r.Name, StringComparer.Ordinal);
        foreach (ImagingRequest request in all)
            list.Add(request);
        list.Requests = list._requests.ToImmutable();
        list.Scenes = list._scenes.ToImmutable();
        return list;
    }

    /// <summary>Why the area of a request cannot be cut into scenes; <c>null</c> where it can.</summary>
    public static string? FaultOfSize(NetworkScenario scenario, ImagingRequest request)
    {
        if (request.Target is not AreaTarget { Area: var area })
            return null;
        NetworkSatellite narrowest = Narrowest(scenario, request.Sensor);
        double squareM = SquareM(narrowest), sizeM2 = area.SizeM2(Ellipsoid.Wgs84);
        double times = request.Repeat is { } repeat
            ? Math.Ceiling(request.Window.Intersect(scenario.Span).Length / repeat)
            : 1.0;
        double count = times * sizeM2 / (squareM * squareM);
        return count <= ScenesMax ? null : string.Create(
            CultureInfo.InvariantCulture,
            $"its area of {sizeM2 / 1e6:0} km² makes some {count:0} scenes" +
            $"{(times > 1.0 ? $" in {times:0} times" : "")}" +
            $", as wide as the swath of {narrowest.Name} ({narrowest.SwathM / 1e3:0.###} km) allows; there can be " +
            $"{ScenesMax}: ask for less than {sizeM2 * ScenesMax / count / 1e6:0} km², or of satellites with a wider " +
            $"swath");
    }

    /// <summary>A repeated request is asked for anew each time.</summary>
    private IEnumerable<ImagingRequest> Times(ImagingRequest request)
    {
        if (request.Repeat is not { } repeat)
        {
            yield return request;
            yield break;
        }

        int number = 1;
        for (Instant start = request.Window.Start; start < request.Window.End; start += repeat, number++)
        {
            var window = new Interval(start, Instant.Min(start + repeat, request.Window.End));
            if (window.Start < _scenario.Span.End && window.End > _scenario.Span.Start)
                yield return request with { Name = Numbered(request.Name, number), Window = window, Repeat = null };
        }
    }

    private static string Numbered(string name, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}{NumberMark}{number}");

    /// <summary>A Poisson process: the times between arrivals are distributed exponentially.</summary>
    private IEnumerable<ImagingRequest> Arrivals(RequestFlow stream, SplitMix chance)
    {
        CoverageGrid? grid = stream.Area is { } area ? GridOf(stream.Name, area, _ellipsoid) : null;
        double[] sizes = grid is null ? [] : Sums(grid);
        Instant at = _scenario.Span.Start;
        for (int number = 1; ; number++)
        {
            double waitDays = -Math.Log(1.0 - chance.Ratio()) / stream.PerDayCount;
            if (waitDays >= (_scenario.Span.End - at).Days)
                yield break;
            at += Duration.FromDays(waitDays);
            Geodetic place = grid is null
                ? stream.Places[chance.Below(stream.Places.Length)].Position
                : grid.Cells[Place(sizes, chance.Ratio())].Point;
            yield return new ImagingRequest
            {
                Name = Numbered(stream.Name, number),
                Target = new PointTarget { Position = place },
                Window = new Interval(at, at + stream.Within),
                Priority = stream.PriorityMin + (chance.Ratio() * (stream.PriorityMax - stream.PriorityMin)),
                Sensor = stream.Sensor,
                Exposure = stream.Exposure,
                OffNadirMax = stream.OffNadirMax,
                SunElevationMin = stream.SunElevationMin,
                CloudRatio = stream.CloudRatio,
            };
        }
    }

    private static double[] Sums(CoverageGrid grid)
    {
        double sum = 0.0;
        return [.. grid.Cells.Select(c => sum += c.SizeM2)];
    }

    private static int Place(double[] sums, double share)
    {
        int found = Array.BinarySearch(sums, share * sums[^1]);
        return Math.Min(found >= 0 ? found : ~found, sums.Length - 1);
    }

    private static CoverageGrid GridOf(string name, Coverage.Areas.Area area, Ellipsoid ellipsoid) =>
        Grid(name, area, CoverageGrid.UsualCellSizeM(area, ellipsoid), ellipsoid);

    private static CoverageGrid Grid(string name, Coverage.Areas.Area area, double cellM, Ellipsoid ellipsoid) =>
        CoverageGrid.TryBuild(
            area, Math.Clamp(cellM, CoverageGrid.CellSizeMinM, CoverageGrid.CellSizeMaxM), ellipsoid,
            out CoverageGrid grid, out Diagnostic diagnostic)
            ? grid
            : throw new ArgumentException($"Request {name}: {diagnostic.Message}", nameof(area));

    private void Add(ImagingRequest request)
    {
        Geodetic[] places = [.. Places(request)];
        if (_scenes.Count + places.Length > ScenesMax)
            throw new ArgumentException(
                $"There are more than {ScenesMax} scenes with request {request.Name}; ask for less, or take " +
                $"satellites with a wider swath.", nameof(request));
        _requests.Add(new AskedFor(request.Name, request.Window, request.Priority, _scenes.Count, places.Length));
        for (int i = 0; i < places.Length; i++)
        {
            _scenes.Add(new Scene
            {
                Request = _requests.Count - 1,
                Number = i,
                Place = places[i],
                Window = request.Window,
                Exposure = request.Exposure,
                Priority = request.Priority / places.Length,
                Sensor = request.Sensor,
                OffNadirMax = request.OffNadirMax,
                SunSineMin = Math.Sin(request.SunElevationMin.Radians),
                IsStereo = request.IsStereo,
                CloudRatio = request.CloudRatio ?? _scenario.CloudRatio,
            });
        }
    }

    private IEnumerable<Geodetic> Places(ImagingRequest request)
    {
        double squareM = SquareM(Narrowest(_scenario, request.Sensor));
        return request.Target switch
        {
            PointTarget point => [point.Position],
            AreaTarget area => Grid(request.Name, area.Area, squareM, _ellipsoid).Cells.Select(c => c.Point),
            StripTarget strip => Along(strip, squareM),
            _ => throw new ArgumentException("This kind of target is not known.", nameof(request)),
        };
    }

    /// <summary>Edge of the square that lies in a satellite's picture whatever the direction of flight.</summary>
    private static double SquareM(NetworkSatellite satellite) =>
        Math.Max(satellite.SwathM / Math.Sqrt(2.0), CoverageGrid.CellSizeMinM);

    /// <summary>The one of the narrowest swath among the satellites that may image it, or among all.</summary>
    private static NetworkSatellite Narrowest(NetworkScenario scenario, SensorKind kind) =>
        scenario.Satellites.Where(s => kind == SensorKind.Unknown || kind == KindOf(s.Sensor))
            .MinBy(s => s.SwathM) ?? scenario.Satellites.MinBy(s => s.SwathM)!; // there is a satellite

    /// <summary>The kind of a sensor.</summary>
    public static SensorKind KindOf(Sensor sensor) => sensor switch
    {
        RadarSensor => SensorKind.Radar,
        OpticalSensor => SensorKind.Optical,
        _ => throw new ArgumentException("This kind of sensor is not known.", nameof(sensor)),
    };

    private IEnumerable<Geodetic> Along(StripTarget strip, double pieceM)
    {
        Vec3 from = Ellipsoid.NormalAt(strip.From.Latitude, strip.From.Longitude);
        Vec3 to = Ellipsoid.NormalAt(strip.To.Latitude, strip.To.Longitude);
        double angle = Vec3.AngleBetween(from, to).Radians;
        int pieces = (int)Math.Clamp(
            Math.Ceiling(angle * _ellipsoid.EquatorialRadiusM / pieceM), 1.0, ScenesMax + 1.0);
        Vec3 across = angle > 1e-9 && angle < Math.PI - 1e-9 ? (to - (Math.Cos(angle) * from)).Unit() : default;
        for (int i = 0; i < pieces; i++)
        {
            double at = angle * (i + 0.5) / pieces;
            Vec3 up = (Math.Cos(at) * from) + (Math.Sin(at) * across);
            yield return new Geodetic(
                Angle.FromRadians(Math.Atan2(up.Z, Math.Sqrt((up.X * up.X) + (up.Y * up.Y)))),
                Angle.FromRadians(Math.Atan2(up.Y, up.X)), 0.0);
        }
    }
}
