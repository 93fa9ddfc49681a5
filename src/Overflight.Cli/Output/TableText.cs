using System;
using System.Globalization;
using System.IO;
using Overflight.Time;
using Spectre.Console;

namespace Overflight.Cli.Output;

/// <summary>
/// Tables for people, by Spectre.Console: as wide as the terminal, or 160 columns where there is none.
/// </summary>
internal static class TableText
{
    private const int WidthWithoutTerminal = 160;

    /// <summary>Renders into text; colours only on a terminal.</summary>
    public static string Render(Action<IAnsiConsole> draw)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        bool terminal = !Console.IsOutputRedirected;
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = terminal ? Math.Max(80, Console.WindowWidth) : WidthWithoutTerminal;
        console.Profile.Capabilities.Unicode = true;
        draw(console);
        return TrimLineEnds(writer.ToString());
    }

    public static Table Table(params string[] columns)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (string column in columns)
            table.AddColumn(new TableColumn(Markup.Escape(column)) { NoWrap = true });
        return table;
    }

    /// <summary>Adds a row of plain text: square brackets are not markup.</summary>
    public static void AddPlainRow(this Table table, params string[] cells) =>
        table.AddRow(Array.ConvertAll(cells, Safe));

    /// <summary>Writes a line that begins with a dash; what does not fit goes on below it.</summary>
    public static void Bullet(IAnsiConsole console, string text)
    {
        var grid = new Grid();
        grid.AddColumn(new GridColumn { Width = 2, NoWrap = true, Padding = new Padding(2, 0, 0, 0) });
        grid.AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        grid.AddRow(new Text("-"), new Markup(Safe(text)));
        console.Write(grid);
    }

    /// <summary>A number and what it counts.</summary>
    public static string Counted(long count, string one, string many) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many);

    /// <summary>A share, as percent with two decimals.</summary>
    public static string Percent(double ratio) =>
        (100.0 * ratio).ToString("0.00", CultureInfo.InvariantCulture) + " %";

    /// <summary>A duration in hours, or in minutes below two hours.</summary>
    public static string Hours(Duration duration) => duration.Minutes < 120.0
        ? duration.Minutes.ToString("0.0", CultureInfo.InvariantCulture) + " min"
        : (duration.Minutes / 60.0).ToString("0.00", CultureInfo.InvariantCulture) + " h";

    /// <summary>Text from outside without markup and control characters.</summary>
    public static string Safe(string text) => Markup.Escape(Printable(text));

    /// <summary>Text from outside without control characters.</summary>
    public static string Printable(string text) =>
        string.Concat(System.Linq.Enumerable.Where(text, c => !char.IsControl(c) && !IsBidirectionalControl(c)));

    private static bool IsBidirectionalControl(char c) =>
        c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string TrimLineEnds(string text)
    {
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
            lines[i] = lines[i].TrimEnd();
        return string.Join('\n', lines);
    }
}
