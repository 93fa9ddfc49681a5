using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>
/// Finds every crossing of a margin through zero between two instants. Between two samples h apart whose margin's
/// second derivative is at most M in size, the margin stays within M·h²/8 of the chord; what that cannot decide is
/// split, down to the resolution. So no stay on either side longer than the resolution is missed. Samples are
/// interpolated where that decides, and the propagator's own close to zero. See docs/concepts/access.md.
/// </summary>
internal sealed class CrossingSearch(IPath path, Duration resolution)
{
    /// <summary>Edges are refined until they are known to this, below the millimetre in orbit.</summary>
    private static readonly Duration EdgeTolerance = Duration.FromNanoseconds(100);

    /// <summary>Whether the margin is zero or positive at an instant.</summary>
    public bool IsInside(Margin margin, Instant instant) => At(margin, instant).IsInside;

    /// <summary>Adds the crossings between two instants, in order; each is the first instant after.</summary>
    public void Find(Margin margin, Instant from, Instant to, List<Instant> crossings) =>
        Resolve(margin, At(margin, from), At(margin, to), crossings);

    /// <summary>The same over a longer time, which is cut where the path says.</summary>
    public void FindInSteps(Margin margin, Interval part, List<Instant> crossings)
    {
        Sample from = At(margin, part.Start), end = At(margin, part.End);
        if (path.TryBounds(part, out PathBounds bounds) && IsQuiet(margin, from, end, bounds))
            return;
        while (from.Place.Instant < part.End)
        {
            Instant cut = path.NextCut(from.Place.Instant);
            Sample to = cut < part.End ? At(margin, cut) : end;
            Resolve(margin, from, to, crossings);
            from = to;
        }
    }

    /// <summary>The times of a longer time in which a margin is zero or positive.</summary>
    public IntervalSet Where(Margin margin, Interval part)
    {
        if (part.IsEmpty)
            return IntervalSet.Empty;
        var crossings = new List<Instant>();
        FindInSteps(margin, part, crossings);
        bool inside = IsInside(margin, part.Start);
        var found = new List<Interval>();
        Instant since = part.Start;
        foreach (Instant at in crossings.Append(part.End))
        {
            if (inside)
                found.Add(new Interval(since, at));
            (since, inside) = (at, !inside);
        }

        return IntervalSet.From(found);
    }

    /// <summary>
    /// The same where the side at both ends is known already, and holds even if rounding says otherwise.
    /// </summary>
    public void Find(
        Margin margin, Instant from, Instant to, bool fromInside, bool toInside, List<Instant> crossings) =>
        Resolve(margin, At(margin, from).On(fromInside), At(margin, to).On(toInside), crossings);

    private Sample At(Margin margin, Instant instant)
    {
        PathSample place = path.At(instant, margin.NeedsVelocity);
        double value = margin.ValueAt(place), error = margin.ErrorAt(place);
        if (Math.Abs(value) > 4.0 * error)
            return new(place, value, error);
        place = path.ExactAt(instant, margin.NeedsVelocity);
        return new(place, margin.ValueAt(place), 0.0);
    }

    /// <summary>Whether bounds show that nothing happens between two samples.</summary>
    private static bool IsQuiet(Margin margin, in Sample a, in Sample b, in PathBounds motion)
    {
        if (a.IsInside != b.IsInside)
            return false;
        double h = (b.Place.Instant - a.Place.Instant).Seconds, error = a.Error + b.Error;
        MarginBounds bounds = margin.BoundsBetween(a.Place, b.Place, motion);
        return CannotReachZero(
            Math.Abs(a.Value) - error, Math.Abs(b.Value) - error, bounds.SlopePerS * h, bounds.CurvaturePerS2 * h * h);
    }

