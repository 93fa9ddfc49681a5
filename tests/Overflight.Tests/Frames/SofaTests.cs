using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Frames;

/// <summary>The values of the SOFA test program, each within its own tolerance.</summary>
public class SofaTests
{
    private static readonly LeapSeconds Leap = LeapSeconds.Iers;

    /// <summary>Functions of the file that nothing here answers, and why.</summary>
    private static readonly Dictionary<string, string> NoCounterpart = new()
    {
        ["ae2hd"] = "nothing needs hour angle and declination",
        ["eqeq94"] = "TEME needs no equation of the equinoxes here: it is reached through the Earth-fixed frame",
        ["gmst06"] = "sidereal time is GMST 1982 for TEME; GCRF uses the Earth rotation angle",
        ["gst06a"] = "GCRF uses the Earth rotation angle",
        ["nut80"] = "nutation is IAU 2000A",
        ["obl80"] = "the obliquity is that of IAU 2006",
        ["prec76"] = "precession is IAU 2006",
        ["epv00"] = "the Sun is a shorter series: SunMoonTests compares it",
        ["moon98"] = "the Moon is a shorter series: SunMoonTests compares it",
        ["gd2gc WGS 72"] = "places are on WGS 84 or GRS 80",
    };

    [Fact]
    public void Counterparts_EachValue_IsWithinItsTolerance()
    {
        int compared = 0, left = 0;
        double worst = 0.0;
        var without = new HashSet<string>();
        foreach (string[] row in GoldenCsv.Rows("truth/sofa/values.csv"))
        {
            (string function, string component) = (row[0], row[3]);
            double[] inputs = [.. row[2].Split(' ').Select(GoldenCsv.Number)];
            string key = function == "gd2gc" && inputs[0] == 3.0 ? "gd2gc WGS 72" : function;
            if (NoCounterpart.ContainsKey(key))
            {
                without.Add(key);
                left++;
                continue;
            }

            (double expected, double tolerance) = (GoldenCsv.Number(row[4]), GoldenCsv.Number(row[5]));
            double error = Math.Abs(Answer(function, inputs, component) - expected);
            error.ShouldBeLessThanOrEqualTo(tolerance, $"{function} {component}");
            worst = Math.Max(worst, tolerance > 0.0 ? error / tolerance : 0.0);
            compared++;
        }

        without.ShouldBe(NoCounterpart.Keys, ignoreOrder: true);
        (compared, left).ShouldBe((56, 32));
        Validation.Record("sofa", "ERFA (SOFA) test values, error over its tolerance", compared, worst, "", 1.0);
    }

    private static double Answer(string function, double[] inputs, string component) => function switch
    {
        "c2t06a" => At(CelestialToTerrestrial(inputs), component),
        "cal2jd" => CalendarToJulian(inputs, component),
        "dat" => Leap.TaiMinusUtcAt(
            new CalendarTime((int)inputs[0], (int)inputs[1], (int)inputs[2]).ToInstant(TimeScale.Utc, Leap)),
        "dtf2d" => JulianDate.FromInstant(
            Calendar(inputs).ToInstant(TimeScale.Utc, Leap), TimeScale.Utc, Leap).TotalDays,
        "era00" => EarthRotation.EarthRotationAngleRad(NanosecondsSinceNoon(inputs[0], inputs[1])),
        "gd2gc" => Cartesian(inputs, component),
        "gmst82" => EarthRotation.Gmst82Rad(NanosecondsSinceNoon(inputs[0], inputs[1])),
        "jd2cal" => FractionOfDay(inputs),
        "pnm06a" => At(PrecessionNutation.BiasPrecessionNutation(Centuries(inputs)), component),
        "pom00" => At(EarthModel.PolarMotion(inputs[0], inputs[1], inputs[2]), component),
        "s06a" or "xys06a" => Pole(Centuries(inputs), component),
        "taitt" => Scaled(inputs, TimeScale.Tai, TimeScale.Tt, component),
        "taiutc" => Scaled(inputs, TimeScale.Tai, TimeScale.Utc, component),
        "utctai" => Scaled(inputs, TimeScale.Utc, TimeScale.Tai, component),
        "utcut1" => UtcToUt1(inputs, component),
        "ut1utc" => Ut1ToUtc(inputs, component),
        _ => throw new NotSupportedException($"{function} is neither compared nor listed as without a counterpart."),
    };

    private static CalendarTime Calendar(double[] f)
    {
        double second = Math.Floor(f[5]);
        int nanosecond = (int)Math.Round((f[5] - second) * 1e9);
        return new((int)f[0], (int)f[1], (int)f[2], (int)f[3], (int)f[4], (int)second, nanosecond);
    }

