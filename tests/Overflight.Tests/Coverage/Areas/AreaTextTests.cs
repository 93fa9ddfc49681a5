using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Shouldly;

namespace Overflight.Tests.Coverage.Areas;

public sealed class AreaTextTests
{
    private const string Damage = "[]{},:\"-.eE01928<>/ \0\uD800";

    private const string Ring = "[[10,50],[20,50],[20,60],[10,60],[10,50]]";

    /// <summary>Ways to write one and the same area.</summary>
    [Theory]
    [InlineData("""{"type":"Polygon","coordinates":[RING]}""")]
    [InlineData("""{"coordinates":[RING],"type":"Polygon"}""")]
    [InlineData("""{"type":"MultiPolygon","coordinates":[[RING]]}""")]
    [InlineData("""{"type":"Feature","properties":{"type":"Point","coordinates":[1]},"geometry":POLYGON}""")]
    [InlineData("""{"type":"GeometryCollection","geometries":[POLYGON]}""")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature","properties":""" +
        """null,"geometry":POLYGON},{"type":"Feature","geometry":null}]}""")]
    [InlineData("\uFEFF  {\"type\":\"Polygon\",\"coordinates\":[[[10,50,7],[10,60,7],[20,60,7],[20,50,7],[10,50,7]]]}")]
    public void TryRead_GeoJson_TheSameArea(string text)
    {
        Area area = Read(Filled(text));
        area.SizeM2(Ellipsoid.Wgs84).ShouldBe(ZoneM2(50.0, 60.0, 10.0), 1e3);
        Contains(area, 55.0, 15.0).ShouldBeTrue();
        Contains(area, 55.0, 21.0).ShouldBeFalse();
        Contains(area, 49.999, 15.0).ShouldBeFalse();
    }

    [Fact]
    public void TryRead_Hole_IsOutside()
    {
        Area area = Read("""
            {"type":"Polygon","coordinates":[[[0,0],[30,0],[30,30],[0,30],[0,0]],
            [[10,10],[10,20],[20,20],[20,10],[10,10]]]}
            """);
        area.SizeM2(Ellipsoid.Wgs84).ShouldBe(ZoneM2(0.0, 30.0, 30.0) - ZoneM2(10.0, 20.0, 10.0), 1e3);
        Contains(area, 15.0, 15.0).ShouldBeFalse();
        Contains(area, 15.0, 25.0).ShouldBeTrue();
    }

    /// <summary>Fiji's box of RFC 7946: cut at the date line, running past it, or jumping over it.</summary>
    [Theory]
    [InlineData("""{"type":"MultiPolygon","coordinates":[[[[170,-20],[180,-20],[180,-10],[170,-10],""" +
        """[170,-20]]],[[[-180,-20],[-170,-20],[-170,-10],[-180,-10],[-180,-20]]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[170,-20],[190,-20],[190,-10],[170,-10],[170,-20]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[170,-20],[-170,-20],[-170,-10],[170,-10],[170,-20]]]}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[-190,-20],[-170,-20],[-170,-10],[-190,-10],[-190,-20]]]}""")]
    public void TryRead_OverTheDateLine_OneArea(string text)
    {
        Area area = Read(text);
        area.SizeM2(Ellipsoid.Wgs84).ShouldBe(ZoneM2(10.0, 20.0, 20.0), 1e3);
        foreach (double lon in (double[])[170.001, 175.0, 180.0, -180.0, -175.0, -170.001, 185.0, 540.0])
            Contains(area, -15.0, lon).ShouldBeTrue($"{lon}");
        foreach (double lon in (double[])[169.999, -169.999, 0.0, 90.0])
            Contains(area, -15.0, lon).ShouldBeFalse($"{lon}");
        string written = AreaText.ToGeoJson(area);
        Area again = Read(written);
        again.SizeM2(Ellipsoid.Wgs84).ShouldBe(ZoneM2(10.0, 20.0, 20.0), 1e3);
        again.Polygons.Length.ShouldBe(2);
    }

    /// <summary>A ring around a pole, and the same as a plane polygon with the pole's line.</summary>
    [Theory]
    [InlineData("[[0,-60],[90,-60],[180,-60],[-90,-60],[0,-60]]", -1)]
    [InlineData("[[0,60],[90,60],[180,60],[-90,60],[0,60]]", 1)]
    [InlineData("[[0,60],[-90,60],[-180,60],[-270,60],[-360,60]]", 1)]
    [InlineData("[[-180,60],[0,60],[180,60],[180,90],[-180,90],[-180,60]]", 1)]
    [InlineData("[[-180,-90],[180,-90],[180,-60],[-180,-60],[-180,-90]]", -1)]
    public void TryRead_AroundAPole_HoldsIt(string ring, int pole)
    {
        Area area = Read($$"""{"type":"Polygon","coordinates":[{{ring}}]}""");
        area.SizeM2(Ellipsoid.Wgs84).ShouldBe(ZoneM2(60.0, 90.0, 360.0), 1e4);
        (area.IsNorthPoleInside, area.IsSouthPoleInside).ShouldBe((pole > 0, pole < 0));
        for (double lon = -180.0; lon <= 180.0; lon += 15.0)
        {
            Contains(area, pole * 90.0, lon).ShouldBeTrue();
            Contains(area, pole * 89.9, lon).ShouldBeTrue();
            Contains(area, pole * 60.1, lon).ShouldBeTrue();
            Contains(area, pole * 59.9, lon).ShouldBeFalse();
            Contains(area, pole * -90.0, lon).ShouldBeFalse();
        }

        Area again = Read(AreaText.ToGeoJson(area));
        again.SizeM2(Ellipsoid.Wgs84).ShouldBe(area.SizeM2(Ellipsoid.Wgs84), 1e6);
        again.Contains(new(Angle.FromDegrees(pole * 90.0), default, 0.0)).ShouldBeTrue();
    }

    [Fact]
    public void TryRead_RingOfAPoleWithAHoleAroundIt_IsAnAnnulus()
    {
        Area area = Read("""
            {"type":"Polygon","coordinates":[[[10,60],[100,60],[190,60],[-80,60],[10,60]],
            [[45,80],[135,80],[-135,80],[-45,80],[45,80]]]}
            """);
        area.SizeM2(Ellipsoid.Wgs84).ShouldBe(ZoneM2(60.0, 80.0, 360.0), 1e4);
        area.IsNorthPoleInside.ShouldBeFalse();
        Contains(area, 85.0, 12.0).ShouldBeFalse();
        Contains(area, 70.0, 179.0).ShouldBeTrue();
        Area again = Read(AreaText.ToGeoJson(area));
        again.SizeM2(Ellipsoid.Wgs84).ShouldBe(area.SizeM2(Ellipsoid.Wgs84), 1e6);
        again.IsNorthPoleInside.ShouldBeFalse();
    }

    [Fact]
    public void TryRead_WholeEarth_AllInside()
    {
        Area area = Read("""
            {"type":"Polygon","coordinates":[[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]]}
            """);
        area.SizeM2(Ellipsoid.Wgs84).ShouldBe(Area.Earth.SizeM2(Ellipsoid.Wgs84), 1.0);
        (area.IsNorthPoleInside, area.IsSouthPoleInside).ShouldBe((true, true));
        Contains(area, 0.0, 180.0).ShouldBeTrue();
    }

    [Fact]
    public void TryRead_Kml_GreatCircleEdgesAndHoles()
    {
        Area area = Read("""
            <?xml version="1.0"?>
            <kml xmlns="http://www.opengis.net/kml/2.2"><Document><Placemark><name>A</name><MultiGeometry>
            <Point><coordinates>1,2</coordinates></Point>
            <Polygon>
              <innerBoundaryIs><LinearRing>
                <coordinates>5,5 10,5 10,10 5,10 5,5</coordinates></LinearRing></innerBoundaryIs>
              <outerBoundaryIs><LinearRing><coordinates>
                0,0,100 90,0,100
                0,90,100 0,0,100
              </coordinates></LinearRing></outerBoundaryIs>
            </Polygon>
            <Polygon><outerBoundaryIs><LinearRing><coordinates>
              170,-10 -170,-10 -170,-20 170,-20 170,-10
            </coordinates></LinearRing></outerBoundaryIs></Polygon>
            </MultiGeometry></Placemark></Document></kml>
            """);
        var sphere = new Ellipsoid(1.0, 0.0);
        area.Polygons.Length.ShouldBe(2);

        // On the unit sphere: an octant, less a spherical quadrangle, plus one over the date line.
        double quadrangle = Quadrangle(5.0, 10.0, 5.0), fiji = Quadrangle(10.0, 20.0, 20.0);
        area.SizeM2(sphere).ShouldBe((Math.PI / 2.0) - quadrangle + fiji, 1e-6);
        Contains(area, 7.0, 7.0).ShouldBeFalse();
        Contains(area, 45.0, 45.0).ShouldBeTrue();
        Contains(area, -15.0, 180.0).ShouldBeTrue();
    }

    [Theory]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1]]]}""", 1, 53, "not closed; repeat")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1,0],[0,0]]]}""", 1, 47, "at least 4 positions")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1,91],[1,1],[0,0]]]}""", 1, 41, "latitude 91 lies outside")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[999,9],[1,1],[0,0]]]}""", 1, 41, "longitude 999")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],["1",1],[1,1],[0,0]]]}""", 1, 42, "number was expected")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1e999,1],[1,1],[0,0]]]}""", 1, 41, "finite")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[NaN,1],[1,1],[0,0]]]}""", 1, 42, "JSON is damaged")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[2,2],[2,0],[0,3],[0,0]]]}""", 1, 34, "crosses itself")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1,1],[2,2],[3,3],[0,0]]]}""", 1, 35, "encloses no area")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]],[[20,1],[21,1],[21,2],[20,""" +
        """1]]]}""", 1, 60, "hole lies outside")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[9,0],[9,9],[0,0]],[[5,1],[12,1],[8,2],[5,""" +
        """1]]]}""", 1, 60, "rings of one polygon cross")]
    [InlineData("""{"type":"MultiPolygon","coordinates":[[[[0,0],[9,0],[9,9],[0,0]]],[[[5,1],[12,1],[8,2],""" +
        """[5,1]]]]}""", 1, 68, "crosses another")]
    [InlineData("""{"type":"MultiPolygon","coordinates":[[[[0,0],[9,0],[9,9],[0,0]]],[[[5,1],[7,1],[7,2],[5,""" +
        """1]]]]}""", 1, 68, "lies on another")]
    [InlineData("""{"type":"Point","coordinates":[1,2]}""", 1, 1, "a Point encloses no area")]
    [InlineData("""{"type":"Circle","coordinates":[1,2]}""", 1, 1, "not known to GeoJSON")]
    [InlineData("""{"coordinates":[1,2]}""", 1, 1, "needs a type")]
    [InlineData("""{"type":"Polygon"}""", 1, 1, "needs its coordinates")]
    [InlineData("""{"type":"Polygon","coordinates":[[1,2],[3,4]]}""", 1, 35, "position is an array")]
    [InlineData("""{"type":"Polygon","coordinates":[[[[[1]]]]]}""", 1, 37, "nested too deep")]
    [InlineData("""{"type":"FeatureCollection","features":[]}""", 1, 1, "no polygon")]
    [InlineData("{\"type\":\"Polygon\",\n \"coordinates\":[\n[[0,0],[1,0],[1,1],[0,1]]]}", 3, 20, "not closed")]
    [InlineData("{\"type\":\"Polygon\"", 1, 18, "JSON is damaged")]
    [InlineData("""{"type":"Polygon","coordinates":[[[10,80],[100,80],[-170,80],[-80,80],[10,80],[100,80],""" +
        """[-170,80],[-80,80],[10,80]]]}""", 1, 35, "goes 2 times around")]
    [InlineData("hello", 1, 1, "neither GeoJSON")]
    [InlineData("", 1, 1, "neither GeoJSON")]
    [InlineData("<kml><Polygon/></kml>", 1, 7, "no outer boundary")]
    [InlineData("<kml><Placemark/></kml>", 0, 0, "no polygon")]
    [InlineData("<kml><Polygon>", 1, 15, "XML is damaged")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><kml>&b;</kml>", 1, 1, "document type declaration")]
    [InlineData("<kml><Polygon><outerBoundaryIs><LinearRing><coordinates>\n0,0 1,0 1;1 0,0</coordinates>" +
        "</LinearRing></outerBoundaryIs></Polygon></kml>", 2, 9, "longitude,latitude")]
    [InlineData("<kml><Polygon><outerBoundaryIs><LinearRing><coordinates>\n0,0 1,0 1,95 0,0</coordinates>" +
        "</LinearRing></outerBoundaryIs></Polygon></kml>", 2, 9, "latitude 95")]
    [InlineData("<kml><Polygon><outerBoundaryIs><LinearRing><coordinates>\n0,0 180,0 1,9 0,0</coordinates>" +
        "</LinearRing></outerBoundaryIs></Polygon></kml>", 2, 5, "opposite")]
    public void TryRead_BadArea_RefusedAtItsPlace(string text, int line, int column, string message)
    {
        AreaText.TryRead(text, out _, out Diagnostic diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldContain(message);
        (diagnostic.Line, diagnostic.Column).ShouldBe((line, column), diagnostic.ToString());
        diagnostic.Severity.ShouldBe(DiagnosticSeverity.Error);
    }

    [Fact]
    public void TryRead_BeyondTheLimits_Refused()
    {
        Refusal(new string(' ', AreaText.CharactersMax + 1)).ShouldContain("longer than");
        Refusal(Circle(AreaText.PositionsMax + 1)).ShouldContain("more than 100000 positions");
        string rings = string.Join(',', Enumerable.Range(0, AreaText.RingsMax + 1).Select(i =>
        {
            (double x, double y) = ((i % 150) * 2.0, (i / 150) - 60.0);
            return string.Create(
                CultureInfo.InvariantCulture, $"[[[{x},{y}],[{x + 1},{y}],[{x + 1},{y + 0.5}],[{x},{y}]]]");
        }));
        Refusal($$"""{"type":"MultiPolygon","coordinates":[{{rings}}]}""").ShouldContain("more than 10000 rings");
        string nested = string.Concat(Enumerable.Repeat("""{"type":"GeometryCollection","geometries":[""", 18));
        Refusal(nested).ShouldContain("nested deeper than 16");
        Refusal(string.Concat(Enumerable.Repeat("<a>", 70))).ShouldContain("nested deeper than");
    }

    /// <summary>
    /// A zigzag of edges half around the Earth, which great circles to the metre would make millions of vertices of, is
    /// refused before they are made, at the position where it becomes too much.
    /// </summary>
    [Fact]
    public void TryRead_LongZigzag_RefusedBeforeItGrows()
    {
        const int positions = 20_000;
        var text = new StringBuilder("<kml><Polygon><outerBoundaryIs><LinearRing><coordinates>\n");
        for (int i = 0; i < positions; i++)
            text.Append(CultureInfo.InvariantCulture, $"{(i % 2 == 0 ? 0 : 150)},{40.0 + (i * 1e-4)}\n");
        text.Append("0,40</coordinates></LinearRing></outerBoundaryIs></Polygon></kml>");
        long before = GC.GetAllocatedBytesForCurrentThread();
        AreaText.TryRead(text.ToString(), out _, out Diagnostic diagnostic).ShouldBeFalse();
        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        diagnostic.Message.ShouldContain($"more than {AreaText.VerticesMax} vertices; take fewer or shorter edges");
        diagnostic.Line.ShouldBeInRange(50, positions / 10);
        bytes.ShouldBeLessThan(100_000_000); // millions of vertices would be gigabytes
    }

    /// <summary>100,000 positions on a wavy circle are read in seconds, crossings and all.</summary>
    [Fact]
    public void TryRead_AtTheLimit_IsRead() =>
        Read(Circle(AreaText.PositionsMax)).SizeM2(Ellipsoid.Wgs84).ShouldBeInRange(1e12, 5e12);

    /// <summary>Any damage to real text is refused or read; nothing is thrown and nothing hangs.</summary>
    [Fact]
    public void TryRead_MutatedText_NeverThrows()
    {
        var random = new Random(11);
        string[] texts =
        [
            Filled("""{"type":"FeatureCollection","features":[{"type":"Feature","geometry":POLYGON}]}"""),
            "<kml><Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 9,0 9,9 0,0</coordinates></LinearRing>" +
            "</outerBoundaryIs></Polygon></kml>",
        ];
        int refused = 0;
        for (int i = 0; i < 4000; i++)
        {
            var text = new StringBuilder(texts[i % 2]);
            for (int k = random.Next(1, 4); k > 0; k--)
                text[random.Next(text.Length)] = Damage[random.Next(Damage.Length)];
            refused += AreaText.TryRead(text.ToString(), out _, out Diagnostic d) ? 0 : 1;
            (d.Message is null or { Length: > 10 }).ShouldBeTrue();
        }

        refused.ShouldBeInRange(2000, 4000);
    }

    /// <summary>A star with ever so many points.</summary>
    private static string Circle(int positions)
    {
        var text = new StringBuilder("""{"type":"Polygon","coordinates":[[""");
        for (int i = 0; i < positions - 1; i++)
        {
            (double sin, double cos) = Math.SinCos(Math.Tau * i / (positions - 1));
            double r = 8.0 + (i % 2);
            text.Append(CultureInfo.InvariantCulture, $"[{10.0 + (r * cos):R},{r * sin:R}],");
        }

        return text.Append("[18,0]]]}").ToString();
    }

    private static double Quadrangle(double south, double north, double width)
    {
        // Excess under a great-circle edge between two points on one parallel: 2·atan(tan(w/2)·sin φ).
        double Under(double lat) => 2.0 * Math.Atan(
            Math.Tan(Angle.FromDegrees(width / 2.0).Radians) * Math.Sin(Angle.FromDegrees(lat).Radians));
        return Under(north) - Under(south);
    }

    /// <summary>Area between two parallels, by a midpoint sum over the radii of curvature.</summary>
    private static double ZoneM2(double south, double north, double width)
    {
        const int steps = 20_000;
        double a = Ellipsoid.Wgs84.EquatorialRadiusM, e2 = Ellipsoid.Wgs84.EccentricitySquared, sum = 0.0;
        double height = Angle.FromDegrees(north - south).Radians / steps;
        for (int i = 0; i < steps; i++)
        {
            (double s, double c) = Math.SinCos(Angle.FromDegrees(south).Radians + ((i + 0.5) * height));
            double w = 1.0 - (e2 * s * s);
            sum += a * a * (1.0 - e2) * c / (w * w) * height;
        }

        return sum * Angle.FromDegrees(width).Radians;
    }

    private static string Filled(string text) =>
        text.Replace("POLYGON", """{"type":"Polygon","coordinates":[RING]}""").Replace("RING", Ring);

    private static bool Contains(Area area, double latitude, double longitude) =>
        area.Contains(Geodetic.FromDegrees(latitude, longitude));

    private static Area Read(string text)
    {
        AreaText.TryRead(text, out Area area, out Diagnostic diagnostic).ShouldBeTrue(diagnostic.ToString());
        return area;
    }

    private static string Refusal(string text)
    {
        AreaText.TryRead(text, out _, out Diagnostic diagnostic).ShouldBeFalse();
        return diagnostic.Message;
    }
}
