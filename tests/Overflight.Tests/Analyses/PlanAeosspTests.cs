using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Threading;
using Overflight.Analyses;
using Overflight.Data.Aeossp;
using Overflight.Tasking;
using Overflight.Tasking.Aeossp;
using Overflight.Time;
using Shouldly;

namespace Overflight.Tests.Analyses;

public sealed class PlanAeosspTests
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

    private static readonly JsonSerializerOptions Json = OverflightJson.Options(LeapSeconds.Iers);

    [Fact]
    public void Run_RequestThroughJson_SameAnswer()
    {
        var request = new PlanAeosspRequest { Case = Small(), Threads = 2, Seed = 3, RoundsMax = 5 };
        string json = JsonSerializer.Serialize(request, Json);
        PlanAeosspRequest again = JsonSerializer.Deserialize<PlanAeosspRequest>(json, Json).ShouldNotBeNull();
        JsonSerializer.Serialize(again, Json).ShouldBe(json);
        PlanAeosspResult result = PlanAeossp.Run(request, null, CancellationToken.None);
        (result.Weight, result.Bound, result.Proved, result.WholeWeight).ShouldBe((2.0, 2.0, true, 8.0));
        result.Actions.Select(a => (a.SatelliteId, a.TaskId)).ShouldBe([("sat_001", "task_b")]);
        result.LeftOut.Select(l => (l.TaskId, l.Reason, string.Join(' ', l.InTheWay))).ShouldBe(
            [("task_a", LeftOutReason.InTheWay, "task_b"), ("task_c", LeftOutReason.NeverVisible, "")]);

        string answer = JsonSerializer.Serialize(result, Json);
        JsonSerializer.Serialize(PlanAeossp.Run(again, null, CancellationToken.None), Json).ShouldBe(answer);
        PlanAeosspResult back = JsonSerializer.Deserialize<PlanAeosspResult>(answer, Json).ShouldNotBeNull();
        JsonSerializer.Serialize(back, Json).ShouldBe(answer);
        AeosspSolutionText.Write(back, LeapSeconds.Iers)
            .ShouldBe(AeosspSolutionText.Write(result, LeapSeconds.Iers));
    }

    /// <summary>A case with sunlit time, which no file holds.</summary>
    [Fact]
    public void Serialize_CaseWithLight_SurvivesJson()
    {
        AeosspCase dark = Small();
        var half = new Interval(dark.Horizon.Start, dark.Horizon.Midpoint);
        AeosspSatellite satellite = dark.Satellites[0];
        AeosspCase lit = dark with
        {
            Satellites = [satellite with { Battery = satellite.Battery with { Sunlit = IntervalSet.From([half]) } }],
        };
        string json = JsonSerializer.Serialize(lit, Json);
        JsonSerializer.Deserialize<AeosspCase>(json, Json).ShouldNotBeNull()
            .Satellites[0].Battery.Sunlit.ShouldBe(IntervalSet.From([half]));
    }

    [Fact]
    public void Run_Progress_IsAShareThatEndsAtOne()
    {
        var told = new Told();
        PlanAeossp.Run(new() { Case = Small() }, told, CancellationToken.None).Proved.ShouldBeTrue();
        told.Values.ShouldAllBe(v => v > 0.0 && v <= 1.0);
        told.Values[^1].ShouldBe(1.0);
    }

    [Fact]
    public void Run_Cancelled_HasAPlanOnceTheSearchBegan()
    {
        var stopped = new CancellationToken(canceled: true);
        var request = new PlanAeosspRequest { Case = Small() };
        PlanAeosspResult result = PlanAeossp.Run(request, null, stopped, CancellationToken.None);
        (result.Rounds, result.Weight).ShouldBe((0, 2.0));
        Should.Throw<OperationCanceledException>(() => PlanAeossp.Run(request, null, stopped));
    }

    /// <summary>Cases made by other means than reading text.</summary>
    [Fact]
    public void Run_CaseThatCannotBe_ThrowsWithTheMend()
    {
        AeosspCase good = Small();
        AeosspTask task = good.Tasks[0];
        foreach ((AeosspCase bad, string says) in (List<(AeosspCase, string)>)
        [
            (good with { Horizon = new(good.Horizon.Start, good.Horizon.Start) }, "end after it starts"),
            (good with { Horizon = new(good.Horizon.Start, good.Horizon.Start + Duration.FromDays(15.0)) }, "14 days"),
            (good with { ActionStep = Duration.Zero }, "1 s or longer"),
            (good with { GeometryStep = Duration.FromSeconds(7.0) }, "divide the horizon"),
            (good with { ResourceStep = Duration.FromNanoseconds(1) }, "1 s or longer"),
            (good with { Satellites = [] }, "satellites"),
            (good with { Tasks = default }, "tasks"),
            (good with { Tasks = [task, task] }, "'task_a' is used twice"),
            (good with { Satellites = [good.Satellites[0], good.Satellites[0]] }, "'sat_001' is used twice"),
            (good with { Tasks = [task with { Weight = -1.0 }] }, "more than zero"),
        ])
            Should.Throw<ArgumentException>(() => PlanAeossp.Run(new() { Case = bad }, null, CancellationToken.None))
                .Message.ShouldContain(says);
        Should.Throw<ArgumentException>(
            () => PlanAeossp.Run(new() { Case = good, Threads = 0 }, null, CancellationToken.None));
        Should.Throw<ArgumentException>(
            () => PlanAeossp.Run(new() { Case = good, RoundsMax = -1 }, null, CancellationToken.None));
    }

    private static AeosspCase Small()
    {
        AeosspText.TryRead(Mission, Satellites, Tasks, out AeosspCase? read, out _, out _).ShouldBeTrue();
        return read.ShouldNotBeNull();
    }
}
