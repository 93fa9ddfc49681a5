using System;
using System.Collections.Immutable;
using System.Threading;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Follows the edge of what a satellite has in sight, and of what its camera reaches, over a span at an even step, from
/// the one element set that is nearest to the middle of the span.
/// </summary>
public static class FollowFootprint
{
    /// <summary>Most points of a ring.</summary>
    public const int PointsMax = 360;

    /// <summary>Most points of one answer: rings of all footprints.</summary>
    public const int AllPointsMax = 100_000;

    private const int PointsMin = 8;
    private static readonly Angle RightAngle = Angle.FromDegrees(90.0);

    /// <summary>Follows the satellite.</summary>
    /// <param name="request">Satellite, span, step, tilt.</param>
    /// <param name="snapshot">Elements and Earth.</param>
    /// <param name="progress">Told the share of the span done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The satellite is not in the snapshot, the step is not positive, a value lies
    /// outside its range, or there would be more than <see cref="AllPointsMax"/> points.</exception>
    public static FollowFootprintResult Run(
        FollowFootprintRequest request, Snapshot snapshot, IProgress<double>? progress,
        CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(snapshot);
        if (request.Points is < PointsMin or > PointsMax)
            throw new ArgumentException($"A ring has {PointsMin} to {PointsMax} points.", nameof(request));
        if (request.OffNadirMax is { } tilt && !(tilt.Degrees is > 0.0 and <= 90.0))
            throw new ArgumentException("A camera tilts by more than 0° and at most 90°.", nameof(request));
        int rings = request.OffNadirMax is null ? 1 : 2;
        TimeGrid grid = FollowView.GridOf(request.Span, request.Step, AllPointsMax / (rings * request.Points));
        EarthModel earth = snapshot.Earth;
        Omm set = snapshot.HistoryOf(request.Satellite).Nearest(request.Span.Midpoint);
        var propagator = new Sgp4Propagator(set.Elements, earth.LeapSeconds);
        var reach = new Interval(request.Span.Start, request.Span.End + Duration.FromNanoseconds(1)); // its end counts
        Interval covered = EphemerisSpan.Of(propagator, reach, cancellation);
        var footprints = ImmutableArray.CreateBuilder<Footprint>(grid.Count);
        for (int k = 0; k < grid.Count; k++)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(k / (double)grid.Count);
            Instant instant = grid[k];
            if (!covered.IsEmpty && instant >= covered.Start && instant <= covered.End &&
                propagator.TryStateAt(instant, out State<Teme> state) == PropagationStatus.Ok)
                footprints.Add(At(instant, earth.TemeToItrf(instant).Apply(state), request, earth.Ellipsoid));
        }

        EarthOrientationSample orientation = earth.Orientation.SampleAt(request.Span.End);
        return new FollowFootprintResult
        {
            Request = request,
            Elements = ElementsUsed.Over(set, request.Span),
            Footprints = footprints.ToImmutable(),
            EarthOrientation = orientation.Coverage,
            GroundErrorM = orientation.GroundErrorM,
            SnapshotDigest = snapshot.Digest,
        };
    }

    private static Footprint At(
        Instant instant, in State<Itrf> state, FollowFootprintRequest request, Ellipsoid ellipsoid) => new(
            instant,
            ellipsoid.ToGeodetic(state.Position),
            GroundIntersection.Around(state, RightAngle, request.Points, ellipsoid),
            request.OffNadirMax is { } tilt
                ? GroundIntersection.Around(state, tilt, request.Points, ellipsoid)
                : []);
}
