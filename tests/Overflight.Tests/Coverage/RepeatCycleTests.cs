using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Overflight.Coverage;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.J2;
using Overflight.Orbits.Sgp4;
using Overflight.Tests.Access;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Coverage;

public sealed class RepeatCycleTests
{
    /// <summary>Landsat's 233 revolutions in 16 days (USGS): the track of the design closes.</summary>
    [Fact]
    public void Orbit_Landsat_TrackClosesAfter233Revolutions()
    {
        var cycle = new RepeatCycle(233, 16);
        CircularOrbit orbit = cycle.Orbit(null).ShouldNotBeNull();
        J2Orbit design = new WalkerPattern(1, 1, 0, orbit.Inclination)
            .Orbits(orbit.HeightM, Scene.Start, Angle.FromDegrees(20.0), Angle.FromDegrees(1.0)).Single();
        var satellite = new J2Propagator(design);
        double closure = Closure(satellite, cycle);
        Validation.Record("coverage", "Landsat, closure after 233 revolutions (J2)", 1, closure, "deg", 0.05);
        closure.ShouldBeLessThan(0.002);

        // One revolution less is a neighbouring track, far beyond that.
        Closure(satellite, new(232, 16)).ShouldBeGreaterThan(1.0);
    }

    /// <summary>
    /// Landsat 9 itself, by SGP4 from two public sets 55 cycles apart, flies down the same 233 tracks, counted from
    /// 64.60° W; it is kept within 5 km of them, 0.045°.
    /// </summary>
    [Fact]
    public void Closure_Landsat9_FliesThePublishedTracksYearsApart()
    {
        ImmutableArray<Omm> sets = [.. All().Where(s => s.ObjectName == "LANDSAT 9")];
        (sets[^1].Elements.Epoch - sets[0].Elements.Epoch).Days.ShouldBeGreaterThan(880.0);
        double worst = 0.0;
        foreach (Omm set in sets)
        {
            var satellite = new Sgp4Propagator(set.Elements, Sets.Leap);
            Instant at = set.Elements.Epoch;
            for (int i = 0; i < 14; i++)
            {
                at = NodeAfter(satellite, at + Duration.FromMinutes(60.0), isDescending: true);
                double tracks = (Longitude(satellite, at).Degrees + 64.60) * 233.0 / 360.0;
                worst = Math.Max(worst, Math.Abs(tracks - Math.Round(tracks)) * 360.0 / 233.0);
            }
        }

        Validation.Record("coverage", "Landsat 9 on the tracks of WRS-2 (SGP4)", 28, worst, "deg", 0.05);
    }

    /// <summary>
    /// Sentinel-2A and -2B fly half a turn apart in one plane (ESA): the copy of the one is where the other is.
    /// </summary>
    [Fact]
    public void Copies_Sentinel2A_FliesWhereSentinel2BDoes()
    {
        MeanElements a = Satellite("SENTINEL-2A").Elements, b = Satellite("SENTINEL-2B").Elements;
        MeanElements copy = new WalkerPattern(2, 1, 0, default).Copies(a)[1];
        var flown = new Sgp4Propagator(b, Sets.Leap);
        var copied = new Sgp4Propagator(copy, Sets.Leap);
        double worstM = 0.0;
        for (int minutes = 0; minutes < 1440; minutes += 10)
        {
            Instant at = a.Epoch + Duration.FromMinutes(minutes);
            flown.TryStateAt(at, out State<Teme> expected);
            copied.TryStateAt(at, out State<Teme> state);
            worstM = Math.Max(worstM, (state.Position.VectorM - expected.Position.VectorM).Norm);
        }

        // The two are kept half a turn apart to some tenths of a degree: 23 km, or 3 s, on that day.
        double degrees = worstM / 7_167e3 * 180.0 / Math.PI;
        Validation.Record("coverage", "Sentinel-2B where the copy of 2A is", 144, degrees, "deg", 0.3);
    }

    [Fact]
    public void Orbit_OutOfRange_Null()
    {
        new RepeatCycle(0, 1).Orbit(null).ShouldBeNull();
        new RepeatCycle(14, 0).Orbit(null).ShouldBeNull();
        new RepeatCycle(14 * 401, 401).Orbit(null).ShouldBeNull();
        new RepeatCycle(17, 1).Orbit(Angle.FromDegrees(50.0)).ShouldBeNull(); // below the ground
        Angle inclination = Angle.FromDegrees(50.0);
        new RepeatCycle(15, 1).Orbit(inclination).ShouldNotBeNull().Inclination.ShouldBe(inclination);
        new RepeatCycle(466, 32).Orbit(null).ShouldBe(new RepeatCycle(233, 16).Orbit(null));
        new RepeatCycle(233, 16).ToString().ShouldBe("233/16");
    }

    /// <summary>How far from the first crossing of the equator the one a cycle later lies, degrees.</summary>
    private static double Closure(IPropagator satellite, RepeatCycle cycle)
    {
        Instant first = NodeAfter(satellite, satellite.Epoch), last = first;
        for (int i = 0; i < cycle.Revolutions; i++)
            last = NodeAfter(satellite, last + Duration.FromMinutes(60.0));
        return (Longitude(satellite, last) - Longitude(satellite, first)).WrappedSigned().Abs().Degrees;
    }

    private static Instant NodeAfter(IPropagator satellite, Instant from, bool isDescending = false)
    {
        var step = Duration.FromMinutes(1.0);
        while (!(Z(from) < 0.0 && Z(from + step) >= 0.0))
            from += step;
        Instant low = from, high = from + step;
        while ((high - low).Nanoseconds > 1)
        {
            Instant middle = Instant.Midpoint(low, high);
            (low, high) = Z(middle) < 0.0 ? (middle, high) : (low, middle);
        }

        return high;

        double Z(Instant at)
        {
            satellite.TryStateAt(at, out State<Teme> state).ShouldBe(PropagationStatus.Ok);
            return isDescending ? -state.Position.VectorM.Z : state.Position.VectorM.Z;
        }
    }

    private static Angle Longitude(IPropagator satellite, Instant at)
    {
        satellite.TryStateAt(at, out State<Teme> state);
        return Ellipsoid.Wgs84.ToGeodetic(Scene.Earth.TemeToItrf(at).Apply(state.Position)).Longitude;
    }

    private static Omm Satellite(string name) => All().Single(s => s.ObjectName == name);

    private static ImmutableArray<Omm> All()
    {
        string text = File.ReadAllText(TestData.Golden("truth/coverage/repeating-satellites.tle"));
        ElementFile file = Tle.Read(text, "repeating-satellites.tle", null, Sets.Leap);
        file.Diagnostics.ShouldBeEmpty();
        file.Sets.Length.ShouldBe(4);
        return file.Sets;
    }
}
