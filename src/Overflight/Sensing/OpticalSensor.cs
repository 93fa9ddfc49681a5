using System;
using System.Text.Json.Serialization;
using Overflight.Numerics;

namespace Overflight.Sensing;

/// <summary>
/// A camera for visible and near-infrared light. The angle of a pixel follows from pitch and focal length, else from a
/// published ground sample distance; the field of view from a published swath, else from the detectors.
/// </summary>
public sealed record OpticalSensor : Sensor
{
    /// <summary>Mean radius of the Earth, metres (IUGG), for what is published "on the ground".</summary>
    private const double EarthRadiusM = 6_371_008.8;

    /// <summary>How it covers the ground.</summary>
    public required OpticalScan Scan { get; init; }

    /// <summary>Which band the figures are for, in words; <c>null</c> where it is not said.</summary>
    public string? Band { get; init; }

    /// <summary>Distance between detectors, metres.</summary>
    [Unrounded]
    public double? PixelPitchM { get; init; }

    /// <summary>Focal length, metres.</summary>
    [Unrounded]
    public double? FocalLengthM { get; init; }

    /// <summary>Diameter of the aperture, metres.</summary>
    [Unrounded]
    public double? ApertureM { get; init; }

    /// <summary>Middle wavelength of the band, metres.</summary>
    [Unrounded]
    public double? WavelengthM { get; init; }

    /// <summary>Detectors across the track.</summary>
    public int? DetectorsAcross { get; init; }

    /// <summary>Detectors along the track: a frame's other side; <c>null</c> for a pushbroom.</summary>
    public int? DetectorsAlong { get; init; }

    /// <summary>Ground sample distance as published.</summary>
    public NadirGsd? StatedGsd { get; init; }

    /// <summary>Swath as published.</summary>
    public NadirSwath? StatedSwath { get; init; }

    /// <summary>Signal-to-noise ratio of the unprocessed picture.</summary>
    public double? SignalToNoiseRatio { get; init; }

    /// <summary>
    /// Relative edge response of the unprocessed picture (GIQE-5): how much of an edge's step is made within a pixel.
    /// </summary>
    public double? EdgeResponseRatio { get; init; }

    /// <summary>The same of the processed picture (GIQE-3 and -4).</summary>
    public double? ProcessedEdgeResponseRatio { get; init; }

    /// <summary>Overshoot H of edges in the processed picture (GIQE-3 and -4).</summary>
    public double? EdgeOvershootRatio { get; init; }

    /// <summary>Gain G of noise by processing (GIQE-3 and -4).</summary>
    public double? NoiseGainRatio { get; init; }

    /// <summary>
    /// The angle between the lines of sight of two neighbouring detectors, the smaller one where a range is published;
    /// <c>null</c> where nothing tells it.
    /// </summary>
    [JsonIgnore]
    public Angle? SamplingAngleMin => PitchAngle ?? (StatedGsd is { } stated ? Seen(stated.BestM, stated) : null);

    /// <summary>The larger such angle where a range is published; else the same.</summary>
    [JsonIgnore]
    public Angle? SamplingAngleMax => PitchAngle ?? (StatedGsd is { } stated ? Seen(stated.WorstM, stated) : null);

    /// <summary>The angle the picture spans across the track; <c>null</c> where nothing tells it.</summary>
    [JsonIgnore]
    public Angle? FieldOfView => StatedSwath is { } swath
        ? new SphericalView(swath.AltitudeM, EarthRadiusM).FieldOfRegardOf(swath.WidthM)
        : DetectorsAcross is { } count && SamplingAngleMin is { } pixel
            ? 2.0 * Angle.FromRadians(Math.Atan(count * Math.Tan(pixel.Radians / 2.0)))
            : null;

    /// <summary>
    /// The height its figures are published for; <c>null</c> where they are for none.
    /// </summary>
    [JsonIgnore]
    public double? StatedAltitudeM => StatedGsd?.AltitudeM ?? StatedSwath?.AltitudeM;

    /// <summary>
    /// The finest cycle the aperture passes, as an angle: λ/D. <c>null</c> where wavelength or aperture is not known.
    /// </summary>
    [JsonIgnore]
    public Angle? DiffractionLimit => WavelengthM / ApertureM is { } limit ? Angle.FromRadians(limit) : null;

    private Angle? PitchAngle => PixelPitchM is { } pitch && FocalLengthM is { } focal ? Wide(pitch, focal) : null;

    private static Angle Seen(double gsdM, NadirGsd stated) => Wide(gsdM, stated.AltitudeM);

    /// <summary>The angle under which a width is seen from a distance.</summary>
    private static Angle Wide(double widthM, double distanceM) =>
        Angle.FromRadians(2.0 * Math.Atan(widthM / (2.0 * distanceM)));
}
