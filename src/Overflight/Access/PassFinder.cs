using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>
/// Finds passes of one satellite over one place. Guarantee: no stay above the minimum elevation longer than
/// <see cref="Resolution"/> is missed, and none is invented; the reasoning is in docs/concepts/access.md.
/// </summary>
public sealed class PassFinder
{
    /// <summary>No pass and no gap longer than this is missed: 1 ms.</summary>
    public static readonly Duration Resolution = Duration.FromNanoseconds(1_000_000);

    private static readonly Duration BeyondMin = Duration.FromHours(1);

    private readonly Sgp4Propagator _propagator;
    private readonly EarthModel _earth;

    /// <summary>Prepares a finder for one satellite.</summary>
    public PassFinder(Sgp4Propagator propagator, EarthModel earth)
    {
        ArgumentNullException.ThrowIfNull(propagator);
        ArgumentNullException.ThrowIfNull(earth);
        _propagator = propagator;
        _earth = earth;
    }

    /// <summary>All passes over a place that touch a span.</summary>
    /// <param name="site">The place.</param>
    /// <param name="elevationMin">The elevation from which a pass counts, −90° to 90°.</param>
    /// <param name="span">Where to look. Passes under way at its ends are given whole, and say so.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public PassSearch Find(GroundSite site, Angle elevationMin, Interval span, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(site);
        if (!(Math.Abs(elevationMin.Degrees) <= 90.0))
            throw new ArgumentOutOfRangeException(
                nameof(elevationMin), elevationMin.Degrees, "An elevation lies in ±90°.");
        var sampler = new OrbitSampler(_propagator, _earth);
        Duration beyond = Beyond();
        Interval wide = EphemerisSpan.Of(sampler, span.Widened(beyond), cancellation);
        var search = new CompleteSearch(sampler, new ElevationMargin(site, elevationMin), Resolution, cancellation);
        var passes = ImmutableArray.CreateBuilder<Pass>();
        foreach (Interval window in search.Find(wide, CoarseStep()))
        {
            if (window.Start < span.End && window.End > span.Start)
                passes.Add(MakePass(sampler, site, window, span, wide));
        }

        return new PassSearch(passes.ToImmutable(), wide.Intersect(span));
    }

    /// <summary>When the satellite sees the Sun's centre past the Earth (see <see cref="Illumination"/>).</summary>
    public IntervalSet FindSunlit(Interval span, CancellationToken cancellation = default)
    {
        var sampler = new OrbitSampler(_propagator, _earth);
        Interval valid = EphemerisSpan.Of(sampler, span, cancellation);
        var sunward = new CompleteSearch(sampler, new SunwardMargin(), Resolution, cancellation);
        var offAxis = new CompleteSearch(sampler, new OffAxisMargin(), Resolution, cancellation);
        List<Interval> lit = [.. sunward.Find(valid, CoarseStep())];

        // The shadow lies on the far side alone, and at the edge of that side every satellite is outside the cylinder.
        foreach (Interval farSide in IntervalSet.From(lit).ComplementWithin(valid))
            lit.AddRange(offAxis.Find(farSide, CoarseStep()));
        return IntervalSet.From(lit);
    }

    private Duration Beyond()
    {
        Duration period = _propagator.Elements.Period;
        return period < BeyondMin ? BeyondMin : period;
    }

    private Duration CoarseStep() =>
        Duration.FromSeconds(Math.Clamp(_propagator.Elements.Period.Seconds / 20.0, 60.0, 1800.0));

    private Pass MakePass(
        OrbitSampler sampler, GroundSite site, Interval window, Interval span, Interval searched)
    {
        Instant tca = GreatestElevation(sampler, site, window);
        return new()
        {
            Aos = window.Start,
            Tca = tca,
            Los = window.End,
            AosView = ViewAt(site, window.Start),
            TcaView = ViewAt(site, tca),
            LosView = ViewAt(site, window.End),
            IsUnderWayAtStart = window.Start < span.Start,
            IsUnderWayAtEnd = window.End > span.End,
            IsAosOpen = window.Start == searched.Start,
            IsLosOpen = window.End == searched.End,
        };
    }

    private ViewGeometry ViewAt(GroundSite site, Instant instant)
    {
        _propagator.TryStateAt(instant, out State<Teme> state);
        return site.ViewOf(state, instant, _earth);
    }

    private static Instant GreatestElevation(OrbitSampler sampler, GroundSite site, Interval window)
    {
        double SineAt(Instant t)
        {
            Vec3 line = sampler.At(t).RItrf - site.Position.VectorM;
            return Vec3.Dot(line, site.Up) / line.Norm;
        }

        // A coarse scan finds the hump, then golden-section search its top (to 1 ms; the elevation there is flat).
        int steps = (int)Math.Clamp(Math.Ceiling(window.Length.Seconds / 20.0), 8.0, 5_000.0);
        Duration step = (1.0 / steps) * window.Length;
        Instant best = window.Start;
        double bestSine = double.NegativeInfinity;
        for (int i = 0; i <= steps; i++)
        {
            Instant t = i == steps ? window.End : window.Start + (i * step);
            double sine = SineAt(t);
            if (sine > bestSine)
                (best, bestSine) = (t, sine);
        }

        Instant low = Instant.Max(best - step, window.Start), high = Instant.Min(best + step, window.End);
        const double golden = 0.381966011250105;
        Instant a = low + (golden * (high - low)), b = high - (golden * (high - low));
        double fa = SineAt(a), fb = SineAt(b);
        while (high - low > Resolution)
        {
            if (fa >= fb)
            {
                (high, b, fb) = (b, a, fa);
                a = low + (golden * (high - low));
                fa = SineAt(a);
            }
            else
            {
                (low, a, fa) = (a, b, fb);
                b = high - (golden * (high - low));
                fb = SineAt(b);
            }
        }

        return Instant.Midpoint(low, high);
    }
}
