using System;
using System.Linq;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Sensing;
using Overflight.Tests.Access;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Sensing;

public class LookAngleTests
{
    // As in golden/make/access.py: held constant, so that no interpolation enters.
    private static readonly EarthModel SteadyEarth = new(
        LeapSeconds.Iers,
        new EarthOrientation(
            [.. Enumerable.Range(0, 4).Select(i => new EarthOrientationRow(61_100 + (50 * i), 0.2, 0.45, 0.06, false))],
            LeapSeconds.Iers),
        Ellipsoid.Wgs84);

    [Fact]
    public void ViewOf_RandomPlacesAndTimes_AgreesWithErfa()
    {
        string[][] rows = Scene.Rows("look-angles/rows.csv");
        double across = 0.0, along = 0.0, sun = 0.0;
        foreach (string[] row in rows)
        {
            double[] v = [.. row.Select(Scene.Number)];
            Instant instant = new CalendarTime(2026, 5, 5, 0, 0, 0, 0)
                .ToInstant(TimeScale.Utc, LeapSeconds.Iers) + Duration.FromSeconds(((v[1] - 61_165) * 86_400.0) + v[2]);
            Scene.Propagator((int)v[0]).TryStateAt(instant, out State<Teme> state).ShouldBe(PropagationStatus.Ok);
            ViewGeometry view = Scene.Site(v[3], v[4], v[5]).ViewOf(state, instant, SteadyEarth);

            double azimuthError = (view.Azimuth - Angle.FromDegrees(v[6])).WrappedSigned().Radians;
            double elevationError = (view.Elevation - Angle.FromDegrees(v[7])).Radians;
            double acrossRad =
                (Math.Abs(azimuthError) * Math.Cos(view.Elevation.Radians)) + Math.Abs(elevationError);
            across = Math.Max(across, acrossRad * v[8]);
            along = Math.Max(along, Math.Abs(view.RangeM - v[8]));
            sun = Math.Max(sun, Math.Abs(view.SunElevation.Degrees - v[9]) * 3600.0);
            view.Incidence.Degrees.ShouldBe(90.0 - v[7], 1e-6);
        }

        rows.Length.ShouldBe(RowCount);
        Validation.Record("look-angles", "python-sgp4 and ERFA, across", rows.Length, across, "m", 1e-3);
        Validation.Record("look-angles", "python-sgp4 and ERFA, range", rows.Length, along, "m", 1e-3);
        Validation.Record("look-angles", "ERFA apparent Sun, elevation", rows.Length, sun, "arcsec", 40.0);
    }

    private const int RowCount = 197;

    /// <summary>On the equator at Greenwich up, east and north are the axes of the frame.</summary>
    [Theory]
    [InlineData(0, 0, 1, 0.0)]
    [InlineData(0, 1, 1, 45.0)]
    [InlineData(0, 1, 0, 90.0)]
    [InlineData(0, 1, -1, 135.0)]
    [InlineData(0, 0, -1, 180.0)]
    [InlineData(0, -1, -1, 225.0)]
    [InlineData(0, -1, 0, 270.0)]
    [InlineData(0, -1, 1, 315.0)]
    public void LookAt_ByQuarter_CountsFromNorthClockwise(double up, double east, double north, double azimuth)
    {
        GroundSite site = Scene.Site(0.0, 0.0);
        var target = new Position<Itrf>(site.Position.VectorM + (1000.0 * new Vec3(up, east, north)));
        LookAngles look = site.LookAt(target);
        look.Azimuth.Degrees.ShouldBe(azimuth, 1e-9);
        look.Elevation.Degrees.ShouldBe(0.0, 1e-9);
        look.RangeM.ShouldBe(1000.0 * Math.Sqrt((east * east) + (north * north)), 1e-6);
    }

