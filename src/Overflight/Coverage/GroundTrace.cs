using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Access;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
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

    /// <summary>
    /// How far the outline of a strip may stray from its great circles, metres; the ground track, drawn in straight
    /// pieces of 30 s, strays as far.
    /// </summary>
    private const double StrayMaxM = 1000.0;

    /// <summary>Follows a satellite.</summary>
    /// <param name="propagator">The satellite.</param>
    /// <param name="earth">The Earth.</param>
    /// <param name="span">When; there must be states throughout.</param>
    /// <param name="limits">Off-nadir angles and side of the swath.</param>
    /// <exception cref="ArgumentException">The span needs more than <see cref="PointsMax"/> points.</exception>
    public static ImmutableArray<TracePoint> Of(
        IPropagator propagator, EarthModel earth, Interval span, ViewLimits limits)
    {
        ArgumentNullException.ThrowIfNull(propagator);
        ArgumentNullException.ThrowIfNull(earth);
        ArgumentNullException.ThrowIfNull(limits);
        if (span.IsEmpty)
            return [];
        double steps = Math.Ceiling(span.Length / Step);
        if (steps > PointsMax)
            throw new ArgumentException(
                $"A track of {span.Length.Days:0.0} days has too many points; take a shorter span.", nameof(span));
        Angle[] angles = AnglesOf(limits);
        var points = ImmutableArray.CreateBuilder<TracePoint>();
        points.Add(At(span.Start));
        for (int i = 1; i <= steps; i++)
            AddTo(points, At, Instant.Min(span.Start + (i * Step), span.End));
        return points.ToImmutable();

        TracePoint At(Instant instant)
        {
            if (propagator.TryStateAt(instant, out State<Teme> teme) != PropagationStatus.Ok)
                throw new ArgumentException($"There is no state at {instant}.", nameof(span));
            State<Itrf> state = earth.TemeToItrf(instant).Apply(teme);
            return new TracePoint
            {
                Instant = instant,
                Below = earth.Ellipsoid.ToGeodetic(state.Position),
                Edges = [.. angles.Select(a => GroundIntersection.AcrossTrack(state, a, earth.Ellipsoid))],
            };
        }
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

    /// <summary>
    /// The swath as polygons, a strip of some minutes each. Neighbours share an edge. A strip that makes no polygon, as
    /// one without width, is left out and counted.
    /// </summary>
    internal static (Area Area, int LeftOut) Strips(ImmutableArray<TracePoint> points)
    {
        var polygons = new List<PlanePolygon>();
        int leftOut = 0;
        for (int first = 0; first + 1 < points.Length; first += StepsPerStrip)
        {
            int last = Math.Min(first + StepsPerStrip, points.Length - 1);
            for (int edge = 0; edge + 1 < points[first].Edges.Length; edge += 2)
            {
                var ring = new RingBuilder(EdgeKind.Shortest, StrayMaxM);
                for (int i = first; i <= last; i++)
                    Add(ring, points[i].Edges[edge]);
                for (int i = last; i >= first; i--)
                    Add(ring, points[i].Edges[edge + 1]);
                Add(ring, points[first].Edges[edge]);
                if (ring.Build(AreaText.VerticesMax, out _) is { } built)
                    polygons.Add(new PlanePolygon(built, []));
                else
                    leftOut++;
            }
        }

        return (new Area(polygons), leftOut);
    }

    private static void Add(RingBuilder ring, Geodetic place) =>
        ring.Add(place.Longitude.Degrees, place.Latitude.Degrees, 0);

    private static void AddTo(
        ImmutableArray<TracePoint>.Builder points, Func<Instant, TracePoint> at, Instant instant)
    {
        TracePoint before = points[^1], next = at(instant);
        Angle turn = (next.Below.Longitude - before.Below.Longitude).WrappedSigned().Abs();
        if (turn > TurnMax && instant - before.Instant > StepMin)
        {
            AddTo(points, at, Instant.Midpoint(before.Instant, instant));
            AddTo(points, at, instant);
            return;
        }

        points.Add(next);
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
