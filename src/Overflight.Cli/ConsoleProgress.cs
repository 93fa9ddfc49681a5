using System;
using System.Globalization;

namespace Overflight.Cli;

/// <summary>
/// Says on standard error how far long work has come: nothing in the first second, then at most twice a second.
/// </summary>
internal sealed class ConsoleProgress(CliContext context, string what) : IProgress<double>
{
    private const int BarLength = 30;

    private readonly long _started = context.Clock.GetTimestamp();
    private long _last;
    private bool _said;

    /// <summary>
    /// Does work while it says how far that is. What only the work itself can find too much, such as the cells of an
    /// area once they are counted, is refused in its own words.
    /// </summary>
    /// <exception cref="CliException">The work refused its arguments.</exception>
    public static T While<T>(CliContext context, string what, Func<IProgress<double>, T> work)
    {
        var progress = new ConsoleProgress(context, what);
        try
        {
            return work(progress);
        }
        catch (ArgumentException e)
        {
            throw new CliException(ExitCode.BadInput, e.Message.Split(" (Parameter", 2)[0]);
        }
        finally
        {
            progress.Done();
        }
    }

    public void Report(double value)
    {
        if (Console.IsErrorRedirected || context.Clock.GetElapsedTime(_started).TotalSeconds < 1.0 ||
            (_said && context.Clock.GetElapsedTime(_last).TotalSeconds < 0.5))
            return;
        string bar = new string('#', (int)(BarLength * value)).PadRight(BarLength, '.');
        context.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r{what}: [{bar}] {value:0 %} "));
        (_said, _last) = (true, context.Clock.GetTimestamp());
    }

    public void Done()
    {
        if (_said)
            context.Error.Write("\r" + new string(' ', what.Length + BarLength + 11) + "\r");
    }
}
