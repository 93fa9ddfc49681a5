using System;
using System.Collections.Immutable;
using System.Threading;
using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// Where the Sun stands overhead, at even instants. The place is the direction of the Sun as an ellipsoidal normal: it
/// is so far away that the direction from the surface is that from the centre.
/// </summary>
public static class FollowSun
{
    /// <summary>Most points of one answer.</summary>
    public const int PointsMax = 20_000;

    /// <summary>Follows the Sun.</summary>
    /// <param name="request">Span and step.</param>
    /// <param name="snapshot">Earth.</param>
    /// <param name="progress">Not used: the answer is immediate.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="ArgumentException">The step is not positive, or there would be more than
    /// <see cref="PointsMax"/> points.</exception>
    public static FollowSunResult Run(
        FollowSunRequest request, Snapshot snapshot, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(snapshot);
        TimeGrid grid = FollowView.GridOf(request.Span, request.Step, PointsMax);
        var points = ImmutableArray.CreateBuilder<SunPoint>(grid.Count);
        for (int k = 0; k < grid.Count; k++)
        {
            cancellation.ThrowIfCancellationRequested();
            Position<Itrf> sun = snapshot.Earth.GcrfToItrf(grid[k]).Apply(Sun.PositionAt(grid[k]));
            Geodetic below = snapshot.Earth.Ellipsoid.ToGeodetic(sun);
            points.Add(new SunPoint(grid[k], below.Latitude, below.Longitude.WrappedSigned()));
        }

        return new FollowSunResult
        {
            Request = request,
            Points = points.ToImmutable(),
            SnapshotDigest = snapshot.Digest,
        };
    }
}
