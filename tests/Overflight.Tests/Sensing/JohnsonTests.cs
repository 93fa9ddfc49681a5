using System;
using System.Linq;
using Overflight.Data.Reference;
using Overflight.Numerics;
using Overflight.Sensing;
using Shouldly;

namespace Overflight.Tests.Sensing;

public sealed class JohnsonTests
{
    private static readonly InterpretationTask[] Tasks = Enum.GetValues<InterpretationTask>();

    [Fact]
    public void Probability_WorkedCycles_AsPublished()
    {
        string[][] rows = [.. GoldenCsv.Rows("truth/giqe/ttpf.csv")];
        rows.Length.ShouldBe(3);
        double error = rows.Max(r => Tasks.Max(t => Math.Abs(
            Johnson.Probability(t, GoldenCsv.Number(r[0]) * Johnson.HalfwayCount(t)) - GoldenCsv.Number(r[1]))));
        Validation.Record("giqe", "TTPF, cycles for a share of observers", 3 * rows.Length, error, "1", 1e-3);
    }

    /// <summary>More cycles never hurt, and no number of them breaks the arithmetic.</summary>
    [Fact]
    public void Probability_MoreCycles_IsGreater()
    {
        foreach (InterpretationTask task in Tasks)
        {
            double[] found = [.. Enumerable.Range(-30, 200).Select(i => Johnson.Probability(task, Math.Pow(1.1, i)))];
            found.ShouldBeInOrder();
            found.ShouldAllBe(p => p >= 0.0 && p <= 1.0);
        }

        Johnson.Probability(InterpretationTask.Detection, 0.0).ShouldBe(0.0);
        Johnson.Probability(InterpretationTask.Detection, 1e300).ShouldBe(1.0);
    }

    /// <summary>Detecting is never harder than recognising, nor that than identifying.</summary>
    [Fact]
    public void Of_EveryShippedObject_TasksGetHarder()
    {
        foreach (ImagedObject item in ReferenceData.Objects().Objects)
        {
            for (double gsdM = 0.05; gsdM < 100.0; gsdM *= 1.3)
            {
                ObjectQuality quality = ObjectQuality.Of(item, gsdM, null);
                quality.Tasks.Select(t => t.Task).ShouldBe(Tasks);
                quality.Tasks.Select(t => (int)t.Finding).ShouldBeInOrder(SortDirection.Ascending, item.Name);
            }
        }
    }

    /// <summary>A large hull at 3 to 5 m: there, and a ship; which one, no.</summary>
    [Theory]
    [InlineData(3.0)]
    [InlineData(5.0)]
    public void Of_CarrierAtThreeToFiveMetres_IsRecognisedNotIdentified(double gsdM)
    {
        ObjectQuality quality = ObjectQuality.Of(Parsed("aircraft carrier, 330 m"), gsdM, null);
        quality.Tasks.Select(t => t.Finding)
            .ShouldBe([Feasibility.Supported, Feasibility.Supported, Feasibility.NotSupported]);
        quality.Tasks[2].Reason.ShouldContain("its details do not grow with it: the table (unsourced) asks for 0.6 m");
        ObjectQuality.Of(Parsed("vehicle"), gsdM, null).Tasks[0].Finding.ShouldBe(Feasibility.NotSupported);
    }

    /// <summary>What only an unsourced row of the table forbids is not refuted; what Johnson's cycles do is.</summary>
    [Theory]
    [InlineData("aircraft carrier", 3.0, InterpretationTask.Identification, true, false)]
    [InlineData("aircraft carrier", 10.0, InterpretationTask.Identification, true, true)]
    [InlineData("aircraft carrier", 0.5, InterpretationTask.Identification, true, false)]
    [InlineData("vehicle", 3.0, InterpretationTask.Detection, true, true)]
    [InlineData("bridge", 2.0, InterpretationTask.Identification, true, false)]
    [InlineData("bridge", 5.0, InterpretationTask.Recognition, false, true)]
    [InlineData("road", 2.0, InterpretationTask.Identification, false, true)]
    public void Of_TaskOutOfReach_IsRefutedByFiguresWithASource(
        string text, double gsdM, InterpretationTask task, bool isUnsourced, bool isRefuted)
    {
        TaskQuality quality = ObjectQuality.Of(Parsed(text), gsdM, null).Tasks[(int)task];
        (quality.IsNeededUnsourced, quality.IsRefuted).ShouldBe((isUnsourced, isRefuted));
        quality.Reason.Contains("(unsourced)").ShouldBe(isUnsourced);
        ObjectQuality.Of(new ImagedObject { Name = "crate", LengthM = 0.1 }, gsdM, null).Tasks[(int)task]
            .IsNeededUnsourced.ShouldBeFalse(); // no row, so none without a source
    }

