using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Overflight.Analyses;

/// <summary>
/// A plot as inline SVG with a title and a description for those who do not see it. Coordinates are those of the view
/// box, from the upper left; colours are classes of the page's style.
/// </summary>
internal sealed class SvgPlot
{
    public const double LabelSize = 13.0;

    private readonly StringBuilder _text = new();
    private readonly string _id, _title, _description, _style;
    private readonly double _width, _height;

    /// <summary>An empty plot.</summary>
    /// <param name="id">Begins the ids of its parts; unique on its page.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="description">What is to be seen in it.</param>
    /// <param name="width">Width of the view box.</param>
    /// <param name="height">Height of the view box.</param>
    /// <param name="style">Its style where it stands alone; empty where the page has it.</param>
    public SvgPlot(string id, string title, string description, double width, double height, string style = "")
    {
        (_id, _title, _description, _style) = (id, title, description, style);
        (_width, _height) = (width, height);
    }


    /// <summary>A bar.</summary>
    public void Bar(string colour, double x, double y, double width, double height, string? tip = null) => _text.Append(
        CultureInfo.InvariantCulture,
        $"<rect class=\"{colour}\" x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{Math.Max(width, 0.0):0.##}\" " +
        $"height=\"{Math.Max(height, 0.0):0.##}\">{(tip is null ? "" : HtmlText.Element("title", tip))}</rect>\n");

    /// <summary>Many bars of one colour that stand on a line, in one path.</summary>
    /// <param name="colour">Their class.</param>
    /// <param name="x">Where the first begins.</param>
    /// <param name="step">From one to the next.</param>
    /// <param name="bottoms">Where each stands; those of no height are left out.</param>
    /// <param name="heights">How high each is; below zero hangs down.</param>
    public void Bars(
        string colour, double x, double step, IReadOnlyList<double> bottoms, IReadOnlyList<double> heights)
    {
        var path = new StringBuilder();
        for (int i = 0; i < heights.Count; i++)
        {
            if (heights[i] != 0.0)
                path.Append(
                    CultureInfo.InvariantCulture,
                    $"M{x + (i * step):0.##} {bottoms[i]:0.##}v{-heights[i]:0.##}h{step:0.##}v{heights[i]:0.##}z");
        }

        if (path.Length > 0)
            _text.Append(CultureInfo.InvariantCulture, $"<path class=\"{colour}\" d=\"{path}\"/>\n");
    }

    /// <summary>A line through points.</summary>
    public void Line(string colour, IReadOnlyList<(double X, double Y)> points)
    {
        if (points.Count < 2)
            return;
        var path = new StringBuilder();
        foreach ((double x, double y) in points)
            path.Append(CultureInfo.InvariantCulture, $"{(path.Length == 0 ? 'M' : 'L')}{x:0.##} {y:0.##}");
        _text.Append(CultureInfo.InvariantCulture, $"<path class=\"line {colour}\" d=\"{path}\"/>\n");
    }

    /// <summary>A thin line of an axis.</summary>
    public void Rule(double x1, double y1, double x2, double y2) => _text.Append(
        CultureInfo.InvariantCulture,
        $"<line class=\"rule\" x1=\"{x1:0.##}\" y1=\"{y1:0.##}\" x2=\"{x2:0.##}\" y2=\"{y2:0.##}\"/>\n");

    /// <summary>A shape by its path.</summary>
    public void Path(string colour, string path, string? tip = null) => _text.Append(
        CultureInfo.InvariantCulture,
        $"<path class=\"{colour}\" d=\"{path}\">{(tip is null ? "" : HtmlText.Element("title", tip))}</path>\n");

    /// <summary>A circle.</summary>
    public void Circle(string colour, double x, double y, double radius, string? tip = null) => _text.Append(
        CultureInfo.InvariantCulture,
        $"<circle class=\"{colour}\" cx=\"{x:0.##}\" cy=\"{y:0.##}\" r=\"{radius:0.##}\">" +
        $"{(tip is null ? "" : HtmlText.Element("title", tip))}</circle>\n");

    /// <summary>What follows shows inside a circle only, up to <see cref="EndClip"/>.</summary>
    public void BeginClip(double x, double y, double radius) => _text.Append(
        CultureInfo.InvariantCulture,
        $"<clipPath id=\"{_id}-c\"><circle cx=\"{x:0.##}\" cy=\"{y:0.##}\" r=\"{radius:0.##}\"/></clipPath>\n" +
        $"<g clip-path=\"url(#{_id}-c)\">\n");

    /// <summary>The end of <see cref="BeginClip"/>.</summary>
    public void EndClip() => _text.Append("</g>\n");

    /// <summary>A text of a colour; its anchor is <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    public void Text(string colour, double x, double y, string text, string anchor = "start") => _text.Append(
        CultureInfo.InvariantCulture,
        $"<text class=\"{colour}\" x=\"{x:0.##}\" y=\"{y:0.##}\" text-anchor=\"{anchor}\">" +
        $"{HtmlText.Escaped(text)}</text>\n");

    /// <summary>A text from below upwards.</summary>
    public void Upright(string colour, double x, double y, string text) => _text.Append(
        CultureInfo.InvariantCulture,
        $"<text class=\"{colour}\" transform=\"translate({x:0.##} {y:0.##}) rotate(-90)\">" +
        $"{HtmlText.Escaped(text)}</text>\n");

    /// <summary>A text; its anchor is <c>start</c>, <c>middle</c> or <c>end</c>.</summary>
    public void Label(double x, double y, string text, string anchor = "start") => _text.Append(
        CultureInfo.InvariantCulture,
        $"<text x=\"{x:0.##}\" y=\"{y:0.##}\" text-anchor=\"{anchor}\">{HtmlText.Escaped(text)}</text>\n");

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"<svg role=\"img\" aria-labelledby=\"{_id}-t {_id}-d\" viewBox=\"0 0 {_width:0.##} {_height:0.##}\" " +
        $"xmlns=\"http://www.w3.org/2000/svg\">\n<title id=\"{_id}-t\">{HtmlText.Escaped(_title)}</title>\n" +
        $"<desc id=\"{_id}-d\">{HtmlText.Escaped(_description)}</desc>\n" +
        $"{(_style.Length == 0 ? "" : $"<style>\n{_style}\n</style>\n")}{_text}</svg>\n");
}
