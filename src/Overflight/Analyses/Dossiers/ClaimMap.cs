using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Evidence;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses.Dossiers;

/// <summary>
/// The map of a pass: shores, the ground track with its minutes, the point below the satellite at the claimed moment
/// and its line of sight. Azimuthal equidistant about the first place, wide enough for the whole pass.
/// </summary>
internal sealed class ClaimMap
{
    private const double RadiusMinM = 1.5e6, RadiusMaxM = 9e6;
    private const int LandmarksMax = 14, NameMax = 34;

    private static readonly int[] EveryMinutes = [1, 2, 5, 10, 30, 60, 360, 1_440];
    private static readonly double[] BarsM = [100e3, 200e3, 500e3, 1e6, 2e6];

    private readonly PassTrack _track;
    private readonly ClaimTrace _trace;
    private readonly ImmutableArray<NamedPlace> _places;
    private readonly LeapSeconds _leap;
    private readonly SphericalView _view;
    private readonly MapFrame _frame;
    private readonly LabelBoxes _boxes = new();
    private readonly (double X, double Y)[] _points;
    private readonly bool _isStation, _isOverflight;

    /// <summary>A map of one pass.</summary>
    /// <param name="track">The pass.</param>
    /// <param name="trace">What it belongs to.</param>
    /// <param name="places">The places it passes, the centre first.</param>
    /// <param name="leapSeconds">For its times.</param>
    public ClaimMap(
        PassTrack track, ClaimTrace trace, ImmutableArray<NamedPlace> places, LeapSeconds leapSeconds)
    {
        (_track, _trace, _places, _leap) = (track, trace, places, leapSeconds);
        _isStation = track == trace.Station;
        _isOverflight = !_isStation && trace.Finding.Claim.Meaning == ClaimMeaning.Received;
        double heightM = track.Points.Length == 0 ? 500e3 : track.Points.Max(p => p.Below.HeightM);
        _view = new SphericalView(Math.Max(heightM, 1e3), AzimuthalEquidistant.EarthRadiusM);
        double horizonM = _view.HorizonCentralAngle.Radians * AzimuthalEquidistant.EarthRadiusM;
        _frame = new MapFrame(track.Place.Position, Math.Clamp(1.04 * horizonM, RadiusMinM, RadiusMaxM));
        _points = [.. track.Points.Select(p => _frame.At(p.Below))];
    }

    /// <summary>The drawing.</summary>
    /// <param name="id">Begins the ids of its parts; unique on the page.</param>
    /// <param name="shores">The shores.</param>
    /// <param name="landmarks">Other places that are named where there is room.</param>
    public string Draw(string id, Coastlines shores, ImmutableArray<NamedPlace> landmarks)
    {
        var plot = new SvgPlot(
            id, $"Map: the pass over {_track.Place.Name}", Description(), MapFrame.Size, MapFrame.Size);
        plot.Circle("sea", MapFrame.Middle, MapFrame.Middle, MapFrame.Rim);
        plot.BeginClip(MapFrame.Middle, MapFrame.Middle, MapFrame.Rim);
        plot.Path("land", MapShores.Path(shores, _frame));
        var graticule = new MapGraticule(_frame);
        plot.Path("graticule", graticule.Path);
        Reach(plot);
        Track(plot);
        plot.EndClip();
        plot.Circle("rim", MapFrame.Middle, MapFrame.Middle, MapFrame.Rim);
        graticule.Label(plot, _boxes);
        Scale(plot);
        Arrow(plot);
        foreach ((double x, double y) in _points.Where(p => MapFrame.IsOn(p)))
            _boxes.Take(x, y, 4.0);
        Places(plot);
        Claimed(plot);
        Minutes(plot);
        Landmarks(plot, landmarks);
        return plot.ToString();
    }

    /// <summary>Where the satellite must be to stand above the horizon, and as high as is asked.</summary>
    private void Reach(SvgPlot plot)
    {
        double perRad = AzimuthalEquidistant.EarthRadiusM * _frame.PerM;
        plot.Circle("horizon", MapFrame.Middle, MapFrame.Middle, _view.HorizonCentralAngle.Radians * perRad);
        if (!_isStation && _trace.Request.ElevationMin > Angle.Zero)
            plot.Circle(
                "reach", MapFrame.Middle, MapFrame.Middle,
                _view.CentralAngleAtElevation(_trace.Request.ElevationMin).Radians * perRad);
    }

