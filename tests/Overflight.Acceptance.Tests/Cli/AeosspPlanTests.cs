using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Shouldly;

namespace Overflight.Acceptance.Tests.Cli;

public class AeosspPlanTests
{
    private const string Mission =
        """
        mission:
          case_id: small
          horizon_start: '2026-04-14T06:30:00Z'
          horizon_end: '2026-04-14T07:30:00Z'
          action_time_step_s: 5
          geometry_sample_step_s: 5
          resource_sample_step_s: 10
          propagation: {model: sgp4, frame_inertial: gcrf, frame_fixed: itrf, earth_shape: wgs84}
        """;

    private const string Satellites =
        """
        satellites:
        - satellite_id: sat_001
          norad_catalog_id: 28649
          tle_line1: 1 28649U 05017A   26103.78459344  .00000718  00000+0  78137-4 0  9993
          tle_line2: 2 28649  97.5369 129.7615 0000594  88.5323 271.5964 14.90885377134226
          sensor: {sensor_type: infrared}
          attitude_model: {max_slew_velocity_deg_per_s: 0.9, max_slew_acceleration_deg_per_s2: 0.15,
            settling_time_s: 3.5, max_off_nadir_deg: 20.0}
          resource_model: {battery_capacity_wh: 1800.0, initial_battery_wh: 1000.0, idle_power_w: 30.0,
            imaging_power_w: 680.0, slew_power_w: 320.0, sunlit_charge_power_w: 115.0}
        """;

    /// <summary>Two in the same place that cannot both be done in one pass, one that is never seen.</summary>
    private const string Tasks =
        """
        tasks:
        - {task_id: task_a, name: a, latitude_deg: 28.197828, longitude_deg: 10.071338, altitude_m: 0.0,
            release_time: '2026-04-14T06:31:30Z', due_time: '2026-04-14T07:07:30Z', required_duration_s: 50,
            required_sensor_type: infrared, weight: 1.0}
        - {task_id: task_b, name: b, latitude_deg: 28.3, longitude_deg: 10.1, altitude_m: 0.0,
            release_time: '2026-04-14T06:31:30Z', due_time: '2026-04-14T07:07:30Z', required_duration_s: 50,
            required_sensor_type: infrared, weight: 2.0}
        - {task_id: task_c, name: c, latitude_deg: -60.0, longitude_deg: 100.0, altitude_m: 0.0,
            release_time: '2026-04-14T06:31:30Z', due_time: '2026-04-14T07:07:30Z', required_duration_s: 20,
            required_sensor_type: infrared, weight: 5.0}
        """;

    [Fact]
    public async Task Plan_SmallCase_IsProvedInTheFormOfTheBenchmark()
    {
        using Tool tool = Case(Mission, Satellites, Tasks);
        Ran ran = await tool.RunAsync(
            "plan", "aeossp", tool.Folder, "--time-limit", "20", "--threads", "1", "--format", "json");
        ran.Error.ShouldBeEmpty();
        ran.Code.ShouldBe(0);
        using var json = JsonDocument.Parse(ran.Output);
        JsonElement root = json.RootElement, action = root.GetProperty("actions").EnumerateArray().Single();
        action.EnumerateObject().Select(p => p.Name)
            .ShouldBe(["type", "satellite_id", "task_id", "start_time", "end_time"]);
        action.GetProperty("task_id").GetString().ShouldBe("task_b");
        root.GetProperty("metrics").GetProperty("WCR").GetDouble().ShouldBe(0.25);
        root.GetProperty("bound").GetDouble().ShouldBe(0.25);
        root.GetProperty("proved").GetBoolean().ShouldBeTrue();
        root.GetProperty("left_out").EnumerateArray().Select(l => l.GetProperty("reason").GetString())
            .ShouldBe(["in_the_way", "never_visible"]);

        Ran table = await tool.RunAsync("plan", "aeossp", tool.Folder, "--rounds", "1", "--threads", "2");
        table.Code.ShouldBe(0);
        table.Output.ShouldContain("none: proved");
    }

    [Fact]
    public async Task Plan_NothingToDo_AnswersInTheNegative()
    {
        using Tool tool = Case(Mission, Satellites, Tasks.Replace("infrared", "visible"));
        Ran ran = await tool.RunAsync("plan", "aeossp", tool.Folder);
        (ran.Code, ran.Error).ShouldBe((1, ""));
    }

    [Fact]
    public async Task Plan_WrongCase_IsOneLineThatSaysHowToMendIt()
    {
        using Tool tool = Case(Mission, Satellites, Tasks.Replace("weight: 2.0", "weight: -2.0"));
        Refused(await tool.RunAsync("plan", "aeossp", tool.Folder), 3, "tasks.yaml: line 8, column 51: 'weight'");
        Refused(await tool.RunAsync("plan", "aeossp", tool.Folder + "x"), 3, "There is no folder");
        Refused(await tool.RunAsync("plan", "aeossp", tool.Folder, "--threads", "0"), 2, "--threads must lie between");
        Refused(await tool.RunAsync("plan", "aeossp", tool.Folder, "--time-limit", "-1"), 2, "--time-limit");
    }

    private static Tool Case(string mission, string satellites, string tasks)
    {
        var tool = new Tool();
        tool.WriteFile("mission.yaml", mission);
        tool.WriteFile("satellites.yaml", satellites);
        tool.WriteFile("tasks.yaml", tasks);
        return tool;
    }

    private static void Refused(Ran ran, int code, string says)
    {
        ran.Output.ShouldBeEmpty();
        ran.Code.ShouldBe(code);
        ran.Error.ShouldContain(says);
        ran.Error.Count(c => c == '\n').ShouldBe(1);
    }
}
