// Minimises  |w|^2 / 2 + C sum ln(1 + exp(-y (w.x + b)))  over sparse rows of zeros and ones, by L-BFGS with the
// two-loop recursion (J. Nocedal and S. Wright, Numerical Optimization, 2nd ed. 2006, algorithms 7.4 and 7.5) and
// steps halved until the function falls (Armijo). The bias b is a weight like the others, with a feature always there.
using System;
using System.Collections.Generic;
using System.Linq;

namespace Overflight.Tests.Evidence.Reading.Training;

/// <summary>Logistic regression with a penalty on the squares of the weights.</summary>
/// <param name="rows">The features of each row, each once, from 0.</param>
/// <param name="featureCount">How many features there are.</param>
/// <param name="costRatio">C: how much an error weighs against the size of the weights.</param>
internal sealed class LogisticRegression(IReadOnlyList<int[]> rows, int featureCount, double costRatio)
{
    private const int HistoryCount = 10, StepsMax = 200;

    private const double GradientRatio = 1e-4, FallRatio = 1e-4;

    /// <summary>The weights by which rows are told to be so; the last is the bias.</summary>
    public double[] Fit(Func<int, bool> isSo)
    {
        double[] signs = [.. Enumerable.Range(0, rows.Count).Select(i => isSo(i) ? 1.0 : -1.0)];
        double[] w = new double[featureCount + 1];
        (double value, double[] gradient) = At(w, signs);
        double first = Norm(gradient);
        var history = new LinkedList<(double[] Step, double[] Change)>();
        for (int n = 0; n < StepsMax && Norm(gradient) > GradientRatio * first; n++)
        {
            double[] direction = Direction(gradient, history);
            double slope = Dot(direction, gradient), length = n == 0 ? 1.0 / first : 1.0;
            double[] next;
            double nextValue;
            double[] nextGradient;
            do
            {
                next = Along(w, length, direction);
                (nextValue, nextGradient) = At(next, signs);
                length /= 2.0;
            }
            while (nextValue > value + FallRatio * 2.0 * length * slope && length > 1e-12);
            history.AddFirst((Along(next, -1.0, w), Along(nextGradient, -1.0, gradient)));
            if (history.Count > HistoryCount)
                history.RemoveLast();
            (w, value, gradient) = (next, nextValue, nextGradient);
        }

        return w;
    }

    private (double Value, double[] Gradient) At(double[] w, double[] signs)
    {
        double value = Dot(w, w) / 2.0;
        double[] gradient = (double[])w.Clone();
        for (int i = 0; i < rows.Count; i++)
        {
            double z = w[featureCount];
            foreach (int f in rows[i])
                z += w[f];
            double margin = signs[i] * z;
            value += costRatio * (margin > 0.0 ? Math.Log(1.0 + Math.Exp(-margin))
                : Math.Log(1.0 + Math.Exp(margin)) - margin);
            double pull = -costRatio * signs[i] / (1.0 + Math.Exp(margin));
            foreach (int f in rows[i])
                gradient[f] += pull;
            gradient[featureCount] += pull;
        }

        return (value, gradient);
    }

    private static double[] Direction(double[] gradient, LinkedList<(double[] Step, double[] Change)> history)
    {
        double[] q = [.. gradient.Select(g => -g)];
        var parts = new Stack<double>();
        foreach ((double[] step, double[] change) in history)
        {
            double part = Dot(step, q) / Dot(step, change);
            parts.Push(part);
            AddTo(q, -part, change);
        }

        if (history.First is { Value: var (last, lastChange) })
            Scale(q, Dot(last, lastChange) / Dot(lastChange, lastChange));
        foreach ((double[] step, double[] change) in history.Reverse())
            AddTo(q, parts.Pop() - Dot(change, q) / Dot(step, change), step);
        return q;
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0.0;
        for (int i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }

    private static double Norm(double[] a) => Math.Sqrt(Dot(a, a));

    private static double[] Along(double[] from, double length, double[] direction)
    {
        double[] to = (double[])from.Clone();
        AddTo(to, length, direction);
        return to;
    }

    private static void AddTo(double[] to, double factor, double[] a)
    {
        for (int i = 0; i < a.Length; i++)
            to[i] += factor * a[i];
    }

    private static void Scale(double[] a, double factor)
    {
        for (int i = 0; i < a.Length; i++)
            a[i] *= factor;
    }
}