    [Fact]
    public void Of_SmallAperture_CountsTheCyclesItPasses()
    {
        ImagedObject item = Parsed("hangar, 60 x 40 m");
        ObjectQuality.Of(item, 1.0, null).CycleCount.ShouldBe(20.0);
        ObjectQuality.Of(item, 1.0, 1.9).CycleCount.ShouldBe(20.0);
        ObjectQuality.Of(item, 1.0, 4.0).CycleCount.ShouldBe(10.0);
    }

    /// <summary>What has no size goes by the table alone; what has neither is not refused at the door only.</summary>
    [Fact]
    public void Of_ObjectWithoutSize_GoesByTheTable()
    {
        ObjectQuality road = ObjectQuality.Of(Parsed("road"), 5.0, null);
        road.CycleCount.ShouldBeNull();
        road.Tasks.Select(t => t.Finding)
            .ShouldBe([Feasibility.Supported, Feasibility.NotSupported, Feasibility.NotSupported]);
        ObjectQuality.Of(new ImagedObject { Name = "nothing" }, 5.0, null).Tasks
            .ShouldAllBe(t => t.Finding == Feasibility.Unknown);
    }

    [Theory]
    [InlineData("aircraft carrier", "aircraft carrier", ObjectKind.Ship, 332.8, 76.8)]
    [InlineData("Aircraft-Carrier, 330 m", "Aircraft-Carrier, 330 m", ObjectKind.Ship, 330.0, 76.15385)]
    [InlineData("aircraft carrier, 280 x 39m", "aircraft carrier, 280 x 39m", ObjectKind.Ship, 280.0, 39.0)]
    [InlineData("hangar,60", "hangar,60", ObjectKind.Other, 60.0, null)]
    [InlineData("hangar, 60 m × 40 m", "hangar, 60 m × 40 m", ObjectKind.Other, 60.0, 40.0)]
    [InlineData("town", "town", ObjectKind.UrbanArea, null, null)]
    public void TryParse_Object_HasItsSize(string text, string name, ObjectKind kind, double? length, double? width)
    {
        ImagedObject item = Parsed(text);
        (item.Name, item.Kind, item.LengthM).ShouldBe((name, kind, length));
        (item.WidthM is null).ShouldBe(width is null);
        (item.WidthM ?? 0.0).ShouldBe(width ?? 0.0, 1e-5);
    }

    [Theory]
    [InlineData("", 1, "an object is a name")]
    [InlineData(", 30 m", 1, "an object is a name")]
    [InlineData("barn", 1, "the object 'barn' is not known; give its size, as in: barn, 12 m")]
    [InlineData("barn, -3 m", 6, "'-3 m' is not a size of 0.01 to 100000 m; write 330 m")]
    [InlineData("barn, 0", 6, "is not a size")]
    [InlineData("barn, NaN m", 6, "is not a size")]
    [InlineData("barn, 1e9 m", 6, "is not a size")]
    [InlineData("barn, 3 x 4 x 5 m", 6, "is not a size")]
    [InlineData("barn, 3 x m", 6, "is not a size")]
    [InlineData("barn,", 6, "is not a size")]
    public void TryParse_NoObject_SaysWhere(string text, int column, string says)
    {
        ReferenceData.Objects().TryParse(text, out _, out Diagnostic diagnostic).ShouldBeFalse();
        (diagnostic.Line, diagnostic.Column).ShouldBe((1, column));
        diagnostic.Message.ShouldContain(says);
    }

    private static ImagedObject Parsed(string text)
    {
        ReferenceData.Objects().TryParse(text, out ImagedObject item, out Diagnostic diagnostic)
            .ShouldBeTrue(diagnostic.Message);
        return item;
    }
}
