using System;
using System.Threading;

namespace Overflight.Orbits.Sgp4;

/// <summary>
/// The resonance angle and mean motion at whole multiples of 720 minutes from epoch, in both directions, stepped by
/// Euler–Maclaurin as the theory prescribes. What has been stepped is kept, so that a sample far from the epoch costs a
/// look-up. A step depends on the one before it alone: who asked first, or at the same time, changes no bit.
/// </summary>
internal sealed class ResonanceTrack(ResonanceCoefficients resonance)
{
    public const double StepMinutes = 720.0;

    /// <summary>Steps that are kept each way: 22 years. What lies farther is stepped anew every time.</summary>
    private const int KeptMax = 16_384;

    private const int KeptMin = 64;

    private ResonanceStep[] _after = [];
    private ResonanceStep[] _before = [];

    /// <summary>The step at a whole number of multiples of 720 minutes.</summary>
    public ResonanceStep At(long number)
    {
        ref ResonanceStep[] kept = ref number < 0 ? ref _before : ref _after;
        long index = Math.Abs(number);
        ResonanceStep[] steps = Volatile.Read(ref kept);
        if (index >= steps.Length)
        {
            steps = Extended(steps, Math.Min(index + 1, KeptMax), number < 0 ? -StepMinutes : StepMinutes);
            Volatile.Write(ref kept, steps);
        }

        ResonanceStep step = steps[Math.Min(index, steps.Length - 1)];
        double size = number < 0 ? -StepMinutes : StepMinutes;
        for (long i = steps.Length; i <= index; i++)
            step = Next(step, size, i * size);
        return step;
    }

    private ResonanceStep[] Extended(ResonanceStep[] steps, long least, double size)
    {
        long length = Math.Clamp(2L * steps.Length, KeptMin, KeptMax);
        var extended = new ResonanceStep[Math.Max(least, length)];
        steps.CopyTo(extended, 0);
        for (int i = steps.Length; i < extended.Length; i++)
        {
            extended[i] = i == 0
                ? WithRates(resonance.Lambda0, resonance.MeanMotion0, 0.0)
                : Next(extended[i - 1], size, i * size);
        }

        return extended;
    }

    private ResonanceStep Next(in ResonanceStep from, double size, double atMinutes)
    {
        double half = 0.5 * size * size;
        return WithRates(
            from.Lambda + (from.LambdaRate * size) + (from.MeanMotionRate * half),
            from.MeanMotion + (from.MeanMotionRate * size) + (from.MeanMotionCurve * half),
            atMinutes);
    }

    private ResonanceStep WithRates(double lambda, double meanMotion, double atMinutes)
    {
        (double rate, double curve, double lambdaRate) = resonance.RatesAt(lambda, meanMotion, atMinutes);
        return new(lambda, lambdaRate, meanMotion, rate, curve);
    }
}
