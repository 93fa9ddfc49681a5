using System.Collections.Immutable;
using Overflight.Access;
using Overflight.Coverage;
using Overflight.Coverage.Areas;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Tests.Access;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Coverage;

public sealed class GroundTraceTests
{
    /// <summary>Halfway between the points too, the swath ends where the angle does, to two kilometres.</summary>
    [Theory]
    [InlineData(LookSide.Left)]
    [InlineData(null)]
    public void Strips_BetweenPoints_EndAtTheAngle(LookSide? side)
    {
        const double deg = 30.0;
        Sgp4Propagator propagator = Scene.Propagator(900);
        Interval span = Scene.Days(0.04); // less than a revolution: no strip lies on another
        var limits = new ViewLimits { OffNadirMax = Angle.FromDegrees(deg), Side = side };
        (Area area, int leftOut) = GroundTrace.Strips(GroundTrace.Of(propagator, Scene.Earth, span, limits));
        leftOut.ShouldBe(0);
        int compared = 0;
        for (Instant t = span.Start + Duration.FromSeconds(15.0); t < span.End; t += Duration.FromSeconds(30.0))
        {
            propagator.TryStateAt(t, out State<Teme> teme).ShouldBe(PropagationStatus.Ok);
            State<Itrf> state = Scene.Earth.TemeToItrf(t).Apply(teme);
            foreach (double share in (double[])[-1.003, -0.997, 0.0, 0.997, 1.003])
            {
                // From 1,000 km a 300th of 30° is 2 km on the ground.
                Geodetic place = GroundIntersection.AcrossTrack(
                    state, Angle.FromDegrees(share * deg), Ellipsoid.Wgs84);
                bool isRight = share > 0.0, isIn = share is > -1.0 and < 1.0;
                if (share == 0.0 && side is not null)
                    continue; // the edge
                area.Contains(place).ShouldBe(isIn && !(side is LookSide.Left && isRight), $"{t} {share}");
                compared++;
            }
        }

        compared.ShouldBeGreaterThan(400);
    }

    [Fact]
    public void Strips_WithoutWidth_AreLeftOutAndCounted()
    {
        var limits = new ViewLimits
        {
            OffNadirMin = Angle.FromDegrees(20.0),
            OffNadirMax = Angle.FromDegrees(20.0),
            Side = LookSide.Right,
        };
        ImmutableArray<TracePoint> points =
            GroundTrace.Of(Scene.Propagator(900), Scene.Earth, Scene.Days(0.02), limits);
        (Area area, int leftOut) = GroundTrace.Strips(points);
        area.Polygons.Length.ShouldBe(0);
        leftOut.ShouldBe((points.Length + 8) / 10);
    }
}
