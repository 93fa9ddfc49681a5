using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Data.Yaml;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Tasking;
using Overflight.Tasking.Network;
using Overflight.Time;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Scenarios;

/// <summary>
/// Reads a satellite of a scenario, or several of a pattern. What its sensor publishes need not be said.
/// </summary>
internal static class SatelliteReader
{
    private const double BitsPerGbit = 1e9, BitsPerMbit = 1e6, JoulesPerWh = 3600.0;

    private static readonly ImmutableArray<string> Keys =
    [
        "name", .. OrbitReader.Keys, "sensor", "mode", "off-nadir-deg", "swath-km", "slew-deg-per-s",
        "slew-acceleration-deg-per-s2", "settling-s", "margin-s", "battery", "memory-gbit", "imaging-mbit-per-s",
        "downlink-mbit-per-s", "contact-priority", "thermal",
    ];

    private static readonly ImmutableArray<string> BatteryKeys =
        ["capacity-wh", "idle-w", "imaging-w", "slew-w", "charge-w"];

    private static readonly ImmutableArray<string> ThermalKeys = ["exposure-s", "within-min"];

    /// <summary>The name as written, and the satellites it stands for.</summary>
    public static (string Name, ImmutableArray<NetworkSatellite> Satellites) Read(
        YamlNode node, ScenarioFrame frame, IDictionary<string, long> lines, out Diagnostic diagnostic)
    {
        var r = new YamlRecord(node, "a satellite", Keys);
        string name = r.Name();
        r.CheckNew(lines, "satellites", name);
        IReadOnlyList<NetworkOrbit> orbits = r.Orbits(frame, out bool isPattern);
        Sensor? sensor = SensorOf(r, frame.Sources.Sensors);
        if (sensor is null || orbits.Count == 0)
        {
            diagnostic = r.Diagnostic;
            return (name, []);
        }

        NetworkSatellite first = Satellite(r, name, orbits[0], sensor);
        ImmutableArray<NetworkSatellite> all =
        [
            .. orbits.Select((orbit, i) => first with
            {
                Name = isPattern ? string.Create(CultureInfo.InvariantCulture, $"{name}-{i + 1}") : name,
                Orbit = orbit,
            }),
        ];
        if (isPattern)
        {
            foreach (NetworkSatellite satellite in all)
                r.CheckNew(lines, "satellites", satellite.Name);
        }

        diagnostic = r.Diagnostic;
        return (name, all);
    }

    private static Sensor? SensorOf(YamlRecord r, SensorLibrary library)
    {
        if (r.Text("sensor", isNeeded: true) is not { } name || !r.IsGood)
            return null;
        if (!library.TryFind(name, out Sensor sensor))
        {
            r.FailAt("sensor", library.NotHere(name) + "; add yours by a sensor file");
            return null;
        }

        if (r.Text("mode") is not { } mode)
            return sensor;
        RadarMode? found = (sensor as RadarSensor)?.Modes.FirstOrDefault(m => m.Name == mode);
        if (found is null)
            r.FailAt("mode", sensor is RadarSensor radar
                ? $"the radar has no mode '{mode}'; it has {string.Join(", ", radar.Modes.Select(m => m.Name))}"
                : "only a radar has modes; take out 'mode'");
        return sensor is RadarSensor withModes && found is not null ? withModes with { Modes = [found] } : sensor;
    }

    private static NetworkSatellite Satellite(YamlRecord r, string name, NetworkOrbit orbit, Sensor sensor) => new()
    {
        Name = name,
        Orbit = orbit,
        Sensor = sensor,
        OffNadirMax = OffNadir(r, sensor),
        SwathM = SwathM(r, sensor),
        Agility = AgilityOf(r, sensor.Agility),
        Battery = BatteryOf(r),
        MemoryBits = Bits(r, "memory-gbit", 1e-3, 1e8, BitsPerGbit),
        BitsPerImagingSecond = Bits(r, "imaging-mbit-per-s", 0.0, 1e7, BitsPerMbit),
        DownlinkBitsPerSecond = Bits(r, "downlink-mbit-per-s", 1e-3, 1e7, BitsPerMbit),
        ContactPriority = r.Whole("contact-priority", 1, 1_000) ?? 1,
        Thermal = ThermalOf(r),
    };

