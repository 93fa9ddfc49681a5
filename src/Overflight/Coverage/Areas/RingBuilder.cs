// From the positions of a file to a ring in the plane.
//   1. Each position is checked; the last must repeat the first (at any whole turn of longitude).
//   2. Longitudes are made to run on: a step of more than half a turn is a jump over the date line and goes the short
//      way; a step of a whole turn is what it says, a line along a whole parallel.
//   3. Shortest edges are cut until the straight pieces stay close to the great circle: within a metre, unless asked
//      otherwise. No more vertices are made than are wanted: a few bytes of text can ask for thousands.
//   4. A ring that ends a turn away from its start goes around a pole: it is closed along the line of the pole on its
//      smaller side, from the date line on.
using System;
using System.Collections.Generic;
using System.Globalization;
using Overflight.Numerics;

namespace Overflight.Coverage.Areas;

/// <summary>Takes positions in degrees, and makes a ring of them or says what is wrong.</summary>
/// <param name="edges">What lies between two positions.</param>
/// <param name="strayMaxM">How far a straight piece may stray from its great circle, metres.</param>
internal sealed class RingBuilder(EdgeKind edges, double strayMaxM = 1.0)
{
    /// <summary>Longitudes beyond this mean nothing.</summary>
    private const double LongitudeMaxDeg = 360.0;

    /// <summary>An edge that passes a pole nearer than this goes over it, radians: half a centimetre.</summary>
    private const double OverPoleRad = 1e-9;

    private readonly double _strayMaxRad = strayMaxM / 6_371_000.0;
    private readonly List<(double Lon, double Lat, long Place)> _positions = [];

    /// <summary>A position, degrees, and where it stands in its text.</summary>
    public void Add(double longitudeDegrees, double latitudeDegrees, long place) =>
        _positions.Add((longitudeDegrees, latitudeDegrees, place));

    public int Count => _positions.Count;

    /// <summary>The ring; <c>null</c> with a fault where there is none, or more vertices than wanted.</summary>
    public PlaneRing? Build(int verticesMax, out AreaFault? fault)
    {
        fault = PositionFault() ?? CountFault();
        if (fault is not null)
            return null;
        var vertices = new List<(double Lon, double Lat)>(_positions.Count);
        double lon = Radians(_positions[0].Lon), lat = Radians(_positions[0].Lat), start = lon;
        vertices.Add((lon, lat));
        for (int i = 1; i < _positions.Count; i++)
        {
            double step = StepDegrees(_positions[i - 1].Lon, _positions[i].Lon), nextLat = Radians(_positions[i].Lat);
            double next = lon + Radians(step);
            if (edges == EdgeKind.Shortest && !AddGreatCircle(vertices, lon, lat, next, nextLat, verticesMax))
            {
                fault = new(_positions[i].Place, "these two positions lie opposite each other on the Earth, so no " +
                    "edge between them is the shortest; put a position between them");
                return null;
            }

            (lon, lat) = (next, nextLat);
            vertices.Add((lon, lat));
            if (vertices.Count > verticesMax)
            {
                fault = new(_positions[i].Place, string.Create(CultureInfo.InvariantCulture,
                    $"up to here the edges are so many and so long that they need more than {AreaText.VerticesMax} " +
                    $"vertices; take fewer or shorter edges"));
                return null;
            }
        }

        fault = Close(vertices, lon - start);
        if (fault is not null)
            return null;
        var ring = new PlaneRing(vertices);
        fault = ShapeFault(ring);
        return fault is null ? ring : null;
    }

    private AreaFault? PositionFault()
    {
        foreach ((double lon, double lat, long place) in _positions)
        {
            if (!double.IsFinite(lon) || !double.IsFinite(lat))
                return new(place, "a position is not a pair of finite numbers; give longitude, latitude in degrees");
            if (Math.Abs(lat) > 90.0)
                return new(place, string.Create(CultureInfo.InvariantCulture,
                    $"the latitude {lat} lies outside ±90 degrees; positions are longitude, then latitude"));
            if (Math.Abs(lon) > LongitudeMaxDeg)
                return new(place, string.Create(CultureInfo.InvariantCulture,
                    $"the longitude {lon} lies outside ±{LongitudeMaxDeg} degrees; take off whole turns"));
        }

        return null;
    }

    private AreaFault? CountFault()
    {
        long place = _positions.Count == 0 ? 0 : _positions[^1].Place;
        if (_positions.Count < 4)
            return new(place, $"a ring needs at least 4 positions, the last the same as the first; this has " +
                $"{_positions.Count}");
        (double Lon, double Lat, long Place) first = _positions[0], last = _positions[^1];
        return first.Lat == last.Lat && (last.Lon - first.Lon) % 360.0 == 0.0
            ? null
            : new(place, "the ring is not closed; repeat its first position at the end");
    }

    private double StepDegrees(double from, double to)
    {
        double step = to - from;
        bool isWholeTurn = edges == EdgeKind.Straight && Math.Abs(step) == 360.0;
        return isWholeTurn || Math.Abs(step) <= 180.0 ? step : step - (360.0 * Math.Round(step / 360.0));
    }

