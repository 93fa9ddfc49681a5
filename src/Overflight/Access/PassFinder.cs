using System;
using System.Collections.Immutable;
using System.Threading;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>
/// Finds passes of one satellite over one place, whole where they reach beyond the span, with their culmination.
/// Guarantee: no stay above the minimum elevation longer than <see cref="Resolution"/> is missed, and none is invented;
/// the search is that of <see cref="AccessFinder"/>.
/// </summary>
public sealed class PassFinder
{
    /// <summary>No pass and no gap longer than this is missed: 1 ms.</summary>
    public static readonly Duration Resolution = AccessQuery.DefaultResolution;

    private static readonly Duration BeyondMin = Duration.FromHours(1);

    private readonly IPropagator _propagator;
    private readonly EarthModel _earth;

    /// <summary>Prepares a finder for one satellite.</summary>
    public PassFinder(IPropagator propagator, EarthModel earth)
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
        Interval wide = span.Widened(Beyond());
        SatellitePath path = PathOver(wide);
        SearchPlan plan = SearchPlan.For(site, elevationMin, wide);
        var search = new SatelliteSearch(plan, LaneWidths.Widest, cancellation);
        search.Run(path);
        path.Leave();
        var passes = ImmutableArray.CreateBuilder<Pass>();
        foreach (Piece piece in search.Pieces[0])
        {
            var window = new Interval(piece.Start, piece.End);
            if (window.Start < span.End && window.End > span.Start)
                passes.Add(MakePass(path, site, window, span, search.Believed));
        }

        return new PassSearch(passes.ToImmutable(), search.Believed.Intersect(span));
    }

    /// <summary>When the satellite sees the Sun's centre past the Earth (see <see cref="Illumination"/>).</summary>
    public IntervalSet FindSunlit(Interval span, CancellationToken cancellation = default)
    {
        SatellitePath path = PathOver(span);
        Interval valid = EphemerisSpan.Of(_propagator, span, cancellation);
        return new CrossingSearch(path, Resolution).Where(new LightMargin(new SunTable(_earth, span)), valid);
    }

    /// <summary>When the Earth hides the Sun's centre from the satellite (see <see cref="Illumination"/>), where its
    /// states are known.</summary>
    public IntervalSet FindEclipses(Interval span, CancellationToken cancellation = default) =>
        FindSunlit(span, cancellation).ComplementWithin(EphemerisSpan.Of(_propagator, span, cancellation));

    private SatellitePath PathOver(Interval span)
    {
        EarthTable table = EarthTable.Over(_earth, GridStep.For(_propagator), span);
        return new SatellitePath(_propagator, table, LaneWidths.Widest);
    }

    private Duration Beyond()
    {
        var period = Duration.FromSeconds(Math.Min(Math.Tau / _propagator.MeanMotionRadPerS, 9e9));
        return period < BeyondMin ? BeyondMin : period;
    }

    private Pass MakePass(SatellitePath path, GroundSite site, Interval window, Interval span, Interval searched)
    {
        Instant tca = Culmination.In(window, path, site).Instant;
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
}
