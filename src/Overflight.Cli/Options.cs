using System;
using System.CommandLine;
using System.Globalization;
using Overflight.Data.Claims;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Cli;

/// <summary>Options and arguments that several commands share, and what turns their text into values.</summary>
internal static class Options
{
    public static Option<bool> Offline { get; } = new("--offline")
    {
        Description = "Never use the network; what would need it is refused.",
        Recursive = true,
    };

    public static Option<string?> DataFolder { get; } = new("--data")
    {
        Description = "Folder of your own data (default: OVERFLIGHT_DATA, else the user's application data folder).",
        HelpName = "FOLDER",
        Recursive = true,
    };

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format", "-f")
        {
            Description = $"Form of the answer: table for people, or {string.Join(", ", formats)}.",
            DefaultValueFactory = _ => "table",
            HelpName = "FORM",
        };
        option.AcceptOnlyFromAmong(["table", .. formats]);
        return option;
    }

    /// <param name="namesSatellites">Whether the file can stand in for the names of satellites.</param>
    public static Option<string?> Elements(bool namesSatellites) => new("--elements")
    {
        Description = "File of element sets to use beside your data" +
            (namesSatellites ? "; alone, it names all the satellites in it." : "."),
        HelpName = "FILE",
    };

    /// <summary>Most threads a command may use.</summary>
    public static Option<int?> Threads { get; } = new("--threads")
    {
        Description = "Most threads to use (default: as many as there are processors).",
        HelpName = "COUNT",
    };

    public static Option<string?> WatchList() => new("--watch-list")
    {
        Description = "File of satellites, CSV or YAML: satellite, name, country, sensor (optical, radar or " +
            "unknown); all but the number may be left out.",
        HelpName = "FILE",
    };

    public static Option<string?> Zone() => new("--zone")
    {
        Description = "IANA time zone, such as Asia/Seoul: times given without offset are in it, and tables show it.",
        HelpName = "ZONE",
    };

    public static Option<string?> Time(string name, string description) => new(name)
    {
        Description = description + " (2023-11-27T14:36:25Z, an offset such as +09:00, or local with --zone).",
        HelpName = "TIME",
    };

    public static Option<double> Degrees(string name, string description, double fallback) => new(name)
    {
        Description = string.Create(CultureInfo.InvariantCulture, $"{description} (default {fallback})."),
        DefaultValueFactory = _ => fallback,
        HelpName = "DEGREES",
    };

    /// <summary>How many threads the user allows.</summary>
    /// <exception cref="CliException">It is no number of threads.</exception>
    public static int ThreadCount(ParseResult parsed) =>
        (parsed.GetValue(Threads) ?? Environment.ProcessorCount) is > 0 and <= 1024 and var count
            ? count
            : throw new CliException(ExitCode.Usage, "--threads must lie between 1 and 1024.");

    /// <summary>A time in UTC, with an offset, or on the wall clock of a zone.</summary>
    /// <exception cref="CliException">The text is not a time, or the zone is not known.</exception>
    public static Instant ParseTime(string text, string? zone, CliContext context)
    {
        Instant instant = ParseAnyTime(text, zone, context);
        return LocalTime.IsInSpaceAge(instant, context.LeapSeconds)
            ? instant
            : throw new CliException(
                ExitCode.BadInput, $"The time {text.Trim()} lies outside 1957 to 2099; no orbit reaches there.");
    }

    private static Instant ParseAnyTime(string text, string? zone, CliContext context)
    {
        CheckZone(zone, context);
        string trimmed = text.Trim();
        bool hasOffset = trimmed.EndsWith('Z') || trimmed.LastIndexOf('+') > 10 || trimmed.LastIndexOf('-') > 10;
        if (zone is not null && !hasOffset)
        {
            if (LocalTime.TryParse(trimmed, zone, context.LeapSeconds, out Instant local, out _, out string message))
                return local;
            throw new CliException(ExitCode.BadInput, $"The time cannot be read: {message}.");
        }

        if (TimeText.TryParseUtc(trimmed, context.LeapSeconds, out Instant instant, out Diagnostic diagnostic))
            return instant;
        throw new CliException(ExitCode.BadInput, $"The time cannot be read: {diagnostic.Message}.");
    }

    /// <summary>A span from --from to --to, or of --days.</summary>
    /// <exception cref="CliException">It is empty, reversed or too long, or a time cannot be read.</exception>
    public static Interval ParseSpan(
        string? fromText, string? toText, double days, string? zone, Duration spanMax, CliContext context)
    {
        CheckZone(zone, context);
        Instant from = fromText is null ? context.Now : ParseTime(fromText, zone, context);
        if (!(days > 0.0) || days > spanMax.Days)
            throw new CliException(
                ExitCode.Usage,
                string.Create(CultureInfo.InvariantCulture, $"--days must lie between 0 and " +
                    $"{spanMax.Days:0}; it is {days}."));
        Instant to = toText is null ? from + Duration.FromDays(days) : ParseTime(toText, zone, context);
        if (to <= from)
            throw new CliException(ExitCode.Usage, "--to must come after --from.");
        if (to - from > spanMax)
            throw new CliException(
                ExitCode.Usage,
                string.Create(CultureInfo.InvariantCulture, $"At most {spanMax.Days:0} days are " +
                    $"searched at once; split the span."));
        return new Interval(from, to);
    }

    /// <summary>Refuses a zone that is not known.</summary>
    public static void CheckZone(string? zone, CliContext context)
    {
        if (zone is not null && LocalTime.Format(default, zone, context.LeapSeconds) is null)
            throw new CliException(
                ExitCode.BadInput, $"'{zone}' is not a known time zone; use an IANA name such as Asia/Pyongyang or " +
                    $"Europe/Rome.");
    }

    /// <summary>An angle in a range.</summary>
    /// <exception cref="CliException">It lies outside.</exception>
    public static Angle ParseAngle(string name, double degrees, double low, double high) =>
        degrees >= low && degrees <= high
            ? Angle.FromDegrees(degrees)
            : throw new CliException(
                ExitCode.Usage,
                string.Create(CultureInfo.InvariantCulture, $"{name} must lie between {low} and {high} degrees; it " +
                    $"is {degrees}."));

    /// <summary>
    /// A place by <c>lat,lon</c> or <c>lat,lon,height</c>; <c>null</c> where the text is not of that form.
    /// </summary>
    /// <exception cref="CliException">It is of that form but out of range.</exception>
    public static NamedPlace? ParseCoordinates(string text)
    {
        string[] parts = text.Split(',');
        if (parts.Length is < 2 or > 3)
            return null;
        Span<double> values = stackalloc double[3];
        for (int i = 0; i < parts.Length; i++)
        {
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out values[i]))
                return null;
        }

        if (!(Math.Abs(values[0]) <= 90.0) || !(Math.Abs(values[1]) <= 360.0) || !(Math.Abs(values[2]) <= 1e5))
            throw new CliException(
                ExitCode.BadInput,
                $"'{text}' is out of range: latitude in ±90 degrees, longitude in ±360, height in ±100,000 m.");
        Geodetic place = Geodetic.FromDegrees(values[0], values[1], values[2]);
        return new NamedPlace(place.ToString(), place);
    }
}
