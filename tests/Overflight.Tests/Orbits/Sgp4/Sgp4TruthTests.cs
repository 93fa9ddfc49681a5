using System;
using System.Collections.Generic;
using System.Linq;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Orbits.Sgp4;
using Shouldly;

namespace Overflight.Tests.Orbits.Sgp4;

public class Sgp4TruthTests
{
    [Fact]
    public void PropagateMinutes_VerificationSet_GivesThePublishedStates()
    {
        int good = 0;
        double worstM = 0.0, worstMPerS = 0.0;
        var refused = new List<(long Number, PropagationStatus Status)>();
        foreach (VerificationSet set in VerificationSet.All)
        {
            double[] minutes = [.. set.Rows.Select(r => r.Minutes)];
            var states = new StateBuffer(minutes.Length);
            set.Propagator.PropagateMinutes(minutes, states);
            for (int i = 0; i < minutes.Length; i++)
            {
                if (states.Status[i] != PropagationStatus.Ok)
                {
                    refused.Add((set.Set.CatalogueNumber, states.Status[i]));
                    continue;
                }

                VerificationSet.Row row = set.Rows[i];
                worstM = Math.Max(worstM, (states[i].Position.VectorM - (1000.0 * row.PositionKm)).Norm);
                worstMPerS = Math.Max(worstMPerS, (states[i].VelocityMPerS - (1000.0 * row.VelocityKmPerS)).Norm);
                good++;
            }
        }

        refused.ShouldBe([(33334L, PropagationStatus.PerturbedEccentricityOutOfRange)]);
        good.ShouldBe(666);
        Validation.Record("sgp4", "AIAA 2006-6753 verification set, position", good, worstM, "m", 2e-4);
        Validation.Record("sgp4", "AIAA 2006-6753 verification set, velocity", good, worstMPerS, "m/s", 2e-6);
    }

    [Fact]
    public void PropagateMinutes_EachSetToItsFirstFailure_GivesTheKnownErrors()
    {
        var errors = new List<PropagationStatus>();
        foreach (VerificationSet set in VerificationSet.All)
        {
            double[] minutes = [.. set.Walk()];
            var states = new StateBuffer(minutes.Length);
            set.Propagator.PropagateMinutes(minutes, states);
            errors.AddRange(states.Status.ToArray().Where(s => s != PropagationStatus.Ok).Take(1));
        }

        errors.Select(e => (int)e).ShouldBe([1, 1, 6, 6, 4, 3, 6]);
    }

    [Fact]
    public void PropagateMinutes_CatalogueSets_AgreeWithPythonSgp4()
    {
        string[][] rows = [.. GoldenCsv.Rows("truth/sgp4-catalogue/states.csv")];
        rows.Length.ShouldBe(1400);
        CatalogueSets.All.Length.ShouldBe(280);
        int good = 0, bad = 0;
        double worstM = 0.0, worstMPerS = 0.0;
        var states = new StateBuffer(1);
        foreach (string[] f in rows)
        {
            CatalogueSets.All[int.Parse(f[0])].PropagateMinutes([GoldenCsv.Number(f[1])], states);
            ((int)states.Status[0]).ShouldBe(int.Parse(f[2]), string.Join(',', f));
            if (f[2] != "0")
            {
                bad++;
                continue;
            }

            double[] v = [.. f[3..].Select(n => 1000.0 * GoldenCsv.Number(n))];
            worstM = Math.Max(worstM, (states[0].Position.VectorM - new Vec3(v[0], v[1], v[2])).Norm);
            worstMPerS = Math.Max(worstMPerS, (states[0].VelocityMPerS - new Vec3(v[3], v[4], v[5])).Norm);
            good++;
        }

        (good, bad).ShouldBe((1363, 37));
        const string source = "python3-sgp4 2.15 on real sets of every kind, ±30 days";
        Validation.Record("sgp4-catalogue", source + ", position", good, worstM, "m", 1e-2);
        Validation.Record("sgp4-catalogue", source + ", velocity", good, worstMPerS, "m/s", 2e-6);
    }

