using System;
using System.IO;
using Overflight.Time;

namespace Overflight.Cli;

/// <summary>What a command may touch: streams, clock, and the folder of the user's data.</summary>
internal sealed class CliContext(TextReader input, TextWriter output, TextWriter error, TimeProvider clock)
{
    public TextReader Input { get; } = input;

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    public LeapSeconds LeapSeconds { get; } = LeapSeconds.Iers;

    public TimeProvider Clock { get; } = clock;

    /// <summary>The present, whole seconds.</summary>
    public Instant Now
    {
        get
        {
            DateTimeOffset now = Clock.GetUtcNow();
            return new CalendarTime(now.Year, now.Month, now.Day, now.Hour, now.Minute, now.Second)
                .ToInstant(TimeScale.Utc, LeapSeconds);
        }
    }

    /// <summary>Lines for people about what went wrong or deserves attention: standard error.</summary>
    public void Say(string message) => Error.WriteLine(message);
}
