using System;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Access;

public sealed class OffNadirReachTests
{
    private static readonly ImmutableArray<GroundSite> Many =
    [
        .. Enumerable.Range(0, 400).Select(i =>
            Scene.Site((Math.Asin(((i + 0.5) / 200.0) - 1.0) / Angle.RadiansPerDegree), i * 137.508 % 360.0)),
    ];

    /// <summary>Whatever is seen within the angle stands as high as said, and some of it hardly higher.</summary>
    [Theory]
    [InlineData(5.0)]
    [InlineData(30.0)]
    [InlineData(60.0)]
    public void SineMin_EverySeenState_StandsHigher(double offNadirDegrees)
    {
        AccessConstraint[] constraints =
            [new OffNadirConstraint { OffNadirMin = Angle.Zero, OffNadirMax = Angle.FromDegrees(offNadirDegrees) }];
        OffNadirReach reach = OffNadirReach.Of([.. constraints], Many, Ellipsoid.Wgs84).ShouldNotBeNull();
        int seen = 0;
        double least = double.PositiveInfinity;
        foreach ((_, Omm set) in Scene.Kinds.Where(k => k.Set.Elements.Eccentricity < 0.01))
        {
            Sgp4Propagator propagator = Scene.Propagator(set);
            double radiusMaxM = OffNadirReach.RadiusMaxM(propagator);
            for (int i = 0; i < 40; i++)
            {
                Instant t = Scene.Start + Duration.FromSeconds(1777.0 * i);
                if (propagator.TryStateAt(t, out State<Teme> state) != PropagationStatus.Ok
                    || state.Position.RadiusM > radiusMaxM)
                    continue;
                double lowest = Math.Asin(reach.SineMin(state.Position.RadiusM));
                foreach (GroundSite site in Many)
                {
                    ViewGeometry view = site.ViewOf(state, t, Scene.Earth);
                    if (view.Elevation < Angle.Zero || view.OffNadir.Degrees > offNadirDegrees)
                        continue;
                    seen++;
                    least = Math.Min(least, view.Elevation.Radians - lowest);
                }
            }
        }

        seen.ShouldBeGreaterThan(3);
        least.ShouldBeInRange(0.0, 0.1);
    }

    [Fact]
    public void Of_NothingThatBoundsTheAngle_Null()
    {
        OffNadirReach.Of([], Many, Ellipsoid.Wgs84).ShouldBeNull();
        OffNadirConstraint wide = new() { OffNadirMin = Angle.Zero, OffNadirMax = Angle.FromDegrees(90.0) };
        OffNadirReach.Of([wide], Many, Ellipsoid.Wgs84).ShouldBeNull();
    }

    /// <summary>The reach makes the search shorter and changes nothing: for every kind of orbit.</summary>
    [Fact]
    public void Find_SameConstraintsWithoutReach_SameWindows()
    {
        var off = new OffNadirConstraint { OffNadirMin = Angle.Zero, OffNadirMax = Angle.FromDegrees(25.0) };
        ImmutableArray<Sgp4Propagator> satellites = [.. Scene.Kinds.Select(k => Scene.Propagator(k.Set))];
        ImmutableArray<AccessWindow> with = Find([off]);

        // A mask that says what a pass is switches the reach off; this one asks for no more than the horizon.
        var horizon = new ElevationConstraint
        {
            Mask = ElevationMask.Constant(Angle.Zero),
            MergesAcrossRidges = true,
        };
        ImmutableArray<AccessWindow> without = Find([off, horizon]);
        with.Length.ShouldBeGreaterThan(300);
        with.Length.ShouldBe(without.Length);
        for (int i = 0; i < with.Length; i++)
        {
            (with[i].Satellite, with[i].Site).ShouldBe((without[i].Satellite, without[i].Site));
            (with[i].Start - without[i].Start).Abs().Seconds.ShouldBeLessThan(1e-6);
            (with[i].End - without[i].End).Abs().Seconds.ShouldBeLessThan(1e-6);
        }

        ImmutableArray<AccessWindow> Find(ImmutableArray<AccessConstraint> constraints)
        {
            var found = ImmutableArray.CreateBuilder<AccessWindow>();
            new AccessFinder(Scene.Earth).Find(
                new() { Satellites = [.. satellites], Sites = Many, Span = Scene.Days(1.0), Constraints = constraints },
                found.Add);
            return found.ToImmutable();
        }
    }
}