    [Theory]
    [InlineData(90.0, 0.0)]
    [InlineData(-90.0, 0.0)]
    [InlineData(52.0, 180.0)]
    [InlineData(52.0, -180.0)]
    public void LookAt_PoleAndDateLine_ZenithIsUp(double latitude, double longitude)
    {
        GroundSite site = Scene.Site(latitude, longitude);
        LookAngles look = site.LookAt(new Position<Itrf>(site.Position.VectorM + (1000.0 * site.Up)));
        look.Elevation.Degrees.ShouldBe(90.0, 1e-6);
        look.RangeM.ShouldBe(1000.0, 1e-6);
    }

    [Fact]
    public void LookAt_SameDateLinePlaceTwoLongitudes_SameAngles()
    {
        var target = new Position<Itrf>(new Vec3(-6.9e6, 1.2e6, 3.0e5));
        LookAngles east = Scene.Site(10.0, 180.0).LookAt(target), west = Scene.Site(10.0, -180.0).LookAt(target);
        east.Azimuth.Degrees.ShouldBe(west.Azimuth.Degrees, 1e-9);
        east.Elevation.Degrees.ShouldBe(west.Elevation.Degrees, 1e-9);
        east.RangeM.ShouldBe(west.RangeM, 1e-6);
    }

    /// <summary>
    /// The sine rule in the triangle of centre, place and satellite: sin(off-nadir) = R/(R + h) · sin(incidence).
    /// On a sphere exactly; the ellipsoid turns both verticals by up to 0.19°.
    /// </summary>
    [Fact]
    public void ViewOf_OffNadirAndIncidence_ObeyTheSineRule()
    {
        var sphere = new EarthModel(
            LeapSeconds.Iers, Scene.Earth.Orientation, new Ellipsoid(Ellipsoid.Wgs84.EquatorialRadiusM, 0.0));
        var random = new Random(7);
        int seen = 0;
        double worstOnSphere = 0.0, worstOnEllipsoid = 0.0;
        foreach ((_, Omm set) in Scene.Kinds)
        {
            for (int i = 0; i < 60; i++)
            {
                Instant t = Scene.Start + Duration.FromDays(random.NextDouble());
                if (Scene.Propagator(set).TryStateAt(t, out State<Teme> state) != PropagationStatus.Ok)
                    continue;
                var place = Geodetic.FromDegrees((random.NextDouble() * 180.0) - 90.0, random.NextDouble() * 360.0);
                ViewGeometry round = new GroundSite(place, sphere.Ellipsoid).ViewOf(state, t, sphere);
                ViewGeometry flat = new GroundSite(place, Ellipsoid.Wgs84).ViewOf(state, t, Scene.Earth);
                double ratio = sphere.Ellipsoid.EquatorialRadiusM / state.Position.RadiusM;
                worstOnSphere = Math.Max(worstOnSphere, Math.Abs(
                    Math.Sin(round.OffNadir.Radians) - (ratio * Math.Sin(round.Incidence.Radians))));
                worstOnEllipsoid = Math.Max(worstOnEllipsoid, Math.Abs((flat.OffNadir - round.OffNadir).Degrees));
                seen++;
            }
        }

        seen.ShouldBe(1173); // the decaying satellite is gone for the rest
        worstOnSphere.ShouldBeLessThan(1e-12);
        worstOnEllipsoid.ShouldBeInRange(0.01, 2.5);
    }

    [Fact]
    public void ViewOf_SatelliteOverhead_BothAnglesAreZero()
    {
        Instant t = Scene.Start;
        Scene.Propagator(25544).TryStateAt(t, out State<Teme> state).ShouldBe(PropagationStatus.Ok);
        Geodetic below = Ellipsoid.Wgs84.ToGeodetic(Scene.Earth.TemeToItrf(t).Apply(state.Position));
        ViewGeometry view = new GroundSite(below with { HeightM = 0.0 }, Ellipsoid.Wgs84).ViewOf(state, t, Scene.Earth);
        view.OffNadir.Degrees.ShouldBe(0.0, 1e-7);
        view.Incidence.Degrees.ShouldBe(0.0, 1e-7);
        view.RangeM.ShouldBe(below.HeightM, 1e-5);
    }
}
