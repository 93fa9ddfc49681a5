using System;
using System.Collections.Generic;
using System.Text;

namespace Overflight.Orbits;

/// <summary>Splits a line of comma-separated values (RFC 4180) into its fields, which may be quoted.</summary>
internal static class CsvLine
{
    private const int ColumnsMax = 256;

    /// <summary>The fields of a line, in place of those the list held.</summary>
    /// <param name="line">The line.</param>
    /// <param name="fields">Where they go.</param>
    /// <param name="column">Where it goes wrong, from 1.</param>
    /// <param name="problem">What is wrong.</param>
    public static bool TrySplit(ReadOnlySpan<char> line, List<CsvField> fields, out int column, out string problem)
    {
        fields.Clear();
        problem = "";
        for (int at = 0; ; at++)
        {
            column = at + 1;
            if (fields.Count == ColumnsMax)
            {
                problem = $"the line has more than {ColumnsMax} fields";
                return false;
            }

            if (at < line.Length && line[at] == '"')
            {
                if (!TryUnquote(line, ref at, out string text))
                {
                    problem = "a quoted field does not end where a comma or the line's end follows";
                    return false;
                }

                fields.Add(new CsvField(text, column));
            }
            else
            {
                int length = line[at..].IndexOf(',');
                int end = length < 0 ? line.Length : at + length;
                fields.Add(new CsvField(line[at..end].Trim().ToString(), column));
                at = end;
            }

            if (at >= line.Length)
                return true;
        }
    }

    // On entry at the opening quote, on leaving at the comma behind the closing one or at the end.
    private static bool TryUnquote(ReadOnlySpan<char> line, ref int at, out string text)
    {
        var built = new StringBuilder();
        text = "";
        for (at++; at < line.Length; at++)
        {
            bool isQuote = line[at] == '"';
            if (isQuote && (at + 1 == line.Length || line[at + 1] != '"'))
            {
                at++;
                text = built.ToString();
                return at == line.Length || line[at] == ',';
            }

            built.Append(line[at]);
            at += isQuote ? 1 : 0;
        }

        return false;
    }
}
