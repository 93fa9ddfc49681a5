using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Data.Reference;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Shouldly;

namespace Overflight.Tests.Sensing;

public sealed class GroundSamplingTests
{
    private static readonly Ellipsoid Earth = Ellipsoid.Wgs84;

    private static readonly Ellipsoid Sphere = new(6_371_008.771415059, 0.0);

    /// <summary>
    /// IKONOS: 0.82 m straight down, which it is given by, and 1.00 m ± 1 % at 60° of elevation; WorldView: off nadir.
    /// </summary>
    [Fact]
    public void TryAt_PublishedGroundSampleDistances_AreMet()
    {
        string[][] rows = [.. GoldenCsv.Rows("truth/sensors/gsd.csv")];
        rows.Length.ShouldBe(5);
        double[] errors = [.. rows.Select(r =>
        {
            var sensor = (OpticalSensor)Find(r[0]);
            State<Itrf> state = At(0.0, sensor.StatedAltitudeM ?? 0.0);
            Angle offNadir = r[1].Length > 0
                ? Angle.FromDegrees(GoldenCsv.Number(r[1]))
                : OffNadirOf(state, Angle.FromDegrees(90.0 - GoldenCsv.Number(r[2])));
            return Math.Abs((Sample(state, offNadir, sensor.SamplingAngleMin!.Value).MeanM / GoldenCsv.Number(r[3]))
                - 1.0);
        })];
        errors[0].ShouldBeLessThan(1e-6);
        Validation.Record("sensors", "IKONOS, ground sample distance at 60° of elevation", 1, errors[1], "1", 0.01);
        Validation.Record("sensors", "WorldView-1 and -2, ground sample distance", 3, errors[2..].Max(), "1", 0.02);
    }

    [Fact]
    public void TrySwathWidth_PublishedSwaths_AreMet()
    {
        string[][] rows = [.. GoldenCsv.Rows("truth/sensors/swath.csv")];
        rows.Length.ShouldBe(3);
        double error = rows.Max(r => Math.Abs(
            (Width(At(0.0, 1e3 * GoldenCsv.Number(r[1])), GoldenCsv.Number(r[2]), Earth) / 1e3
                / GoldenCsv.Number(r[3])) - 1.0));
        Validation.Record("sensors", "Landsat, Sentinel-2 and -5, swath", rows.Length, error, "1", 0.02);
    }

    /// <summary>On TAT-C's sphere the swath is TAT-C's.</summary>
    [Fact]
    public void TrySwathWidth_OnASphere_IsThatOfTatC()
    {
        State<Itrf> state = GroundSampling.Over(
            Geodetic.FromDegrees(40.0, 7.0, 705e3), Angle.FromDegrees(190.0), Sphere);
        double error = Math.Abs(Width(state, 15.0, Sphere) - 185_815.0);
        Validation.Record("sensors", "TAT-C, swath along the ground", 1, error, "m", 1.0);
    }

