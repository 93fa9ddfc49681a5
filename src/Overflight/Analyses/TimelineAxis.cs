// Days on a line:
//   1. Days of events that lie close make a stretch, drawn to one scale; longer empty spans between stretches become
//      breaks of one width.
//   2. What hangs below the line needs room: columns keep their order and a least distance, are pushed right from the
//      first and back from the right end, and are joined to their day by a line.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace Overflight.Analyses;

/// <summary>Where days lie on the axis of a timeline.</summary>
internal sealed class TimelineAxis
{
    /// <summary>Empty spans longer than this many days are broken.</summary>
    public const int GapMax = 400;

    public const double BreakWidth = 34.0;

    private const double Pad = 14.0;

    private readonly List<(int First, int Last, double Left, double Right)> _stretches = [];

    /// <summary>An axis for days in order, at least one.</summary>
    public TimelineAxis(IReadOnlyList<DateOnly> days, double left, double right)
    {
        var spans = new List<(int First, int Last)>();
        foreach (int day in days.Select(d => d.DayNumber))
        {
            if (spans.Count > 0 && day - spans[^1].Last <= GapMax)
                spans[^1] = (spans[^1].First, day);
            else
                spans.Add((day, day));
        }

        double room = right - left - ((spans.Count - 1) * BreakWidth) - (2.0 * Pad * spans.Count);
        double perDay = Math.Max(0.0, room) / Math.Max(1, spans.Sum(s => s.Last - s.First));
        double x = left;
        foreach ((int first, int last) in spans)
        {
            double end = x + (2.0 * Pad) + ((last - first) * perDay);
            _stretches.Add((first, last, x, end));
            x = end + BreakWidth;
        }

        PerDay = perDay;
    }

    /// <summary>Width of a day.</summary>
    public double PerDay { get; }

    /// <summary>Where the line is drawn, and breaks between.</summary>
    public ImmutableArray<(double Left, double Right)> Stretches => [.. _stretches.Select(s => (s.Left, s.Right))];

    /// <summary>The first days of years and, where there is room, of half-years.</summary>
    public IEnumerable<(double X, string Text)> Ticks()
    {
        foreach ((int first, int last, _, _) in _stretches)
        {
            for (int year = DateOnly.FromDayNumber(first).Year; year <= DateOnly.FromDayNumber(last).Year; year++)
            {
                foreach ((int month, string name) in new[] { (1, ""), (7, "Jul ") })
                {
                    var day = new DateOnly(year, month, 1);
                    if (day.DayNumber < first || day.DayNumber > last || (month == 7 && PerDay < 0.45))
                        continue;
                    yield return (At(day), name + year.ToString(System.Globalization.CultureInfo.InvariantCulture));
                }
            }
        }
    }

    public double At(DateOnly day)
    {
        (int first, _, double left, _) = _stretches.Last(s => s.First <= day.DayNumber || s == _stretches[0]);
        return left + Pad + ((day.DayNumber - first) * PerDay);
    }

    /// <summary>The middles of columns that hang below their days.</summary>
    /// <param name="days">Where each hangs from, in order.</param>
    /// <param name="widths">How wide each is.</param>
    /// <param name="left">Where the first may begin.</param>
    /// <param name="right">Where the last may end, if there is room.</param>
    public static double[] Columns(IReadOnlyList<double> days, IReadOnlyList<double> widths, double left, double right)
    {
        double[] middles = [.. days];
        double end = left;
        for (int i = 0; i < middles.Length; i++)
        {
            middles[i] = Math.Max(middles[i], end + (widths[i] / 2.0));
            end = middles[i] + (widths[i] / 2.0);
        }

        end = Math.Max(right, left + widths.Sum());
        for (int i = middles.Length - 1; i >= 0; i--)
        {
            middles[i] = Math.Min(middles[i], end - (widths[i] / 2.0));
            end = middles[i] - (widths[i] / 2.0);
        }

        return middles;
    }
}
