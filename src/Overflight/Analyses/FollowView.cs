using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Threading;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Follows the line between a satellite and a place over a span, at an even step, from the one element set that is
/// nearest to the middle of the span.
/// </summary>
public static class FollowView
{
    /// <summary>Most views of one answer.</summary>
    public const int ViewsMax = 20_000;

    /// <summary>Follows the satellite.</summary>
    /// <param name="request">Satellite, place, span and step.</param>
    /// <param name="snapshot">Elements and Earth.</param>
    /// <param name="progress">Told the share of the span done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The satellite is not in the snapshot, the step is not positive, or there
    /// would be more than <see cref="ViewsMax"/> views.</exception>
    public static FollowViewResult Run(
        FollowViewRequest request, Snapshot snapshot, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(snapshot);
        TimeGrid grid = GridOf(request.Span, request.Step, ViewsMax);
        EarthModel earth = snapshot.Earth;
        Omm set = snapshot.HistoryOf(request.Satellite).Nearest(request.Span.Midpoint);
        var propagator = new Sgp4Propagator(set.Elements, earth.LeapSeconds);
        var reach = new Interval(request.Span.Start, request.Span.End + Duration.FromNanoseconds(1)); // its end counts
        Interval covered = EphemerisSpan.Of(propagator, reach, cancellation);
        var site = new GroundSite(request.Place.Position, earth.Ellipsoid);
        var views = ImmutableArray.CreateBuilder<FollowedView>(grid.Count);
        for (int k = 0; k < grid.Count; k++)
        {
            Instant instant = grid[k];
            if (k % 256 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(k / (double)grid.Count);
            }

            if (covered.IsEmpty || instant < covered.Start || instant > covered.End ||
                propagator.TryStateAt(instant, out State<Teme> state) != PropagationStatus.Ok)
                continue;
            Position<Itrf> position = earth.TemeToItrf(instant).Apply(state).Position;
            views.Add(new FollowedView(
                instant, earth.Ellipsoid.ToGeodetic(position), site.ViewOf(state, instant, earth)));
        }

        EarthOrientationSample orientation = earth.Orientation.SampleAt(request.Span.End);
        return new FollowViewResult
        {
            Request = request,
            Elements = ElementsUsed.Over(set, request.Span),
            Views = views.ToImmutable(),
            EarthOrientation = orientation.Coverage,
            GroundErrorM = orientation.GroundErrorM,
            SnapshotDigest = snapshot.Digest,
        };
    }

    /// <summary>The instants of a span at a step, its end among them where the steps meet it.</summary>
    internal static TimeGrid GridOf(Interval span, Duration step, int countMax)
    {
        if (step <= Duration.Zero)
            throw new ArgumentException("The step must be longer than zero.", nameof(step));
        double count = Math.Floor(span.Length / step) + 1.0;
        return count <= countMax
            ? new TimeGrid(span.Start, step, (int)count)
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{count:0} instants are too many, at most {countMax}: take a longer step or a shorter span."),
                nameof(step));
    }
}