    private static Angle OffNadir(YamlRecord r, Sensor sensor)
    {
        Angle? published = sensor switch
        {
            { OffNadirMax: { Radians: > 0.0 } angle } => angle,
            RadarSensor { IncidenceMax: { } incidence } => incidence, // larger than off nadir, so the radar's own holds
            _ => null,
        };
        Angle? given = r.Degrees("off-nadir-deg", 0.01, 90.0);
        if (given is null && published is null)
            r.FailAt("off-nadir-deg", $"how far {sensor.Name} looks to the side is not known; add 'off-nadir-deg' " +
                "(half its field of view where it only looks down)");
        return given ?? published ?? Angle.Zero;
    }

    private static double SwathM(YamlRecord r, Sensor sensor)
    {
        double? published = sensor switch
        {
            OpticalSensor { StatedSwath: { } swath } => swath.WidthM,
            RadarSensor { Modes: [var only] } => only.SwathM,
            _ => null,
        };
        double? given = r.Number("swath-km", 0.1, 3_000.0) * 1e3;
        if (given is null && published is null)
            r.FailAt("swath-km", sensor is RadarSensor
                ? $"{sensor.Name} has several modes; add 'mode' or 'swath-km'"
                : $"the swath of {sensor.Name} is not known; add 'swath-km'");
        return given ?? published ?? 0.0;
    }

    private static Agility AgilityOf(YamlRecord r, PublishedAgility published) => new()
    {
        RateMaxRadPerS = Turning(r, "slew-deg-per-s", 1e-4, published.SlewRateRadPerS),
        AccelerationMaxRadPerS2 = Turning(r, "slew-acceleration-deg-per-s2", 1e-6, published.SlewAccelerationRadPerS2),
        Settling = r.Seconds("settling-s", 0.0, 3_600.0) ?? published.Settling ?? Duration.Zero,
        Margin = r.Seconds("margin-s", 0.0, 3_600.0) ?? Duration.Zero,
    };

    private static double Turning(YamlRecord r, string key, double low, double? published)
    {
        double? given = r.Degrees(key, low, 90.0)?.Radians;
        if (given is null && published is null)
            r.FailAt(key, $"how fast the satellite turns is not known; add '{key}'");
        return given ?? published ?? 0.0;
    }

    private static long Bits(YamlRecord r, string key, double low, double high, double unit) =>
        (long)((r.Number(key, low, high, isNeeded: true) ?? 0.0) * unit);

    private static BatteryDesign? BatteryOf(YamlRecord satellite)
    {
        if (satellite.Child("battery") is not { } node)
            return null;
        var r = new YamlRecord(node, "a battery", BatteryKeys);
        double Watts(string key) => r.Number(key, 0.0, 1e6, isNeeded: true) ?? 0.0;
        var battery = new BatteryDesign
        {
            CapacityJ = (r.Number("capacity-wh", 1e-3, 1e6, isNeeded: true) ?? 0.0) * JoulesPerWh,
            IdleW = Watts("idle-w"),
            ImagingW = Watts("imaging-w"),
            SlewW = Watts("slew-w"),
            ChargeW = Watts("charge-w"),
        };
        satellite.Take(r.Diagnostic);
        return battery;
    }

    private static ThermalLimit? ThermalOf(YamlRecord satellite)
    {
        if (satellite.Child("thermal") is not { } node)
            return null;
        var r = new YamlRecord(node, "a thermal limit", ThermalKeys);
        double exposureS = r.Number("exposure-s", 0.1, 86_400.0, isNeeded: true) ?? 0.0;
        double withinMin = r.Number("within-min", 0.1, 1_440.0, isNeeded: true) ?? 0.0;
        if (r.IsGood && withinMin * 60.0 < exposureS)
            r.FailAt("within-min", "the sensor may work for 'exposure-s' within at least so long a time; raise " +
                "'within-min'");
        satellite.Take(r.Diagnostic);
        return new(Duration.FromSeconds(exposureS), Duration.FromMinutes(withinMin));
    }
}
