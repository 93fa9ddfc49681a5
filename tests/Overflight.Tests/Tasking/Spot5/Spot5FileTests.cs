using System;
using System.Linq;
using System.Text;
using System.Threading;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Analyses;
using Overflight.Numerics;
using Overflight.Tasking.Spot5;
using Shouldly;

namespace Overflight.Tests.Tasking.Spot5;

public sealed class Spot5FileTests
{
    private const string Small =
        "3\n0 5 3 1 451.15 2 451.15 3 451.15 42510 1\n7 4 1 13 902.3 \n9 3 1 2 0\n3\n2 0 9 2 2 1 2 \n" +
        "3 0 7 9 3 13 2\n90000\n";

    [Fact]
    public void TryParse_SmallFile_IsReadWhole()
    {
        Spot5File file = Read(Small);
        file.Photographs.Select(p => (p.Id, p.Profit)).ShouldBe([(0, 5L), (7, 4L), (9, 3L)]);
        file.Photographs[0].Cameras.ShouldBe([new(1, 451.15m), new(2, 451.15m), new(3, 451.15m)]);
        file.Photographs[1].Cameras.ShouldBe([new(13, 902.3m)]);
        file.Constraints.Length.ShouldBe(2);
        file.Constraints[0].Photographs.ShouldBe([0, 9]);
        file.Constraints[0].Forbidden.Select(t => string.Join(' ', t)).ShouldBe(["2 2", "1 2"]);
        file.Constraints[1].Forbidden.Select(t => string.Join(' ', t)).ShouldBe(["3 13 2"]);
        file.Capacity.ShouldBe(90_000m);
    }

    [Theory]
    [InlineData("", 1, 1, "number of photographs")]
    [InlineData("x", 1, 1, "'x' is not the number of photographs, which is a whole number from 0 to 1500")]
    [InlineData("1501", 1, 1, "a whole number from 0 to 1500")]
    [InlineData("-1", 1, 1, "a whole number from 0")]
    [InlineData("1 2\n", 1, 3, "on a line of its own")]
    [InlineData("2\n0 1 1 2 0\n", 2, 1, "ends after 1 of 2 photographs")]
    [InlineData("2\n0 1 1 2 0\n0 1 1 2 0\n0\n", 3, 1, "photograph 0 stands in the file twice")]
    [InlineData("1\n0 1 1 4 0\n0\n", 2, 7, "no camera 4; it is 1, 2, 3 or, for stereo, 13")]
    [InlineData("1\n0 1 2 1 0 1 0\n0\n", 2, 11, "has camera 1 twice")]
    [InlineData("1\n0 1 2 1 0\n0\n", 2, 10, "the line ends where the camera should stand")]
    [InlineData("1\n0 1 1 1 -5\n0\n", 2, 9, "'-5' is not the consumption")]
    [InlineData("1\n0 1 1 1 1e3\n0\n", 2, 9, "such as 451.15")]
    [InlineData("1\n0 -1 1 1 0\n0\n", 2, 3, "'-1' is not the profit")]
    [InlineData("1\n0 1 1 1 0\n", 2, 1, "ends before the number of lines of constraints")]
    [InlineData("2\n0 1 1 1 0\n1 1 1 1 0\n1\n2 0 5 1 1\n", 5, 5, "there is no photograph 5")]
    [InlineData("2\n0 1 1 1 0\n1 1 1 1 0\n1\n2 0 0 1 1\n", 5, 5, "names photograph 0 twice")]
    [InlineData("2\n0 1 1 1 0\n1 1 1 1 0\n1\n4 0 1 1 1\n", 5, 1, "from 2 to 3")]
    [InlineData("2\n0 1 1 1 0\n1 1 1 1 0\n1\n2 0 1\n", 5, 6, "the line ends where the camera should stand")]
    [InlineData("2\n0 1 1 1 0\n1 1 1 1 0\n1\n2 0 1 1 1 1\n", 5, 12, "the line ends where the camera should stand")]
    [InlineData("2\n0 1 1 1 0\n1 1 1 1 0\n2\n2 0 1 1 1\n", 5, 1, "ends after 1 of 2 lines of constraints")]
    [InlineData("2\n0 1 1 1 0\n1 1 1 1 0\n1\n2 0 1 1 1\n90000\n", 6, 1, "includes the line of the capacity")]
    [InlineData("2\n0 1 1 1 0\n1 1 1 1 0\n2\n90000\n2 0 1 1 1\n", 5, 1, "in the last line only")]
    public void TryParse_BadText_IsRefusedWithThePlace(string text, int line, int column, string says)
    {
        Spot5File.TryParse(text, out Spot5File? file, out Diagnostic diagnostic).ShouldBeFalse();
        file.ShouldBeNull();
        diagnostic.Message.ShouldContain(says);
        (diagnostic.Line, diagnostic.Column).ShouldBe((line, column), diagnostic.ToString());
    }

