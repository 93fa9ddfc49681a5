using System;
using Overflight.Sensing;

namespace Overflight.Access;

/// <summary>Limit − |ρ|, metres, or the opposite for a least range.</summary>
internal sealed class RangeMargin(GroundSite site, double rangeM, bool isUpperLimit) : Margin
{
    private readonly double _sign = isUpperLimit ? 1.0 : -1.0;

    public override double ValueAt(in PathSample sample) =>
        _sign * (rangeM - LineOfSight.Of(site, sample).Norm);

    public override double ErrorAt(in PathSample sample) => sample.ErrorM;

    public override MarginBounds BoundsBetween(in PathSample a, in PathSample b, in PathBounds motion) =>
        new(motion.SpeedMPerS, new LineOfSight(site, a, b, motion).BendMPerS2(motion));
}
