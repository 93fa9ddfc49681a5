using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Analyses;

/// <summary>Pictures of a radar: one for each mode, with the resolution that is published for it.</summary>
internal static class RadarPictures
{
    /// <summary>Any narrow pixel: only range and incidence are used.</summary>
    private static readonly Angle Pixel = Angle.FromRadians(1e-6);

    public static IEnumerable<PictureQuality> Of(
        RadarSensor radar, State<Itrf> state, Angle offNadir, Angle tiltAzimuth, Ellipsoid ellipsoid)
    {
        bool isSeen = GroundSampling.TryAt(
            state, offNadir, tiltAzimuth, Pixel, ellipsoid, out GroundSample sample);
        return radar.Modes.Select(mode => !isSeen
            ? new PictureQuality { Variant = mode.Name, OffNadir = offNadir, Problem = QualityWording.PastTheEarth }
            : new PictureQuality
            {
                Variant = mode.Name,
                OffNadir = offNadir,
                Problem = OtherSide(radar, offNadir, tiltAzimuth) ?? Outside(mode, sample.Incidence),
                Incidence = sample.Incidence,
                RangeM = sample.RangeM,
                AcrossM = mode.RangeResolutionM,
                AlongM = mode.AzimuthResolutionM,
                SwathM = mode.SwathM,
            });
    }

    private static string? OtherSide(RadarSensor radar, Angle offNadir, Angle tiltAzimuth)
    {
        double right = Math.Sin(offNadir.Radians) * Math.Sin(tiltAzimuth.Radians);
        return (radar.Side, right) switch
        {
            (LookSide.Right, < 0.0) => "it looks to the right only",
            (LookSide.Left, > 0.0) => "it looks to the left only",
            _ => null,
        };
    }

    private static string? Outside(RadarMode mode, Angle incidence) =>
        incidence < mode.IncidenceMin || incidence > mode.IncidenceMax
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"outside the incidence of this mode, {mode.IncidenceMin?.Degrees:0.#}° to " +
                $"{mode.IncidenceMax?.Degrees:0.#}°")
            : null;
}
