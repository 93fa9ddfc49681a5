using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Frames;

public class EarthModelTests
{
    private static readonly Dictionary<(string Case, string Frame), double[]> Worked =
        GoldenCsv.Rows("truth/frames/teme.csv")
            .ToDictionary(f => (f[0], f[1]), f => f[2..].Select(n => 1000.0 * GoldenCsv.Number(n)).ToArray());

    private static readonly Instant ExampleInstant = Utc(2004, 4, 6, 7, 51, 28, 386_009_000);

    // The example: 07:51:28.386009 UTC, UT1 − UTC = −0.4399619 s. Its authors keep UT1 as a Julian date in one double,
    // which moves it by some microseconds, or 8.6 mm here; so do we, for this comparison alone.
    private const double ExampleUt1Seconds = (7 * 3600) + (51 * 60) + 28.386009 - 0.4399619;
    private const double RoundedUt1Seconds = (2_453_101.5 + (ExampleUt1Seconds / 86_400.0) - 2_453_101.5) * 86_400.0;

    private static readonly EarthModel ExampleEarth = Orientations.Around(
        ExampleInstant, -0.140682, 0.333309, -0.4399619 + RoundedUt1Seconds - ExampleUt1Seconds, 0.0015563);

    [Fact]
    public void TemeToItrf_WorkedExample_IsVallados()
    {
        Worked.Count.ShouldBe(5);
        State<Itrf> itrf = ExampleEarth.TemeToItrf(ExampleInstant).Apply(StateOf<Teme>("TEME"));
        State<Itrf> expected = StateOf<Itrf>("ITRF");
        Vec3 error = itrf.Position.From(expected.Position);
        foreach (double component in (double[])[error.X, error.Y, error.Z])
            Math.Abs(component).ShouldBeLessThanOrEqualTo(5e-5);
        double errorMPerS = (itrf.VelocityMPerS - expected.VelocityMPerS).Norm;
        Validation.Record("frames", "Vallado's TEME to ITRF, position", 1, error.Norm, "m", 9e-5);
        Validation.Record("frames", "Vallado's TEME to ITRF, velocity", 1, errorMPerS, "m/s", 7e-5);
    }

    [Fact]
    public void TemeToGcrf_WorkedExamples_AreNear()
    {
        Position<Gcrf> gcrf = ExampleEarth.TemeToGcrf(ExampleInstant).Apply(StateOf<Teme>("TEME").Position);
        double errorM = gcrf.From(StateOf<Gcrf>("GCRF").Position).Norm;
        Instant later = Utc(2000, 6, 30, 18, 50, 19, 733_568_000) + Duration.FromMinutes(4320.0);
        double[] teme = Worked[("00005+4320min", "TEME")], j2000 = Worked[("00005+4320min", "J2000")];
        Position<Gcrf> other = Orientations.Shipped.TemeToGcrf(later)
            .Apply(new Position<Teme>(new(teme[0], teme[1], teme[2])));
        errorM = Math.Max(errorM, (other.VectorM - new Vec3(j2000[0], j2000[1], j2000[2])).Norm);
        Validation.Record("frames", "Vallado's TEME to GCRF and J2000", 2, errorM, "m", 25.0);
    }

    [Fact]
    public void GcrfToItrf_WorkedExample_IsVallados()
    {
        State<Itrf> itrf = ExampleEarth.GcrfToItrf(ExampleInstant).Apply(StateOf<Gcrf>("GCRF"));
        double errorM = itrf.Position.From(StateOf<Itrf>("ITRF").Position).Norm;
        Validation.Record("frames", "Vallado's GCRF to ITRF (IAU 2000A)", 1, errorM, "m", 0.1);
    }

