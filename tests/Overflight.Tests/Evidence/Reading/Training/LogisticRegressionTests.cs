using System;
using System.Linq;
using Shouldly;
using Xunit;

namespace Overflight.Tests.Evidence.Reading.Training;

public sealed class LogisticRegressionTests
{
    /// <summary>
    /// At the least, w = C sum y x / (1 + exp(y z)) for each weight; the bias has a feature always there.
    /// </summary>
    [Fact]
    public void Fit_AnyRows_LeavesNoSlope()
    {
        var random = new Random(7);
        int[][] rows = [.. Enumerable.Range(0, 200).Select(_ => Features(random))];
        bool[] isSo = [.. rows.Select(r => r.Contains(3) ^ (random.Next(10) == 0))];
        double[] w = new LogisticRegression(rows, 12, 2.0).Fit(i => isSo[i]);

        double[] slope = [.. w];
        for (int i = 0; i < rows.Length; i++)
        {
            double z = w[12] + rows[i].Sum(f => w[f]), sign = isSo[i] ? 1.0 : -1.0;
            double pull = 2.0 * sign / (1.0 + Math.Exp(sign * z));
            foreach (int f in rows[i].Append(12))
                slope[f] -= pull;
        }

        slope.Max(Math.Abs).ShouldBeLessThan(0.01);
        w[3].ShouldBeGreaterThan(1.0);
    }

    private static int[] Features(Random random) => [.. Enumerable.Range(0, 12).Where(_ => random.Next(4) == 0)];
}