    [Fact]
    public void PropagateMinutes_SomeSamplesFail_TheOthersStay()
    {
        VerificationSet set = VerificationSet.All.First(s => s.Walk().Length > 3 && Fails(s));
        double[] minutes = [.. set.Walk()];
        var states = new StateBuffer(minutes.Length);
        set.Propagator.PropagateMinutes(minutes, states);
        int failures = 0;
        for (int i = 0; i < minutes.Length; i++)
        {
            var alone = new StateBuffer(1);
            set.Propagator.PropagateMinutes([minutes[i]], alone);
            alone.Status[0].ShouldBe(states.Status[i]);
            alone[0].ShouldBe(states[i]);
            bool failed = states.Status[i] != PropagationStatus.Ok;
            failures += failed ? 1 : 0;
            for (int component = 0; component < 6; component++)
                double.IsNaN(states.ColumnOf(component)[i]).ShouldBe(failed);
        }

        failures.ShouldBeInRange(1, minutes.Length - 1);
    }

    [Fact]
    public void Read_VerificationSets_OnlyThreeHaveBadChecksums()
    {
        string text = string.Concat(GoldenCsv.Rows("truth/sgp4/sets.csv").Select(f => $"{f[0]}\n{f[1]}\n"));
        ElementFile strict = Tle.Read(text, "sets.csv", null, Sets.Leap);
        ElementFile lenient = Tle.Read(text, "sets.csv", null, Sets.Leap, TleChecksum.Warn);
        lenient.Sets.Length.ShouldBe(33);
        lenient.Sets.Select(s => s.CatalogueNumber).Except(strict.Sets.Select(s => s.CatalogueNumber))
            .ShouldBe([33333, 33334, 33335]);
        strict.Diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error).ShouldBe(3);
    }

    [Fact]
    public void Propagate_BufferTooSmall_Throws()
    {
        Sgp4Propagator propagator = CatalogueSets.All[0];
        Should.Throw<ArgumentException>(() => propagator.PropagateMinutes([0.0, 1.0], new StateBuffer(1)));
        Should.Throw<ArgumentException>(() => propagator.Propagate([default, default], new StateBuffer(1)));
        Should.Throw<ArgumentOutOfRangeException>(() => new StateBuffer(-1));
        propagator.PropagateMinutes([], new StateBuffer(0));
    }

    [Fact]
    public void Propagate_BufferTooLarge_LeavesTheRestAlone()
    {
        var states = new StateBuffer(4);
        CatalogueSets.All[0].PropagateMinutes([0.0, 1.0, 2.0, 3.0], states);
        var before = states[3];
        CatalogueSets.All[0].PropagateMinutes([10.0, 11.0, 12.0], states);
        states[3].ShouldBe(before);
        Should.Throw<ArgumentOutOfRangeException>(() => states.ColumnOf(6).Length);
        Should.Throw<IndexOutOfRangeException>(() => states[4].ToString());
    }

    [Theory]
    [InlineData(-0.1, 15.0)]
    [InlineData(1.0, 15.0)]
    [InlineData(double.NaN, 15.0)]
    [InlineData(0.1, 0.0)]
    [InlineData(0.1, -1.0)]
    [InlineData(0.1, double.PositiveInfinity)]
    [InlineData(0.1, double.NaN)]
    public void Constructor_ImpossibleOrbit_Throws(double eccentricity, double meanMotion)
    {
        MeanElements elements = Sets.Iss.Elements with
        {
            Eccentricity = eccentricity,
            MeanMotionRevolutionsPerDay = meanMotion,
        };
        Should.Throw<ArgumentOutOfRangeException>(() => new Sgp4Propagator(elements, Sets.Leap));
    }

    private static bool Fails(VerificationSet set)
    {
        double[] minutes = [.. set.Walk()];
        var states = new StateBuffer(minutes.Length);
        set.Propagator.PropagateMinutes(minutes, states);
        return states.Status[0] == PropagationStatus.Ok && states.Status.ToArray().Any(s => s != PropagationStatus.Ok);
    }
}
