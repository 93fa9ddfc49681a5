using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Overflight.Tests.Analyses;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Orbits;

/// <summary>The error model, and how often it holds.</summary>
public class ElementErrorTests
{
    private static readonly double[] AgeEnds = [1.0, 3.0, 7.0, 14.0, 20.0];

    [Fact]
    public void Of_OlderEitherWay_GrowsAndIsSymmetric()
    {
        MeanElements elements = Shipped.Malligyong[0].Elements;
        ElementError before = default;
        foreach (double days in (double[])[0.0, 0.01, 0.5, 1, 3, 10, 30, 100, 1000])
        {
            Duration age = Duration.FromDays(days);
            ElementError forward = ElementError.Of(elements, elements.Epoch + age);
            ElementError.Of(elements, elements.Epoch - age).ShouldBe(forward);
            forward.AlongTrack.ShouldBeGreaterThan(before.AlongTrack);
            forward.CrossTrackM.ShouldBeGreaterThan(before.CrossTrackM);
            before = forward;
        }
    }

    [Fact]
    public void Of_Epoch_IsThatOfAFreshSet()
    {
        MeanElements elements = Shipped.Malligyong[0].Elements;
        ElementError.Of(elements, elements.Epoch).ShouldBe(new ElementError(Duration.FromSeconds(0.15), 300.0));
    }

    [Fact]
    public void Of_CenturiesOfStrongDrag_CanStillBeMultiplied()
    {
        MeanElements elements = Shipped.Malligyong[0].Elements with { HalfMeanMotionDotRadPerS2 = 1e-10 };
        ElementError error = ElementError.Of(elements, Sets.Utc("2291-01-01T00:00:00Z"));
        (8L * error.AlongTrack).ShouldBeGreaterThan(Duration.FromDays(365));
    }

    [Fact]
    public void Of_MalligyongAgainstItsOwnSets_HoldsNineTimesInTen() =>
        Calibrate("Malligyong-1's own sets of 2026", [.. Shipped.Malligyong.Where(IsDense)], []);

    [Theory]
    [InlineData("SARAL", "2017-01-01T00:00:00Z", "2017-11-30T00:00:00Z")]
    [InlineData("Sentinel-3B", "2020-01-01T00:00:00Z", "2020-12-31T00:00:00Z")]
    public void Of_KeptSatelliteBetweenManoeuvres_HoldsNineTimesInTen(string name, string from, string to)
    {
        if (!TestData.TrySharedData($"manoeuvres/{name}.tle", out string path) ||
            !TestData.TrySharedData($"manoeuvres/manoeuvres_{name}.yaml", out string burns))
            return;
        var span = new Interval(Sets.Utc(from), Sets.Utc(to));
        var history = new ElementHistory(
            Tle.Read(File.ReadAllText(path), name, null, Sets.Leap, TleChecksum.Warn).Sets);
        Instant[] times =
        [
            .. Regex.Matches(File.ReadAllText(burns), @"(?<=^- )\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", RegexOptions.Multiline)
                .Select(m => Sets.Utc(m.Value)),
        ];
        times.Length.ShouldBeGreaterThan(20);
        Calibrate(name, history.Between(span), times);
    }

    /// <summary>
    /// Each set propagated to the epochs of the others up to 20 days away: how often the other's position there lies
    /// further along the track than two standard errors. Pairs with a manoeuvre between (or in the two days before the
    /// younger, whose fit it spoils) do not count.
    /// </summary>
    private static void Calibrate(string source, ImmutableArray<Omm> sets, Instant[] burns)
    {
        sets.Length.ShouldBeGreaterThan(100);
        int[] all = new int[AgeEnds.Length], outside = new int[AgeEnds.Length];
        double[] worst = new double[AgeEnds.Length];
        State<Teme>[] own = [.. sets.Select(s => StateAt(s, s.Elements.Epoch))];
        for (int i = 0; i < sets.Length; i += 2)
        {
            var propagator = new Sgp4Propagator(sets[i].Elements, Sets.Leap);
            for (int j = 0; j < sets.Length; j++)
            {
                Instant from = sets[i].Elements.Epoch, at = sets[j].Elements.Epoch;
                int bin = Array.FindIndex(AgeEnds, end => (at - from).Abs().Days <= end);
                if (i == j || bin < 0 || IsBetween(burns, from, at))
                    continue;
                propagator.TryStateAt(at, out State<Teme> state).ShouldBe(PropagationStatus.Ok);
                Vec3 apart = state.Position.From(own[j].Position);
                double speed = own[j].VelocityMPerS.Norm;
                double lateS = Math.Abs(Vec3.Dot(apart, own[j].VelocityMPerS)) / (speed * speed);
                double sigmas = lateS / ElementError.Of(sets[i].Elements, at).AlongTrack.Seconds;
                all[bin]++;
                outside[bin] += sigmas > 2.0 ? 1 : 0;
                worst[bin] = Math.Max(worst[bin], sigmas);
            }
        }

        for (int bin = 0; bin < all.Length; bin++)
        {
            string ages = $"up to {AgeEnds[bin]:0} days";
            double share = (double)outside[bin] / all[bin];
            Console.WriteLine($"{source}, {ages}: {all[bin]} pairs, {share:P1} outside 2σ, worst {worst[bin]:0.0}σ");
        }

        for (int bin = 0; bin < all.Length; bin++)
        {
            Validation.Record(
                "claims", $"{source}, along-track error outside 2σ, ages up to {AgeEnds[bin]:0} days", all[bin],
                (double)outside[bin] / all[bin], "share", 0.10, $"ElementErrorTests.{nameof(Calibrate)}");
        }
    }

    private static bool IsBetween(Instant[] burns, Instant a, Instant b)
    {
        var span = new Interval(Instant.Min(a, b) - Duration.FromDays(2.0), Instant.Max(a, b) + Duration.FromDays(0.5));
        return burns.Any(span.Contains);
    }

    private static State<Teme> StateAt(Omm set, Instant instant)
    {
        new Sgp4Propagator(set.Elements, Sets.Leap).TryStateAt(instant, out State<Teme> state)
            .ShouldBe(PropagationStatus.Ok);
        return state;
    }

    private static bool IsDense(Omm set) => set.Elements.Epoch > Sets.Utc("2026-03-01T00:00:00Z");
}
