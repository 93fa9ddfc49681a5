using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Analyses;

/// <summary>Pictures of an optical sensor: one for each angle, two where its pixel is published as a range.</summary>
internal static class OpticalPictures
{
    public static SensorQuality Add(
        SensorQuality answer, OpticalSensor sensor, AssessQualityRequest request, State<Itrf> state,
        Ellipsoid ellipsoid)
    {
        PictureQuality[] pictures =
        [
            .. request.OffNadirs.SelectMany(angle => Variants(sensor).Select(
                v => Of(sensor, v.Name, v.Pixel, angle, request, state, ellipsoid))),
        ];
        IEnumerable<string> assumed = pictures.SelectMany(p => p.Rating?.Assumptions ?? []);
        if (sensor.FieldOfView is null)
            assumed = assumed.Append("the swath is not known, nor what it follows from");
        if (sensor.OffNadirMax is null)
            assumed = assumed.Append("how far it can tilt is not known: every angle is answered");
        return answer with { Assumptions = [.. assumed.Distinct()], Pictures = [.. pictures] };
    }

    /// <summary>The figures a sensor may have: one, or both ends of a published range.</summary>
    public static ImmutableArray<(string? Name, Angle Pixel)> Variants(OpticalSensor sensor)
    {
        if (sensor.SamplingAngleMin is not { } least || sensor.SamplingAngleMax is not { } most)
            return [];
        return least == most ? [(null, least)] : [("best", least), ("worst", most)];
    }

    private static PictureQuality Of(
        OpticalSensor sensor, string? variant, Angle pixel, Angle offNadir, AssessQualityRequest request,
        State<Itrf> state, Ellipsoid ellipsoid)
    {
        var picture = new PictureQuality { Variant = variant, OffNadir = offNadir };
        if (!GroundSampling.TryAt(state, offNadir, request.TiltAzimuth, pixel, ellipsoid, out GroundSample sample))
            return picture with { Problem = QualityWording.PastTheEarth };
        bool hasSwath = GroundSampling.TrySwathWidth(
            state, offNadir, request.TiltAzimuth, sensor.FieldOfView ?? Angle.Zero, ellipsoid, out double swathM);
        return picture with
        {
            Problem = sensor.OffNadirMax is { } limit && offNadir > limit ? string.Create(
                CultureInfo.InvariantCulture,
                $"beyond the {limit.Degrees:0.#}° it is said to tilt") : null,
            Incidence = sample.Incidence,
            RangeM = sample.RangeM,
            AcrossM = sample.AcrossM,
            AlongM = sample.AlongM,
            MeanM = sample.MeanM,
            SwathM = hasSwath && sensor.FieldOfView is not null ? swathM : null,
            Rating = NiirsEstimate.Of(
                sensor, sample.NormalM, sample.Incidence, request.Giqe, request.SmearCount),
            Objects =
            [
                .. request.Objects.Select(o => ObjectQuality.Of(
                    o, sample.MeanM, sensor.DiffractionLimit?.Radians * sample.RangeM)),
            ],
        };
    }
}
