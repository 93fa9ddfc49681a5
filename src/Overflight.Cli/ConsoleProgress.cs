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
