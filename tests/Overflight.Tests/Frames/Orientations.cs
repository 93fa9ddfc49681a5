using System.Linq;
using Overflight.Data.Reference;
using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Tests.Frames;

/// <summary>Earths that the tests of frames share.</summary>
internal static class Orientations
{
    public static EarthModel Shipped { get; } = ReferenceData.Earth(LeapSeconds.Iers);

    /// <summary>An Earth whose orientation is as given at one instant, and whose UT1 drifts by its day.</summary>
    public static EarthModel Around(
        Instant instant, double xpArcseconds, double ypArcseconds, double ut1MinusUtcSeconds,
        double lengthOfDayExcessS)
    {
        double mjd = JulianDate.FromInstant(instant, TimeScale.Utc, LeapSeconds.Iers).TotalDays - 2_400_000.5;
        int day = (int)mjd;
        return new EarthModel(
            LeapSeconds.Iers,
            new EarthOrientation(
                [.. new[] { day - 1, day, day + 1, day + 2 }.Select(d => new EarthOrientationRow(
                    d, xpArcseconds, ypArcseconds, ut1MinusUtcSeconds - (lengthOfDayExcessS * (d - mjd)), false))],
                LeapSeconds.Iers),
            Ellipsoid.Wgs84);
    }
}
