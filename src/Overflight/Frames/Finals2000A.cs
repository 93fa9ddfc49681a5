using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Frames;

/// <summary>
/// Reads tables of Earth orientation: the fixed columns of the IERS files <c>finals2000A.all</c>, <c>.data</c> and
/// <c>.daily</c> (columns as in the IERS' <c>readme.finals2000A</c>), and the project's own CSV form, whose first line
/// is <see cref="CsvHeader"/>. Which it is shows in the first line.
/// </summary>
public static class Finals2000A
{
    /// <summary>Longest text that is read, characters; the file since 1973 has a quarter of it.</summary>
    public const int LengthMax = 16 * 1024 * 1024;

    /// <summary>Most days that are read: 270 years.</summary>
    public const int RowsMax = 100_000;

    /// <summary>Messages after which reading stops and the text is refused as something else.</summary>
    public const int DiagnosticsMax = 20;

    /// <summary>
    /// First line of the CSV form: day (MJD, UTC), pole in arc-seconds, UT1 − UTC in seconds, <c>I</c> for measured or
    /// <c>P</c> for predicted.
    /// </summary>
    public const string CsvHeader = "mjd,xp_arcsec,yp_arcsec,ut1_minus_utc_s,flag";

    private const int LastColumn = 68;
    private const int RowsMin = 4; // what the interpolation of EarthOrientation needs
    private const int DayMin = 36_934; // 1960-01-01
    private const int DayMax = 158_032; // 2291-07-20, near the end of Instant
    private const double PoleMaxArcseconds = 2.0; // it has stayed within 0.7"
    private const double Ut1MaxS = 1.0;

    /// <summary>
    /// Reads a table. A bad line gives a located error and is left out; days at the end that have no values yet are
    /// ignored. Of a day with one measured and one predicted value the whole is predicted. Never throws for what is
    /// in the text.
    /// </summary>
    /// <param name="text">The file.</param>
    /// <param name="leapSeconds">The leap-second table.</param>
    /// <param name="table">The table, where at least four days were good; otherwise <c>null</c>.</param>
    /// <param name="diagnostics">Errors (line left out) and warnings, in the order of the file.</param>
    public static bool TryRead(
        string text, LeapSeconds leapSeconds, out EarthOrientation table, out ImmutableArray<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(leapSeconds);
        table = null!; // only read after true
        var found = new List<Diagnostic>();
        var rows = ImmutableArray.CreateBuilder<EarthOrientationRow>();
        if (text.Length > LengthMax)
            found.Add(Diagnostic.Error(0, 0, $"the text is longer than {LengthMax} characters; split it by days"));
        else
            ReadRows(text.AsSpan().TrimStart('\uFEFF'), rows, found);
        if (rows.Count >= RowsMin)
            table = new EarthOrientation(rows.ToImmutable(), leapSeconds);
        else if (!found.Exists(d => d.Severity == DiagnosticSeverity.Error))
        {
            found.Add(Diagnostic.Error(
                0, 0, $"only {rows.Count} days have values; a table needs {RowsMin}: is the file complete?"));
        }

        diagnostics = [.. found];
        return rows.Count >= RowsMin;
    }

    private static void ReadRows(
        ReadOnlySpan<char> text, ImmutableArray<EarthOrientationRow>.Builder rows, List<Diagnostic> found)
    {
        bool isCsv = text.StartsWith(CsvHeader);
        int number = 0, firstEmpty = 0;
        foreach (ReadOnlySpan<char> line in text.EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace() || (isCsv && number == 1))
                continue;
            if (!isCsv && HasNoValues(line))
            {
                firstEmpty = firstEmpty == 0 ? number : firstEmpty;
                continue;
            }

            (int column, string problem) = Add(line, isCsv, rows);
            if (problem.Length > 0)
                found.Add(Diagnostic.Error(number, column, problem));
            else if (firstEmpty > 0)
                found.Add(Diagnostic.Warning(firstEmpty, 0, "days without values stand before days that have them"));
            firstEmpty = 0;
            if (rows.Count == RowsMax)
            {
                found.Add(Diagnostic.Error(number, 0, $"only the first {RowsMax} days are read; split the file"));
                return;
            }

            if (found.Count >= DiagnosticsMax)
            {
                found.Add(Diagnostic.Error(number, 0, "too much is wrong: this is not an IERS finals2000A file"));
                rows.Clear();
                return;
            }
        }
    }

    /// <summary>Whether a line ends after the day: the IERS lists a year of such lines in advance.</summary>
    private static bool HasNoValues(ReadOnlySpan<char> line) =>
        line.Length >= 15 && line[15..Math.Min(line.Length, LastColumn)].IsWhiteSpace() && Day(line[7..15], out _);

    /// <summary>Adds the day of a line. An empty text means that it was good.</summary>
    private static (int Column, string Problem) Add(
        ReadOnlySpan<char> line, bool isCsv, ImmutableArray<EarthOrientationRow>.Builder rows)
    {
        Span<Range> fields = stackalloc Range[6];
        if (isCsv && line.Split(fields, ',') != 5)
            return (1, "the line does not have the five fields of the header");
        if (!isCsv && line.Length < LastColumn)
            return (line.Length + 1, $"the line ends before column {LastColumn}, where UT1 − UTC ends");
        (Range day, Range x, Range y, Range ut1, Range poleFlag, Range ut1Flag) columns = isCsv
            ? (fields[0], fields[1], fields[2], fields[3], fields[4], fields[4])
            : (7..15, 18..27, 37..46, 58..68, 16..17, 57..58);
        if (!Day(line[columns.day], out int day))
            return At(columns.day, $"the day must be a whole MJD from {DayMin} to {DayMax}");
        if (rows.Count > 0 && day <= rows[^1].ModifiedJulianDay)
            return At(columns.day, $"day {day} follows day {rows[^1].ModifiedJulianDay}; the days must increase");
        if (!Flag(line[columns.poleFlag], out bool isPolePredicted))
            return At(columns.poleFlag, "the flag of the pole must be I (measured) or P (predicted)");
        if (!Number(line[columns.x], PoleMaxArcseconds, out double x))
            return At(columns.x, $"the pole's x must be a number within ±{PoleMaxArcseconds} arc-seconds");
        if (!Number(line[columns.y], PoleMaxArcseconds, out double y))
            return At(columns.y, $"the pole's y must be a number within ±{PoleMaxArcseconds} arc-seconds");
        if (!Flag(line[columns.ut1Flag], out bool isUt1Predicted))
            return At(columns.ut1Flag, "the flag of UT1 − UTC must be I (measured) or P (predicted)");
        if (!Number(line[columns.ut1], Ut1MaxS, out double ut1))
            return At(columns.ut1, $"UT1 − UTC must be a number within ±{Ut1MaxS} s");
        rows.Add(new EarthOrientationRow(day, x, y, ut1, isPolePredicted || isUt1Predicted));
        return (0, "");
    }

    private static (int Column, string Problem) At(Range field, string problem) => (field.Start.Value + 1, problem);

    private static bool Day(ReadOnlySpan<char> text, out int day)
    {
        bool isGood = Number(text, DayMax, out double number) && number >= DayMin && number == Math.Floor(number);
        day = isGood ? (int)number : 0;
        return isGood;
    }

    private static bool Flag(ReadOnlySpan<char> text, out bool isPredicted)
    {
        isPredicted = text is "P";
        return isPredicted || text is "I";
    }

    // A comparison with "not a number" is false, so neither that nor the infinite passes.
    private static bool Number(ReadOnlySpan<char> text, double max, out double value) =>
        double.TryParse(text.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out value) && Math.Abs(value) <= max;
}
