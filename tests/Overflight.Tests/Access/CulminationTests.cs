using System.Linq;
using Overflight.Access;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Access;

public class CulminationTests
{
    /// <summary>
    /// Nowhere in its window stands a satellite of any kind higher, and just beside it it stands no higher either.
    /// </summary>
    [Fact]
    public void Culmination_OfEveryKind_IsTheHighest()
    {
        var query = new AccessQuery
        {
            Satellites = [.. Scene.Kinds.Select(k => Scene.Propagator(k.Set))],
            Sites = Scene.Sites,
            Span = Scene.Days(2.0),
            Constraints = [new ElevationConstraint { Mask = ElevationMask.Constant(Angle.FromDegrees(5.0)) }],
            CulminationsMax = long.MaxValue,
        };
        int windows = 0;
        new AccessFinder(Scene.Earth).Find(query, w =>
        {
            windows++;
            Culmination top = w.Culmination.ShouldNotBeNull();
            top.Instant.ShouldBeInRange(w.Start, w.End);
            double HighAt(Instant t)
            {
                query.Satellites[w.Satellite].TryStateAt(t, out State<Teme> state);
                return query.Sites[w.Site].ViewOf(state, t, Scene.Earth).Elevation.Degrees;
            }

            top.Elevation.Degrees.ShouldBe(HighAt(top.Instant), 1e-7);
            for (int i = 0; i <= 500; i++)
                HighAt(w.Start + ((i / 500.0) * w.Length)).ShouldBeLessThanOrEqualTo(top.Elevation.Degrees + 1e-7);
            foreach (double besideS in (double[])[-0.1, -0.01, 0.01, 0.1])
            {
                Instant beside = top.Instant + Duration.FromSeconds(besideS);
                if (beside > w.Start && beside < w.End)
                    HighAt(beside).ShouldBeLessThanOrEqualTo(top.Elevation.Degrees + 1e-7);
            }
        });
        windows.ShouldBeGreaterThan(300);
    }
}
