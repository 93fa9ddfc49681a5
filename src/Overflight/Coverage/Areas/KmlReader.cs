// KML (OGC 07-147r2): every Polygon counts, wherever it stands; points, lines and all else are passed over. Element
// names are taken without their namespace, as writers differ in it. Declarations of entities are refused.
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Text;
using System.Xml;
using Overflight.Numerics;

namespace Overflight.Coverage.Areas;

/// <summary>Reads the polygons of a KML document.</summary>
internal sealed class KmlReader
{
    private readonly XmlReader _reader;
    private readonly IXmlLineInfo _line;
    private readonly AreaBuilder _builder = new();
    private AreaFault? _fault;

    private KmlReader(XmlReader reader)
    {
        _reader = reader;
        _line = (IXmlLineInfo)reader;
    }

    public static Area? Read(string text, out Diagnostic diagnostic)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = AreaText.CharactersMax,
        };
        using var xml = XmlReader.Create(new StringReader(text), settings);
        diagnostic = default;
        try
        {
            var reader = new KmlReader(xml);
            reader.ReadDocument();
            Area? area = reader._fault is null ? reader._builder.Build(out reader._fault) : null;
            if (reader._fault is { } fault)
                diagnostic = Diagnostic.Error((int)(fault.Place >> 32), (int)(fault.Place & 0x7fffffff), fault.Message);
            return area;
        }
        catch (XmlException e)
        {
            int declaration = text.IndexOf("<!DOCTYPE", StringComparison.Ordinal);
            diagnostic = declaration < 0
                ? Diagnostic.Error(e.LineNumber, e.LinePosition, "the XML is damaged here")
                : Diagnostic.Error(
                    1 + text.AsSpan(0, declaration).Count('\n'), declaration - text.LastIndexOf('\n', declaration),
                    "the document has a document type declaration, which is not read; remove it");
            return null;
        }
    }

    private long Place => PlaceOf(_line.LineNumber, _line.LinePosition);

    private static long PlaceOf(int line, int column) => ((long)line << 32) | (uint)column;

    private void ReadDocument()
    {
        while (_fault is null && _reader.Read())
        {
            if (_reader.NodeType != XmlNodeType.Element)
                continue;
            if (_reader.Depth > 4 * AreaText.NestingMax)
                _fault = new(Place, $"elements are nested deeper than {4 * AreaText.NestingMax}");
            else if (_reader.LocalName == "Polygon")
                ReadPolygon();
        }
    }

    /// <summary>From the start of a Polygon to its end.</summary>
    private void ReadPolygon()
    {
        long place = Place;
        int depth = _reader.Depth;
        var rings = new List<RingBuilder>();
        var places = new List<long>();
        bool isInner = false, hasOuter = false;
        bool isEmpty = _reader.IsEmptyElement;
        while (_fault is null && !isEmpty && _reader.Read() && _reader.Depth > depth)
        {
            if (_reader.NodeType != XmlNodeType.Element)
                continue;
            if (_reader.LocalName is "outerBoundaryIs" or "innerBoundaryIs")
            {
                isInner = _reader.LocalName == "innerBoundaryIs";
            }
            else if (_reader.LocalName == "coordinates")
            {
                int at = isInner ? rings.Count : 0;
                if (!isInner && hasOuter)
                    _fault = new(Place, "the polygon has two outer boundaries; make two polygons of it");
                hasOuter |= !isInner;
                places.Insert(at, Place);
                rings.Insert(at, ReadRing());
            }
        }

        if (_fault is null && !hasOuter)
            _fault = new(place, "the polygon has no outer boundary; give outerBoundaryIs, LinearRing, coordinates");
        _fault ??= _builder.Add(rings, places);
    }

    private RingBuilder ReadRing()
    {
        var ring = new RingBuilder(EdgeKind.Shortest);
        int depth = _reader.Depth;
        if (_reader.IsEmptyElement)
            return ring;
        var text = new StringBuilder();
        (int line, int column) = (0, 0);
        while (_reader.Read() && _reader.Depth > depth)
        {
            if (_reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace
                or XmlNodeType.SignificantWhitespace))
                continue;
            if (text.Length == 0)
                (line, column) = (_line.LineNumber, _line.LinePosition);
            text.Append(_reader.Value);
        }

        ReadPositions(text.ToString(), line, column, ring);
        return ring;
    }

    /// <summary>Positions are parted by white space, their numbers by commas: longitude, latitude, height.</summary>
    private void ReadPositions(string text, int line, int column, RingBuilder ring)
    {
        for (int i = 0; i < text.Length && _fault is null;)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                (line, column) = text[i] == '\n' ? (line + 1, 1) : (line, column + 1);
                i++;
                continue;
            }

            int end = i;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            string[] parts = text[i..end].Split(',', 4);
            if (parts.Length is < 2 or > 3
                || !double.TryParse(parts[0], NumberStyles.Float, CultureInfo.InvariantCulture, out double lon)
                || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double lat))
                _fault = new(PlaceOf(line, column), "a position is longitude,latitude[,height] without blanks in it");
            else if (ring.Count >= AreaText.PositionsMax)
                _fault = new(PlaceOf(line, column), $"the ring has more than {AreaText.PositionsMax} positions; " +
                    $"simplify it");
            else
                ring.Add(lon, lat, PlaceOf(line, column));
            column += end - i;
            i = end;
        }
    }
}
