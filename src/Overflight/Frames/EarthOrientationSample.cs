using Overflight.Numerics;

namespace Overflight.Frames;

/// <summary>The Earth's orientation at one instant, with what it rests on.</summary>
/// <param name="Ut1MinusTaiSeconds">UT1 − TAI, seconds (no leaps).</param>
/// <param name="Xp">Polar motion x.</param>
/// <param name="Yp">Polar motion y.</param>
/// <param name="LengthOfDayExcessSeconds">Length of day minus 86,400 s, seconds.</param>
/// <param name="Coverage">Measured, predicted or neither.</param>
/// <param name="Ut1ErrorSeconds">How wrong UT1 may be, seconds: see docs/limits.md.</param>
/// <param name="GroundErrorM">What that and the pole's error may move a point of the equator, metres.</param>
public readonly record struct EarthOrientationSample(
    double Ut1MinusTaiSeconds,
    Angle Xp,
    Angle Yp,
    double LengthOfDayExcessSeconds,
    EarthOrientationCoverage Coverage,
    double Ut1ErrorSeconds,
    double GroundErrorM);
