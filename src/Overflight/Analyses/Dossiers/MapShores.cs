// Land on a round map, as one shape filled by the even-odd rule:
//   1. Points beyond the map are drawn in to a circle around it, in their direction from the centre. Inside that circle
//      nothing changes by this, since no shore moves across any point of it; beyond it nothing is seen.
//   2. Drawn-in points follow the circle, so that no chord cuts into the map. Rings that lie wholly beyond it and do
//      not go around it are left out.
//   3. The point opposite the centre is all around the map. Where it is land, outside is land, and the circle itself
//      becomes a ring that turns inside and outside over.
using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Overflight.Frames;
using Overflight.Numerics;

namespace Overflight.Analyses.Dossiers;

/// <summary>The land of a map as the path of an SVG.</summary>
internal static class MapShores
{
    private const double Beyond = 1.5 * MapFrame.Rim; // a chord of 0.5 rad stays outside 1.45 of it
    private const double ArcStepRad = 0.5;
    private const double Fine = 0.6; // what the eye sees of a drawing, units

    public static string Path(Coastlines shores, MapFrame frame)
    {
        var path = new StringBuilder();
        foreach (ImmutableArray<Geodetic> ring in shores.Rings)
            Append(path, ring, frame);
        Geodetic centre = frame.Projection.Centre;
        var opposite = new Geodetic(-centre.Latitude, centre.Longitude + Angle.FromDegrees(180.0), 0.0);
        if (shores.IsLand(opposite))
            path.Append(CultureInfo.InvariantCulture,
                $"M{MapFrame.Middle - Beyond:0.#} {MapFrame.Middle:0.#}a{Beyond:0.#} {Beyond:0.#} 0 1 0 " +
                $"{2.0 * Beyond:0.#} 0a{Beyond:0.#} {Beyond:0.#} 0 1 0 {-2.0 * Beyond:0.#} 0z");
        return path.ToString();
    }

    private static void Append(StringBuilder path, ImmutableArray<Geodetic> ring, MapFrame frame)
    {
        var points = new (double X, double Y)[ring.Length];
        bool isNear = false;
        for (int i = 0; i < points.Length; i++)
        {
            points[i] = frame.FromMiddle(ring[i]);
            isNear |= Distance(points[i]) < Beyond;
        }

        if (!isNear && Math.Abs(Turns(points)) < Math.PI)
            return;
        var pen = new Pen(path);
        (double X, double Y) last = points[^1];
        pen.Move(DrawnIn(last));
        foreach ((double X, double Y) point in points)
        {
            if (Distance(last) >= Beyond && Distance(point) >= Beyond)
                Follow(pen, last, point);
            pen.Draw(DrawnIn(point));
            last = point;
        }

        pen.Close();
    }

    private static double Turns((double X, double Y)[] points)
    {
        double sum = 0.0;
        for (int i = 0; i < points.Length; i++)
            sum += Turn(points[i == 0 ? ^1 : i - 1], points[i]);
        return sum;
    }

    private static void Follow(Pen pen, (double X, double Y) from, (double X, double Y) to)
    {
        double turn = Turn(from, to), start = Math.Atan2(from.Y, from.X);
        int steps = (int)Math.Ceiling(Math.Abs(turn) / ArcStepRad);
        for (int k = 1; k < steps; k++)
        {
            (double sin, double cos) = Math.SinCos(start + (turn * k / steps));
            pen.Draw((Beyond * cos, Beyond * sin));
        }
    }

    private static double Turn((double X, double Y) from, (double X, double Y) to) =>
        Math.IEEERemainder(Math.Atan2(to.Y, to.X) - Math.Atan2(from.Y, from.X), Math.Tau);

    private static (double X, double Y) DrawnIn((double X, double Y) point) =>
        Distance(point) is var distance && distance <= Beyond
            ? point
            : (point.X * Beyond / distance, point.Y * Beyond / distance);

    private static double Distance((double X, double Y) point) =>
        Math.Sqrt((point.X * point.X) + (point.Y * point.Y));

    /// <summary>Writes a ring, and leaves out what nobody could see.</summary>
    private sealed class Pen(StringBuilder path)
    {
        private (double X, double Y) _last;

        public void Move((double X, double Y) to) => Write('M', to);

        public void Draw((double X, double Y) to)
        {
            double step = Math.Max(Math.Abs(to.X - _last.X), Math.Abs(to.Y - _last.Y));
            bool isBeyond = Distance(to) > 0.9 * Beyond && Distance(_last) > 0.9 * Beyond;
            if (step >= (isBeyond ? 60.0 * Fine : Fine))
                Write('L', to);
        }

        public void Close() => path.Append('z');

        private void Write(char command, (double X, double Y) to)
        {
            path.Append(CultureInfo.InvariantCulture,
                $"{command}{MapFrame.Middle + to.X:0.#} {MapFrame.Middle + to.Y:0.#}");
            _last = to;
        }
    }
}
