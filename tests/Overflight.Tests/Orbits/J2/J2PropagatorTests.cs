using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Coverage;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.J2;
using Overflight.Orbits.Sgp4;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Orbits.J2;

public class J2PropagatorTests
{
    private static readonly Instant Epoch = Sets.Utc("2026-04-01T00:00:00Z");

    /// <summary>SGP4 of an orbit that nothing brakes drifts by J2 too, and a thousandth more by what is of its square.
    /// </summary>
    [Theory]
    [InlineData(15.2, 0.001, 97.4)]
    [InlineData(14.2, 0.02, 51.6)]
    [InlineData(13.0, 0.1, 120.0)]
    public void StateAt_TenDays_PlaneAndPlaceAsBySgp4(double meanMotion, double eccentricity, double inclination)
    {
        var elements = new MeanElements
        {
            Epoch = Epoch,
            MeanMotionRevolutionsPerDay = meanMotion,
            Eccentricity = eccentricity,
            Inclination = Angle.FromDegrees(inclination),
            RightAscensionOfNode = Angle.FromDegrees(40.0),
            ArgumentOfPerigee = Angle.FromDegrees(70.0),
            MeanAnomaly = Angle.FromDegrees(10.0),
            BStar = 0.0,
        };
        var sgp4 = new Sgp4Propagator(elements, Sets.Leap);
        var j2 = new J2Propagator(Design(elements));
        double days = 10.0, worst = 0.0, plane = 0.0;
        for (double minutes = 0.0; minutes <= days * 1440.0; minutes += 7.0)
        {
            Instant at = Epoch + Duration.FromMinutes(minutes);
            sgp4.TryStateAt(at, out State<Teme> expected);
            State<Teme> state = j2.StateAt(at);
            worst = Math.Max(worst, Vec3.AngleBetween(state.Position.VectorM, expected.Position.VectorM).Degrees);
            plane = Math.Max(plane, Vec3.AngleBetween(Normal(state), Normal(expected)).Degrees);
        }

        // The plane turns by some 10° to 60° in ten days; perigee and anomaly by a few degrees beyond two bodies.
        plane.ShouldBeLessThan(0.15);
        worst.ShouldBeLessThan(0.6);
    }

    /// <summary>Velocity is the rate of position; radius and plane are those of the ellipse; grids give the same bits.
    /// </summary>
    [Fact]
    public void Propagate_AnyOrbit_VelocityIsTheRateAndGridsAreTheSame() => Prop.ForAll(
        Gen.Choose(0, 1_000_000).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            double eccentricity = random.NextDouble() * 0.85;
            var orbit = new J2Orbit
            {
                Epoch = Epoch,
                SemiMajorAxisM = (6.7e6 + (1e6 * random.NextDouble())) / (1.0 - eccentricity),
                EccentricityRatio = eccentricity,
                Inclination = Angle.FromDegrees(180.0 * random.NextDouble()),
                RightAscensionOfNode = Angle.FromRadians(Math.Tau * random.NextDouble()),
                ArgumentOfPerigee = Angle.FromRadians(Math.Tau * random.NextDouble()),
                MeanAnomaly = Angle.FromRadians(Math.Tau * random.NextDouble()),
            };
            var propagator = new J2Propagator(orbit);
            Instant start = Epoch - Duration.FromDays(3.0 * random.NextDouble());
            var grid = new TimeGrid(start, Duration.FromMinutes(13.0), 50);
            var many = new StateBuffer(60);
            propagator.Propagate(grid, many, 5);
            for (int i = 0; i < grid.Count; i++)
            {
                State<Teme> state = propagator.StateAt(grid[i]);
                many[5 + i].ShouldBe(state);
                var little = Duration.FromSeconds(0.1);
                Vec3 rate = (1.0 / 0.2) * (propagator.StateAt(grid[i] + little).Position.VectorM -
                    propagator.StateAt(grid[i] - little).Position.VectorM);
                (rate - state.VelocityMPerS).Norm.ShouldBeLessThan(1e-3);
                state.Position.RadiusM.ShouldBeInRange(
                    (orbit.SemiMajorAxisM * (1.0 - eccentricity)) - 1e-3,
                    (orbit.SemiMajorAxisM * (1.0 + eccentricity)) + 1e-3);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

    /// <summary>A Sun-synchronous plane keeps its local time for a year, but for the Sun's uneven way.</summary>
    [Fact]
    public void NodeAt_SunSynchronousPlane_KeepsItsLocalTime()
    {
        Angle inclination = CircularOrbit.SunSynchronousInclination(500e3).ShouldNotBeNull();
        var nine = Duration.FromHours(10.5);
        J2Orbit orbit = new WalkerPattern(1, 1, 0, inclination)
            .Orbits(500e3, Epoch, CircularOrbit.NodeAt(nine, Epoch), Angle.Zero).Single();
        for (int day = 0; day < 366; day += 10)
        {
            Instant at = Epoch + Duration.FromDays(day);
            double node = orbit.RightAscensionOfNode.Radians + (orbit.Rates.NodeRadPerS * 86_400.0 * day);
            Vec3 sun = Sun.DirectionInTeme(at);
            double local = 12.0 + (Angle.FromRadians(node - Math.Atan2(sun.Y, sun.X)).WrappedSigned().Degrees / 15.0);
            local.ShouldBe(10.5, 0.29); // the equation of time reaches 16.4 minutes
            CircularOrbit.NodeAt(nine, at).Radians.ShouldBe(Angle.FromRadians(node).Wrapped().Radians, 0.001);
        }
    }

    [Theory]
    [InlineData(6.4e6, 0.0, 50.0, "keep within")]
    [InlineData(7e6, 0.2, 50.0, "keep within")]
    [InlineData(2e8, 0.0, 50.0, "keep within")]
    [InlineData(7e6, 1.0, 50.0, "between 0 and 1")]
    [InlineData(7e6, 0.0, 181.0, "between 0° and 180°")]
    [InlineData(double.NaN, 0.0, 50.0, "keep within")]
    public void Fault_WhatCannotBeFlown_IsRefused(double axisM, double eccentricity, double inclination, string word)
    {
        var orbit = new J2Orbit
        {
            Epoch = Epoch,
            SemiMajorAxisM = axisM,
            EccentricityRatio = eccentricity,
            Inclination = Angle.FromDegrees(inclination),
        };
        orbit.Fault().ShouldNotBeNull().ShouldContain(word);
        Should.Throw<ArgumentException>(() => new J2Propagator(orbit));
    }

    /// <summary>The axis for which J2 gives a satellite the mean motion of the elements, which is Kozai's.</summary>
    private static J2Orbit Design(MeanElements elements)
    {
        double axis = 7e6;
        for (int i = 0; i < 50; i++)
        {
            J2Rates rates = J2Rates.Of(axis, elements.Eccentricity, elements.Inclination);
            axis *= Math.Pow(rates.MeanAnomalyRadPerS / elements.MeanMotionRadPerS, 2.0 / 3.0);
        }

        return new J2Orbit
        {
            Epoch = Epoch,
            SemiMajorAxisM = axis,
            EccentricityRatio = elements.Eccentricity,
            Inclination = elements.Inclination,
            RightAscensionOfNode = elements.RightAscensionOfNode,
            ArgumentOfPerigee = elements.ArgumentOfPerigee,
            MeanAnomaly = elements.MeanAnomaly,
        };
    }

    private static Vec3 Normal(in State<Teme> state) => Vec3.Cross(state.Position.VectorM, state.VelocityMPerS);
}
