using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>A window that a satellite may have if it is off by two standard errors across its track.</summary>
/// <param name="Window">When by its elements, whether or not the place is lit then.</param>
/// <param name="TimingError">One standard error along the track.</param>
/// <param name="NeedsLight">
/// Whether it counts only while the place is lit. The Sun keeps its time when the satellite does not, so light is asked
/// for after the window has been moved.
/// </param>
internal readonly record struct NoticeReach(Interval Window, Duration TimingError, bool NeedsLight)
{
    /// <summary>The time in which it may fall, two standard errors early or late.</summary>
    public Interval Widened => Window.Widened(WatchedOrbit.Sigmas * TimingError);

    /// <summary>The chance that it comes so early or so late that it touches times that it does not touch.</summary>
    public double IntrusionRatio(IntervalSet times)
    {
        double chance = 0.0;
        Instant? before = null, after = null;
        foreach (Interval time in times)
        {
            if (time.End <= Window.Start)
                before = time.End;
            else
                after ??= time.Start;
        }

        if (before is { } end)
            chance += Gaussian.UpperTailRatio((Window.Start - end) / TimingError);
        if (after is { } start)
            chance += Gaussian.UpperTailRatio((start - Window.End) / TimingError);
        return chance;
    }
}
