using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Coverage;

namespace Overflight.Cli;

/// <summary>Values and lists of values in one option; messages name the option and the item.</summary>
internal static class OptionList
{
    /// <summary>Whole numbers, such as 1,2,4; none where the option is not given.</summary>
    /// <exception cref="CliException">An item is none.</exception>
    public static ImmutableArray<int> Counts(string option, string? text, int least = 1) => Read<int>(
        option, text,
        item => int.TryParse(item, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value >= least
            ? value
            : null,
        $"no whole number from {least} on; write them as 1,2,4");

    /// <summary>Numbers, such as 450,500.5.</summary>
    /// <exception cref="CliException">An item is none.</exception>
    public static ImmutableArray<double> Numbers(string option, string? text) => Read<double>(
        option, text, item => Number(item), "no number; write them as 450,500.5");

    /// <summary>Cycles of ground tracks, such as 233/16.</summary>
    /// <exception cref="CliException">An item is none.</exception>
    public static ImmutableArray<RepeatCycle> Cycles(string option, string? text) => Read<RepeatCycle>(
        option, text,
        item => item.Split('/') is [string revolutions, string days]
            && int.TryParse(revolutions, NumberStyles.None, CultureInfo.InvariantCulture, out int n)
            && int.TryParse(days, NumberStyles.None, CultureInfo.InvariantCulture, out int d)
                ? new RepeatCycle(n, d)
                : null,
        "no cycle; write revolutions/days, as 233/16");

    /// <summary>A time of day such as 22:30; <c>null</c> where the option is not given.</summary>
    /// <exception cref="CliException">It is none.</exception>
    public static Time.Duration? TimeOfDay(string option, string? text)
    {
        if (text is null)
            return null;
        return text.Trim().Split(':') is [string hours, string minutes]
            && int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out int h) && h < 24
            && int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out int m) && m < 60
                ? Time.Duration.FromMinutes((60.0 * h) + m)
                : throw Wrong(option, text, "no time of day; write 22:30");
    }

    /// <summary>A length of time such as 90min, 12h or 2d; <c>null</c> where the option is not given.</summary>
    /// <exception cref="CliException">It is none.</exception>
    public static Time.Duration? Duration(string option, string? text)
    {
        if (text is null)
            return null;
        string trimmed = text.Trim();
        foreach ((string unit, double seconds) in ((string, double)[])[("min", 60.0), ("h", 3600.0), ("d", 86_400.0)])
        {
            if (trimmed.EndsWith(unit, StringComparison.OrdinalIgnoreCase)
                && Number(trimmed[..^unit.Length]) is { } value && value * seconds is > 0.0 and < 9e9)
                return Time.Duration.FromSeconds(value * seconds);
        }

        throw Wrong(option, text, "no length of time; write 90min, 12h or 2d");
    }

    private static ImmutableArray<T> Read<T>(string option, string? text, Func<string, T?> read, string wrong)
        where T : struct =>
        text is null ? [] : [.. text.Split(',').Select(i => read(i.Trim()) ?? throw Wrong(option, i, wrong))];

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
        && double.IsFinite(value)
            ? value
            : null;

    private static CliException Wrong(string option, string text, string why) =>
        new(ExitCode.Usage, $"{option}: '{text.Trim()}' is {why}.");
}
