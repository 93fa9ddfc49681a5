using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Text;
using System.Xml;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// Walks the nodes of an XML document once, without building a tree, and makes a set of every <c>omm</c>.
/// </summary>
internal sealed class OmmXmlReader(
    XmlReader reader, ElementFileBuilder file, string source, Instant? retrieved, LeapSeconds leap)
{
    private const int DepthMax = 32;
    private const int TextLengthMax = 1024;

    private static readonly FrozenSet<string> Groups = FrozenSet.Create(
        StringComparer.Ordinal,
        "header", "body", "segment", "metadata", "data", "meanElements", "spacecraftParameters", "tleParameters",
        "covarianceMatrix", "userDefinedParameters");

    private readonly IXmlLineInfo _place = (IXmlLineInfo)reader;
    private readonly StringBuilder _text = new();
    private bool _isTooDeep;

    /// <summary>Reads to the end of the document, or to the limit of sets.</summary>
    public void Read()
    {
        bool more = Next();
        while (more && !file.IsFull)
        {
            bool isContainer = reader.LocalName == "ndm" && reader.Depth == 0;
            if (reader.NodeType != XmlNodeType.Element || isContainer)
            {
                more = Next();
            }
            else if (reader.LocalName == "omm")
            {
                ReadMessage();
                more = Next();
            }
            else
            {
                if (reader.LocalName is not ("COMMENT" or "MESSAGE_ID"))
                    file.Add(Error($"'{OmmMessage.Shown(reader.LocalName)}' is not read; only omm is"));
                SkipElement();
                more = Next();
            }
        }
    }

    // From the start of an omm to its end.
    private void ReadMessage()
    {
        var message = new OmmMessage(_place.LineNumber, isComplete: true);
        if (reader.GetAttribute("version") is { } version)
            message.Set(OmmKey.Version, version, _place.LineNumber, _place.LinePosition);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        int depth = reader.Depth;
        if (!reader.IsEmptyElement)
        {
            while (Next() && reader.Depth > depth)
            {
                if (reader.NodeType == XmlNodeType.Element)
                    ReadElement(message, seen);
                else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                    message.Fail(_place.LineNumber, _place.LinePosition, "text stands outside the elements");
            }
        }

        OmmBuilder.AddTo(file, message, source, retrieved, leap);
    }

    private void ReadElement(OmmMessage message, HashSet<string> seen)
    {
        string name = reader.LocalName;
        (int line, int column) = (_place.LineNumber, _place.LinePosition);
        if (Groups.Contains(name))
        {
            if (!seen.Add(name))
                message.Fail(line, column, $"<{name}> is there twice; a message holds one");
        }
        else if (OmmKeywords.TryFind(name, out OmmKey key))
        {
            message.CheckUnit(key, reader.GetAttribute("units") ?? "", line, column);
            string text = ReadText(message);
            message.Set(key, text, line, column);
        }
        else
        {
            if (!OmmKeywords.IsUnused(name))
                message.Fail(
                    line, column, $"'{OmmMessage.Shown(name)}' is not a keyword of an Orbit Mean-Elements Message");
            SkipElement();
        }
    }

    // From the start of a leaf to its end.
    private string ReadText(OmmMessage message)
    {
        _text.Clear();
        int depth = reader.Depth;
        if (reader.IsEmptyElement)
            return "";
        while (Next() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element || _text.Length + reader.Value.Length > TextLengthMax)
                message.Fail(_place.LineNumber, _place.LinePosition, "a value holds elements or is too long");
            else
                _text.Append(reader.Value);
        }

        return _text.ToString();
    }

    // XmlReader.Skip would go one node too far for the loops here.
    private void SkipElement()
    {
        int depth = reader.Depth;
        if (reader.IsEmptyElement)
            return;
        while (Next() && reader.Depth > depth)
        {
        }
    }

    // Stops for good where elements are nested so deep that only memory is meant to be eaten.
    private bool Next()
    {
        if (_isTooDeep || !reader.Read())
            return false;
        _isTooDeep = reader.Depth > DepthMax;
        if (_isTooDeep)
            file.Add(Error($"elements are nested deeper than {DepthMax}; what follows is not read"));
        return !_isTooDeep;
    }

    private Diagnostic Error(string message) => Diagnostic.Error(_place.LineNumber, _place.LinePosition, message);
}
