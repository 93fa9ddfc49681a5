using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Overflight.Analyses;

/// <summary>
/// Builds HTML that is well-formed XML too. All text from outside goes through <see cref="Escaped"/>.
/// </summary>
internal static class HtmlText
{
    /// <summary>
    /// Text without markup, without signs that XML forbids, and without those that turn its direction.
    /// </summary>
    public static string Escaped(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        foreach (Rune rune in text.EnumerateRunes()) // half a surrogate pair comes as U+FFFD
        {
            string? written = rune.Value switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                '\'' => "&#39;",
                '\t' or '\n' or '\r' => " ",
                < 0x20 or (>= 0x7F and <= 0x9F) or 0xFFFE or 0xFFFF => "",
                (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => "",
                _ => null,
            };
            if (written is null)
                safe.Append(rune.ToString());
            else
                safe.Append(written);
        }

        return safe.ToString();
    }

    /// <summary>
    /// Evidence as it is, with signs that cannot be seen spelled out (<c>\u202E</c>): controls, those that turn the
    /// direction of text, and those of no width that can hide or join words. Blanks and line ends stay.
    /// </summary>
    public static string Spelled(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (IsHidden(rune.Value))
                safe.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            else
                safe.Append(rune.ToString());
        }

        return safe.ToString();
    }

    private static bool IsHidden(int sign) => sign switch
    {
        '\t' or '\n' or '\r' => false,
        < 0x20 or (>= 0x7F and <= 0x9F) => true,
        0x00AD or 0x061C or 0x180E or 0xFEFF => true,
        (>= 0x200B and <= 0x200F) or (>= 0x2028 and <= 0x202E) or (>= 0x2060 and <= 0x206F) => true,
        (>= 0xFFF9 and <= 0xFFFB) or 0xFFFE or 0xFFFF or (>= 0xE0000 and <= 0xE007F) => true,
        _ => false,
    };

    /// <summary>An element that holds text.</summary>
    public static string Element(string name, string text) => $"<{name}>{Escaped(text)}</{name}>";

    /// <summary>A list of sentences; nothing where there are none.</summary>
    public static string List(IEnumerable<string> items)
    {
        string[] lines = [.. items.Select(i => Element("li", i))];
        return lines.Length == 0 ? "" : $"<ul>\n{string.Join('\n', lines)}\n</ul>\n";
    }

    /// <summary>A table whose first column names its rows.</summary>
    public static string Table(string caption, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder("<div class=\"wide\"><table>\n").Append(Element("caption", caption));
        text.Append("\n<thead><tr>");
        foreach (string column in columns)
            text.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{Escaped(column)}</th>");
        text.Append("</tr></thead>\n<tbody>\n");
        foreach (IReadOnlyList<string> row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Escaped(row[0])}</th>");
            foreach (string cell in row.Skip(1))
                text.Append(Element("td", cell));
            text.Append("</tr>\n");
        }

        return text.Append("</tbody></table></div>\n").ToString();
    }
}
