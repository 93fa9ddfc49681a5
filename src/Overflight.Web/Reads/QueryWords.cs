using System;
using System.Globalization;

namespace Overflight.Web.Reads;

/// <summary>Words and days in the query of an address.</summary>
internal static class QueryWords
{
    /// <summary>A word of a closed list; <c>null</c> where nothing is given.</summary>
    /// <exception cref="ApiProblem">It is none of the list.</exception>
    public static T? Chosen<T>(string name, string? text)
        where T : struct, Enum => text is not { Length: > 0 } ? null
            : char.IsAsciiLetter(text[0]) && Enum.TryParse(text, ignoreCase: true, out T value) &&
                Enum.IsDefined(value) ? value
            : throw ApiProblem.BadInput($"{name} is one of {string.Join(", ", Enum.GetNames<T>())}.");

    /// <summary>A day; <c>null</c> where nothing is given.</summary>
    /// <exception cref="ApiProblem">It is none.</exception>
    public static DateOnly? Day(string name, string? text) => text is not { Length: > 0 } ? null
        : DateOnly.TryParseExact(
            text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day
        : throw ApiProblem.BadInput($"{name} is a day such as 2023-11-21; it is '{text}'.");
}