    private void Resolve(Margin margin, in Sample a, in Sample b, List<Instant> crossings)
    {
        Duration length = b.Place.Instant - a.Place.Instant;
        bool crosses = a.IsInside != b.IsInside;
        double h = length.Seconds;
        if (length <= resolution)
        {
            if (crosses)
                Cross(margin, a, b, crossings);
            return;
        }

        MarginBounds bounds = margin.BoundsBetween(
            a.Place, b.Place, path.BoundsBetween(a.Place.Instant, b.Place.Instant));
        double rise = Math.Abs(b.Value - a.Value), error = a.Error + b.Error;
        double swing = bounds.CurvaturePerS2 * h * h;
        if (crosses)
        {
            // Somewhere the slope is rise/h, and it changes by less than M·h: it keeps its sign, so there is one
            // crossing.
            if (rise - error > swing)
            {
                Cross(margin, a, b, crossings);
                return;
            }
        }
        else if (CannotReachZero(Math.Abs(a.Value) - error, Math.Abs(b.Value) - error, bounds.SlopePerS * h, swing))
        {
            return;
        }

        Sample middle = At(margin, Instant.Midpoint(a.Place.Instant, b.Place.Instant));
        Resolve(margin, a, middle, crossings);
        Resolve(margin, middle, b, crossings);
    }

    /// <summary>
    /// Whether neither the two steepest lines from the ends nor the parabola over the chord reaches zero. Its
    /// extreme is mean + swing/8 + rise²/(2·swing), or an end.
    /// </summary>
    private static bool CannotReachZero(double a, double b, double run, double swing)
    {
        if (a + b > run)
            return true;
        double rise = Math.Abs(b - a);
        if (rise >= swing / 2.0)
            return Math.Min(a, b) > 0.0;
        return swing < double.PositiveInfinity && (a + b) / 2.0 > (swing / 8.0) + (rise * rise / (2.0 * swing));
    }

    /// <summary>
    /// Adds the first instant after the crossing: inverse quadratic interpolation where the last three samples allow,
    /// else halving (T. R. Chandrupatla, Advances in Engineering Software 28 (1997) 145). No step is shorter than the
    /// tolerance, so that a good guess is soon shut in from both sides.
    /// </summary>
    private void Cross(Margin margin, Sample a, Sample b, List<Instant> crossings)
    {
        Instant start = a.Place.Instant;
        double tolerance = EdgeTolerance.Nanoseconds;

        // The newest sample, one on the other side, and the one before: nanoseconds since the start.
        (double X, double F) newest = (0.0, a.Value);
        (double X, double F) other = ((b.Place.Instant - start).Nanoseconds, b.Value);
        double share = a.Value / (a.Value - b.Value);
        while (Math.Abs(other.X - newest.X) > tolerance)
        {
            double width = other.X - newest.X, least = tolerance / Math.Abs(width);
            double step = width * (least < 0.5 ? Math.Clamp(share, least, 1.0 - least) : 0.5);
            double x = newest.X + (step > 0.0 ? Math.Floor(step) : Math.Ceiling(step));
            Sample here = At(margin, start + Duration.FromNanoseconds((long)x));
            (double X, double F) before = newest;
            bool newestIsInside = newest.X < other.X ? a.IsInside : b.IsInside;
            if (here.IsInside != newestIsInside)
                (before, other) = (other, newest);
            newest = (x, here.Value);
            share = ShareOf(newest, other, before);
        }

        crossings.Add(start + Duration.FromNanoseconds((long)Math.Max(newest.X, other.X)));
    }

    /// <summary>Where between two samples on different sides the margin is zero, by a third.</summary>
    private static double ShareOf((double X, double F) a, (double X, double F) b, (double X, double F) c)
    {
        double xi = (a.X - b.X) / (c.X - b.X), phi = (a.F - b.F) / (c.F - b.F);
        bool isTame = phi * phi < xi && (1.0 - phi) * (1.0 - phi) < 1.0 - xi;
        return isTame
            ? (a.F / (b.F - a.F) * c.F / (b.F - c.F))
                + ((c.X - a.X) / (b.X - a.X) * a.F / (c.F - a.F) * b.F / (c.F - b.F))
            : 0.5;
    }

    private readonly record struct Sample(PathSample Place, double Value, double Error)
    {
        public bool IsInside => Value >= 0.0;

        public Sample On(bool inside) =>
            inside == IsInside ? this : this with { Value = inside ? 0.0 : -double.Epsilon };
    }
}
