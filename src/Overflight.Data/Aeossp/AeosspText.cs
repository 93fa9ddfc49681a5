using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Overflight.Data.Yaml;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Orbits;
using Overflight.Tasking;
using Overflight.Tasking.Aeossp;
using Overflight.Time;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Aeossp;

/// <summary>
/// Reads the three files of a case of the AEOSSP benchmark. The first thing that is wrong refuses the case, with the
/// file, the line and what would mend it.
/// </summary>
public static class AeosspText
{
    /// <summary>Names of the files in the folder of a case.</summary>
    public const string MissionFile = "mission.yaml", SatellitesFile = "satellites.yaml", TasksFile = "tasks.yaml";

    /// <summary>Longest file that is read, characters.</summary>
    public const int LengthMax = 16 * 1024 * 1024;

    private const int StepMaxS = 3_600;
    private const double JoulesPerWattHour = 3_600.0, PowerMax = 1e6;

    /// <summary>Reads a case. Never throws for what is in the texts.</summary>
    /// <param name="mission">Text of <c>mission.yaml</c>.</param>
    /// <param name="satellites">Text of <c>satellites.yaml</c>.</param>
    /// <param name="tasks">Text of <c>tasks.yaml</c>.</param>
    /// <param name="instance">The case, where it is good.</param>
    /// <param name="file">The name of the file that is wrong, otherwise.</param>
    /// <param name="diagnostic">What is wrong in it, where, and how to mend it.</param>
    public static bool TryRead(
        string mission, string satellites, string tasks, [NotNullWhen(true)] out AeosspCase? instance,
        out string file, out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(mission);
        ArgumentNullException.ThrowIfNull(satellites);
        ArgumentNullException.ThrowIfNull(tasks);
        instance = null;
        file = MissionFile;
        if (!TryRoot(mission, "mission", out YamlNode? node, out diagnostic) ||
            !TryMission(node, out AeosspCase? read, out diagnostic))
            return false;
        file = SatellitesFile;
        if (!TryRoot(satellites, "satellites", out node, out diagnostic) ||
            !TryList(node, "satellite_id", AeosspCase.SatellitesMax, SatelliteOf, s => s.Id,
                out ImmutableArray<AeosspSatellite> fleet, out diagnostic))
            return false;
        file = TasksFile;
        if (!TryRoot(tasks, "tasks", out node, out diagnostic) ||
            !TryList(node, "task_id", AeosspCase.TasksMax, entry => TaskOf(entry, read), t => t.Id,
                out ImmutableArray<AeosspTask> wanted, out diagnostic))
            return false;
        instance = read with { Satellites = fleet, Tasks = wanted };
        return true;
    }

    private static bool TryRoot(
        string yaml, string key, [NotNullWhen(true)] out YamlNode? node, out Diagnostic diagnostic)
    {
        node = null;
        if (yaml.Length > LengthMax)
        {
            diagnostic = Diagnostic.Error(0, 0, $"the file is longer than {LengthMax} characters");
            return false;
        }

        if (!YamlText.TryParse(yaml, out YamlNode? root, out diagnostic))
            return false;
        node = root is YamlMappingNode map ? YamlText.Child(map, key) : null;
        if (node is null)
            diagnostic = Diagnostic.Error(1, 1, $"the file must be one mapping that begins with '{key}:'");
        return node is not null;
    }

    private static bool TryMission(
        YamlNode node, [NotNullWhen(true)] out AeosspCase? instance, out Diagnostic diagnostic)
    {
        var entry = new YamlEntry(node, "'mission'");
        string id = entry.Text("case_id");
        Instant start = entry.Time("horizon_start", LeapSeconds.Iers);
        Instant end = entry.Time("horizon_end", LeapSeconds.Iers);
        if (entry.IsGood && (end <= start || end - start > AeosspCase.HorizonMax))
            entry.RefuseAt(
                "horizon_end", $"the horizon must end after it starts, and within {AeosspCase.HorizonMax.Days:0} days");
        Duration[] steps =
        [
            Step(entry, "action_time_step_s", end - start), Step(entry, "geometry_sample_step_s", end - start),
            Step(entry, "resource_sample_step_s", end - start),
        ];
        YamlEntry propagation = entry.Entry("propagation");
        propagation.Word("model", "sgp4");
        propagation.Word("frame_inertial", "gcrf");
        propagation.Word("frame_fixed", "itrf");
        propagation.Word("earth_shape", "wgs84");
        diagnostic = entry.Problem;
        instance = !entry.IsGood
            ? null
            : new AeosspCase
            {
                Id = id,
                Horizon = new Interval(start, end),
                ActionStep = steps[0],
                GeometryStep = steps[1],
                ResourceStep = steps[2],
                Satellites = [],
                Tasks = [],
            };
        return instance is not null;
    }

    private static Duration Step(YamlEntry entry, string key, Duration horizon)
    {
        Duration step = entry.Seconds(key, StepMaxS);
        if (entry.IsGood && horizon.Nanoseconds % step.Nanoseconds != 0)
            entry.RefuseAt(key, $"'{key}' must divide the horizon of {horizon} without a rest");
        return step;
    }

