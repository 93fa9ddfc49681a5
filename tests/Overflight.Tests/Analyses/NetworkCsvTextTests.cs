using System;
using System.Linq;
using Overflight.Analyses;
using Overflight.Tasking.Network;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public sealed class NetworkCsvTextTests
{
    private static readonly SimulateNetworkResult Result = SimulatedNetwork.Result();

    [Fact]
    public void Requests_EachVariant_HasItsLines()
    {
        string[] lines = NetworkCsvText.Requests(Result, LeapSeconds.Iers).Split('\n');
        lines.Length.ShouldBe(6);
        lines[0].Split(',').Length.ShouldBe(11);
        lines[1].ShouldEndWith(
            ",2026-04-01T00:00:00.000Z,2026-04-03T00:00:00.000Z,1.5,1,1,2026-04-01T01:00:00.000Z," +
            "2026-04-01T03:00:00.000Z,10800,met");
        lines[1].ShouldContain("\"<script>alert(\"\"1\"\")</script> & 'x', ");
        lines[2].ShouldBe("one,late,2026-04-01T00:00:00.000Z,2026-04-01T04:00:00.000Z,1,2,1,,,,not down in time");
    }

    [Fact]
    public void PicturesContactsPlaces_AreWrittenInTheirUnits()
    {
        string[] pictures = NetworkCsvText.Pictures(Result, LeapSeconds.Iers).Split('\n');
        pictures[1].ShouldContain(",12.5,no,2026-04-01T03:00:00.000Z,7190,");
        pictures[2].ShouldEndWith(",12.5,yes,,,");
        NetworkCsvText.Contacts(Result, LeapSeconds.Iers).Split('\n')[1]
            .ShouldEndWith("2026-04-01T02:00:36.000Z,2026-04-01T02:06:00.000Z,1000000000");
        NetworkCsvText.Places(Result).Split('\n')[1].ShouldEndWith(",3,43200,72000,1,64800,108000");
    }

    [Fact]
    public void Word_EveryReason_HasOneOfItsOwn()
    {
        string[] words = [.. Enum.GetValues<LostReason>().Select(LostWording.Word)];
        words.Distinct().Count().ShouldBe(words.Length);
    }
}
