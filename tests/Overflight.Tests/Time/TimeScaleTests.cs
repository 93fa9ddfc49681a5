using System;
using System.Globalization;
using System.Threading;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Time;

public class TimeScaleTests
{
    private static readonly LeapSeconds Leap = LeapSeconds.Iers;

    [Fact]
    public void ToInstant_SameReadingInTwoScales_DiffersByTheirOffset()
    {
        var reading = new CalendarTime(2023, 11, 27, 14, 36, 25);
        Instant At(TimeScale scale) => reading.ToInstant(scale, Leap);
        (At(TimeScale.Tai) - At(TimeScale.Tt)).ShouldBe(Duration.FromNanoseconds(32_184_000_000));
        (At(TimeScale.Gps) - At(TimeScale.Tai)).ShouldBe(Duration.FromSeconds(19.0));
        (At(TimeScale.Utc) - At(TimeScale.Tai)).ShouldBe(Duration.FromSeconds(37.0));
        (At(TimeScale.Utc) - At(TimeScale.Gps)).ShouldBe(Duration.FromSeconds(18.0));
        (At(TimeScale.Tdb) - At(TimeScale.Tt)).Abs().ShouldBeLessThan(Duration.FromSeconds(0.002));
        new CalendarTime(2000, 1, 1, 12).ToInstant(TimeScale.Tt, Leap).ShouldBe(Instant.J2000);
    }

    [Fact]
    public void Format_Scales_NameThemselves()
    {
        Instant.J2000.ToString().ShouldBe("2000-01-01T12:00:00.000000000 TT");
        TimeText.Format(Instant.J2000, TimeScale.Tai, Leap, 3).ShouldBe("2000-01-01T11:59:27.816 TAI");
        TimeText.Format(Instant.J2000, TimeScale.Gps, Leap, 0).ShouldBe("2000-01-01T11:59:08 GPS");
        Instant.J2000.ToUtcString(Leap).ShouldBe("2000-01-01T11:58:55.816Z");
        Should.Throw<ArgumentOutOfRangeException>(() => Instant.J2000.ToUtcString(Leap, 10));
        Should.Throw<ArgumentOutOfRangeException>(() => Instant.J2000.ToUtcString(Leap, -1));
    }

    [Fact]
    public void FromInstantToInstant_EveryScale_ComesBack() =>
        Prop.ForAll<long>(number =>
        {
            Instant instant = Any(number);
            foreach (TimeScale scale in Enum.GetValues<TimeScale>())
            {
                Instant back = CalendarTime.FromInstant(instant, scale, Leap).ToInstant(scale, Leap);
                long slack = scale == TimeScale.Tdb ? 1 : 0; // TDB − TT is evaluated at TDB on the way back
                (back - instant).Abs().Nanoseconds.ShouldBeInRange(0, slack, scale.ToString());
            }

            TimeText.TryParseUtc(instant.ToUtcString(Leap, 9), Leap, out Instant parsed, out _).ShouldBeTrue();
            parsed.ShouldBe(instant);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void JulianDate_EveryScale_ComesBack() =>
        Prop.ForAll<long>(number =>
        {
            Instant instant = Any(number);
            foreach (TimeScale scale in Enum.GetValues<TimeScale>())
            {
                Instant back = JulianDate.FromInstant(instant, scale, Leap).ToInstant(scale, Leap);
                (back - instant).Abs().Nanoseconds.ShouldBeInRange(0, 1, scale.ToString());
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void JulianDate_OnADayWithALeapSecond_StaysContinuous()
    {
        Instant noon = new CalendarTime(2016, 12, 31, 12).ToInstant(TimeScale.Utc, Leap);
        JulianDate date = JulianDate.FromInstant(noon, TimeScale.Utc, Leap);
        (date.WholeDays, date.FractionDays).ShouldBe((2_457_753.5, 43_200.0 / 86_401.0));
        var leap = new CalendarTime(2016, 12, 31, 23, 59, 60, 999_999_999);
        JulianDate.FromInstant(leap.ToInstant(TimeScale.Utc, Leap), TimeScale.Utc, Leap)
            .FractionDays.ShouldBeInRange(0.99999, 1.0);
    }

    [Fact]
    public void FromInstant_EveryDayOf1708To2291_FollowsTheCalendar()
    {
        var date = new DateOnly(1708, 1, 1);
        Instant instant = new CalendarTime(1708, 1, 1).ToInstant(TimeScale.Tt, Leap);
        for (; date.Year < 2292; date = date.AddDays(1), instant += Duration.FromDays(1.0))
        {
            CalendarTime c = CalendarTime.FromInstant(instant, TimeScale.Tt, Leap);
            (c.Year, c.Month, c.Day, c.Hour).ShouldBe((date.Year, date.Month, date.Day, 0));
        }
    }

    [Fact]
    public void ToUtcString_AnyCulture_IsTheSame()
    {
        CultureInfo before = Thread.CurrentThread.CurrentCulture;
        try
        {
            // Only the invariant culture exists here (InvariantGlobalization), so a strange one is made from it.
            var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            culture.NumberFormat.NumberDecimalSeparator = ",";
            culture.NumberFormat.NegativeSign = "−";
            culture.DateTimeFormat.TimeSeparator = ".";
            Thread.CurrentThread.CurrentCulture = culture;
            Instant.J2000.ToUtcString(Leap).ShouldBe("2000-01-01T11:58:55.816Z");
            TimeText.TryParseUtc("2000-01-01T11:58:55.816Z", Leap, out Instant instant, out _).ShouldBeTrue();
            instant.ShouldBe(Instant.J2000);
            Duration.FromSeconds(-1.5).ToString().ShouldBe("-1.5 s");
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    /// <summary>Any instant the calendar reaches, 1708 to 2291.</summary>
    private static Instant Any(long number) =>
        Instant.FromNanosecondsSinceJ2000Tt(new Random((int)(number ^ (number >> 32)))
            .NextInt64(-9_214_000_000_000_000_000, 9_214_000_000_000_000_000));
}
