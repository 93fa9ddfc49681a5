using System;
using Overflight.Numerics;

namespace Overflight.Sensing;

/// <summary>
/// A camera for visible and near-infrared light. The angle of a pixel follows from pitch and focal length, else from a
/// published ground sample distance; the field of view from a published swath, else from the detectors.
/// </summary>
public sealed record OpticalSensor : Sensor
{
    /// <summary>How it covers the ground.</summary>
    public required OpticalScan Scan { get; init; }

    /// <summary>Which band the figures are for, in words; <c>null</c> where it is not said.</summary>
    public string? Band { get; init; }

    /// <summary>Distance between detectors, metres.</summary>
    public double? PixelPitchM { get; init; }

    /// <summary>Focal length, metres.</summary>
    public double? FocalLengthM { get; init; }

    /// <summary>Diameter of the aperture, metres.</summary>
    public double? ApertureM { get; init; }

    /// <summary>Middle wavelength of the band, metres.</summary>
    public double? WavelengthM { get; init; }

    /// <summary>Detectors across the track.</summary>
    public int? DetectorsAcross { get; init; }

    /// <summary>Detectors along the track: a frame's other side; <c>null</c> for a pushbroom.</summary>
    public int? DetectorsAlong { get; init; }

    /// <summary>Ground sample distance as published.</summary>
    public NadirGsd? StatedGsd { get; init; }

    /// <summary>Swath as published.</summary>
    public NadirSwath? StatedSwath { get; init; }

    /// <summary>Signal-to-noise ratio of a picture of even ground.</summary>
    public double? SignalToNoiseRatio { get; init; }

    /// <summary>
    /// Relative edge response of the unprocessed picture: how much of an edge's step is made within one pixel.
    /// </summary>
    public double? EdgeResponseRatio { get; init; }

    /// <summary>Overshoot H of edges in the processed picture (GIQE-3 and -4).</summary>
    public double? EdgeOvershootRatio { get; init; }

    /// <summary>Gain G of noise by processing (GIQE-3 and -4).</summary>
    public double? NoiseGainRatio { get; init; }

    /// <summary>
    /// The angle between the lines of sight of two neighbouring detectors, the smaller one where a range is published;
    /// <c>null</c> where nothing tells it.
    /// </summary>
    public Angle? SamplingAngleMin => PitchAngle ?? (StatedGsd is { } stated ? Seen(stated.BestM, stated) : null);

    /// <summary>The larger such angle where a range is published; else the same.</summary>
    public Angle? SamplingAngleMax => PitchAngle ?? (StatedGsd is { } stated ? Seen(stated.WorstM, stated) : null);

    /// <summary>Optical quality Q = λ·F/(D·p): the pixels in a cycle at the aperture's limit.</summary>
    public double? SamplingRatio => WavelengthM * FocalLengthM / (ApertureM * PixelPitchM);

    private Angle? PitchAngle => PixelPitchM is { } pitch && FocalLengthM is { } focal ? Wide(pitch, focal) : null;

    private static Angle Seen(double gsdM, NadirGsd stated) => Wide(gsdM, stated.AltitudeM);

    /// <summary>The angle under which a width is seen from a distance.</summary>
    private static Angle Wide(double widthM, double distanceM) =>
        Angle.FromRadians(2.0 * Math.Atan(widthM / (2.0 * distanceM)));
}
