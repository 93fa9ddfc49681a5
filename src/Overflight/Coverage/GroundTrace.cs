using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Access;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Coverage;

/// <summary>The ground track of a satellite and the swath it looks at, square to the track.</summary>
public static class GroundTrace
{
    /// <summary>Most points of one trace.</summary>
    public const int PointsMax = 200_000;

    /// <summary>Instants lie at most this far apart.</summary>
    public static readonly Duration Step = Duration.FromSeconds(30.0);

    /// <summary>Near a pole points are added until longitude turns less than this between two.</summary>
    private static readonly Angle TurnMax = Angle.FromDegrees(10.0);

    private static readonly Duration StepMin = Duration.FromSeconds(1.0);

    /// <summary>Steps of one polygon of the swath: short enough not to overlap itself.</summary>
    private const int StepsPerStrip = 10;

    /// <summary>Follows a satellite over a span, as far as its ephemeris reaches.</summary>
    /// <param name="ephemeris">The satellite.</param>
    /// <param name="span">When.</param>
    /// <param name="limits">Off-nadir angles and side of the swath.</param>
    /// <exception cref="ArgumentException">The span needs more than <see cref="PointsMax"/> points.</exception>
    public static ImmutableArray<TracePoint> Of(EarthFixedEphemeris ephemeris, Interval span, ViewLimits limits)
    {
        ArgumentNullException.ThrowIfNull(ephemeris);
        ArgumentNullException.ThrowIfNull(limits);
        Interval part = span.Intersect(ephemeris.Valid);
        if (part.IsEmpty)
            return [];
        double steps = Math.Ceiling(part.Length / Step);
        if (steps > PointsMax)
            throw new ArgumentException(
                $"A track of {part.Length.Days:0.0} days has too many points; take a shorter span.", nameof(span));
        var points = ImmutableArray.CreateBuilder<TracePoint>();
        points.Add(At(ephemeris, part.Start, limits));
        for (int i = 1; i <= steps; i++)
            AddTo(points, ephemeris, Instant.Min(part.Start + (i * Step), part.End), limits);
        return points.ToImmutable();
    }

    /// <summary>The track as a line whose longitudes run on, radians.</summary>
    internal static IReadOnlyList<(double Lon, double Lat)> Line(ImmutableArray<TracePoint> points)
    {
        var line = new List<(double Lon, double Lat)>();
        foreach (Geodetic below in points.Select(p => p.Below))
        {
            double lon = below.Longitude.Radians;
            if (line.Count > 0)
                lon = line[^1].Lon + Math.IEEERemainder(lon - line[^1].Lon, Math.Tau);
            line.Add((lon, below.Latitude.Radians));
        }

        return line;
    }

    /// <summary>The swath as polygons, a strip of some minutes each. Neighbours share an edge.</summary>
    internal static Area Strips(ImmutableArray<TracePoint> points)
    {
        var polygons = new List<PlanePolygon>();
        for (int first = 0; first + 1 < points.Length; first += StepsPerStrip)
        {
            int last = Math.Min(first + StepsPerStrip, points.Length - 1);
            for (int edge = 0; edge + 1 < points[first].Edges.Length; edge += 2)
            {
                var ring = new RingBuilder(EdgeKind.Shortest);
                for (int i = first; i <= last; i++)
                    Add(ring, points[i].Edges[edge]);
                for (int i = last; i >= first; i--)
                    Add(ring, points[i].Edges[edge + 1]);
                Add(ring, points[first].Edges[edge]);
                if (ring.Build(out _) is { } built)
                    polygons.Add(new PlanePolygon(built, []));
            }
        }

        return new Area(polygons);
    }

    private static void Add(RingBuilder ring, Geodetic place) =>
        ring.Add(place.Longitude.Degrees, place.Latitude.Degrees, 0);

    private static void AddTo(
        ImmutableArray<TracePoint>.Builder points, EarthFixedEphemeris ephemeris, Instant instant, ViewLimits limits)
    {
        TracePoint before = points[^1], next = At(ephemeris, instant, limits);
        Angle turn = (next.Below.Longitude - before.Below.Longitude).WrappedSigned().Abs();
        if (turn > TurnMax && instant - before.Instant > StepMin)
        {
            AddTo(points, ephemeris, Instant.Midpoint(before.Instant, instant), limits);
            AddTo(points, ephemeris, instant, limits);
            return;
        }

        points.Add(next);
    }

    private static TracePoint At(EarthFixedEphemeris ephemeris, Instant instant, ViewLimits limits)
    {
        State<Itrf> state = ephemeris.StateAt(instant);
        Angle[] angles = AnglesOf(limits);
        return new TracePoint
        {
            Instant = instant,
            Below = ephemeris.Ellipsoid.ToGeodetic(state.Position),
            Edges = [.. angles.Select(a => GroundIntersection.AcrossTrack(state, a, ephemeris.Ellipsoid))],
        };
    }

    private static Angle[] AnglesOf(ViewLimits limits)
    {
        if (limits.OffNadirMax is not { } max)
            return [];
        Angle min = limits.OffNadirMin ?? Angle.Zero;
        return limits.Side switch
        {
            LookSide.Left => [-max, -min],
            LookSide.Right => [min, max],
            _ => min > Angle.Zero ? [-max, -min, min, max] : [-max, max],
        };
    }
}