    private void Track(SvgPlot plot)
    {
        plot.Line("track", _points);
        plot.Line("track up",
            [.. _points.Where((_, i) => _track.Points[i].Elevation >= Angle.FromDegrees(-1e-3))]);
        if (_trace.Finding.Uncertainty is not { } sigma)
            return;
        ClaimTime time = _trace.Finding.Claim.Time;
        plot.Line("band", Stretch(time.From - sigma, time.To + sigma));
    }

    /// <summary>The part of the track between two instants.</summary>
    private List<(double X, double Y)> Stretch(Instant from, Instant to)
    {
        var stretch = new List<(double X, double Y)>();
        if (PointAt(from) is { } first)
            stretch.Add(first);
        stretch.AddRange(_points.Where((_, i) => _track.Points[i].At > from && _track.Points[i].At < to));
        if (PointAt(to) is { } last)
            stretch.Add(last);
        return stretch;
    }

    private (double X, double Y)? PointAt(Instant instant)
    {
        for (int i = 1; i < _points.Length; i++)
        {
            (Instant before, Instant after) = (_track.Points[i - 1].At, _track.Points[i].At);
            if (instant < before || instant > after)
                continue;
            double share = (instant - before) / (after - before);
            return (_points[i - 1].X + (share * (_points[i].X - _points[i - 1].X)),
                _points[i - 1].Y + (share * (_points[i].Y - _points[i - 1].Y)));
        }

        return null;
    }

    /// <summary>An arrowhead where the track leaves the map.</summary>
    private void Arrow(SvgPlot plot)
    {
        int end = Array.FindLastIndex(_points, p => MapFrame.IsOn(p, 14.0));
        if (end < 1)
            return;
        (double right, double down) = Direction(end);
        (double x, double y) = _points[end];
        plot.Path("arrow", string.Create(
            CultureInfo.InvariantCulture,
            $"M{x + (11.0 * right):0.#} {y + (11.0 * down):0.#}L{x - (6.0 * down):0.#} {y + (6.0 * right):0.#}" +
            $"L{x + (6.0 * down):0.#} {y - (6.0 * right):0.#}z"));
    }

    private void Places(SvgPlot plot)
    {
        foreach (NamedPlace place in _places)
        {
            (double x, double y) = _frame.At(place.Position);
            if (!MapFrame.IsOn((x, y)))
                continue;
            string name = HtmlText.Spelled(place.Name);
            plot.Circle("place", x, y, 4.5, name);
            _boxes.Take(x, y, 5.0);
            _boxes.TryWrite(
                plot, "strong halo", x, y,
                name.Length <= NameMax ? name : name[..(NameMax - 2)].TrimEnd(' ', ',') + " …");
        }
    }

    /// <summary>The claimed moment: the satellite and its line of sight, or where it was instead.</summary>
    private void Claimed(SvgPlot plot)
    {
        if (_track.AtClaim is not { } at)
            return;
        string clock = Clock(at.At, withSeconds: true);
        (double x, double y) = _frame.At(at.Below);
        if (!MapFrame.IsOn((x, y)))
        {
            Away(plot, at, clock);
            return;
        }

        foreach (NamedPlace place in _places)
        {
            // A picture that was received then was taken before: the place was not looked at.
            if (!_isOverflight && _frame.At(place.Position) is var end && MapFrame.IsOn(end))
                plot.Line(at.Elevation >= Angle.Zero ? "sight" : "sight hidden", [(x, y), end]);
        }

        plot.Path("satellite", string.Create(
            CultureInfo.InvariantCulture, $"M{x:0.#} {y - 8.0:0.#}l8 8l-8 8l-8 -8z"), "claimed: " + clock);
        _boxes.Take(x, y, 9.0);
        WriteClaimed(plot, x, y, clock);
    }

    /// <summary>Off the map: a mark on the rim in its direction.</summary>
    private void Away(SvgPlot plot, TrackPoint at, string clock)
    {
        MapPoint point = _frame.Projection.Project(at.Below);
        (double right, double down) = (point.EastM / point.DistanceM, -point.NorthM / point.DistanceM);
        double x = MapFrame.Middle + ((MapFrame.Rim - 22.0) * right);
        double y = MapFrame.Middle + ((MapFrame.Rim - 22.0) * down);
        plot.Path("satellite", string.Create(
            CultureInfo.InvariantCulture,
            $"M{x + (16.0 * right):0.#} {y + (16.0 * down):0.#}L{x - (7.0 * down):0.#} {y + (7.0 * right):0.#}" +
            $"L{x + (7.0 * down):0.#} {y - (7.0 * right):0.#}z"));
        _boxes.Take(x, y, 9.0);
        WriteClaimed(plot, x, y, string.Create(
            CultureInfo.InvariantCulture, $"{clock}: {point.DistanceM / 1000.0:#,0} km away"));
    }

