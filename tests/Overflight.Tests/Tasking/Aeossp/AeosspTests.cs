using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Overflight.Analyses;
using Overflight.Data.Aeossp;
using Overflight.Numerics;
using Overflight.Tasking.Aeossp;
using Overflight.Time;
using Shouldly;
using Xunit.Abstractions;

namespace Overflight.Tests.Tasking.Aeossp;

/// <summary>
/// The five cases of ../shared/data/aeossp. The short run takes one of them for a few rounds, the long one all of them
/// for 120 s each on two threads.
/// </summary>
public sealed class AeosspTests(ITestOutputHelper output)
{
    [Fact]
    public void Plan_FewRounds_IsValidAndNearItsBound()
    {
        if (Judge(3, roundsMax: 3, CancellationToken.None) is not { } plan)
            return;
        plan.Weight.ShouldBeGreaterThan(1.08 * plan.FirstWeight);
        plan.GapRatio.ShouldBeLessThan(0.02);
    }

    /// <summary>Weights reached on 2026-11-22, less a little: other work may have the processors.</summary>
    [Theory]
    [InlineData(1, 0.882)]
    [InlineData(2, 0.848)]
    [InlineData(3, 0.823)]
    [InlineData(4, 0.833)]
    [InlineData(5, 0.802)]
    [Trait("Category", "Soak")]
    public void Plan_TwoMinutes_IsValidAndNearItsBound(int number, double least)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(120.0));
        if (Judge(number, int.MaxValue, limit.Token) is not { } plan)
            return;
        plan.GapRatio.ShouldBeLessThan(0.005);
        (plan.Weight / plan.WholeWeight).ShouldBeGreaterThan(least);
        plan.Weight.ShouldBeGreaterThan(1.08 * plan.FirstWeight);
    }

    private static AeosspCase Read(int number)
    {
        TestData.TrySharedData($"aeossp/test_easy/case_{number:0000}", out string folder).ShouldBeTrue();
        AeosspText.TryRead(
            File.ReadAllText(Path.Combine(folder, "mission.yaml")),
            File.ReadAllText(Path.Combine(folder, "satellites.yaml")),
            File.ReadAllText(Path.Combine(folder, "tasks.yaml")),
            out AeosspCase? instance, out _, out Diagnostic diagnostic).ShouldBeTrue(diagnostic.ToString());
        return instance.ShouldNotBeNull();
    }

    private PlanAeosspResult? Judge(int number, int roundsMax, CancellationToken limit)
    {
        if (!TestData.TrySharedData("aeossp/test_easy", out _))
            return null;
        AeosspCase instance = Read(number);
        var request = new PlanAeosspRequest { Case = instance, Threads = 2, Seed = 1, RoundsMax = roundsMax };
        PlanAeosspResult plan = PlanAeossp.Run(request, null, limit, CancellationToken.None);
        using var solution = JsonDocument.Parse(AeosspSolutionText.Write(plan, LeapSeconds.Iers));
        var checker = new AeosspChecker(instance);
        checker.Check([.. solution.RootElement.GetProperty("actions").EnumerateArray().Select(ActOf)]);
        checker.Violations.ShouldBeEmpty();

        JsonElement metrics = solution.RootElement.GetProperty("metrics");
        double wcr = metrics.GetProperty("WCR").GetDouble();
        double bound = solution.RootElement.GetProperty("bound").GetDouble();
        checker.CompletedWeightRatio.ShouldBe(wcr, 1e-6);
        checker.MeanTurnaroundS.ShouldBe(metrics.GetProperty("TAT").GetDouble(), 1e-3);
        (checker.EnergyJ / 3600.0).ShouldBe(metrics.GetProperty("PC").GetDouble(), 0.01);
        wcr.ShouldBeGreaterThan(0.70);
        bound.ShouldBeInRange(wcr - 1e-6, 1.0);
        output.WriteLine($"case {number}: WCR {wcr}, bound {bound}, gap {plan.GapRatio:0.00000}, greedy " +
            $"{solution.RootElement.GetProperty("greedy")}, {plan.Rounds} rounds, {metrics}");
        return plan;
    }

    private static AeosspChecker.Act ActOf(JsonElement action)
    {
        action.GetProperty("type").GetString().ShouldBe("observation");
        Instant Time(string key)
        {
            TimeText.TryParseUtc(action.GetProperty(key).GetString(), LeapSeconds.Iers, out Instant at, out _)
                .ShouldBeTrue();
            return at;
        }

        return new AeosspChecker.Act(
            action.GetProperty("satellite_id").GetString().ShouldNotBeNull(),
            action.GetProperty("task_id").GetString().ShouldNotBeNull(), Time("start_time"), Time("end_time"));
    }
}
