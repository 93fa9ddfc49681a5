using System;
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

public class SunlitTests
{
    /// <summary>All kinds of orbits: the intervals say the same as the state of light every 10 s.</summary>
    [Fact]
    public void FindSunlit_EveryTenSeconds_AgreesWithTheShadow()
    {
        int compared = 0, dark = 0;
        foreach ((_, Omm set) in Scene.Kinds)
        {
            Sgp4Propagator propagator = Scene.Propagator(set);
            IntervalSet lit = new PassFinder(propagator, Scene.Earth).FindSunlit(Scene.Days(2.0));
            for (Instant t = Scene.Start; t < Scene.Days(2.0).End; t += Duration.FromSeconds(10.0))
            {
                if (propagator.TryStateAt(t, out State<Teme> state) != PropagationStatus.Ok)
                    break;
                bool isLit = Illumination.IsSunlit(state.Position, Sun.DirectionInTeme(t));
                lit.Contains(t).ShouldBe(isLit, $"{set.CatalogueNumber} at {t}");
                compared++;
                dark += isLit ? 0 : 1;
            }
        }

        compared.ShouldBe(332_939);
        dark.ShouldBeGreaterThan(compared / 10);
    }

    /// <summary>Day and night fill the time for which there are states, and no more, whatever the orbit.</summary>
    [Fact]
    public void FindEclipses_AllKinds_AreTheRestOfTheTimeWithStates()
    {
        int eclipses = 0, unknown = 0;
        foreach ((_, Omm set) in Scene.Kinds)
        {
            Sgp4Propagator propagator = Scene.Propagator(set);
            var finder = new PassFinder(propagator, Scene.Earth);
            IntervalSet lit = finder.FindSunlit(Scene.Days(2.0)), dark = finder.FindEclipses(Scene.Days(2.0));
            lit.Intersect(dark).ShouldBeEmpty();
            foreach (Interval eclipse in dark)
            {
                Instant middle = eclipse.Start + (0.5 * eclipse.Length);
                propagator.TryStateAt(middle, out State<Teme> state).ShouldBe(PropagationStatus.Ok);
                Illumination.IsSunlit(state.Position, Sun.DirectionInTeme(middle)).ShouldBeFalse();
            }

            eclipses += dark.Count;
            unknown += lit.Union(dark).TotalLength < Scene.Days(2.0).Length ? 1 : 0;
        }

        eclipses.ShouldBeGreaterThan(100);
        unknown.ShouldBeGreaterThan(0); // some have no states for all of it
    }

    /// <summary>
    /// Where the beta angle is so large that the orbit's plane clears the shadow (sin β ≥ R/r), the light is constant.
    /// </summary>
    [Fact]
    public void FindSunlit_HighBetaAngle_IsConstant()
    {
        int constant = 0;
        foreach ((_, Omm set) in Scene.Kinds.Where(k => k.Set.Elements.Eccentricity < 0.01))
        {
            Sgp4Propagator propagator = Scene.Propagator(set);
            for (int day = 0; day < 100; day += 10)
            {
                Instant start = Scene.Start + Duration.FromDays(day);
                var span = new Interval(start, start + Duration.FromDays(0.2));
                if (propagator.TryStateAt(span.Start, out State<Teme> state) != PropagationStatus.Ok)
                    break;
                Vec3 normal = Vec3.Cross(state.Position.VectorM, state.VelocityMPerS).Unit();
                double sineBeta = Math.Abs(Vec3.Dot(normal, Sun.DirectionInTeme(span.Start)));
                double sineNeeded = Illumination.ShadowRadiusM / state.Position.RadiusM;
                IntervalSet lit = new PassFinder(propagator, Scene.Earth).FindSunlit(span);
                if (sineBeta > sineNeeded + 0.02)
                {
                    lit.Single().ShouldBe(span);
                    constant++;
                }
                else if (sineBeta < sineNeeded - 0.02 && set.Elements.Period < Duration.FromHours(2.0))
                {
                    lit.TotalLength.ShouldBeLessThan(span.Length);
                }
            }
        }

        constant.ShouldBeGreaterThan(10);
    }
}
