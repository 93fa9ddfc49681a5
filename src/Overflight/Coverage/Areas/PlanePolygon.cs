using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Coverage.Areas;

/// <summary>An outer ring, counter-clockwise, and its holes, clockwise.</summary>
internal sealed class PlanePolygon
{
    /// <summary>Rings may come in either direction.</summary>
    public PlanePolygon(PlaneRing outer, ImmutableArray<PlaneRing> holes)
    {
        var unit = new AuthalicSphere(new(1.0, 0.0));
        Outer = outer.SignedSize(unit) < 0.0 ? outer.Reversed() : outer;
        Holes = [.. holes.Select(h => h.SignedSize(unit) > 0.0 ? h.Reversed() : h)];
    }

    public PlaneRing Outer { get; }

    public ImmutableArray<PlaneRing> Holes { get; }

    public ImmutableArray<PlaneRing> Rings => [Outer, .. Holes];

    public bool Contains(double lon, double lat)
    {
        if (!Outer.Contains(lon, lat))
            return false;
        foreach (PlaneRing hole in Holes)
        {
            if (hole.Contains(lon, lat))
                return false;
        }

        return true;
    }

    /// <summary>Area over R².</summary>
    public double Size(in AuthalicSphere sphere)
    {
        double sum = Outer.SignedSize(sphere);
        foreach (PlaneRing hole in Holes)
            sum += hole.SignedSize(sphere);
        return sum;
    }
}
