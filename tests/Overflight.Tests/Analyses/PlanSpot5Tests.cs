using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Threading;
using Overflight.Analyses;
using Overflight.Tasking.Spot5;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public sealed class PlanSpot5Tests
{
    private const string Text =
        "3\n0 5 3 1 451.15 2 451.15 3 451.15\n7 4 1 13 902.3\n9 3 1 2 0\n3\n2 0 9 2 2 1 2\n3 0 7 9 3 13 2\n90000\n";

    [Fact]
    public void Run_RequestThroughJson_SameAnswer()
    {
        Spot5File.TryParse(Text, out Spot5File? file, out _).ShouldBeTrue();
        var request = new PlanSpot5Request { File = file.ShouldNotBeNull(), Threads = 2, Seed = 3, RoundsMax = 50 };
        JsonSerializerOptions options = OverflightJson.Options(LeapSeconds.Iers);
        string json = JsonSerializer.Serialize(request, options);
        PlanSpot5Request again = JsonSerializer.Deserialize<PlanSpot5Request>(json, options).ShouldNotBeNull();
        JsonSerializer.Serialize(again, options).ShouldBe(json);
        PlanSpot5Result result = PlanSpot5.Run(request, null, CancellationToken.None);
        (result.Profit, result.Bound, result.Proved).ShouldBe((9L, 9L, true));
        JsonSerializer.Serialize(PlanSpot5.Run(again, null, CancellationToken.None), options)
            .ShouldBe(JsonSerializer.Serialize(result, options));
        string answer = JsonSerializer.Serialize(result, options);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<PlanSpot5Result>(answer, options), options)
            .ShouldBe(answer);
    }

    [Fact]
    public void Run_Progress_IsAShareThatEndsAtOne()
    {
        Spot5File.TryParse(Text.Replace("3 0 7 9 3 13 2", "2 0 7 1 13 2 13 3 13"), out Spot5File? file, out _)
            .ShouldBeTrue();
        var told = new Told();
        PlanSpot5.Run(new() { File = file.ShouldNotBeNull() }, told, CancellationToken.None).Proved.ShouldBeTrue();
        told.Values.ShouldAllBe(v => v > 0.0 && v <= 1.0);
    }

    /// <summary>A file made by other means than reading text.</summary>
    [Fact]
    public void Run_FileThatBreaksTheForm_Throws()
    {
        Spot5File.TryParse(Text, out Spot5File? file, out _).ShouldBeTrue();
        Spot5File good = file.ShouldNotBeNull();
        Spot5Photograph one = good.Photographs[2];
        foreach (Spot5File bad in (List<Spot5File>)
        [
            good with { Photographs = good.Photographs.Add(one) },
            good with { Photographs = [one with { Cameras = [new(2, -1m)] }] },
            good with { Photographs = [one with { Cameras = [new(2, decimal.MaxValue)] }] },
        ])
            Should.Throw<ArgumentException>(() => PlanSpot5.Run(new() { File = bad }, null, CancellationToken.None));
        foreach (Spot5Constraint bad in (Spot5Constraint[])
        [
            new() { Photographs = [0, 9], Forbidden = [[1, 2, 3]] },
            new() { Photographs = [0, 7, 9, 1], Forbidden = [[1, 2, 3, 1]] },
        ])
            Should.Throw<InvalidOperationException>(() => (good with { Constraints = [bad] }).ToProblem());
    }
}
