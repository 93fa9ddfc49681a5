using System;
using System.Threading;

namespace Overflight.Web.Jobs;

/// <summary>A job while it is computed: how far it is, and how to stop it.</summary>
internal sealed class RunningJob(CancellationTokenSource stop) : IProgress<double>
{
    private double _ratio;

    /// <summary>The share done, 0 to 1.</summary>
    public double Ratio => Volatile.Read(ref _ratio);

    public void Report(double value)
    {
        if (value is >= 0.0 and <= 1.0)
            Volatile.Write(ref _ratio, value);
    }

    public void Stop()
    {
        try
        {
            stop.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It has just ended.
        }
    }
}
