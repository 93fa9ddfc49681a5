using System;
using System.Threading;
using Overflight.Analyses;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Sensing;
using Overflight.Tests.Orbits;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public class WatchedOrbitTests
{
    private static readonly Omm Set = Shipped.Snapshot.HistoryOf(58400).Nearest(Sets.Utc("2026-04-10T00:00:00Z"));
    private static readonly Interval Span =
        new(Set.Elements.Epoch + Duration.FromDays(12.0), Set.Elements.Epoch + Duration.FromDays(16.0));

    /// <summary>
    /// Views of a satellite early or late by two standard errors, and off to a side by two more, against those its
    /// elements give: no angle differs by more than the bound, which is no more than twice what is needed.
    /// </summary>
    [Theory]
    [InlineData(0.0, 15.3, 0.001)]
    [InlineData(28.0, 15.3, 0.001)]
    [InlineData(-52.0, 15.3, 0.001)]
    [InlineData(70.0, 15.3, 0.001)]
    [InlineData(40.0, 14.18, 0.001)]
    [InlineData(40.0, 2.0, 0.74)]
    [InlineData(40.0, 1.0027, 0.001)]
    public void ViewErrorMax_EarlyOrLateAndBeside_BoundsWhatItDoesToTheView(
        double latitudeDegrees, double meanMotion, double eccentricity)
    {
        WatchedOrbit orbit = Orbit(e => e with
        {
            MeanMotionRevolutionsPerDay = meanMotion,
            Eccentricity = eccentricity,
            HalfMeanMotionDotRadPerS2 = Set.Elements.HalfMeanMotionDotRadPerS2,
        });
        var site = new GroundSite(Geodetic.FromDegrees(latitudeDegrees, 20.0, 300.0), Ellipsoid.Wgs84);
        double bound = orbit.ViewErrorMax(site, Ellipsoid.Wgs84, 0.0).Degrees, largest = 0.0;
        double beside = 2.0 * ElementError.Of(orbit.Set.Elements, Span.End).CrossTrackM;
        int compared = 0;
        for (Instant at = Span.Start; at < Span.End; at += Duration.FromSeconds(20.0))
        {
            orbit.Propagator.TryStateAt(at, out State<Teme> state);
            ViewGeometry by = site.ViewOf(state, at, Shipped.Earth);
            if (by.Elevation.Degrees < -5.0)
                continue;
            compared++;
            foreach (long sign in (long[])[-1, 1])
            {
                foreach (double side in (double[])[-beside, beside])
                {
                    Vec3 across = Vec3.Cross(state.Position.VectorM, state.VelocityMPerS);
                    var true_ = State<Teme>.FromVectors(
                        state.Position.VectorM + ((side / across.Norm) * across), state.VelocityMPerS);
                    ViewGeometry really = site.ViewOf(true_, at + (sign * orbit.TimingErrorMax), Shipped.Earth);
                    largest = Math.Max(largest, Math.Abs(really.OffNadir.Degrees - by.OffNadir.Degrees));
                    largest = Math.Max(largest, Math.Abs(really.Incidence.Degrees - by.Incidence.Degrees));
                }
            }
        }

        compared.ShouldBeGreaterThan(100);
        largest.ShouldBeInRange(eccentricity > 0.5 ? 0.02 * bound : 0.4 * bound, bound);
    }

    /// <summary>What a reviewer measured with elements two weeks old: 1.6° at 28°, 0.6° at 52° of latitude.</summary>
    [Fact]
    public void ViewErrorMax_TwoWeeks_HoldsTheTurnOfTheEarth()
    {
        WatchedOrbit orbit = Orbit(e => e);
        Wider(28.0).ShouldBeInRange(1.2, 4.0);
        Wider(80.0).ShouldBeLessThan(0.5 * Wider(0.0));
        double Wider(double latitude) => orbit.ViewErrorMax(
            new GroundSite(Geodetic.FromDegrees(latitude, 0.0), Ellipsoid.Wgs84), Ellipsoid.Wgs84, 0.0).Degrees;
    }

    /// <summary>One that comes early before its decay is where its elements give no position.</summary>
    [Fact]
    public void Known_Decay_EndsTwoStandardErrorsBeforeIt()
    {
        WatchedOrbit orbit = Orbit(e => e with { BStar = 0.075 });
        (orbit.Covered.End < orbit.Reached.End).ShouldBeTrue();
        orbit.Known.End.ShouldBe(orbit.Covered.End - orbit.TimingErrorMax);
        orbit.LeftOut(Sets.Leap).Reason.ShouldBe(
            $"There are no positions after {orbit.Covered.End.ToUtcString(Sets.Leap, 0)}: its elements say that it " +
            "has decayed.");
    }

    [Fact]
    public void LeftOut_StartIsMissing_SaysBeforeWhen()
    {
        Duration later = Duration.FromDays(28.0);
        WatchedOrbit orbit = Orbit(e => e with { Epoch = e.Epoch + later, BStar = -0.075 });
        (orbit.Covered.Start > orbit.Reached.Start).ShouldBeTrue();
        orbit.Covered.End.ShouldBe(orbit.Reached.End);
        orbit.LeftOut(Sets.Leap).Reason.ShouldBe(
            $"There are no positions before {orbit.Covered.Start.ToUtcString(Sets.Leap, 0)}: its elements do not " +
            "reach back so far.");
    }

    private static WatchedOrbit Orbit(Func<MeanElements, MeanElements> change) => new(
        new(58400), Set with { Elements = change(Set.Elements) },
        new() { Place = Shipped.WhiteHouse, WatchList = [new(58400)], Span = Span }, Sets.Leap,
        CancellationToken.None);
}
