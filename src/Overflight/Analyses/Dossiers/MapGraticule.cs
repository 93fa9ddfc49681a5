using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;
using Overflight.Frames;

namespace Overflight.Analyses.Dossiers;

/// <summary>Meridians and parallels of a map, with their degrees around its rim.</summary>
internal sealed class MapGraticule
{
    private const double LabelGap = 30.0;

    private readonly List<(double X, double Y, string Text)> _labels = [];
    private readonly StringBuilder _path = new();
    private readonly MapFrame _frame;

    public MapGraticule(MapFrame frame)
    {
        _frame = frame;
        int step = frame.RadiusM < 4e6 ? 10 : frame.RadiusM < 7e6 ? 15 : 30;
        for (int latitude = -90 + step; latitude < 90; latitude += step)
            Line(-180, 180, Degrees(latitude, 'N', 'S'), longitude => Geodetic.FromDegrees(latitude, longitude));
        for (int longitude = -180; longitude < 180; longitude += step)
            Line(-90, 90, Degrees(longitude, 'E', 'W'), latitude => Geodetic.FromDegrees(latitude, longitude));
    }

    /// <summary>The lines as the path of an SVG.</summary>
    public string Path => _path.ToString();

    /// <summary>Writes the degrees beside the rim.</summary>
    public void Label(SvgPlot plot, LabelBoxes boxes)
    {
        foreach ((double x, double y, string text) in _labels)
        {
            double right = (x - MapFrame.Middle) / MapFrame.Rim, down = (y - MapFrame.Middle) / MapFrame.Rim;
            string anchor = right > 0.4 ? "start" : right < -0.4 ? "end" : "middle";
            boxes.Take(x + (24.0 * right), y + (8.0 * down), 11.0);
            plot.Text("soft", x + (9.0 * right), y + (12.0 * down) + 4.0, text, anchor);
        }
    }

    private void Line(int from, int to, string label, Func<double, Geodetic> at)
    {
        bool isDrawing = false;
        (double X, double Y) last = default;
        for (int degree = from; degree <= to; degree++)
        {
            (double X, double Y) point = _frame.At(at(degree));
            bool isOn = MapFrame.IsOn(point, -20.0);
            if (isOn)
                _path.Append(CultureInfo.InvariantCulture, $"{(isDrawing ? 'L' : 'M')}{point.X:0.#} {point.Y:0.#}");
            if (degree > from && MapFrame.IsOn(point) != MapFrame.IsOn(last))
                AddLabel(last, point, label);
            (isDrawing, last) = (isOn, point);
        }
    }

    /// <summary>Where a line crosses the rim, unless another label is near.</summary>
    private void AddLabel((double X, double Y) a, (double X, double Y) b, string text)
    {
        double x = ((a.X + b.X) / 2.0) - MapFrame.Middle, y = ((a.Y + b.Y) / 2.0) - MapFrame.Middle;
        double to = MapFrame.Rim / Math.Max(1.0, Math.Sqrt((x * x) + (y * y)));
        (x, y) = (MapFrame.Middle + (x * to), MapFrame.Middle + (y * to));
        if (!_labels.Exists(l => Math.Abs(l.X - x) < LabelGap && Math.Abs(l.Y - y) < LabelGap))
            _labels.Add((x, y, text));
    }

    private static string Degrees(int degrees, char above, char below) => degrees is 0 or 180 or -180
        ? string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(degrees)}°")
        : string.Create(CultureInfo.InvariantCulture, $"{Math.Abs(degrees)}° {(degrees < 0 ? below : above)}");
}
