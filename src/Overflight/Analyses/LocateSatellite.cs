using System;
using System.Threading;
using Overflight.Frames;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;

namespace Overflight.Analyses;

/// <summary>State and ground point of a satellite at an instant, from the nearest element set.</summary>
public static class LocateSatellite
{
    /// <summary>Locates the satellite.</summary>
    /// <param name="request">Satellite, instant and, if wanted, a place to look from.</param>
    /// <param name="snapshot">Elements and Earth.</param>
    /// <param name="progress">Not used: the answer is immediate.</param>
    /// <param name="cancellation">Not used.</param>
    /// <exception cref="ArgumentException">The satellite is not in the snapshot.</exception>
    public static LocateSatelliteResult Run(
        LocateSatelliteRequest request, Snapshot snapshot, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(snapshot);
        EarthModel earth = snapshot.Earth;
        Omm set = snapshot.HistoryOf(request.Satellite).Nearest(request.Instant);
        EarthOrientationSample orientation = earth.Orientation.SampleAt(request.Instant);
        var propagator = new Sgp4Propagator(set.Elements, earth.LeapSeconds);
        PropagationStatus status = propagator.TryStateAt(request.Instant, out State<Teme> teme);
        var result = new LocateSatelliteResult
        {
            Request = request,
            Status = status,
            Elements = ElementsUsed.At(set, request.Instant),
            EarthOrientation = orientation.Coverage,
            GroundErrorM = orientation.GroundErrorM,
            SnapshotDigest = snapshot.Digest,
        };
        if (status != PropagationStatus.Ok)
            return result;
        State<Itrf> itrf = earth.TemeToItrf(request.Instant).Apply(teme);
        return result with
        {
            Below = earth.Ellipsoid.ToGeodetic(itrf.Position),
            Teme = teme,
            Gcrf = earth.TemeToGcrf(request.Instant).Apply(teme),
            Itrf = itrf,
            IsSunlit = Illumination.IsSunlit(teme.Position, Sun.DirectionInTeme(request.Instant)),
            View = request.From is { } from
                ? new GroundSite(from.Position, earth.Ellipsoid).ViewOf(teme, request.Instant, earth)
                : null,
        };
    }
}
