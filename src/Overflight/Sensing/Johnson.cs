// Johnson's criteria and the target transfer probability function.
//   J. Johnson, Analysis of image forming systems, Image Intensifier Symposium, Fort Belvoir (1958): cycles across the
//   lesser dimension of an object at which half of the observers succeed, N50: 1.0 ± 0.25, 4.0 ± 0.8, 6.4 ± 1.5.
//   The share that succeeds with N cycles: P = r^E/(1 + r^E), r = N/N50, E = 2.7 + 0.7 r (Night Vision Laboratory,
//   J. A. Ratches et al., ECOM-7043, 1975).
using System;
using System.Diagnostics;

namespace Overflight.Sensing;

/// <summary>Johnson's criteria: whether an observer tells an object by the cycles across it.</summary>
public static class Johnson
{
    /// <summary>Cycles across the lesser dimension at which half of the observers succeed: N50.</summary>
    public static double HalfwayCount(InterpretationTask task) => task switch
    {
        InterpretationTask.Detection => 1.0,
        InterpretationTask.Recognition => 4.0,
        InterpretationTask.Identification => 6.4,
        _ => throw new UnreachableException(),
    };

    /// <summary>The share of observers that succeed, 0 to 1.</summary>
    /// <param name="task">At what.</param>
    /// <param name="cycleCount">Cycles across the lesser dimension, zero or more.</param>
    public static double Probability(InterpretationTask task, double cycleCount)
    {
        double r = cycleCount / HalfwayCount(task);
        if (r > 100.0)
            return 1.0; // and r^E would overflow
        double odds = Math.Pow(r, 2.7 + (0.7 * r));
        return odds / (1.0 + odds);
    }
}
