using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Overflight.Evidence;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Analyses.Dossiers;

/// <summary>
/// A pass against time: how high the satellite stands at the place, how far the place lies from straight below it, and
/// the claimed moment with the time by which the computed pass may be off.
/// </summary>
internal sealed class PassChart
{
    private const double Width = 470.0, Height = 300.0, Left = 38.0, Right = 448.0, Top = 30.0, Bottom = 262.0;
    private const double LabelGap = 46.0;

    private static readonly int[] EveryMinutes = [1, 2, 5, 10, 30, 60, 360, 1_440, 10_080];

    private readonly PassTrack _track;
    private readonly ClaimTrace _trace;
    private readonly LeapSeconds _leap;
    private readonly Instant _from, _to;

    /// <summary>A chart of a pass with points.</summary>
    public PassChart(PassTrack track, ClaimTrace trace, LeapSeconds leapSeconds)
    {
        (_track, _trace, _leap) = (track, trace, leapSeconds);
        (_from, _to) = (track.Points[0].At, track.Points[^1].At);
    }

    private ClaimTime Time => _trace.Finding.Claim.Time;

    public string Draw(string id)
    {
        var plot = new SvgPlot(
            id, $"The pass over {HtmlText.Spelled(_track.Place.Name)}", Description(), Width, Height);
        Band(plot);
        Window(plot);
        Axes(plot);
        plot.Line("offnadir", Curve(p => p.OffNadir));
        plot.Line("elevation", Curve(p => p.Elevation));
        if (_track.Pass is { } pass)
        {
            plot.Circle("peak", X(pass.Tca), Y(pass.MaxElevation), 3.5);
            plot.Text(
                "small elevation-text halo", X(pass.Tca), Math.Max(12.0, Y(pass.MaxElevation) - 12.0),
                $"{Degrees(pass.MaxElevation)} at {Clock(pass.Tca, 19)}", "middle");
        }

        Claimed(plot);
        return plot.ToString();
    }

    /// <summary>The claimed time, widened by two standard errors of the elements.</summary>
    private void Band(SvgPlot plot)
    {
        if (_trace.Finding.Uncertainty is not { } sigma)
            return;
        double from = X(Instant.Max(_from, Instant.Min(_to, Time.From - sigma)));
        double to = X(Instant.Max(_from, Instant.Min(_to, Time.To + sigma)));
        if (to > from)
            plot.Bar("doubt", from, Top, Math.Max(to - from, 1.0), Bottom - Top,
                "the claimed time and two standard errors on either side");
    }

    /// <summary>The claimed time itself, where it is more than a moment.</summary>
    private void Window(SvgPlot plot)
    {
        double from = X(Instant.Max(_from, Instant.Min(_to, Time.From)));
        double to = X(Instant.Max(_from, Instant.Min(_to, Time.To)));
        if (to > from)
            plot.Bar("window", from, Top, to - from, Bottom - Top, "the claimed window");
    }

    private void Axes(SvgPlot plot)
    {
        foreach (int degrees in new[] { 0, 30, 60, 90 })
        {
            double y = Y(Angle.FromDegrees(degrees));
            plot.Rule(Left, y, Right, y);
            plot.Text("small", Left - 6.0, y + 4.0, string.Create(CultureInfo.InvariantCulture, $"{degrees}°"), "end");
        }

        Angle least = _trace.Request.ElevationMin;
        if (_track != _trace.Station)
            plot.Path("least", string.Create(
                CultureInfo.InvariantCulture, $"M{Left:0} {Y(least):0.#}H{Right:0}"),
                $"lowest elevation of a useful picture: {Degrees(least)}");
        double minutes = (_to - _from).Minutes;
        int every = Array.Find(
            EveryMinutes, m => m == EveryMinutes[^1] || m * (Right - Left) / minutes >= LabelGap);
        foreach (TrackPoint p in _track.Points)
        {
            CalendarTime time = CalendarTime.FromInstant(p.At, TimeScale.Utc, _leap);
            if (time.Second != 0 || time.Nanosecond != 0 || ((time.Hour * 60) + time.Minute) % every != 0)
                continue;
            plot.Rule(X(p.At), Bottom, X(p.At), Bottom + 5.0);
            plot.Text("small", X(p.At), Bottom + 18.0, Clock(p.At, 16), "middle");
        }

        plot.Text("small soft", Right, Bottom + 34.0, "UTC, " + _from.ToUtcString(_leap, 0)[..10], "end");
    }

    private void Claimed(SvgPlot plot)
    {
        Instant at = _track.AtClaim?.At ?? Time.From;
        if (at < _from || at > _to)
        {
            bool isLater = at > _to;
            string text = $"claimed {Clock(at, 19)}, {PassWording.Length(isLater ? at - _to : _from - at)} " +
                (isLater ? "later →" : "earlier");
            plot.Text(
                "strong claimed", isLater ? Right : Left + 6.0, Top + 14.0, isLater ? text : "← " + text,
                isLater ? "end" : "start");
            return;
        }

        double x = X(at);
        plot.Path("moment", string.Create(CultureInfo.InvariantCulture, $"M{x:0.#} {Top:0}V{Bottom:0}"));
        if (_track.AtClaim is not { } p)
            return;
        bool isLeft = x > (Left + Right) / 2.0;
        double beside = isLeft ? x - 8.0 : x + 8.0;
        string anchor = isLeft ? "end" : "start";
        bool isLow = p.Elevation.Degrees < 20.0;
        double line = isLow ? Top + 14.0 : p.OffNadir.Degrees < 15.0 ? Y(Angle.FromDegrees(43.0)) : Bottom - 8.0;
        plot.Text(
            "strong claimed halo", beside, line, (Time.IsWindow ? "in window: " : "claimed ") + Clock(at, 19), anchor);
        if (p.Elevation < Angle.Zero)
            return;
        plot.Circle("dot elevation-dot", x, Y(p.Elevation), 4.0);
        plot.Circle("dot offnadir-dot", x, Y(p.OffNadir), 4.0);
        plot.Text("elevation-text halo", beside, Y(p.Elevation) + (isLow ? -8.0 : 16.0), Degrees(p.Elevation), anchor);
        plot.Text("offnadir-text halo", beside, Y(p.OffNadir) + (isLow ? 16.0 : -8.0), Degrees(p.OffNadir), anchor);
    }

    private List<(double X, double Y)> Curve(Func<TrackPoint, Angle> of) =>
        [.. _track.Points.Where(p => p.Elevation >= Angle.FromDegrees(-1e-3)).Select(p => (X(p.At), Y(of(p))))];

    private double X(Instant instant) => Left + ((Right - Left) * ((instant - _from) / (_to - _from)));

    private static double Y(Angle angle) => Bottom - ((Bottom - Top) * Math.Clamp(angle.Degrees / 90.0, 0.0, 1.0));

    private static string Degrees(Angle angle) => PassWording.Degrees(angle);

    private string Clock(Instant instant, int to) => instant.ToUtcString(_leap, 0)[11..to];

    private string Description()
    {
        string claimed = _track.AtClaim is { } p
            ? $" At the claimed {Clock(p.At, 19)} it stood {PassWording.Height(p.Elevation)}, off-nadir " +
                $"{Degrees(p.OffNadir)}."
            : "";
        string pass = _track.Pass is { } found
            ? $"Elevation and off-nadir angle from {Clock(found.Aos, 19)} to {Clock(found.Los, 19)} UTC; highest " +
                $"{Degrees(found.MaxElevation)} at {Clock(found.Tca, 19)}."
            : "Elevation and off-nadir angle.";
        return pass + claimed;
    }
}
