using System;
using System.Runtime.InteropServices;

namespace Overflight.Benchmarks.Workloads;

/// <summary>
/// Processor time of the thread that asks: what others do on the machine does not count, as it does on a wall clock.
/// Linux only (<c>CLOCK_THREAD_CPUTIME_ID</c>).
/// </summary>
internal static class ThreadClock
{
    private const int ThreadCpuTime = 3;

    /// <summary>Seconds this thread has been running on a processor.</summary>
    public static double Seconds()
    {
        if (Read(ThreadCpuTime, out TimeSpec time) != 0)
            throw new PlatformNotSupportedException("This system does not tell the processor time of a thread.");
        return time.WholeS + (time.Ns * 1e-9);
    }

    /// <summary>Seconds that some work takes this thread.</summary>
    public static double SecondsOf(Action work)
    {
        double start = Seconds();
        work();
        return Seconds() - start;
    }

    [DllImport("libc", EntryPoint = "clock_gettime", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Read(int clock, out TimeSpec time);

    private struct TimeSpec
    {
        public nint WholeS;
        public nint Ns;
    }
}
