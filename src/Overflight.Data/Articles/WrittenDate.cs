using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Overflight.Data.Articles;

/// <summary>
/// Days as pages write them, the day as written: ISO 8601 with or without time, RFC 1123, and English words. Days that
/// mean another thing elsewhere (03/04/2024) are not read.
/// </summary>
internal static partial class WrittenDate
{
    /// <summary>Longest text that is looked at, characters.</summary>
    public const int LengthMax = 100;

    /// <summary>The day, where the text is a day and nothing else than a time, a zone, the day of the week.</summary>
    public static DateOnly? Read(string? text)
    {
        if (text is null || text.Length > LengthMax)
            return null;
        text = text.Trim();
        foreach (Match match in (Match[])[IsoPattern().Match(text), DayFirstPattern().Match(text),
            MonthFirstPattern().Match(text)])
        {
            if (match.Success)
                return Make(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value);
        }

        return null;
    }

    /// <summary>The day in a path such as <c>/2024/04/01/</c> or <c>/20240401/</c>.</summary>
    public static DateOnly? InAddress(string? address) =>
        address is { Length: <= 2048 } && AddressPattern().Match(address) is { Success: true } match
            ? Make(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value)
            : null;

    private static DateOnly? Make(string year, string month, string day)
    {
        int y = int.Parse(year, CultureInfo.InvariantCulture);
        int m = char.IsAsciiDigit(month[0]) ? int.Parse(month, CultureInfo.InvariantCulture) : MonthOf(month);
        int d = int.Parse(day, CultureInfo.InvariantCulture);
        bool isDay = y is >= 1957 and <= 2099 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m);
        return isDay ? new DateOnly(y, m, d) : null;
    }

    private static int MonthOf(string name) =>
        ("janfebmaraprmayjunjulaugsepoctnovdec".IndexOf(name[..3], StringComparison.OrdinalIgnoreCase) / 3) + 1;

    private const string Months =
        "(?<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
        + "oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";

    private const string Weekday =
        "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[.,]? )?";

    private const string Time =
        "(?:[ ,|•·–—-]{1,4}(?:at )?[0-9]{1,2}(?:[:.][0-9]{2}){0,2} ?(?:[ap]\\.?m\\.?)?"
        + "(?: ?\\(?(?:[A-Z]{1,5}|[+-][0-9]{2}:?[0-9]{2})\\)?){0,2})?[.]?";

    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    [GeneratedRegex(
        "^(?<y>[0-9]{4})[-/.]?(?<m>[0-9]{2})[-/.]?(?<d>[0-9]{2})"
        + "([T ][0-9:.,]{2,18} ?(Z|UTC|GMT|[+-][0-9:]{2,6})?)?$",
        Options)]
    private static partial Regex IsoPattern();

    [GeneratedRegex(
        "^" + Weekday + "(?<d>[0-9]{1,2})(?:st|nd|rd|th)?[ -]" + Months + "\\.?,?[ -](?<y>[0-9]{4})" + Time + "$",
        Options)]
    private static partial Regex DayFirstPattern();

    [GeneratedRegex("^" + Weekday + Months + "\\.? (?<d>[0-9]{1,2})(?:st|nd|rd|th)?,? (?<y>[0-9]{4})" + Time + "$",
        Options)]
    private static partial Regex MonthFirstPattern();

    [GeneratedRegex(
        "/(?<y>(19|20)[0-9]{2})[-/]?(?<m>[0-9]{2})[-/]?(?<d>[0-9]{2})[/_-]", Options)]
    private static partial Regex AddressPattern();
}
