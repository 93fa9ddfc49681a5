using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// Orbit Mean-Elements Messages as CSV with a header line, as CelesTrak and Space-Track publish them: columns are found
/// by name, unknown ones are ignored, fields may be quoted. Every record is one line.
/// </summary>
public static class OmmCsv
{
    private static readonly OmmKey[] Required =
    [
        OmmKey.Epoch, OmmKey.Eccentricity, OmmKey.Inclination, OmmKey.RightAscensionOfNode,
        OmmKey.ArgumentOfPericenter, OmmKey.MeanAnomaly, OmmKey.CatalogueNumber, OmmKey.BStar,
    ];

    /// <summary>
    /// Reads a file. A bad line gives a located error and the others are read; without a good header none is.
    /// </summary>
    public static ElementFile Read(string text, string source, Instant? retrieved, LeapSeconds leap)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(leap);
        var file = new ElementFileBuilder();
        if (file.RefusesLength(text))
            return file.Build();
        var lines = new TextLines(text);
        var fields = new List<CsvField>();
        OmmKey?[]? header = null;
        while (!file.IsFull && lines.MoveNext())
        {
            if (lines.Current.IsWhiteSpace())
                continue;
            if (!CsvLine.TrySplit(lines.Current, fields, out int column, out string problem))
                file.Add(Diagnostic.Error(lines.Number, column, problem));
            else if (header is not null)
                OmmBuilder.AddTo(file, Message(fields, header, lines.Number), source, retrieved, leap);
            else
                header = Header(fields, file, lines.Number);
            if (header is null)
                break;
        }

        return file.Build();
    }

    /// <summary>
    /// Writes a header and one line a set, in the columns that CelesTrak uses; creation date and originator follow as
    /// two more columns where a set has them.
    /// </summary>
    /// <exception cref="ArgumentException">A set holds what no format can carry; <see cref="ElementWriter"/> leaves it
    /// out.</exception>
    public static string Write(IEnumerable<Omm> sets, LeapSeconds leap)
    {
        List<Omm> list = OmmValues.Checked(sets);
        bool hasHeader = list.Exists(set => set.Originator is not null || set.CreationDate is not null);
        OmmKey[] keys = hasHeader ? [.. OmmValues.Order, OmmKey.CreationDate, OmmKey.Originator] : [.. OmmValues.Order];
        var text = new StringBuilder();
        text.AppendJoin(',', keys.Select(key => key.Keyword())).Append('\n');
        foreach (Omm set in list)
            text.AppendJoin(',', keys.Select(key => Quoted(OmmValues.Text(set, key, leap) ?? ""))).Append('\n');
        return text.ToString();
    }

    /// <summary>Whether a line is the header of such a file.</summary>
    internal static bool IsHeader(ReadOnlySpan<char> line)
    {
        var fields = new List<CsvField>();
        return CsvLine.TrySplit(line, fields, out _, out _)
            && fields.Exists(f => f.Text == OmmKey.CatalogueNumber.Keyword())
            && fields.Exists(f => f.Text == OmmKey.Epoch.Keyword());
    }

    private static string Quoted(string value) => value.AsSpan().IndexOfAny(',', '"') < 0
        ? value
        : "\"" + value.Replace("\"", "\"\"") + "\"";

    private static OmmKey?[]? Header(List<CsvField> fields, ElementFileBuilder file, int number)
    {
        var header = new OmmKey?[fields.Count];
        for (int i = 0; i < header.Length; i++)
        {
            if (!OmmKeywords.TryFind(fields[i].Text, out OmmKey key))
                continue;
            if (Array.IndexOf(header, key) >= 0)
            {
                file.Add(Diagnostic.Error(number, fields[i].Column, $"column {key.Keyword()} is there twice"));
                return null;
            }

            header[i] = key;
        }

        OmmKey[] missing = [.. Required.Where(key => Array.IndexOf(header, key) < 0)];
        bool hasSize = Array.IndexOf(header, OmmKey.MeanMotion) >= 0
            || Array.IndexOf(header, OmmKey.SemiMajorAxis) >= 0;
        if (hasSize && missing.Length == 0)
            return header;
        string name = missing.Length > 0 ? missing[0].Keyword() : OmmKey.MeanMotion.Keyword();
        file.Add(Diagnostic.Error(number, 1, $"the header has no column {name}; the first line must name the columns"));
        return null;
    }

    private static OmmMessage Message(List<CsvField> fields, OmmKey?[] header, int number)
    {
        var message = new OmmMessage(number, isComplete: false);
        if (fields.Count != header.Length)
            message.Fail(number, 1, $"the line has {fields.Count} fields but the header has {header.Length}");
        for (int i = 0; i < Math.Min(fields.Count, header.Length); i++)
        {
            if (header[i] is { } key)
                message.Set(key, fields[i].Text, number, fields[i].Column);
        }

        return message;
    }
}
