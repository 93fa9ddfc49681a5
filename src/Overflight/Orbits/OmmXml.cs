using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Xml;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// Orbit Mean-Elements Messages as CCSDS XML (505.0-B): one <c>omm</c>, or several in an <c>ndm</c>. Document type
/// declarations are refused, so no entity is ever expanded and nothing outside the text is looked at.
/// </summary>
public static class OmmXml
{
    /// <summary>Reads a file. Damaged XML ends the reading with an error; the sets before it are kept.</summary>
    public static ElementFile Read(string text, string source, Instant? retrieved, LeapSeconds leap)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(leap);
        var file = new ElementFileBuilder();
        if (file.RefusesLength(text))
            return file.Build();
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = ElementReader.BytesMax,
        };
        using var reader = XmlReader.Create(new StringReader(text), settings);
        try
        {
            new OmmXmlReader(reader, file, source, retrieved, leap).Read();
        }
        catch (XmlException e)
        {
            string message = text.Contains("<!DOCTYPE", StringComparison.Ordinal)
                ? "the file has a document type declaration, which is not read, or is damaged; what follows is left out"
                : "the XML is damaged here; what follows is not read";
            file.Add(Diagnostic.Error(e.LineNumber, e.LinePosition, message));
        }

        return file.Build();
    }

    /// <summary>Writes the messages, version 3.0, inside an <c>ndm</c>.</summary>
    /// <exception cref="ArgumentException">A set holds what no format can carry; <see cref="ElementWriter"/> leaves it
    /// out.</exception>
    public static string Write(IEnumerable<Omm> sets, LeapSeconds leap)
    {
        List<Omm> list = OmmValues.Checked(sets);
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        var settings = new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true, NewLineChars = "\n" };
        using (var writer = XmlWriter.Create(text, settings))
        {
            writer.WriteStartElement("ndm");
            foreach (Omm set in list)
                WriteMessage(writer, set, leap);
            writer.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    private static void WriteMessage(XmlWriter writer, Omm set, LeapSeconds leap)
    {
        writer.WriteStartElement("omm");
        writer.WriteAttributeString("id", OmmKey.Version.Keyword());
        writer.WriteAttributeString("version", OmmMessageText.Version);
        Group("header", OmmKey.CreationDate, OmmKey.Originator);
        writer.WriteStartElement("body");
        writer.WriteStartElement("segment");
        Group("metadata", OmmKey.ObjectName, OmmKey.ObjectId, OmmKey.CenterName, OmmKey.RefFrame, OmmKey.TimeSystem,
            OmmKey.MeanElementTheory);
        writer.WriteStartElement("data");
        Group("meanElements", [.. OmmMessageText.Elements]);
        Group("tleParameters", [.. OmmMessageText.TleParameters]);
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();

        void Group(string name, params ReadOnlySpan<OmmKey> keys)
        {
            writer.WriteStartElement(name);
            foreach (OmmKey key in keys)
                writer.WriteElementString(key.Keyword(), OmmMessageText.Value(set, key, leap));
            writer.WriteEndElement();
        }
    }
}
