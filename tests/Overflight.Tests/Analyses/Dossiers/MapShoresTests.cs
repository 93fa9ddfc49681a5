using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Overflight.Analyses.Dossiers;
using Overflight.Data.Reference;
using Overflight.Frames;
using Shouldly;

namespace Overflight.Tests.Analyses.Dossiers;

public class MapShoresTests
{
    private static readonly Coastlines Shores = ReferenceData.Coastlines();

    /// <summary>
    /// Beijing and Ulaanbaatar have land opposite; McMurdo, Chukotka and the poles their own troubles.
    /// </summary>
    [Theory]
    [InlineData(38.9, -77.0, 2.6e6)]
    [InlineData(39.9, 116.4, 2.6e6)]
    [InlineData(47.9, 106.9, 9e6)]
    [InlineData(-77.85, 166.67, 2.6e6)]
    [InlineData(66.0, 179.5, 2.6e6)]
    [InlineData(90.0, 0.0, 5e6)]
    [InlineData(-90.0, 0.0, 5e6)]
    [InlineData(13.58, 144.93, 1.5e6)]
    [InlineData(-34.6, -58.4, 9e6)]
    [InlineData(0.0, 180.0, 9e6)]
    public void Path_FilledEvenOdd_IsLandWhereThereIsLand(double latitude, double longitude, double radiusM)
    {
        var frame = new MapFrame(Geodetic.FromDegrees(latitude, longitude), radiusM);
        var rings = Rings(MapShores.Path(Shores, frame));
        var random = new Random(5);
        int count = 0, off = 0;
        while (count < 400)
        {
            double x = ((2.0 * random.NextDouble()) - 1.0) * MapFrame.Rim;
            double y = ((2.0 * random.NextDouble()) - 1.0) * MapFrame.Rim;
            if ((x * x) + (y * y) > MapFrame.Rim * MapFrame.Rim)
                continue;
            Geodetic place = frame.Projection.Unproject(new MapPoint(x / frame.PerM, -y / frame.PerM));
            bool isFilled = rings.Count(r => IsInside(r, MapFrame.Middle + x, MapFrame.Middle + y)) % 2 == 1;
            off += isFilled == Shores.IsLand(place) ? 0 : 1;
            count++;
        }

        off.ShouldBeLessThanOrEqualTo(6); // the shores themselves, a pixel wide
    }

    [Fact]
    public void Path_NoShores_IsEmpty() =>
        MapShores.Path(Coastlines.None, new MapFrame(default, 2e6)).ShouldBeEmpty();

    [Fact]
    public void Path_FarMap_HasNoFarShores() =>
        MapShores.Path(Shores, new MapFrame(Geodetic.FromDegrees(0.0, -130.0), 1.5e6)).Length.ShouldBeLessThan(8_000);

    private static bool IsInside(List<(double X, double Y)> ring, double x, double y)
    {
        bool isInside = false;
        for (int i = 0, j = ring.Count - 1; i < ring.Count; j = i++)
        {
            (double ax, double ay) = ring[i];
            (double bx, double by) = ring[j];
            if (ay > y != by > y && x < ((bx - ax) * (y - ay) / (by - ay)) + ax)
                isInside = !isInside;
        }

        return isInside;
    }

    /// <summary>The rings of a path; the circle around all stands as a square.</summary>
    private static List<List<(double X, double Y)>> Rings(string path)
    {
        var rings = new List<List<(double, double)>>();
        foreach (string part in path.Split('z', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.Contains('a'))
                rings.Add([(-1000, -1000), (2000, -1000), (2000, 2000), (-1000, 2000)]);
            else
                rings.Add([.. part.Split('M', 'L').Skip(1).Select(p => p.Split(' '))
                    .Select(p => (Number(p[0]), Number(p[1])))]);
        }

        return rings;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
