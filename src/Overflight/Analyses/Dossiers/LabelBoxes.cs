using System.Collections.Generic;

namespace Overflight.Analyses.Dossiers;

/// <summary>Finds room for the names on a drawing, so that none covers another.</summary>
internal sealed class LabelBoxes
{
    private const double PerCharacter = 6.6, Height = 14.0;

    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    /// <summary>Keeps a point free of names.</summary>
    public void Take(double x, double y, double halfSize) =>
        _taken.Add((x - halfSize, y - halfSize, x + halfSize, y + halfSize));

    /// <summary>Writes a name to the right, left, above or below a point, wherever there is room first.</summary>
    /// <returns>Whether there was room.</returns>
    public bool TryWrite(SvgPlot plot, string colour, double x, double y, string text, double gap = 8.0)
    {
        double width = text.Length * PerCharacter;
        (double X, double Y, string Anchor)[] places =
        [
            (x + gap, y + 4.0, "start"), (x - gap, y + 4.0, "end"),
            (x, y - gap, "middle"), (x, y + gap + 10.0, "middle"),
            (x + gap, y - gap, "start"), (x - gap, y - gap, "end"),
            (x + gap, y + gap + 8.0, "start"), (x - gap, y + gap + 8.0, "end"),
        ];
        foreach ((double at, double line, string anchor) in places)
        {
            double left = anchor == "start" ? at : anchor == "end" ? at - width : at - (width / 2.0);
            (double Left, double Top, double Right, double Bottom) box =
                (left, line - Height + 3.0, left + width, line + 3.0);
            if (box.Left < 0.0 || box.Right > MapFrame.Size || _taken.Exists(t => Overlap(t, box)))
                continue;
            _taken.Add(box);
            plot.Text(colour, at, line, text, anchor);
            return true;
        }

        return false;
    }

    private static bool Overlap(
        (double Left, double Top, double Right, double Bottom) a,
        (double Left, double Top, double Right, double Bottom) b) =>
        a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
}
