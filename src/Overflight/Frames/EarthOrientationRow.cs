namespace Overflight.Frames;

/// <summary>One day of an IERS table, at 0h UTC.</summary>
/// <param name="ModifiedJulianDay">The day, MJD (UTC).</param>
/// <param name="XpArcseconds">Polar motion x, arc-seconds.</param>
/// <param name="YpArcseconds">Polar motion y, arc-seconds.</param>
/// <param name="Ut1MinusUtcSeconds">UT1 − UTC, seconds.</param>
/// <param name="IsPredicted">Whether the row is a prediction.</param>
public readonly record struct EarthOrientationRow(
    int ModifiedJulianDay, double XpArcseconds, double YpArcseconds, double Ut1MinusUtcSeconds, bool IsPredicted);
