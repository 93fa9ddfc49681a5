using System;
using System.Collections.Generic;

namespace Overflight.Tasking.Search;

/// <summary>What sums of weights are multiples of, so that bounds can be rounded down to a possible sum.</summary>
internal static class Grain
{
    private const double UnitsPerWeight = 1e6, UnitsMax = 1e12;

    /// <summary>
    /// The greatest such number; 0 where the weights have more than six decimals, or are so large that a sum may be off
    /// by as much.
    /// </summary>
    public static double Of(IEnumerable<double> weights)
    {
        long grain = 0;
        foreach (double weight in weights)
        {
            double units = Math.Round(weight * UnitsPerWeight);
            if (Math.Abs((weight * UnitsPerWeight) - units) > 1e-4 || units > UnitsMax)
                return 0.0;
            long rest = (long)units;
            while (rest != 0)
                (grain, rest) = (rest, grain % rest);
        }

        return grain > 100 ? grain / UnitsPerWeight : 0.0;
    }
}
