using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Overflight.Numerics;
using Overflight.Orbits;

namespace Overflight.Sensing;

/// <summary>
/// Reads lists of satellites to watch: comma-separated values, with a header that names the columns
/// (<c>satellite,name,country,sensor</c> in any order; others are ignored) or without one in that order, of which only
/// the catalogue number must be there. The sensor is <c>optical</c> (also where none is given), <c>radar</c> or
/// <c>unknown</c>. Empty lines and those that begin with <c>#</c> are passed over. The first thing that is wrong
/// refuses the list.
/// </summary>
public static class WatchList
{
    /// <summary>Longest text that is read, characters.</summary>
    public const int LengthMax = 4 * 1024 * 1024;

    /// <summary>Most satellites of one list.</summary>
    public const int SatellitesMax = 50_000;

    private static readonly ImmutableArray<string> Names = ["satellite", "name", "country", "sensor"];

    /// <summary>Reads a list. Never throws for what is in the text.</summary>
    /// <param name="text">The whole list.</param>
    /// <param name="satellites">The satellites, at least one, each once, where the list is good.</param>
    /// <param name="diagnostic">What is wrong, where, and how to mend it, otherwise.</param>
    public static bool TryRead(
        string text, out ImmutableArray<WatchedSatellite> satellites, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(text);
        (satellites, diagnostic) = ([], default);
        if (text.Length > LengthMax)
        {
            diagnostic = Diagnostic.Error(0, 0, $"the list is longer than {LengthMax} characters; split it");
            return false;
        }

        var found = new Dictionary<long, (WatchedSatellite Satellite, int Line)>();
        var lines = new TextLines(text);
        var fields = new List<CsvField>();
        int[]? columns = null;
        while (lines.MoveNext())
        {
            ReadOnlySpan<char> line = lines.Current.Trim("\uFEFF \t");
            if (line.IsEmpty || line[0] == '#')
                continue;
            bool isSplit = CsvLine.TrySplit(line, fields, out int column, out string problem);
            if (isSplit && columns is null && Header(fields) is { } header)
            {
                columns = header;
                continue;
            }

            columns ??= [0, 1, 2, 3];
            if (!isSplit || !TryTake(fields, columns, lines.Number, found, out column, out problem))
            {
                diagnostic = Diagnostic.Error(lines.Number, column, problem);
                return false;
            }
        }

        if (found.Count == 0)
            diagnostic = Diagnostic.Error(
                1, 1, "the list holds no satellite; write a line such as: 58400,Malligyong-1");
        satellites = [.. Array.ConvertAll([.. found.Values], f => f.Satellite)];
        return found.Count > 0;
    }

    private static int[]? Header(List<CsvField> fields)
    {
        int[] columns = [.. Array.ConvertAll(
            [.. Names], n => fields.FindIndex(f => f.Text.Equals(n, StringComparison.OrdinalIgnoreCase)))];
        return columns[0] < 0 ? null : columns;
    }

    private static bool TryTake(
        List<CsvField> fields, int[] columns, int line,
        Dictionary<long, (WatchedSatellite Satellite, int Line)> found, out int column, out string problem)
    {
        string? At(int i) => columns[i] >= 0 && columns[i] < fields.Count && fields[columns[i]].Text.Length > 0
            ? fields[columns[i]].Text
            : null;
        (column, problem) = (1, "");
        if (!long.TryParse(At(0), NumberStyles.None, CultureInfo.InvariantCulture, out long number) ||
            number is <= 0 or > Omm.CatalogueNumberMax)
            problem = $"'{OmmMessage.Shown(At(0) ?? "")}' is not a catalogue number such as 58400";
        else if (!TryParseSensor(At(3), out SensorKind sensor))
            (column, problem) = (
                fields[columns[3]].Column,
                $"the sensor '{OmmMessage.Shown(At(3) ?? "")}' is neither optical nor radar nor unknown");
        else if (found.Count == SatellitesMax)
            problem = $"there are more than {SatellitesMax} satellites; split the list";
        else if (!found.TryAdd(number, (new(number, At(1), At(2), sensor), line)))
            problem = $"{number} is there twice; the first is in line {found[number].Line}";
        return problem.Length == 0;
    }

    /// <summary>Reads the kind of a sensor; none is optical.</summary>
    public static bool TryParseSensor(string? text, out SensorKind sensor)
    {
        (bool known, sensor) = text?.Trim().ToUpperInvariant() switch
        {
            null or "" or "OPTICAL" => (true, SensorKind.Optical),
            "RADAR" or "SAR" => (true, SensorKind.Radar),
            "UNKNOWN" => (true, SensorKind.Unknown),
            _ => (false, SensorKind.Optical),
        };
        return known;
    }
}
