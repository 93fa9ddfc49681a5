using System;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Access;

/// <summary>
/// Elevation minus the skyline's in the same direction, radians. The skyline has corners, so that only the rate is
/// bounded; and none near the zenith, where azimuth turns at once, but there nothing stands.
/// </summary>
internal sealed class SkylineMargin : Margin
{
    private readonly GroundSite _site;
    private readonly ElevationMask _mask;
    private readonly double _highestRad;
    private readonly double _steepest;

    public SkylineMargin(GroundSite site, ElevationMask mask)
    {
        _site = site;
        _mask = mask;
        for (int i = 0; i < mask.Skyline.Length; i++)
        {
            SkylinePoint a = mask.Skyline[i], b = mask.Skyline[(i + 1) % mask.Skyline.Length];
            _highestRad = i == 0 ? a.Elevation.Radians : Math.Max(_highestRad, a.Elevation.Radians);
            double width = (b.Azimuth - a.Azimuth).Wrapped().Radians;
            if (width > 0.0)
                _steepest = Math.Max(_steepest, (b.Elevation - a.Elevation).Abs().Radians / width);
        }
    }

    public override double ValueAt(in PathSample sample)
    {
        LookAngles look = _site.LookAt(new(sample.R));
        return look.Elevation.Radians - _mask.SkylineAt(look.Azimuth).Radians;
    }

    public override double ErrorAt(in PathSample sample)
    {
        LookAngles look = _site.LookAt(new(sample.R));
        return sample.ErrorM / look.RangeM * (1.0 + (_steepest / Math.Cos(look.Elevation.Radians)));
    }

    public override MarginBounds BoundsBetween(in PathSample a, in PathSample b, in PathBounds motion)
    {
        double turning = motion.SpeedMPerS / new LineOfSight(_site, a, b, motion).NearestM;
        double turned = turning * (b.Instant - a.Instant).Seconds;
        double ea = ElevationRad(a), eb = ElevationRad(b);
        if (Math.Min(ea, eb) - turned > _highestRad)
            return new(0.0, double.PositiveInfinity); // above all that stands there
        double highest = Math.Max(ea, eb) + turned;
        double perCosine = highest < Math.PI / 2.0 ? 1.0 / Math.Cos(highest) : double.PositiveInfinity;
        double slope = _steepest == 0.0 ? turning : turning * (1.0 + (_steepest * perCosine));
        return new(slope, double.PositiveInfinity);
    }

    private double ElevationRad(in PathSample sample) =>
        _site.ElevationOf(LineOfSight.Of(_site, sample)).Radians;
}