    /// <summary>Removes the repeated last vertex, or goes on along the pole.</summary>
    private AreaFault? Close(List<(double Lon, double Lat)> vertices, double winding)
    {
        double turns = Math.Round(winding / Math.Tau);
        if (Math.Abs(turns) > 1.0)
            return new(_positions[0].Place, $"the ring goes {Math.Abs(turns)} times around the Earth; draw it once " +
                $"round");
        if (turns == 0.0)
        {
            vertices.RemoveAt(vertices.Count - 1);
            return null;
        }

        var sphere = new AuthalicSphere(new(1.0, 0.0));
        double sum = 0.0;
        for (int i = 0; i + 1 < vertices.Count; i++)
            sum += sphere.Integral(vertices[i].Lon, vertices[i].Lat, vertices[i + 1].Lon, vertices[i + 1].Lat);

        // The mean sine of latitude along it; on the equator itself the side on its left counts, as RFC 7946 has it.
        double mean = sum * turns;
        bool isNorth = (Math.Abs(mean) < 1e-9 ? turns : mean) > 0.0;
        List<(double Lon, double Lat)> open = FromDateLine(vertices, turns, isNorth);
        double pole = isNorth ? Math.PI / 2.0 : -Math.PI / 2.0;
        vertices.Clear();
        vertices.AddRange(open);
        vertices.Add((open[^1].Lon, pole));
        vertices.Add((open[0].Lon, pole));
        return null;
    }

    /// <summary>
    /// The same way around, beginning and ending where it crosses the date line nearest to the pole: the way from there
    /// to the pole crosses nothing.
    /// </summary>
    private static List<(double Lon, double Lat)> FromDateLine(
        List<(double Lon, double Lat)> vertices, double turns, bool isNorth)
    {
        (int edge, double line, double lat) = (0, 0.0, double.NaN);
        for (int i = 0; i + 1 < vertices.Count; i++)
        {
            ((double lonA, double latA), (double lonB, double latB)) = (vertices[i], vertices[i + 1]);
            double low = Math.Min(lonA, lonB), high = Math.Max(lonA, lonB);
            for (double x = Math.PI + (Math.Ceiling((low - Math.PI) / Math.Tau) * Math.Tau); x <= high; x += Math.Tau)
            {
                double at = high == low ? latA : latA + ((latB - latA) * (x - lonA) / (lonB - lonA));
                if (double.IsNaN(lat) || (isNorth ? at > lat : at < lat))
                    (edge, line, lat) = (i, x, at);
            }
        }

        var turned = new List<(double Lon, double Lat)> { (line, lat) };
        turned.AddRange(vertices.GetRange(edge + 1, vertices.Count - edge - 2));
        turned.AddRange(vertices.GetRange(0, edge + 1).ConvertAll(v => (v.Lon + (turns * Math.Tau), v.Lat)));
        turned.Add((line + (turns * Math.Tau), lat));
        return turned;
    }

    private AreaFault? ShapeFault(PlaneRing ring)
    {
        long place = _positions[0].Place;
        if (ring.LonMax - ring.LonMin > 1.5 * Math.Tau)
            return new(place, "the ring reaches more than once around the Earth; cut it");

        // 1 m² of the unit sphere.
        return Math.Abs(ring.SignedSize(new AuthalicSphere(new(1.0, 0.0)))) < 2.5e-14
            ? new(place, "the ring encloses no area; its positions lie on one line, or it crosses itself")
            : null;
    }

    /// <summary>Adds what lies between two positions; <c>false</c> where they are opposite.</summary>
    private bool AddGreatCircle(
        List<(double Lon, double Lat)> vertices, double lonA, double latA, double lonB, double latB, int verticesMax)
    {
        Vec3 a = Unit(lonA, latA), b = Unit(lonB, latB);
        if ((a + b).Norm < 1e-9)
            return false;
        Vec3 normal = Vec3.Cross(a, b);
        bool isOverPole = Math.Abs(latA) < Math.PI / 2.0 && Math.Abs(latB) < Math.PI / 2.0
            && Math.Abs(normal.Z) < OverPoleRad * normal.Norm && Math.Abs(lonB - lonA) > Math.PI / 2.0;
        if (isOverPole)
        {
            double pole = Math.CopySign(Math.PI / 2.0, (a + b).Z);
            vertices.Add((vertices[^1].Lon, pole));
            vertices.Add((vertices[^1].Lon + (lonB - lonA), pole));
            return true;
        }

        AddBetween(vertices, verticesMax, a, (lonA, latA), b, (lonB, latB), 0);
        return true;
    }

    /// <summary>Stops as soon as there are more vertices than wanted.</summary>
    private void AddBetween(
        List<(double Lon, double Lat)> vertices, int verticesMax, in Vec3 a, (double Lon, double Lat) atA, in Vec3 b,
        (double Lon, double Lat) atB, int depth)
    {
        const int depthMax = 24;
        Vec3 middle = (a + b).Unit();
        (double lonMiddle, double latMiddle) = ((atA.Lon + atB.Lon) / 2.0, (atA.Lat + atB.Lat) / 2.0);
        Vec3 drawn = Unit(lonMiddle, latMiddle);
        if (depth >= depthMax || vertices.Count > verticesMax || (middle - drawn).Norm <= _strayMaxRad)
            return;
        double lon = Math.Atan2(middle.Y, middle.X), lat = Math.Atan2(middle.Z, Math.Sqrt(
            (middle.X * middle.X) + (middle.Y * middle.Y)));
        (double Lon, double Lat) at = (lonMiddle + Remainder(lon - lonMiddle), lat);
        AddBetween(vertices, verticesMax, a, atA, middle, at, depth + 1);
        vertices.Add(at);
        AddBetween(vertices, verticesMax, middle, at, b, atB, depth + 1);
    }

    private static Vec3 Unit(double lon, double lat) =>
        new(Math.Cos(lat) * Math.Cos(lon), Math.Cos(lat) * Math.Sin(lon), Math.Sin(lat));

    private static double Remainder(double angle) => Math.IEEERemainder(angle, Math.Tau);

    private static double Radians(double degrees) => degrees * Angle.RadiansPerDegree;
}
