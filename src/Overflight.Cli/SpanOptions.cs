using System.CommandLine;
using System.Globalization;
using Overflight.Time;

namespace Overflight.Cli;

/// <summary>The options <c>--from</c>, <c>--to</c> and <c>--days</c>, and the span they mean.</summary>
internal sealed class SpanOptions(double days, Duration longest)
{
    public Option<string?> From { get; } = Options.Time("--from", "Start; the present where it is not given");

    public Option<string?> To { get; } = Options.Time("--to", "End");

    public Option<double> Days { get; } = new("--days")
    {
        Description = string.Create(
            CultureInfo.InvariantCulture, $"Length in days, where --to is not given (default {days})."),
        DefaultValueFactory = _ => days,
        HelpName = "DAYS",
    };

    /// <summary>The span a user means.</summary>
    /// <exception cref="CliException">It cannot be read, is empty, or is too long.</exception>
    public Interval Parse(CliContext context, ParseResult parsed, string? zone)
    {
        Options.CheckZone(zone, context);
        Instant from = parsed.GetValue(From) is { } fromText ? Options.ParseTime(fromText, zone, context) : context.Now;
        double length = parsed.GetValue(Days);
        if (!(length > 0.0) || length > longest.Days)
            throw new CliException(
                ExitCode.Usage,
                string.Create(CultureInfo.InvariantCulture, $"--days must lie between 0 and {longest.Days:0}; it is " +
                    $"{length}."));
        Instant to = parsed.GetValue(To) is { } toText
            ? Options.ParseTime(toText, zone, context)
            : from + Duration.FromDays(length);
        if (to <= from)
            throw new CliException(ExitCode.Usage, "--to must come after --from.");
        if (to - from > longest)
            throw new CliException(
                ExitCode.Usage,
                string.Create(CultureInfo.InvariantCulture, $"At most {longest.Days:0} days are searched at once; " +
                    $"split the span."));
        return new Interval(from, to);
    }
}