    [Fact]
    public void TryParse_TooLong_IsRefused()
    {
        Spot5File.TryParse(new string(' ', Spot5File.LengthMax + 1), out _, out Diagnostic diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldContain("longer than");
    }

    [Fact]
    public void TryParse_TextFromAnywhere_NeverThrows() =>
        Prop.ForAll<string, int>((text, seed) =>
        {
            var random = new Random(seed);
            var mutated = new StringBuilder(Small);
            for (int i = 0; i < 3; i++)
                mutated[random.Next(mutated.Length)] = "0123456789 .\n-x\0"[random.Next(16)];
            foreach (string each in (string[])[text ?? "", mutated.ToString(), Small[..random.Next(Small.Length)]])
            {
                bool good = Spot5File.TryParse(each, out Spot5File? file, out Diagnostic diagnostic);
                good.ShouldBe(file is not null);
                if (file is null)
                    diagnostic.Message.ShouldNotBeEmpty();
                else
                    file.ToProblem().Fault().ShouldBeNull();
            }
        }).QuickCheckThrowOnFailure();

    /// <summary>
    /// 200 photographs of 451.15 take 90230 of 90000 by the raw reading, and 200 units of 200 by the rounded one, which
    /// the published optima count. The line of the capacity is one of the m.
    /// </summary>
    [Fact]
    public void Run_RecorderFullByTheRoundedReading_TakesWhatTheRawOneRefuses()
    {
        var text = new StringBuilder("203\n");
        for (int i = 0; i < 203; i++)
            text.Append($"{i} {(i == 0 ? 1 : 2)} 1 2 451.1500000000069\n");
        PlanSpot5Result result = Plan(text.Append("1\n90000\n").ToString());
        (result.Profit, result.Bound, result.Proved).ShouldBe((400L, 400L, true));
        result.Selected.Length.ShouldBe(200);
        result.Selected.ShouldNotContain(new Spot5Selected(0, 2));
        (result.Recorder.Units, result.Recorder.UnitsMax).ShouldBe((200L, 200L));
        (result.Recorder.FitsRounded, result.Recorder.FitsRaw).ShouldBe((true, false));
        result.Recorder.Consumption.ShouldBe(200 * 451.1500000000069m);
    }

    [Theory]
    [InlineData("451.0", 1)]
    [InlineData("451.15", 1)]
    [InlineData("902.3", 2)]
    [InlineData("1804.6", 4)]
    [InlineData("225.5", 1)]
    [InlineData("225.4", 0)]
    [InlineData("90000", 200)]
    public void UnitsOf_Consumption_IsRounded(string consumption, long units) =>
        Spot5File.UnitsOf(decimal.Parse(consumption)).ShouldBe(units);

    /// <summary>
    /// Stereo is a value of its own: what is forbidden for 1 and for 3 is not forbidden for 13, and 13 is neither
    /// thirteen cameras nor a digit 1 and a digit 3.
    /// </summary>
    [Fact]
    public void Run_Stereo_IsAValueOfItsOwn()
    {
        const string free = "2\n0 1 1 13 0\n1 1 3 1 0 2 0 3 0\n1\n2 0 1 1 1 3 3 1 3 3 1 1 2 3 2\n";
        Plan(free).Profit.ShouldBe(2);
        PlanSpot5Result one = Plan("2\n0 2 1 13 0\n1 1 2 1 0 3 0\n1\n2 0 1 13 1 13 3\n");
        (one.Profit, one.Proved).ShouldBe((2L, true));
        one.Selected.ShouldBe([new Spot5Selected(0, 13)]);
    }

    [Fact]
    public void Run_EmptyFile_IsProvedEmpty()
    {
        PlanSpot5Result result = Plan("0\n0\n");
        (result.Profit, result.Bound, result.Proved, result.GapRatio).ShouldBe((0L, 0L, true, 0.0));
        result.Selected.ShouldBeEmpty();
    }

    [Fact]
    public void RecorderOf_UnknownPhotograph_Throws() =>
        Should.Throw<ArgumentException>(() => Read(Small).RecorderOf([new(0, 13)])).Message.ShouldContain("camera 13");

    private static PlanSpot5Result Plan(string text)
    {
        PlanSpot5Result result = PlanSpot5.Run(new() { File = Read(text) }, null, CancellationToken.None);
        new Spot5Checker(text).Violations([.. result.Selected.Select(s => (s.Photograph, s.Camera))]).ShouldBeEmpty();
        return result;
    }

    private static Spot5File Read(string text)
    {
        Spot5File.TryParse(text, out Spot5File? file, out Diagnostic diagnostic).ShouldBeTrue(diagnostic.ToString());
        return file.ShouldNotBeNull();
    }
}
