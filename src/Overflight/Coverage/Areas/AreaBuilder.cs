using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Coverage.Areas;

/// <summary>Collects the polygons of a file within the limits, and checks how they lie to each other.</summary>
internal sealed class AreaBuilder
{
    private readonly List<PlanePolygon> _polygons = [];
    private readonly List<PlaneRing> _rings = [];
    private readonly List<(long Place, int Polygon)> _origins = [];
    private int _positions;
    private int _vertices;

    /// <summary>Adds a polygon: its outer ring, then its holes.</summary>
    public AreaFault? Add(IReadOnlyList<RingBuilder> rings, IReadOnlyList<long> places)
    {
        var built = new List<PlaneRing>();
        for (int i = 0; i < rings.Count; i++)
        {
            _positions += rings[i].Count;
            if (_positions > AreaText.PositionsMax)
                return new(places[i], $"the areas have more than {AreaText.PositionsMax} positions; simplify or " +
                    $"split them");
            if (rings[i].Build(AreaText.VerticesMax - _vertices, out AreaFault? fault) is not { } ring)
                return fault;
            _vertices += ring.Count;
            built.Add(ring);
            _rings.Add(ring);
            _origins.Add((places[i], _polygons.Count));
        }

        if (_rings.Count > AreaText.RingsMax)
            return new(places[0], $"the areas have more than {AreaText.RingsMax} rings; simplify or split them");
        _polygons.Add(new PlanePolygon(built[0], [.. built.Skip(1)]));
        return null;
    }

    /// <summary>The area; <c>null</c> with a fault where the polygons do not fit together.</summary>
    public Area? Build(out AreaFault? fault)
    {
        fault = _polygons.Count == 0
            ? new(0, "there is no polygon in it; draw the area as a Polygon or MultiPolygon")
            : CrossingFault() ?? HoleFault() ?? OverlapFault();
        return fault is null ? new Area(_polygons) : null;
    }

    private AreaFault? CrossingFault()
    {
        if (RingCrossings.Find(_rings) is not { } pair)
            return null;
        long place = _origins[pair.Second].Place;
        if (pair.First == pair.Second)
            return new(place, "the ring crosses itself; draw it so that its edges only meet at their ends");
        return _origins[pair.First].Polygon == _origins[pair.Second].Polygon
            ? new(place, "two rings of one polygon cross; a hole lies wholly inside its outer ring and apart from " +
                "other holes")
            : new(place, "this polygon crosses another; merge the two, or give their areas in separate files");
    }

    private AreaFault? HoleFault()
    {
        for (int i = 0; i < _rings.Count; i++)
        {
            PlanePolygon polygon = _polygons[_origins[i].Polygon];
            int hole = i == 0 || _origins[i - 1].Polygon != _origins[i].Polygon ? -1 : HoleNumber(i);
            if (hole < 0)
                continue;
            (double lon, double lat) = _rings[i].InnerPoint();
            if (!polygon.Outer.Contains(lon, lat))
                return new(_origins[i].Place, "the hole lies outside the outer ring; the first ring of a polygon is " +
                    "its outline, further rings are holes in it");
            bool isInHole = polygon.Holes.Where((_, k) => k != hole).Any(h => h.Contains(lon, lat));
            if (isInHole)
                return new(_origins[i].Place, "the hole lies in another hole; remove it, or draw a polygon of its own");
        }

        return null;
    }

    private AreaFault? OverlapFault()
    {
        if (_polygons.Count == 1)
            return null;
        ImmutableArray<(double Lon, double Lat)> inner = [.. _polygons.Select(p => InnerPoint(p))];
        for (int i = 0, ring = 0; i < _polygons.Count; ring += _polygons[i].Rings.Length, i++)
        {
            for (int k = 0; k < _polygons.Count; k++)
            {
                if (k != i && _polygons[k].Contains(inner[i].Lon, inner[i].Lat))
                    return new(_origins[ring].Place, "this polygon lies on another; merge the two, or give their " +
                        "areas in separate files");
            }
        }

        return null;
    }

    /// <summary>A point of the polygon; inside a hole only where the hole fills its middle.</summary>
    private static (double Lon, double Lat) InnerPoint(PlanePolygon polygon)
    {
        (double Lon, double Lat) at = polygon.Outer.InnerPoint();
        return polygon.Contains(at.Lon, at.Lat) ? at : Beside(polygon);
    }

    /// <summary>Between an outer vertex and its neighbours, just inside the outline.</summary>
    private static (double Lon, double Lat) Beside(PlanePolygon polygon)
    {
        PlaneRing ring = polygon.Outer;
        for (int i = 0; i < ring.Count; i++)
        {
            ((double lonA, double latA), (double lonB, double latB)) = (ring[i], ring[ring.Next(i)]);
            (double dx, double dy) = (lonB - lonA, latB - latA);
            (double Lon, double Lat) at = (((lonA + lonB) / 2.0) - (1e-6 * dy), ((latA + latB) / 2.0) + (1e-6 * dx));
            if (polygon.Contains(at.Lon, at.Lat))
                return at;
        }

        return ring.InnerPoint();
    }

    private int HoleNumber(int ring)
    {
        int first = ring;
        while (first > 0 && _origins[first - 1].Polygon == _origins[ring].Polygon)
            first--;
        return ring - first - 1;
    }
}
