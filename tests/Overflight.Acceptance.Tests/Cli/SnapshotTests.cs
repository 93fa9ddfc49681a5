using System.Threading.Tasks;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

/// <summary>What people see, as printed.</summary>
public class SnapshotTests
{
    [Theory]
    [InlineData("check.approved", 0, "check")]
    [InlineData("check-one.approved", 0, "check", "--claim", "whitehouse-20231127")]
    [InlineData("check-csv.approved", 0, "check", "--format", "csv")]
    [InlineData("check-geojson.approved", 0, "check", "--claim", "whitehouse-20231127", "--format", "geojson")]
    [InlineData("check-ics.approved", 0, "check", "--format", "ics")]
    [InlineData("check-strict.approved", 1, "check", "--claim", "whitehouse-20231127", "--min-elevation", "85")]
    [InlineData(
        "passes.approved", 0, "passes", "58400", "White House", "--from", "2026-04-10T00:00:00Z", "--days", "3")]
    [InlineData(
        "passes-zone.approved", 0, "passes", "malligyong-1", "37.566,126.9784", "--from", "2026-04-10 09:00", "--zone",
        "Asia/Seoul", "--days", "1")]
    [InlineData(
        "passes-csv.approved", 0, "passes", "58400", "Norfolk", "--from", "2026-04-10T00:00:00Z", "--days", "1", "-f",
        "csv")]
    [InlineData(
        "passes-ics.approved", 0, "passes", "58400", "Norfolk", "--from", "2026-04-10T00:00:00Z", "--days", "1", "-f",
        "ics")]
    [InlineData(
        "passes-none.approved", 1, "passes", "58400", "Norfolk", "--from", "2026-04-10T00:00:00Z", "--days", "0.01")]
    [InlineData(
        "coverage.approved", 0, "coverage", "58400", "--place", "Seoul", "--radius", "300", "--cell", "100km", "--from",
        "2026-04-10T00:00:00Z", "--days", "3", "--max-off-nadir", "30")]
    [InlineData(
        "coverage-csv.approved", 0, "coverage", "58400", "--place", "Seoul", "--radius", "300", "--cell", "200km",
        "--from", "2026-04-10T00:00:00Z", "--days", "3", "--max-off-nadir", "30", "-f", "csv")]
    [InlineData(
        "constellation.approved", 0, "constellation", "--satellites", "1,2,4", "--planes", "1,2", "--altitude", "500",
        "--sun-synchronous", "22:30", "--place", "Seoul", "--place", "Norfolk", "--max-off-nadir", "45", "--goal",
        "12h", "--street", "40", "--from", "2026-04-10T00:00:00Z", "--days", "5")]
    [InlineData(
        "constellation-csv.approved", 0, "constellation", "--satellites", "1,4", "--planes", "2,1", "--copies-of",
        "58400", "--place", "Seoul", "--max-off-nadir", "45", "--from", "2026-04-10T00:00:00Z", "--days", "5", "-f",
        "csv")]
    [InlineData("where.approved", 0, "where", "58400", "--at", "2023-11-27T14:36:25Z", "--from", "White House")]
    [InlineData("where-csv.approved", 0, "where", "58400", "--at", "2023-11-27T14:36:25Z", "--format", "csv")]
    [InlineData("elements-list.approved", 0, "elements", "list")]
    [InlineData("elements-show.approved", 0, "elements", "show", "58400", "--at", "2023-11-27T00:00:00Z")]
    [InlineData(
        "elements-show-kvn.approved", 0, "elements", "show", "58400", "--at", "2023-11-27T00:00:00Z", "--as", "kvn")]
    [InlineData("elements-age.approved", 0, "elements", "age", "58400", "--at", "2023-11-27T00:00:00Z")]
    [InlineData("earth-show.approved", 0, "earth", "show")]
    public async Task Run_Command_PrintsTheApprovedText(string file, int code, params string[] args)
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync(args);
        (ran.Error, ran.Code).ShouldBe(("", code));
        Approved.Check(file, ran.Output);
    }

    [Theory]
    [InlineData("help.approved")]
    [InlineData("help-check.approved", "check")]
    [InlineData("help-passes.approved", "passes")]
    [InlineData("help-notice.approved", "notice")]
    [InlineData("help-coverage.approved", "coverage")]
    [InlineData("help-constellation.approved", "constellation")]
    [InlineData("help-ephemeris.approved", "ephemeris")]
    [InlineData("help-where.approved", "where")]
    [InlineData("help-elements.approved", "elements")]
    [InlineData("help-elements-import.approved", "elements", "import")]
    [InlineData("help-elements-list.approved", "elements", "list")]
    [InlineData("help-elements-show.approved", "elements", "show")]
    [InlineData("help-elements-age.approved", "elements", "age")]
    [InlineData("help-earth.approved", "earth")]
    [InlineData("help-earth-import.approved", "earth", "import")]
    [InlineData("help-earth-show.approved", "earth", "show")]
    public async Task Run_Help_PrintsTheApprovedText(string file, params string[] command)
    {
        using var tool = new Tool();
        Ran ran = await tool.RunAsync([.. command, "--help"]);
        (ran.Error, ran.Code).ShouldBe(("", 0));
        Approved.Check(file, ran.Output);
    }
}