    /// <summary>Straight down over the equator the line of detectors samples height · pitch/focal length.</summary>
    [Fact]
    public void TryAt_Nadir_IsHeightTimesPitchOverFocalLength()
    {
        Prop.ForAll(Views().ToArbitrary(), v =>
        {
            Angle pixel = Angle.FromRadians(2.0 * Math.Atan(v.PitchM / (2.0 * 10.0)));
            GroundSample sample = Sample(At(v.Latitude, v.HeightM, v.Heading), Angle.Zero, pixel);
            double expected = v.HeightM * v.PitchM / 10.0;
            sample.AcrossM.ShouldBe(expected, 1e-6 * expected);
            sample.AlongM.ShouldBe(expected, 1e-6 * expected);
            sample.RangeM.ShouldBe(v.HeightM, 1e-6 * v.HeightM);
            sample.Incidence.Degrees.ShouldBe(0.0, 1e-6);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void TryAt_FartherOffNadir_IsCoarserInBothWays()
    {
        Prop.ForAll(Views().ToArbitrary(), v =>
        {
            State<Itrf> state = At(v.Latitude, v.HeightM, v.Heading);
            GroundSample near = Sample(state, Angle.FromDegrees(v.Angle), Angle.FromRadians(1e-6), v.Tilt);
            GroundSample far = Sample(state, Angle.FromDegrees(v.Angle + 1.0), Angle.FromRadians(1e-6), v.Tilt);
            far.AcrossM.ShouldBeGreaterThan(near.AcrossM);
            far.AlongM.ShouldBeGreaterThan(near.AlongM);
            far.MeanM.ShouldBeGreaterThan(near.MeanM);
            far.Incidence.ShouldBeGreaterThan(near.Incidence);
            far.Incidence.ShouldBeGreaterThan(Angle.FromDegrees(v.Angle + 1.0));
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>Left and right are alike where the Earth is: over the equator, flying along a meridian.</summary>
    [Fact]
    public void TryAt_LeftAndRight_AreAlike()
    {
        Prop.ForAll(Views().ToArbitrary(), v =>
        {
            State<Itrf> state = At(0.0, v.HeightM);
            GroundSample right = Sample(state, Angle.FromDegrees(v.Angle), Angle.FromRadians(1e-6), v.Tilt);
            GroundSample left = Sample(state, Angle.FromDegrees(v.Angle), Angle.FromRadians(1e-6), -v.Tilt);
            left.AcrossM.ShouldBe(right.AcrossM, 1e-6 * right.AcrossM);
            left.AlongM.ShouldBe(right.AlongM, 1e-6 * right.AlongM);
        }).QuickCheckThrowOnFailure();
    }

    /// <summary>
    /// The root of the area is range · angle/√cos i, however the pixel is turned, with range and incidence as the place
    /// on the ground measures them; and on a sphere the two sides are those of the textbook.
    /// </summary>
    [Fact]
    public void TryAt_AnyTilt_AgreesWithTheViewFromTheGround()
    {
        Prop.ForAll(Views().ToArbitrary(), v =>
        {
            State<Itrf> state = At(v.Latitude, v.HeightM, v.Heading);
            var pixel = Angle.FromRadians(1e-6);
            GroundSample sample = Sample(state, Angle.FromDegrees(v.Angle), pixel, v.Tilt);
            LookAngles look = new GroundSite(sample.Target, Earth).LookAt(state.Position);
            sample.RangeM.ShouldBe(look.RangeM, 1e-3);
            sample.Incidence.Degrees.ShouldBe(90.0 - look.Elevation.Degrees, 1e-9);
            double mean = GroundSampling.MeanGsdM(pixel, look.RangeM, sample.Incidence);
            sample.MeanM.ShouldBe(mean, 1e-6 * mean);

            State<Itrf> round = GroundSampling.Over(
                Geodetic.FromDegrees(v.Latitude, 20.0, v.HeightM), Angle.FromDegrees(v.Heading), Sphere);
            GroundSampling.TryAt(
                round, Angle.FromDegrees(v.Angle), GroundSampling.ToTheRight, pixel, Sphere, out GroundSample s)
                .ShouldBeTrue();
            var view = new SphericalView(v.HeightM, Sphere.EquatorialRadiusM);
            Angle central = view.CentralAngleAtOffNadir(Angle.FromDegrees(v.Angle));
            double along = view.RangeAtM(central) * 1e-6;
            s.AlongM.ShouldBe(along, 1e-6 * along);
            s.AcrossM.ShouldBe(along / Math.Sin(view.ElevationAt(central).Radians), 1e-6 * s.AcrossM);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void TryAt_PastTheEarth_IsFalse()
    {
        State<Itrf> state = At(0.0, 500e3); // the limb is at 68°
        GroundSampling.TryAt(
            state, Angle.FromDegrees(67.0), GroundSampling.ToTheRight, Angle.FromRadians(1e-6), Earth, out _)
            .ShouldBeTrue();
        GroundSampling.TryAt(
            state, Angle.FromDegrees(69.0), GroundSampling.ToTheRight, Angle.FromRadians(1e-6), Earth, out _)
            .ShouldBeFalse();
        GroundSampling.TrySwathWidth(
            state, Angle.FromDegrees(60.0), GroundSampling.ToTheRight, Angle.FromDegrees(20.0), Earth, out _)
            .ShouldBeFalse();
    }

    private static Gen<View> Views() =>
        from latitude in Gen.Choose(-89, 89)
        from heading in Gen.Choose(0, 359)
        from km in Gen.Choose(200, 1500)
        from angle in Gen.Choose(0, 49)
        from tilt in Gen.Choose(0, 359)
        from pitch in Gen.Choose(2, 50)
        select new View(latitude, heading, km * 1e3, angle, Angle.FromDegrees(tilt), pitch * 1e-6);

    private static Sensor Find(string name) =>
        ReferenceData.Sensors().TryFind(name, out Sensor sensor)
            ? sensor
            : throw new ArgumentException(name, nameof(name));

    private static State<Itrf> At(double latitude, double heightM, double heading = 0.0) =>
        GroundSampling.Over(Geodetic.FromDegrees(latitude, 20.0, heightM), Angle.FromDegrees(heading), Earth);

    private static GroundSample Sample(
        in State<Itrf> state, Angle offNadir, Angle pixel, Angle? tilt = null)
    {
        GroundSampling.TryAt(
            state, offNadir, tilt ?? GroundSampling.ToTheRight, pixel, Earth, out GroundSample sample).ShouldBeTrue();
        return sample;
    }

    private static double Width(in State<Itrf> state, double degrees, Ellipsoid ellipsoid)
    {
        GroundSampling.TrySwathWidth(
            state, Angle.Zero, GroundSampling.ToTheRight, Angle.FromDegrees(degrees), ellipsoid, out double widthM)
            .ShouldBeTrue();
        return widthM;
    }

    /// <summary>The off-nadir angle at which the incidence is as given, by halving.</summary>
    private static Angle OffNadirOf(in State<Itrf> state, Angle incidence)
    {
        double low = 0.0, high = 60.0;
        for (int i = 0; i < 60; i++)
        {
            double middle = (low + high) / 2.0;
            if (Sample(state, Angle.FromDegrees(middle), Angle.FromRadians(1e-6)).Incidence < incidence)
                low = middle;
            else
                high = middle;
        }

        return Angle.FromDegrees(low);
    }

    private sealed record View(
        double Latitude, double Heading, double HeightM, double Angle, Angle Tilt, double PitchM);
}
