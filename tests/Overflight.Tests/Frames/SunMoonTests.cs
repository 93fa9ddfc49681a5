using System;
using System.Linq;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Frames;

public class SunMoonTests
{
    [Fact]
    public void PositionAt_1958To2050_IsNearErfa()
    {
        int rows = 0;
        double sun = 0.0, moon = 0.0, sunDistance = 0.0, moonDistance = 0.0;
        foreach (string[] fields in GoldenCsv.Rows("truth/sun-moon/positions.csv"))
        {
            double[] f = [.. fields.Select(GoldenCsv.Number)];
            Instant instant = Instant.J2000 + Duration.FromDays(f[0]);
            Vec3 ourSun = Sun.PositionAt(instant).VectorM, ourMoon = Moon.PositionAt(instant).VectorM;
            var theirMoon = new Vec3(f[5], f[6], f[7]);
            sun = Math.Max(sun, Arcseconds(ourSun, new Vec3(f[1], f[2], f[3])));
            moon = Math.Max(moon, Arcseconds(ourMoon, theirMoon));
            sunDistance = Math.Max(sunDistance, Math.Abs((ourSun.Norm / f[4]) - 1.0));
            moonDistance = Math.Max(moonDistance, Math.Abs((ourMoon.Norm / theirMoon.Norm) - 1.0));
            rows++;
        }

        rows.ShouldBe(300);
        Validation.Record("sun-moon", "ERFA epv00 with light time and aberration: Sun", rows, sun, "arcsec", 20.0);
        Validation.Record("sun-moon", "ERFA moon98: Moon", rows, moon, "arcsec", 30.0);
        Validation.Record("sun-moon", "ERFA epv00: distance of the Sun, relative", rows, sunDistance, "", 1e-4);
        Validation.Record("sun-moon", "ERFA moon98: distance of the Moon, relative", rows, moonDistance, "", 2e-4);
    }

    /// <summary>Without nutation: what its summary promises.</summary>
    [Fact]
    public void DirectionInTeme_1998To2026_IsWithin35ArcsecondsOfTheApparentSun()
    {
        for (int i = 0; i < 100; i++)
        {
            Instant instant = Instant.J2000 + Duration.FromDays(i * 90.3);
            Vec3 apparent = Orientations.Shipped.TemeToGcrf(instant).Inverse()
                .ApplyToDirection(Sun.PositionAt(instant).VectorM);
            Arcseconds(Sun.DirectionInTeme(instant), apparent).ShouldBeLessThan(35.0);
            Sun.DirectionInTeme(instant).Norm.ShouldBe(1.0, 1e-15);
        }
    }

    private static double Arcseconds(in Vec3 a, in Vec3 b) =>
        Vec3.AngleBetween(a, b).Radians / Angle.RadiansPerArcsecond;
}