    [Fact]
    public void TemeToItrfToTeme_AnyState_ComesBack() =>
        Prop.ForAll<int>(seed =>
        {
            (Instant instant, State<Teme> state) = Any(seed);
            Rotation<Teme, Itrf> there = Orientations.Shipped.TemeToItrf(instant);
            State<Teme> back = there.Inverse().Apply(there.Apply(state));
            back.Position.From(state.Position).Norm.ShouldBeLessThan(1e-7);
            (back.VelocityMPerS - state.VelocityMPerS).Norm.ShouldBeLessThan(1e-10);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Then_ByWayOfItrf_EqualsOneAfterTheOther() =>
        Prop.ForAll<int>(seed =>
        {
            (Instant instant, State<Teme> state) = Any(seed);
            Rotation<Teme, Itrf> first = Orientations.Shipped.TemeToItrf(instant);
            Rotation<Itrf, Gcrf> second = Orientations.Shipped.GcrfToItrf(instant).Inverse();
            State<Gcrf> whole = first.Then(second).Apply(state), parts = second.Apply(first.Apply(state));
            whole.Position.From(parts.Position).Norm.ShouldBeLessThan(1e-7);
            (whole.VelocityMPerS - parts.VelocityMPerS).Norm.ShouldBeLessThan(1e-10);
            whole.Position.RadiusM.ShouldBe(state.Position.RadiusM, 1e-7);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Apply_MovingPoint_VelocityIsTheDerivativeOfPosition()
    {
        Duration half = Duration.FromSeconds(0.5);
        for (int seed = 0; seed < 20; seed++)
        {
            (Instant instant, State<Teme> state) = Any(seed);
            Position<Teme> At(double seconds) => new(state.Position.VectorM + (seconds * state.VelocityMPerS));
            Vec3 Slope<TTo>(Func<Instant, Rotation<Teme, TTo>> turn)
                where TTo : struct, IFrame =>
                turn(instant + half).Apply(At(0.5)).From(turn(instant - half).Apply(At(-0.5)));
            EarthModel earth = Orientations.Shipped;

            // The definition turns TEME at the Earth's inertial rate; its equinox moves by 7.1e-12 rad/s against that.
            double allowed = 2e-5 + (7.1e-12 * state.Position.RadiusM);
            (earth.TemeToItrf(instant).Apply(state).VelocityMPerS - Slope(earth.TemeToItrf)).Norm
                .ShouldBeLessThan(allowed);

            // TEME turns in the GCRF by precession and nutation only, which the rates leave out.
            (earth.TemeToGcrf(instant).Apply(state).VelocityMPerS - Slope(earth.TemeToGcrf)).Norm
                .ShouldBeLessThan(5e-4);
        }
    }

    [Fact]
    public void ToJulianDateUt1_WorkedExample_IsUtcPlusItsOffset()
    {
        JulianDate ut1 = ExampleEarth.ToJulianDateUt1(ExampleInstant);
        double secondsAfterMidnight = ((ut1.WholeDays - 2_453_101.5) + ut1.FractionDays) * 86_400.0;
        secondsAfterMidnight.ShouldBe(RoundedUt1Seconds, 1e-8);
    }

    [Fact]
    public void Constructor_Null_Throws()
    {
        EarthModel earth = Orientations.Shipped;
        // Null on purpose.
        Should.Throw<ArgumentNullException>(() => new EarthModel(null!, earth.Orientation, Ellipsoid.Wgs84));
        Should.Throw<ArgumentNullException>(() => new EarthModel(LeapSeconds.Iers, null!, Ellipsoid.Wgs84));
    }

    private static State<TFrame> StateOf<TFrame>(string frame)
        where TFrame : struct, IFrame
    {
        double[] v = Worked[("2004-04-06", frame)];
        return State<TFrame>.FromVectors(new(v[0], v[1], v[2]), new(v[3], v[4], v[5]));
    }

    private static (Instant Instant, State<Teme> State) Any(int seed)
    {
        var random = new Random(seed);
        double Next(double size) => (random.NextDouble() - 0.5) * 2.0 * size;
        Instant instant = Utc(1998, 1, 3, 0, 0, 0, 0) + Duration.FromSeconds(random.NextDouble() * 8.9e8);
        return (instant, State<Teme>.FromVectors(
            new(Next(4.2e7), Next(4.2e7), Next(4.2e7)), new(Next(8e3), Next(8e3), Next(8e3))));
    }

    private static Instant Utc(int year, int month, int day, int hour, int minute, int second, int nanosecond) =>
        new CalendarTime(year, month, day, hour, minute, second, nanosecond)
            .ToInstant(TimeScale.Utc, LeapSeconds.Iers);
}
