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
    public Interval Parse(CliContext context, ParseResult parsed, string? zone) => Options.ParseSpan(
        parsed.GetValue(From), parsed.GetValue(To), parsed.GetValue(Days), zone, longest, context);
}