    private static double CalendarToJulian(double[] f, string component)
    {
        Instant midnight = new CalendarTime((int)f[0], (int)f[1], (int)f[2]).ToInstant(TimeScale.Tt, Leap);
        double total = JulianDate.FromInstant(midnight, TimeScale.Tt, Leap).TotalDays;
        return component == "djm0" ? 2_400_000.5 : total - 2_400_000.5;
    }

    private static double FractionOfDay(double[] inputs)
    {
        Instant instant = new JulianDate(inputs[0], inputs[1]).ToInstant(TimeScale.Tt, Leap);
        CalendarTime c = CalendarTime.FromInstant(instant, TimeScale.Tt, Leap);
        (c.Year, c.Month, c.Day).ShouldBe((1996, 2, 10)); // as the SOFA test has it
        return ((c.Hour * 3600) + (c.Minute * 60) + c.Second + (c.Nanosecond / 1e9)) / 86_400.0;
    }

    private static double Cartesian(double[] f, string component)
    {
        Ellipsoid ellipsoid = f[0] == 1.0 ? Ellipsoid.Wgs84 : Ellipsoid.Grs80;
        Vec3 v = ellipsoid.ToItrf(new(Angle.FromRadians(f[2]), Angle.FromRadians(f[1]), f[3])).VectorM;
        return component switch { "xyz[0]" => v.X, "xyz[1]" => v.Y, _ => v.Z };
    }

    private static double Pole(double t, string component)
    {
        (double x, double y, double s) = PrecessionNutation.CelestialPole(t);
        return component switch { "x" => x, "y" => y, _ => s };
    }

    private static Mat3 CelestialToTerrestrial(double[] f)
    {
        double t = Centuries(f);
        (double x, double y, double s) = PrecessionNutation.CelestialPole(t);
        double era = EarthRotation.EarthRotationAngleRad(NanosecondsSinceNoon(f[2], f[3]));
        double tioLocator = -47e-6 * t * Angle.RadiansPerArcsecond;
        return EarthModel.PolarMotion(f[4], f[5], tioLocator) * Mat3.R3(era) *
            PrecessionNutation.CelestialToIntermediate(x, y, s);
    }

    private static double Scaled(double[] f, TimeScale from, TimeScale to, string component)
    {
        Instant instant = new JulianDate(f[0], f[1]).ToInstant(from, Leap);
        return Part(JulianDate.FromInstant(instant, to, Leap), component);
    }

    private static double UtcToUt1(double[] f, string component)
    {
        Instant instant = new JulianDate(f[0], f[1]).ToInstant(TimeScale.Utc, Leap);
        EarthModel earth = Fixed(f[2]);
        JulianDate ut1 = earth.ToJulianDateUt1(instant);
        return component == "u1" ? f[0] : ut1.WholeDays - f[0] + ut1.FractionDays;
    }

    /// <summary>The way back is not offered: the UTC that SOFA gives must lead to the UT1 that it was given.</summary>
    private static double Ut1ToUtc(double[] f, string component)
    {
        double utc = f[1] - (f[2] / 86_400.0);
        double back = UtcToUt1([f[0], utc, f[2]], "u2");
        return component == "u1" ? f[0] : utc + (f[1] - back);
    }

    private static double Part(JulianDate date, string component) =>
        component[1] == '1' ? date.WholeDays : date.FractionDays;

    /// <summary>An Earth whose UT1 − UTC is one value, without polar motion.</summary>
    private static EarthModel Fixed(double ut1MinusUtcSeconds) => new(
        Leap,
        new EarthOrientation(
            [.. new[] { 53_700, 53_730, 53_740, 53_770 }.Select(mjd => new EarthOrientationRow(
                mjd, 0.0, 0.0, ut1MinusUtcSeconds - (mjd < 53_736 ? 1.0 : 0.0), false))],
            Leap),
        Ellipsoid.Wgs84);

    private static double Centuries(double[] f) => (f[0] - 2_451_545.0 + f[1]) / 36_525.0;

    private static long NanosecondsSinceNoon(double whole, double fraction) =>
        (long)Math.Round((whole - 2_451_545.0 + fraction) * 8.64e13);

    private static double At(in Mat3 matrix, string component)
    {
        // The component ends in [row][column].
        Vec3 row = component[^5] switch { '0' => matrix.Row1, '1' => matrix.Row2, _ => matrix.Row3 };
        return component[^2] switch { '0' => row.X, '1' => row.Y, _ => row.Z };
    }
}
