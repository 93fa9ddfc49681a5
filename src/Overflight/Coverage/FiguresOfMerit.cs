// Revisit statistics of one cell and of all (SMAD 3rd ed. section 7.2; J. R. Wertz, Mission Geometry (2001),
// section 9.5). Gaps at the ends of the span count: leaving them out would make a cell seen once look better than one
// seen twice. So span = seen + gaps, and a further satellite can lengthen no gap.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Time;

namespace Overflight.Coverage;

/// <summary>Figures of merit from windows.</summary>
public static class FiguresOfMerit
{
    private const double Percentile = 0.95;

    /// <summary>The figures of the area, and of every cell in the order of the grid.</summary>
    public static (CoverageFigures Area, ImmutableArray<CellFigures> Cells) Of(CoverageMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        double covered = 0.0, seen = 0.0, accesses = 0.0, mean = 0.0, response = 0.0, seenMin = 1.0;
        var max = Duration.Zero;
        var gaps = new List<Duration>();
        var all = new List<(Duration Gap, double Weight)>();
        var cells = ImmutableArray.CreateBuilder<CellFigures>(map.Grid.Cells.Length);
        for (int cell = 0; cell < map.Grid.Cells.Length; cell++)
        {
            CellFigures f = OfCell(map, cell, gaps);
            cells.Add(f);
            double weight = map.Grid.Cells[cell].SizeM2 / map.Grid.SizeM2;
            covered += f.AccessCount > 0 ? weight : 0.0;
            seen += weight * f.SeenRatio;
            accesses += weight * f.AccessCount;
            mean += weight * f.GapMean.Seconds;
            response += weight * f.ResponseMean.Seconds;
            seenMin = Math.Min(seenMin, f.SeenRatio);
            max = f.GapMax > max ? f.GapMax : max;
            foreach (Duration gap in gaps)
                all.Add((gap, weight));
        }

        var area = new CoverageFigures
        {
            CoveredRatio = Math.Min(1.0, covered),
            SeenRatio = Math.Min(1.0, seen),
            SeenMinRatio = seenMin,
            AccessMeanCount = accesses,
            GapMean = Duration.FromSeconds(mean),
            Gap95 = WeighedPercentile(all),
            GapMax = max,
            ResponseMean = Duration.FromSeconds(response),
        };
        return (area, cells.MoveToImmutable());
    }

    private static CellFigures OfCell(CoverageMap map, int cell, List<Duration> gaps)
    {
        gaps.Clear();
        ReadOnlySpan<CoverageWindow> windows = map.WindowsOf(cell);
        Instant at = map.Span.Start;
        double squares = 0.0;
        var unseen = Duration.Zero;
        foreach (CoverageWindow window in windows)
        {
            AddGap(at, window.Interval.Start);
            at = Instant.Max(at, window.Interval.End);
        }

        AddGap(at, map.Span.End);
        gaps.Sort();
        double span = map.Span.Length.Seconds;
        return new CellFigures(
            windows.Length,
            windows.IsEmpty ? null : windows[0].Interval.Start,
            1.0 - (unseen.Seconds / span),
            gaps.Count,
            gaps.Count == 0 ? Duration.Zero : (1.0 / gaps.Count) * unseen,
            gaps.Count == 0 ? Duration.Zero : gaps[(int)Math.Ceiling(Percentile * gaps.Count) - 1],
            gaps.Count == 0 ? Duration.Zero : gaps[^1],
            Duration.FromSeconds(squares / (2.0 * span)));

        void AddGap(Instant from, Instant to)
        {
            if (to <= from)
                return;
            Duration gap = to - from;
            gaps.Add(gap);
            unseen += gap;
            squares += gap.Seconds * gap.Seconds;
        }
    }

    private static Duration WeighedPercentile(List<(Duration Gap, double Weight)> gaps)
    {
        gaps.Sort((a, b) => a.Gap.CompareTo(b.Gap));
        double total = gaps.Sum(g => g.Weight), sum = 0.0;
        foreach ((Duration gap, double weight) in gaps)
        {
            sum += weight;
            if (sum >= Percentile * total * (1.0 - 1e-12))
                return gap;
        }

        return Duration.Zero;
    }
}
