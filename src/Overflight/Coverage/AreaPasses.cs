using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Time;

namespace Overflight.Coverage;

/// <summary>Joins the views of single cells to passes over the area.</summary>
internal static class AreaPasses
{
    /// <summary>Cells of one pass may be seen with a pause between, as where an area has several parts.</summary>
    private static readonly Duration PauseMax = Duration.FromMinutes(10.0);

    public static ImmutableArray<AreaPass> Of(CoverageMap map)
    {
        var firstSeen = new Instant[map.Grid.Cells.Length];
        for (int i = 0; i < firstSeen.Length; i++)
            firstSeen[i] = map.WindowsOf(i).IsEmpty ? Instant.MaxValue : map.WindowsOf(i)[0].Interval.Start;
        var passes = new List<AreaPass>();
        foreach (IGrouping<int, CoverageWindow> one in map.AllWindows.GroupBy(w => w.Satellite))
        {
            CoverageWindow[] windows = [.. one.OrderBy(w => w.Interval.Start)];
            for (int i = 0; i < windows.Length;)
            {
                Instant end = windows[i].Interval.End;
                int next = i + 1;
                for (; next < windows.Length && windows[next].Interval.Start - end <= PauseMax; next++)
                    end = Instant.Max(end, windows[next].Interval.End);
                passes.Add(Pass(map, windows.AsSpan(i, next - i), end, firstSeen));
                i = next;
            }
        }

        return [.. passes.OrderBy(p => p.Interval.Start).ThenBy(p => p.Satellite)];
    }

    private static AreaPass Pass(
        CoverageMap map, ReadOnlySpan<CoverageWindow> windows, Instant end, Instant[] firstSeen)
    {
        var cells = new HashSet<int>();
        double seen = 0.0, fresh = 0.0;
        Instant start = windows[0].Interval.Start;
        foreach (CoverageWindow window in windows)
        {
            if (!cells.Add(window.Cell))
                continue;
            seen += map.Grid.Cells[window.Cell].SizeM2;
            if (firstSeen[window.Cell] >= start)
                fresh += map.Grid.Cells[window.Cell].SizeM2;
        }

        double size = map.Grid.SizeM2;
        return new AreaPass(
            windows[0].Satellite, new Interval(start, end), Math.Min(1.0, seen / size), Math.Min(1.0, fresh / size),
            Math.Min(1.0, At(map.Accumulated, end)));
    }

    private static double At(ImmutableArray<AccumulatedCoverage> growth, Instant instant)
    {
        int low = 0, high = growth.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (growth[middle].Instant <= instant)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? 0.0 : growth[low - 1].SeenRatio;
    }
}
