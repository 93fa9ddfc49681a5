using System;
using Overflight.Frames;

namespace Overflight.Analyses.Dossiers;

/// <summary>A round map on a page: where a place lies in the coordinates of its drawing, from the upper left.</summary>
internal sealed class MapFrame(Geodetic centre, double radiusM)
{
    /// <summary>Width and height of the drawing.</summary>
    public const double Size = 640.0;

    /// <summary>Where the centre lies, from the left and from the top.</summary>
    public const double Middle = Size / 2.0;

    /// <summary>Radius of the map in the drawing.</summary>
    public const double Rim = 272.0;

    public AzimuthalEquidistant Projection { get; } = new(centre);

    /// <summary>Radius of the map on the ground.</summary>
    public double RadiusM { get; } = radiusM;

    public double PerM => Rim / RadiusM;

    /// <summary>A place, from the middle of the map: right and down.</summary>
    public (double X, double Y) FromMiddle(Geodetic place)
    {
        MapPoint point = Projection.Project(place);
        return (point.EastM * PerM, -point.NorthM * PerM);
    }

    public (double X, double Y) At(Geodetic place)
    {
        (double x, double y) = FromMiddle(place);
        return (Middle + x, Middle + y);
    }

    /// <summary>Whether a point of the drawing lies on the map, a margin inside its rim.</summary>
    public static bool IsOn((double X, double Y) point, double margin = 0.0) =>
        Math.Sqrt(Square(point.X - Middle) + Square(point.Y - Middle)) <= Rim - margin;

    private static double Square(double x) => x * x;
}
