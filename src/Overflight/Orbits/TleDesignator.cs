using System;
using System.Globalization;

namespace Overflight.Orbits;

/// <summary>
/// International designators: <c>23179A</c> in a two-line set (year, launch of the year, piece), <c>2023-179A</c>
/// elsewhere.
/// </summary>
internal static class TleDesignator
{
    /// <summary>Reads the eight columns; all blank is a good answer and gives <c>null</c>.</summary>
    public static bool TryToObjectId(ReadOnlySpan<char> columns, out string? objectId)
    {
        objectId = null;
        if (columns.IsWhiteSpace())
            return true;
        ReadOnlySpan<char> piece = columns[5..].Trim(' ');
        if (columns[..5].ContainsAnyExceptInRange('0', '9') || !IsPiece(piece))
            return false;
        int year = TleEpoch.FullYear(int.Parse(columns[..2], NumberStyles.None, CultureInfo.InvariantCulture));
        objectId = string.Create(CultureInfo.InvariantCulture, $"{year}-{columns[2..5]}{piece}");
        return true;
    }

    /// <summary>The eight columns of an object id; blank where it is not known or has no such form.</summary>
    public static string FromObjectId(string? objectId)
    {
        const string Unknown = "        ";
        if (objectId is not { Length: >= 9 and <= 11 } id || id[4] != '-')
            return Unknown;
        bool isDesignator = int.TryParse(id.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && year is >= 1957 and <= 2056
            && !id.AsSpan(5, 3).ContainsAnyExceptInRange('0', '9')
            && IsPiece(id.AsSpan(8));
        return isDesignator
            ? string.Concat(id.AsSpan(2, 2), id.AsSpan(5, 3), id.AsSpan(8).ToString().PadRight(3))
            : Unknown;
    }

    private static bool IsPiece(ReadOnlySpan<char> piece) =>
        piece.Length is >= 1 and <= 3 && !piece.ContainsAnyExceptInRange('A', 'Z');
}
