using System.Collections.Generic;
using System.Linq;

namespace Overflight.Tasking.Selection;

/// <summary>
/// An inequality that every plan keeps: the weights of its choices among those of the row sum to the limit at most.
/// </summary>
/// <param name="Choices">Indices of choices, ascending.</param>
/// <param name="Weights">Their weights, above 0.</param>
/// <param name="Limit">The most that a plan may reach, 0 or more.</param>
internal sealed record PackingRow(int[] Choices, long[] Weights, long Limit)
{
    /// <summary>What brings the largest weight to 1, for linear programming.</summary>
    public double Scale { get; } = 1.0 / Weights.Max();

    /// <summary>How far a point, whole or not, exceeds the row, in units of its largest weight.</summary>
    public double ExcessAt(double[] point)
    {
        double sum = -Limit;
        for (int i = 0; i < Choices.Length; i++)
            sum += Weights[i] * point[Choices[i]];
        return sum * Scale;
    }

    /// <summary>What tells it from other rows.</summary>
    public string Key() => $"{Limit}:{string.Join(',', Choices)}:{string.Join(',', Weights)}";

    /// <summary>A row of weight 1 over choices in any order.</summary>
    public static PackingRow OfOnes(IEnumerable<int> choices, long limit)
    {
        var sorted = new List<int>(choices);
        sorted.Sort();
        long[] weights = new long[sorted.Count];
        System.Array.Fill(weights, 1L);
        return new([.. sorted], weights, limit);
    }
}
