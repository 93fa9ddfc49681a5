using System;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Overflight.Data.Aeossp;
using Overflight.Numerics;
using Overflight.Tasking.Aeossp;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Data.Aeossp;

public sealed class AeosspTextTests
{
    private const string Breaking = "\n\t -:[]{}'\"&*#x9.\u0000";

    private const string Mission =
        """
        mission:
          case_id: case_x
          horizon_start: '2026-04-14T04:00:00Z'
          horizon_end: '2026-04-14T16:00:00Z'
          action_time_step_s: 5
          geometry_sample_step_s: 5
          resource_sample_step_s: 10
          propagation:
            model: sgp4
            frame_inertial: gcrf
            frame_fixed: itrf
            earth_shape: wgs84
        """;

    private const string Satellites =
        """
        satellites:
        - satellite_id: sat_001
          norad_catalog_id: 28051
          tle_line1: 1 28051U 03046A   26103.92936350  .00000126  00000+0  55914-4 0  9994
          tle_line2: 2 28051  98.1985 143.5711 0064246 173.9227 286.4737 14.36137850171300
          sensor:
            sensor_type: visible
          attitude_model:
            max_slew_velocity_deg_per_s: 1.0
            max_slew_acceleration_deg_per_s2: 0.25
            settling_time_s: 3.0
            max_off_nadir_deg: 25.0
          resource_model:
            battery_capacity_wh: 1600.0
            initial_battery_wh: 1000.0
            idle_power_w: 25.0
            imaging_power_w: 480.0
            slew_power_w: 280.0
            sunlit_charge_power_w: 100.0
        """;

    private const string Tasks =
        """
        tasks:
        - task_id: task_0001
          name: "Somewhere"
          latitude_deg: 41.0
          longitude_deg: 28.9
          altitude_m: 0.0
          release_time: '2026-04-14T08:31:00Z'
          due_time: '2026-04-14T08:57:00Z'
          required_duration_s: 45
          required_sensor_type: visible
          weight: 5.0
        """;

    [Fact]
    public void TryRead_GoodCase_IsInSiUnits()
    {
        AeosspText.TryRead(Mission, Satellites, Tasks, out AeosspCase? read, out _, out _).ShouldBeTrue();
        AeosspCase instance = read.ShouldNotBeNull();
        instance.Horizon.Length.ShouldBe(Duration.FromHours(12.0));
        instance.ResourceStep.ShouldBe(Duration.FromSeconds(10.0));
        AeosspSatellite satellite = instance.Satellites.ShouldHaveSingleItem();
        satellite.Battery.CapacityJ.ShouldBe(1600.0 * 3600.0);
        satellite.Agility.RateMaxRadPerS.ShouldBe(Math.PI / 180.0, 1e-15);
        AeosspTask task = instance.Tasks.ShouldHaveSingleItem();
        (task.Exposure, task.Weight, task.Window.Length)
            .ShouldBe((Duration.FromSeconds(45.0), 5.0, Duration.FromMinutes(26.0)));
    }

    [Theory]
    [InlineData("mission.yaml", 4, "horizon_end: '2026-04-14T16:00:00Z'", "horizon_end: '2026-04-14T03:00:00Z'", "end")]
    [InlineData("mission.yaml", 5, "action_time_step_s: 5", "action_time_step_s: 7", "divide")]
    [InlineData("mission.yaml", 5, "action_time_step_s: 5", "action_time_step_s: -5", "whole seconds")]
    [InlineData("mission.yaml", 9, "model: sgp4", "model: kepler", "sgp4")]
    [InlineData("satellites.yaml", 2, "satellite_id: sat_001", "satellite: sat_001", "satellite_id")]
    [InlineData("satellites.yaml", 4, "  9994", "  9993", "two-line")]
    [InlineData("satellites.yaml", 9, "velocity_deg_per_s: 1.0", "velocity_deg_per_s: -1.0", "number from")]
    [InlineData("satellites.yaml", 15, "initial_battery_wh: 1000", "initial_battery_wh: 2000", "number from")]
    [InlineData("satellites.yaml", 17, "imaging_power_w: 480.0", "imaging_power_w: much", "number from")]
    [InlineData("tasks.yaml", 4, "latitude_deg: 41.0", "latitude_deg: 91.0", "number from")]
    [InlineData("tasks.yaml", 8, "due_time: '2026-04-14T08:57:00Z'", "due_time: '2026-04-14T08:01:00Z'", "window")]
    [InlineData("tasks.yaml", 7, "T08:31:00Z", "T08:31:02Z", "grid")]
    [InlineData("tasks.yaml", 9, "required_duration_s: 45", "required_duration_s: 44", "grid")]
    [InlineData("tasks.yaml", 11, "weight: 5.0", "weight: 0", "number from")]
    [InlineData("tasks.yaml", 1, "tasks:", "task:", "tasks")]
    public void TryRead_OneThingWrong_IsRefusedWithItsPlace(
        string file, int line, string good, string bad, string says)
    {
        string Changed(string name, string text) => name == file ? text.Replace(good, bad) : text;
        AeosspText.TryRead(
            Changed("mission.yaml", Mission), Changed("satellites.yaml", Satellites), Changed("tasks.yaml", Tasks),
            out AeosspCase? instance, out string where, out Diagnostic diagnostic).ShouldBeFalse();
        instance.ShouldBeNull();
        (where, diagnostic.Line).ShouldBe((file, line));
        diagnostic.Message.ShouldContain(says);
    }

    [Fact]
    public void TryRead_DuplicateNames_AreRefused()
    {
        string twice = Tasks + "\n" + string.Join('\n', Tasks.Split('\n').Skip(1));
        AeosspText.TryRead(Mission, Satellites, twice, out _, out _, out Diagnostic diagnostic).ShouldBeFalse();
        diagnostic.Message.ShouldContain("twice");
        diagnostic.Line.ShouldBe(12);
    }

    [Fact]
    public void TryRead_BrokenText_NeverThrows() =>
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            string[] texts = [Mission, Satellites, Tasks];
            int which = random.Next(3);
            char[] text = texts[which].ToCharArray();
            for (int i = random.Next(1, 6); i > 0; i--)
                text[random.Next(text.Length)] = Breaking[random.Next(Breaking.Length)];
            texts[which] = new string(text);
            if (!AeosspText.TryRead(texts[0], texts[1], texts[2], out _, out _, out Diagnostic diagnostic))
                diagnostic.Message.ShouldNotBeEmpty();
        }).QuickCheckThrowOnFailure();
}
