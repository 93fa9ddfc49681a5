using System;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Coverage;
using Overflight.Numerics;
using Overflight.Orbits.J2;
using Overflight.Tests.Access;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Coverage;

public sealed class CircularOrbitTests
{
    [Fact]
    public void LocalTimeOf_NodeAtAnyTime_GivesItBack() => Prop.ForAll(
        Gen.Choose(0, 86_399).ToArbitrary(), Gen.Choose(-20_000, 20_000).ToArbitrary(), (seconds, days) =>
        {
            Instant at = Scene.Start + Duration.FromDays(days);
            var wanted = Duration.FromSeconds(seconds + 0.5);
            CircularOrbit.LocalTimeOf(CircularOrbit.NodeAt(wanted, at), at).Seconds.ShouldBe(seconds + 0.5, 1e-4);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void OfMeanMotion_MotionOfAnOrbit_GivesTheOrbit() => Prop.ForAll(
        Gen.Choose(200, 40_000).ToArbitrary(), Gen.Choose(0, 180).ToArbitrary(), (km, degrees) =>
        {
            var orbit = new CircularOrbit(km * 1e3, Angle.FromDegrees(degrees));
            double motion = J2Rates.Of(orbit.OrbitRadiusM, 0.0, orbit.Inclination).MeanAnomalyRadPerS;
            CircularOrbit.OfMeanMotion(motion, orbit.Inclination).HeightM.ShouldBe(orbit.HeightM, 1e-3);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void OfMeanMotion_None_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => CircularOrbit.OfMeanMotion(0.0, Angle.Zero));
}