    private static bool TryList<T>(
        YamlNode node, string idKey, int countMax, Func<YamlEntry, T> read, Func<T, string> idOf,
        out ImmutableArray<T> items, out Diagnostic diagnostic)
    {
        (items, diagnostic) = ([], default);
        if (node is not YamlSequenceNode { Children: { Count: > 0 } children } || children.Count > countMax)
        {
            diagnostic = YamlText.ErrorAt(node, $"this must be a list of 1 to {countMax} items");
            return false;
        }

        var found = ImmutableArray.CreateBuilder<T>(children.Count);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlNode child in children)
        {
            var entry = new YamlEntry(child, "an item of the list");
            T item = read(entry);
            if (entry.IsGood && !ids.Add(idOf(item)))
                entry.RefuseAt(idKey, $"'{idOf(item)}' is used twice; give each its own '{idKey}'");
            diagnostic = entry.Problem;
            if (!entry.IsGood)
                return false;
            found.Add(item);
        }

        items = found.ToImmutable();
        return true;
    }

    private static AeosspSatellite SatelliteOf(YamlEntry entry)
    {
        string id = entry.Text("satellite_id");
        MeanElements? elements = ElementsOf(entry);
        YamlEntry sensor = entry.Entry("sensor");
        YamlEntry attitude = entry.Entry("attitude_model"), resources = entry.Entry("resource_model");
        string type = sensor.Text("sensor_type");
        double Power(string key) => resources.Number(key, 0.0, PowerMax);
        double capacityWh = resources.Number("battery_capacity_wh", 1e-6, PowerMax);
        return new AeosspSatellite
        {
            Id = id,
            Elements = elements!, // not null unless the entry is refused
            SensorType = type,
            Agility = new Agility
            {
                RateMaxRadPerS = DegreesToRad(attitude.Number("max_slew_velocity_deg_per_s", 1e-6, 360.0)),
                AccelerationMaxRadPerS2 =
                    DegreesToRad(attitude.Number("max_slew_acceleration_deg_per_s2", 1e-6, 360.0)),
                Settling = Duration.FromSeconds(attitude.Number("settling_time_s", 0.0, StepMaxS)),
            },
            OffNadirMax = Angle.FromDegrees(attitude.Number("max_off_nadir_deg", 0.0, 90.0)),
            Battery = new Battery
            {
                CapacityJ = JoulesPerWattHour * capacityWh,
                InitialJ = JoulesPerWattHour * resources.Number("initial_battery_wh", 0.0, capacityWh),
                IdleW = Power("idle_power_w"),
                ImagingW = Power("imaging_power_w"),
                SlewW = Power("slew_power_w"),
                ChargeW = Power("sunlit_charge_power_w"),
                Sunlit = IntervalSet.Empty,
            },
        };
    }

    private static MeanElements? ElementsOf(YamlEntry entry)
    {
        string line1 = entry.Text("tle_line1"), line2 = entry.Text("tle_line2");
        if (!entry.IsGood)
            return null;
        if (Tle.TryParse(
            null, line1, line2, new ElementOrigin(SatellitesFile), LeapSeconds.Iers, TleChecksum.Reject,
            out Omm? set, out Diagnostic diagnostic))
            return set.Elements;
        entry.RefuseAt("tle_line1", $"the two-line set cannot be read: {diagnostic.Message}");
        return null;
    }

    private static AeosspTask TaskOf(YamlEntry entry, AeosspCase mission)
    {
        Instant release = entry.Time("release_time", LeapSeconds.Iers), due = entry.Time("due_time", LeapSeconds.Iers);
        if (entry.IsGood && (due <= release || release < mission.Horizon.Start || due > mission.Horizon.End))
            entry.RefuseAt("due_time", "the window must end after it begins, and lie in the horizon");
        var task = new AeosspTask
        {
            Id = entry.Text("task_id"),
            Name = entry.Text("name"),
            Place = Geodetic.FromDegrees(
                entry.Number("latitude_deg", -90.0, 90.0), entry.Number("longitude_deg", -360.0, 360.0),
                entry.Number("altitude_m", -1e3, 1e4)),
            Window = entry.IsGood ? new Interval(release, due) : default,
            Exposure = entry.Seconds("required_duration_s", 24 * StepMaxS),
            SensorType = entry.Text("required_sensor_type"),
            Weight = entry.Number("weight", 1e-9, 1e9),
        };
        long step = mission.ActionStep.Nanoseconds;
        if (entry.IsGood && task.Exposure.Nanoseconds % step != 0)
            entry.RefuseAt("required_duration_s", "'required_duration_s' must lie on the action grid");
        else if (entry.IsGood && ((release - mission.Horizon.Start).Nanoseconds % step != 0 ||
            (due - mission.Horizon.Start).Nanoseconds % step != 0))
            entry.RefuseAt("release_time", "release and due time must lie on the action grid");
        return task;
    }

    private static double DegreesToRad(double degrees) => Angle.FromDegrees(degrees).Radians;
}
