using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Overflight.Evidence;

namespace Overflight.Analyses.Dossiers;

/// <summary>The pieces a dossier is made of. All text goes through <see cref="Text"/>.</summary>
internal static class DossierHtml
{
    /// <summary>Most characters of one text; what is longer is cut, and says so.</summary>
    public const int LengthMax = 20_000;

    /// <summary>Text without markup, with signs that cannot be seen spelled out.</summary>
    public static string Text(string text) => HtmlText.Escaped(HtmlText.Spelled(
        text.Length <= LengthMax ? text : text[..LengthMax] + " … (cut)"));

    public static string Element(string name, string text) => $"<{name}>{Text(text)}</{name}>\n";

    public static string Element(string name, string kind, string text) =>
        $"<{name} class=\"{kind}\">{Text(text)}</{name}>\n";

    /// <summary>A section with a heading; nothing where it has no content.</summary>
    public static string Section(string title, params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder();
        foreach (string part in parts)
            text.Append(part);
        return text.Length == 0 ? "" : $"<section>\n<h3>{Text(title)}</h3>\n{text}</section>\n";
    }

    public static string List(IEnumerable<string> items)
    {
        string[] lines = [.. items.Select(i => $"<li>{Text(i)}</li>\n")];
        return lines.Length == 0 ? "" : $"<ul>\n{string.Concat(lines)}</ul>\n";
    }

    /// <summary>Names with their values; those without a value are left out.</summary>
    public static string Facts(params ReadOnlySpan<(string Name, string? Value)> facts)
    {
        var text = new StringBuilder();
        foreach ((string name, string? value) in facts)
        {
            if (!string.IsNullOrEmpty(value))
                text.Append(CultureInfo.InvariantCulture, $"<dt>{Text(name)}</dt><dd>{Text(value)}</dd>\n");
        }

        return text.Length == 0 ? "" : $"<dl>\n{text}</dl>\n";
    }

    /// <summary>A table; its first column names its rows.</summary>
    public static string Table(string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder("<div class=\"wide\"><table>\n<caption>").Append(Text(caption))
            .Append("</caption>\n<thead><tr>");
        foreach (string column in columns)
            text.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Text(column)}</th>");
        text.Append("</tr></thead>\n<tbody>\n");
        foreach (IReadOnlyList<string> row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Text(row[0])}</th>");
            foreach (string cell in row.Skip(1))
                text.Append(CultureInfo.InvariantCulture, $"<td>{Text(cell)}</td>");
            text.Append("</tr>\n");
        }

        return text.Append("</tbody></table></div>\n").ToString();
    }

    /// <summary>Lines as they are, behind a heading that opens them.</summary>
    public static string Folded(string summary, string lines)
    {
        // Line ends count here, so each line is escaped by itself.
        string safe = string.Join('\n', lines.TrimEnd('\n').Split('\n').Select(l => Text(l.TrimEnd('\r'))));
        return $"<details><summary>{Text(summary)}</summary>\n<pre>{safe}</pre>\n</details>\n";
    }

    /// <summary>A verdict by word, sign and colour.</summary>
    public static string Badge(Verdict? verdict)
    {
        (string kind, string sign) = verdict switch
        {
            Verdict.Supported => ("supported", "✓"),
            Verdict.Contradicted => ("contradicted", "✗"),
            Verdict.Undetermined => ("undetermined", "?"),
            _ => ("unchecked", "–"),
        };
        return $"<span class=\"badge {kind}\"><span aria-hidden=\"true\">{sign}</span> {Word(verdict)}</span>";
    }

    public static string Word(Verdict? verdict) => verdict?.ToString() ?? "Not checked";
}
