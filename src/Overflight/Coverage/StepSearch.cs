// When a point is seen within one step. Every margin g has |g″| ≤ M, so between two samples h apart it stays within
// M·h²/8 of its chord.
//   1. A margin that stays negative rules the stretch out; if all stay positive it is seen throughout.
//   2. Margins that cross with a slope that keeps its sign (|rise| > M·h²) cross once: their roots cut the stretch.
//   3. Else the stretch is halved, down to the resolution. Nothing longer than that is missed.
using System;
using System.Collections.Generic;
using Overflight.Numerics;

namespace Overflight.Coverage;

/// <summary>Resolves one point in one <see cref="ViewStep"/>.</summary>
internal sealed class StepSearch(ViewStep step)
{
    /// <summary>No view and no gap longer than this is missed, seconds.</summary>
    public const double ResolutionS = 1e-4;

    private const double RootToleranceS = 1e-7;

    private readonly List<(double From, double To)> _found = [];
    private ViewMargins _bounds;
    private Vec3 _point;
    private Vec3 _up;

    /// <summary>The stretches in which the point is seen, seconds into the step, in order; good until the next
    /// call.</summary>
    public IReadOnlyList<(double From, double To)> Find(in Vec3 point, in Vec3 up, double pointRadiusM)
    {
        _found.Clear();
        (_point, _up) = (point, up);
        ViewMargins a = default, b = default;
        double rangeA = step.AtStart(point, up, ref a), rangeB = step.AtEnd(point, up, ref b);
        step.CurvatureBounds(rangeA, rangeB, pointRadiusM, ref _bounds);
        Resolve(0.0, a, step.Seconds, b);
        return _found;
    }

    private void Resolve(double a, in ViewMargins atA, double b, in ViewMargins atB)
    {
        bool isClear = true, isSimple = true;
        for (int i = 0; i < step.Count; i++)
        {
            double from = atA[i], to = atB[i], swing = _bounds[i] * (b - a) * (b - a);
            bool crosses = (from >= 0.0) != (to >= 0.0);
            if (!crosses && KeepsSign(from, to, swing))
            {
                if (from < 0.0)
                    return;
                continue;
            }

            isClear = false;
            isSimple &= crosses && Math.Abs(to - from) > swing;
        }

        if (isClear)
        {
            Add(a, b);
        }
        else if (isSimple || b - a <= ResolutionS)
        {
            Cut(a, atA, b, atB);
        }
        else
        {
            double middle = (a + b) / 2.0;
            ViewMargins at = default;
            step.At(middle, _point, _up, ref at);
            Resolve(a, atA, middle, at);
            Resolve(middle, at, b, atB);
        }
    }

    /// <summary>
    /// Whether the parabola over the chord stays on one side: its extreme is mean + swing/8 + rise²/(2·swing), or an
    /// end.
    /// </summary>
    private static bool KeepsSign(double a, double b, double swing)
    {
        double rise = b - a;
        if (Math.Abs(rise) >= swing / 2.0)
            return Math.Min(Math.Abs(a), Math.Abs(b)) > 0.0;
        return Math.Abs((a + b) / 2.0) > (swing / 8.0) + (rise * rise / (2.0 * swing));
    }

    /// <summary>What the single roots of the crossing margins leave.</summary>
    private void Cut(double a, in ViewMargins atA, double b, in ViewMargins atB)
    {
        double from = a, to = b;
        for (int i = 0; i < step.Count; i++)
        {
            bool isInA = atA[i] >= 0.0, isInB = atB[i] >= 0.0;
            if (!isInA && !isInB)
                return;
            if (isInA == isInB)
                continue;
            double root = Root(i, a, atA[i], b, atB[i]);
            if (isInB)
                from = Math.Max(from, root);
            else
                to = Math.Min(to, root);
        }

        if (to > from)
            Add(from, to);
    }

    private double Root(int margin, double a, double fa, double b, double fb)
    {
        bool after = fb >= 0.0;
        ViewMargins at = default;
        for (int i = 0; b - a > RootToleranceS; i++)
        {
            double share = i % 3 == 2 ? 0.5 : Math.Clamp(fa / (fa - fb), 1e-6, 1.0 - 1e-6);
            double middle = a + (share * (b - a));
            step.At(middle, _point, _up, ref at);
            double f = at[margin];
            if ((f >= 0.0) == after)
                (b, fb, fa) = (middle, f, fa / 2.0);
            else
                (a, fa, fb) = (middle, f, fb / 2.0);
        }

        return (a + b) / 2.0;
    }

    private void Add(double from, double to)
    {
        if (_found.Count > 0 && _found[^1].To == from)
            _found[^1] = (_found[^1].From, to);
        else
            _found.Add((from, to));
    }
}