    /// <summary>Beside its mark, or in a corner of the drawing where there is no room.</summary>
    private void WriteClaimed(SvgPlot plot, double x, double y, string text)
    {
        if (!_boxes.TryWrite(plot, "strong claimed halo", x, y, text, 13.0))
            plot.Text("strong claimed", MapFrame.Size - 8.0, MapFrame.Size - 12.0, "claimed " + text, "end");
    }

    private void Minutes(SvgPlot plot)
    {
        if (_points.Length < 3)
            return;
        double minutes = (_track.Points[^1].At - _track.Points[0].At).Minutes;
        int every = Array.Find(EveryMinutes, m => m == EveryMinutes[^1] || minutes / m <= 16.0);
        for (int i = 1; i < _points.Length; i++)
        {
            CalendarTime time = CalendarTime.FromInstant(_track.Points[i].At, TimeScale.Utc, _leap);
            if (time.Second != 0 || time.Nanosecond != 0 || ((time.Hour * 60) + time.Minute) % every != 0 ||
                !MapFrame.IsOn(_points[i], 4.0))
                continue;
            (double right, double down) = Direction(i);
            (double x, double y) = _points[i];
            plot.Line("tick", [(x - (5.0 * down), y + (5.0 * right)), (x + (5.0 * down), y - (5.0 * right))]);
            _boxes.TryWrite(plot, "small halo", x, y, Clock(_track.Points[i].At, withSeconds: false));
        }
    }

    private void Landmarks(SvgPlot plot, ImmutableArray<NamedPlace> landmarks)
    {
        int count = 0;
        foreach (NamedPlace place in landmarks.OrderBy(l => _frame.Projection.Project(l.Position).DistanceM))
        {
            (double x, double y) = _frame.At(place.Position);
            if (count >= LandmarksMax || !MapFrame.IsOn((x, y), 25.0))
                break;
            if (_places.Any(p => _frame.At(p.Position) is var (px, py) && Math.Abs(px - x) + Math.Abs(py - y) < 12.0))
                continue;
            if (!_boxes.TryWrite(plot, "soft halo small", x, y, HtmlText.Spelled(place.Name), 6.0))
                continue;
            plot.Circle("landmark", x, y, 2.0);
            _boxes.Take(x, y, 30.0);
            count++;
        }
    }

    private void Scale(SvgPlot plot)
    {
        double lengthM = Array.FindLast(BarsM, m => m == BarsM[0] || m * _frame.PerM <= 120.0);
        double bar = lengthM * _frame.PerM;
        plot.Path("scale", string.Create(
            CultureInfo.InvariantCulture, $"M8 {MapFrame.Size - 18.0:0}v6h{bar:0.#}v-6"));
        plot.Text("small", 8.0, MapFrame.Size - 22.0, string.Create(
            CultureInfo.InvariantCulture, $"{lengthM / 1000.0:#,0} km"));
    }

    /// <summary>Where the track leads at a point, as a unit vector to the right and down.</summary>
    private (double Right, double Down) Direction(int at)
    {
        (double X, double Y) a = _points[Math.Max(0, at - 1)], b = _points[Math.Min(_points.Length - 1, at + 1)];
        double length = Math.Sqrt(((b.X - a.X) * (b.X - a.X)) + ((b.Y - a.Y) * (b.Y - a.Y)));
        return length < 1e-6 ? (0.0, -1.0) : ((b.X - a.X) / length, (b.Y - a.Y) / length);
    }

    private string Clock(Instant instant, bool withSeconds) =>
        instant.ToUtcString(_leap, 0)[11..(withSeconds ? 19 : 16)];

    private string Description()
    {
        string where = _track.AtClaim is { } at
            ? $" At the claimed {Clock(at.At, withSeconds: true)} UTC it was above {Short(at.Below)}, " +
                PassWording.Height(at.Elevation) + "."
            : "";
        string pass = _track.Pass is { } p
            ? $" The satellite rises at {Clock(p.Aos, withSeconds: true)} and sets at " +
                $"{Clock(p.Los, withSeconds: true)} UTC."
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"North is up, {_frame.RadiusM / 1000.0:#,0} km around {HtmlText.Spelled(_track.Place.Name)}, where " +
            $"distances and directions are true.{pass}{where}");
    }

    private static string Short(Geodetic place)
    {
        double latitude = place.Latitude.Degrees, longitude = place.Longitude.WrappedSigned().Degrees;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Math.Abs(latitude):0.0}° {(latitude < 0 ? 'S' : 'N')} {Math.Abs(longitude):0.0}° " +
            $"{(longitude < 0 ? 'W' : 'E')}");
    }
}
