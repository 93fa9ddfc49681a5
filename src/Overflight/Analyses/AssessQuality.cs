using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>
/// What pictures of a sensor could show: ground sample distance and swath on the ellipsoid, rating by the
/// image-quality equation, and what can be detected, recognised and identified.
/// </summary>
public static class AssessQuality
{
    /// <summary>Most pictures of one request: sensors times angles.</summary>
    public const int PicturesMax = 10_000;

    private const int StepsPerRevolution = 360;

    /// <summary>Assesses pictures.</summary>
    /// <param name="request">Sensors, angles and objects.</param>
    /// <param name="snapshot">Sensors, Earth, and elements where a satellite is named.</param>
    /// <param name="progress">Told the share of sensors done; may be <c>null</c>.</param>
    /// <param name="cancellation">Stops the work between sensors.</param>
    /// <exception cref="ArgumentException">
    /// A sensor or the satellite is not in the snapshot, a value lies outside its range, or there are too many
    /// pictures.
    /// </exception>
    public static AssessQualityResult Run(
        AssessQualityRequest request, Snapshot snapshot, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(snapshot);
        Check(request);
        ImmutableArray<Sensor> sensors = [.. request.Sensors.Select(name =>
            snapshot.Sensors.TryFind(name, out Sensor sensor)
                ? sensor
                : throw new ArgumentException(snapshot.Sensors.NotHere(name), nameof(request)))];
        ElementsUsed? elements = null;
        State<Itrf>? state = request.Satellite is { } satellite
            ? OnOrbit(request, snapshot, satellite, out elements)
            : null;
        var answers = ImmutableArray.CreateBuilder<SensorQuality>();
        foreach (Sensor sensor in sensors)
        {
            cancellation.ThrowIfCancellationRequested();
            answers.Add(Of(sensor, request, state, snapshot.Earth.Ellipsoid));
            progress?.Report((double)answers.Count / sensors.Length);
        }

        return new AssessQualityResult
        {
            Request = request,
            Elements = elements,
            Sensors = answers.ToImmutable(),
            DoesNotShow = QualityWording.DoesNotShow,
            SnapshotDigest = snapshot.Digest,
        };
    }

    private static void Check(AssessQualityRequest request)
    {
        if (request.Sensors.IsDefaultOrEmpty || request.OffNadirs.IsDefaultOrEmpty)
            throw new ArgumentException("A request names a sensor and an off-nadir angle.", nameof(request));
        if ((long)request.Sensors.Length * request.OffNadirs.Length > PicturesMax)
            throw new ArgumentException($"A request is for at most {PicturesMax} pictures.", nameof(request));
        if (request.OffNadirs.Any(a => !(a.Degrees is >= 0.0 and < 90.0)))
            throw new ArgumentException("An off-nadir angle lies from 0° up to 90°.", nameof(request));
        if (request.HeightM is { } height && !(height is > 0.0 and < 1e9))
            throw new ArgumentException("A height lies above 0 and below 1,000,000 km.", nameof(request));
        if (request.HeightM is not null && request.Satellite is not null)
            throw new ArgumentException("Height comes from the request or a satellite, not both.", nameof(request));
        if (!(request.Latitude.Abs().Degrees <= 90.0))
            throw new ArgumentException("A latitude lies in ±90°.", nameof(request));
        if (!(request.SmearCount is >= 0.0 and <= Giqe.SmearMaxCount))
            throw new ArgumentException($"Smear lies within 0 to {Giqe.SmearMaxCount} pixels.", nameof(request));
    }

    private static SensorQuality Of(
        Sensor sensor, AssessQualityRequest request, State<Itrf>? onOrbit, Ellipsoid ellipsoid)
    {
        var answer = new SensorQuality
        {
            Sensor = sensor.Name,
            IsUnsourced = sensor.IsUnsourced,
            Sources = sensor.Sources,
            UnsourcedFigures = sensor.UnsourcedFigures,
            Note = sensor.Note,
        };
        double? heightM = request.HeightM ?? (sensor as OpticalSensor)?.StatedAltitudeM;
        if (onOrbit is null && request.Satellite is not null)
            return answer with { Problem = "the elements give no position: the satellite has decayed" };
        if (onOrbit is null && heightM is null)
            return answer with { Problem = "no height is published for this sensor; give one" };
        State<Itrf> state = onOrbit ?? GroundSampling.Over(
            new Geodetic(request.Latitude, Angle.Zero, heightM ?? 0.0), request.Heading, ellipsoid);
        Geodetic below = ellipsoid.ToGeodetic(state.Position);
        answer = answer with { HeightM = below.HeightM, Heading = HeadingOf(state, below) };
        return sensor switch
        {
            RadarSensor radar => answer with
            {
                Problem = QualityWording.Radar,
                Pictures = [.. request.OffNadirs.SelectMany(a => RadarPictures.Of(
                    radar, state, a, request.TiltAzimuth, ellipsoid))],
            },
            OpticalSensor { SamplingAngleMin: null } => answer with { Problem = QualityWording.NoSamplingAngle },
            OpticalSensor optical => OpticalPictures.Add(answer, optical, request, state, ellipsoid),
            _ => throw new UnreachableException(),
        };
    }

    private static Angle HeadingOf(in State<Itrf> state, in Geodetic below)
    {
        (double sinLon, double cosLon) = Math.SinCos(below.Longitude.Radians);
        var east = new Vec3(-sinLon, cosLon, 0.0);
        Vec3 north = Vec3.Cross(Ellipsoid.NormalAt(below.Latitude, below.Longitude), east);
        return Angle.FromRadians(Math.Atan2(
            Vec3.Dot(state.VelocityMPerS, east), Vec3.Dot(state.VelocityMPerS, north))).Wrapped();
    }

    /// <summary>The state in one revolution where it rises through the latitude, or comes nearest to it.</summary>
    private static State<Itrf>? OnOrbit(
        AssessQualityRequest request, Snapshot snapshot, long satellite, out ElementsUsed elements)
    {
        EarthModel earth = snapshot.Earth;
        ElementHistory history = snapshot.HistoryOf(satellite);
        Instant start = request.At ?? history.LastEpoch;
        Omm set = history.Nearest(start);
        elements = ElementsUsed.At(set, start);
        var propagator = new Sgp4Propagator(set.Elements, earth.LeapSeconds);
        double stepS = set.Elements.Period.Seconds / StepsPerRevolution;

        State<Itrf>? At(double seconds)
        {
            Instant instant = start + Duration.FromSeconds(seconds);
            return propagator.TryStateAt(instant, out State<Teme> teme) == PropagationStatus.Ok
                ? earth.TemeToItrf(instant).Apply(teme)
                : null;
        }

        double Above(State<Itrf> state) =>
            (earth.Ellipsoid.ToGeodetic(state.Position).Latitude - request.Latitude).Radians;

        State<Itrf>? nearest = null;
        for (int i = 0; i < StepsPerRevolution; i++)
        {
            double low = i * stepS, high = low + stepS;
            if (At(low) is not { } here || At(high) is not { } next)
                continue;
            if (Above(here) <= 0.0 && Above(next) > 0.0)
            {
                for (int n = 0; n < 50; n++)
                {
                    double middle = (low + high) / 2.0;
                    if (At(middle) is { } between && Above(between) <= 0.0)
                        (low, here) = (middle, between);
                    else
                        high = middle;
                }

                return here;
            }

            if (nearest is not { } n0 || Math.Abs(Above(here)) < Math.Abs(Above(n0)))
                nearest = here;
        }

        return nearest;
    }
}
