using System;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Frames;

public class EarthOrientationTests
{
    private static readonly LeapSeconds Leap = LeapSeconds.Iers;
    private static readonly EarthOrientation Shipped = Orientations.Shipped.Orientation;

    [Fact]
    public void SampleAt_DaysBetweenTheNodes_IsNearTheDailyValues()
    {
        int rows = 0;
        double ut1 = 0.0, pole = 0.0;
        foreach (string[] f in GoldenCsv.Rows("truth/frames/daily-orientation.csv"))
        {
            Instant midnight = Midnight(int.Parse(f[0]));
            EarthOrientationSample sample = Shipped.SampleAt(midnight);
            sample.Coverage.ShouldBe(EarthOrientationCoverage.Observed);
            double ut1MinusUtc = sample.Ut1MinusTaiSeconds + Leap.TaiMinusUtcAt(midnight);
            ut1 = Math.Max(ut1, Math.Abs(ut1MinusUtc - GoldenCsv.Number(f[3])));
            double x = (sample.Xp.Radians / Angle.RadiansPerArcsecond) - GoldenCsv.Number(f[1]);
            double y = (sample.Yp.Radians / Angle.RadiansPerArcsecond) - GoldenCsv.Number(f[2]);
            pole = Math.Max(pole, Math.Sqrt((x * x) + (y * y)));
            ut1.ShouldBeLessThanOrEqualTo(sample.Ut1ErrorSeconds);
            rows++;
        }

        rows.ShouldBe(80);
        Validation.Record("frames", "IERS daily UT1 between five-day nodes", rows, ut1, "s", 1e-3);
        Validation.Record("frames", "IERS daily pole between five-day nodes", rows, pole, "arcsec", 2e-3);
    }

    [Fact]
    public void SampleAt_AcrossALeapSecond_IsSmooth()
    {
        Instant leap = new CalendarTime(2016, 12, 31, 23, 59, 60).ToInstant(TimeScale.Utc, Leap);
        double before = Shipped.SampleAt(leap - Duration.FromSeconds(1.0)).Ut1MinusTaiSeconds;
        foreach (double seconds in (double[])[0.0, 0.5, 1.0, 2.0])
        {
            EarthOrientationSample sample = Shipped.SampleAt(leap + Duration.FromSeconds(seconds));
            sample.Ut1MinusTaiSeconds.ShouldBe(before, 1e-6);
        }
    }

    [Fact]
    public void SampleAt_Nodes_GivesTheRows()
    {
        foreach (EarthOrientationRow row in Shipped.Rows)
        {
            EarthOrientationSample sample = Shipped.SampleAt(Midnight(row.ModifiedJulianDay));
            (sample.Ut1MinusTaiSeconds + TaiMinusUtcOn(row.ModifiedJulianDay))
                .ShouldBe(row.Ut1MinusUtcSeconds, 1e-9, $"MJD {row.ModifiedJulianDay}");
        }
    }

    [Fact]
    public void SampleAt_BeforeTheTable_IsOutsideWithTheGreatestError()
    {
        foreach (Instant instant in (Instant[])[Shipped.Coverage.Start - Duration.FromSeconds(1.0), Midnight(36_000)])
        {
            EarthOrientationSample sample = Shipped.SampleAt(instant);
            sample.Coverage.ShouldBe(EarthOrientationCoverage.Outside);
            sample.Ut1ErrorSeconds.ShouldBe(0.9);
            sample.GroundErrorM.ShouldBeGreaterThan(400.0);
            sample.Ut1MinusTaiSeconds.ShouldBe(-Leap.TaiMinusUtcAt(instant));
        }
    }

    [Fact]
    public void SampleAt_AfterTheTable_HoldsTheLastRowAndAGrowingError()
    {
        EarthOrientationSample last = Shipped.SampleAt(Shipped.Coverage.End);
        double error = 0.0;
        foreach (int days in (int[])[1, 100, 400, 3000])
        {
            EarthOrientationSample sample = Shipped.SampleAt(Shipped.Coverage.End + Duration.FromDays(days));
            sample.Coverage.ShouldBe(EarthOrientationCoverage.Outside);
            sample.Ut1MinusTaiSeconds.ShouldBe(last.Ut1MinusTaiSeconds, 1e-9);
            (sample.Xp.Radians, sample.Yp.Radians).ShouldBe((last.Xp.Radians, last.Yp.Radians));
            sample.Ut1ErrorSeconds.ShouldBeInRange(error, 0.9);
            error = sample.Ut1ErrorSeconds;
        }

        error.ShouldBe(0.9);
    }

    [Fact]
    public void SampleAt_AfterTheLastObservedDay_IsPredictedWithTheStatedError()
    {
        Shipped.SampleAt(Shipped.LastObserved).Coverage.ShouldBe(EarthOrientationCoverage.Observed);
        EarthOrientationSample sample = Shipped.SampleAt(Shipped.LastObserved + Duration.FromDays(90.0));
        sample.Coverage.ShouldBe(EarthOrientationCoverage.Predicted);
        sample.Ut1ErrorSeconds.ShouldBe(0.0046, 1e-4);
        sample.GroundErrorM.ShouldBe((465.1 * sample.Ut1ErrorSeconds) + (30.9 * 0.025), 1e-9);
    }

    [Fact]
    public void Shipped_Table_IncreasesAndIsPlausible()
    {
        Shipped.Rows.Length.ShouldBe(2085);
        Shipped.Rows.Count(r => r.IsPredicted).ShouldBe(37);
        Shipped.Rows.SkipWhile(r => !r.IsPredicted).ShouldAllBe(r => r.IsPredicted);
        for (int i = 1; i < Shipped.Rows.Length; i++)
            (Shipped.Rows[i].ModifiedJulianDay - Shipped.Rows[i - 1].ModifiedJulianDay).ShouldBeInRange(1, 5);
        Shipped.Rows.ShouldAllBe(r => Math.Abs(r.Ut1MinusUtcSeconds) < 0.9
            && Math.Abs(r.XpArcseconds) < 0.6 && r.YpArcseconds > 0.0 && r.YpArcseconds < 0.7);
        Shipped.Coverage.Start.ToUtcString(Leap, 0).ShouldBe("1997-12-28T00:00:00Z");
        Shipped.LastObserved.ToUtcString(Leap, 0).ShouldBe("2026-01-05T00:00:00Z");
        double lengthOfDay = Shipped.SampleAt(Midnight(53_101)).LengthOfDayExcessSeconds;
        lengthOfDay.ShouldBeInRange(0.0002, 0.0016);
    }

    [Fact]
    public void Constructor_BadRows_Throws()
    {
        ImmutableArray<EarthOrientationRow> rows = [.. Shipped.Rows.Take(4)];
        Should.Throw<ArgumentException>(() => new EarthOrientation([.. rows.Take(3)], Leap));
        Should.Throw<ArgumentException>(() => new EarthOrientation(default, Leap));
        Should.Throw<ArgumentException>(() => new EarthOrientation([.. rows, rows[0]], Leap));
        Should.Throw<ArgumentException>(() => new EarthOrientation([.. rows, rows[3]], Leap));
    }

    private static int TaiMinusUtcOn(int mjd) => Leap.TaiMinusUtcAt(Midnight(mjd));

    private static Instant Midnight(int mjd) =>
        new JulianDate(2_400_000.5, mjd).ToInstant(TimeScale.Utc, Leap);
}
