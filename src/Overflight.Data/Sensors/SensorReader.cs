using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using Overflight.Data.Yaml;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Sensors;

/// <summary>Reads one sensor. Limits are wide, but refuse what no satellite carries.</summary>
internal static class SensorReader
{
    private const int ModesMax = 100;
    private const int SourcesMax = 100;

    /// <summary>Ground sample distances by two ways may differ by so much; published figures are rounded.</summary>
    private const double DisagreementMax = 0.1;

    private static readonly ImmutableArray<string> CommonKeys =
    [
        "name", "kind", "sources", "unsourced", "note", "off_nadir_max_deg", "slew_rate_deg_s",
        "slew_acceleration_deg_s2", "settling_s",
    ];

    /// <summary>What is no figure, and so cannot be without a source.</summary>
    private static readonly ImmutableArray<string> WordKeys =
        ["name", "kind", "sources", "unsourced", "note", "scan", "band", "side", "modes"];

    private static readonly ImmutableArray<string> OpticalKeys =
    [
        .. CommonKeys, "scan", "band", "pixel_pitch_um", "focal_length_m", "aperture_m", "wavelength_nm",
        "detectors_across", "detectors_along", "gsd_m", "swath_km", "altitude_km", "snr", "edge_response",
        "processed_edge_response", "edge_overshoot", "noise_gain",
    ];

    private static readonly ImmutableArray<string> RadarKeys = [.. CommonKeys, "side", "modes"];

    private static readonly ImmutableArray<string> ModeKeys =
    [
        "name", "range_resolution_m", "azimuth_resolution_m", "swath_km", "incidence_min_deg", "incidence_max_deg",
    ];

    private static readonly ImmutableDictionary<string, bool> Kinds =
        ImmutableDictionary.CreateRange<string, bool>([new("optical", false), new("radar", true)]);

    private static readonly ImmutableDictionary<string, OpticalScan> Scans = ImmutableDictionary.CreateRange(
        [
            new KeyValuePair<string, OpticalScan>("pushbroom", OpticalScan.Pushbroom),
            new KeyValuePair<string, OpticalScan>("frame", OpticalScan.Frame),
        ]);

    private static readonly ImmutableDictionary<string, int> Sides =
        ImmutableDictionary.CreateRange<string, int>([new("left", -1), new("right", 1), new("either", 0)]);

    public static bool TryRead(YamlNode node, out Sensor sensor, out Diagnostic diagnostic)
    {
        var kind = new YamlRecord(node, "a sensor", [.. OpticalKeys.Union(RadarKeys)]);
        kind.Text("name", isNeeded: true);
        bool isRadar = kind.Word("kind", Kinds, isNeeded: true) ?? false;
        var record = new YamlRecord(
            node, isRadar ? "a radar" : "an optical sensor", isRadar ? RadarKeys : OpticalKeys);
        kind.Take(record.Diagnostic);
        sensor = null!; // only read after true
        diagnostic = kind.Diagnostic;
        if (!kind.IsGood)
            return false;
        sensor = isRadar ? Radar(record) : Optical(record);
        diagnostic = record.Diagnostic;
        return record.IsGood;
    }

    private static OpticalSensor Optical(YamlRecord r)
    {
        double? altitudeM = r.Number("altitude_km", 100.0, 1e6) * 1e3;
        (double Low, double High)? gsd = r.Range("gsd_m", 1e-3, 1e5);
        double? swathM = r.Number("swath_km", 1e-3, 20_000.0) * 1e3;
        if (altitudeM is null && (gsd is not null || swathM is not null))
            r.FailAt(
                gsd is null ? "swath_km" : "gsd_m",
                "a ground sample distance or swath means nothing without the height it is for; add 'altitude_km'");
        double heightM = altitudeM ?? 1.0; // not used without one
        if (swathM > 2.0 * 6_371e3 * Math.Acos(6_371e3 / (6_371e3 + heightM)))
            r.FailAt("swath_km", "the swath reaches beyond the horizon from 'altitude_km'; mend one of them");
        var sensor = new OpticalSensor
        {
            Name = r.Text("name", isNeeded: true) ?? "",
            Sources = Sources(r),
            UnsourcedFigures = Unsourced(r),
            Note = r.Text("note"),
            OffNadirMax = Degrees(r.Number("off_nadir_max_deg", 0.0, 89.0)),
            Agility = AgilityOf(r),
            Scan = r.Word("scan", Scans, isNeeded: true) ?? OpticalScan.Pushbroom,
            Band = r.Text("band"),
            PixelPitchM = r.Number("pixel_pitch_um", 0.1, 10_000.0) * 1e-6,
            FocalLengthM = r.Number("focal_length_m", 1e-3, 100.0),
            ApertureM = r.Number("aperture_m", 1e-3, 30.0),
            WavelengthM = r.Number("wavelength_nm", 200.0, 20_000.0) * 1e-9,
            DetectorsAcross = r.Whole("detectors_across", 1, 10_000_000),
            DetectorsAlong = r.Whole("detectors_along", 1, 10_000_000),
            StatedGsd = gsd is { } g ? new NadirGsd(g.Low, g.High, heightM) : null,
            StatedSwath = swathM is { } width ? new NadirSwath(width, heightM) : null,
            SignalToNoiseRatio = r.Number("snr", 0.1, 1e6),
            EdgeResponseRatio = r.Number("edge_response", 0.01, 1.0),
            ProcessedEdgeResponseRatio = r.Number("processed_edge_response", 0.01, 2.0),
            EdgeOvershootRatio = r.Number("edge_overshoot", 0.1, 10.0),
            NoiseGainRatio = r.Number("noise_gain", 0.01, 1000.0),
        };
        CheckAgreement(r, sensor);
        return sensor;
    }

    /// <summary>Where pitch and focal length give another ground sample distance than stated, one is wrong.</summary>
    private static void CheckAgreement(YamlRecord r, OpticalSensor s)
    {
        if (s is { PixelPitchM: { } pitch, FocalLengthM: { } focal, StatedGsd: { } stated } &&
            pitch / focal * stated.AltitudeM is var gsdM &&
            (gsdM < stated.BestM * (1.0 - DisagreementMax) || gsdM > stated.WorstM * (1.0 + DisagreementMax)))
        {
            r.FailAt("gsd_m", string.Create(
                CultureInfo.InvariantCulture,
                $"'pixel_pitch_um' and 'focal_length_m' give {gsdM:0.###} m from 'altitude_km', 'gsd_m' says " +
                $"{stated.BestM}; mend one of them"));
        }
    }

    private static RadarSensor Radar(YamlRecord r)
    {
        int side = r.Word("side", Sides, isNeeded: true) ?? 0;
        var modes = ImmutableArray.CreateBuilder<RadarMode>();
        foreach (YamlNode item in r.Items("modes", ModesMax))
        {
            RadarMode mode = Mode(r, item);
            if (r.IsGood && modes.Any(m => m.Name == mode.Name))
                r.Take(YamlText.ErrorAt(item, $"the mode '{mode.Name}' is there twice; give each its own name"));
            modes.Add(mode);
        }

        if (modes.Count == 0)
            r.FailAt("modes", "a radar needs at least one mode; add 'modes' with name, resolutions and swath");
        return new RadarSensor
        {
            Name = r.Text("name", isNeeded: true) ?? "",
            Sources = Sources(r),
            UnsourcedFigures = Unsourced(r),
            Note = r.Text("note"),
            OffNadirMax = Degrees(r.Number("off_nadir_max_deg", 0.0, 89.0)),
            Agility = AgilityOf(r),
            Side = side switch { < 0 => LookSide.Left, > 0 => LookSide.Right, _ => null },
            Modes = modes.ToImmutable(),
        };
    }

    private static RadarMode Mode(YamlRecord radar, YamlNode item)
    {
        var r = new YamlRecord(item, "a mode", ModeKeys);
        double? low = r.Number("incidence_min_deg", 0.0, 89.0), high = r.Number("incidence_max_deg", 0.0, 89.0);
        if (low > high)
            r.FailAt("incidence_max_deg", "'incidence_max_deg' must not lie below 'incidence_min_deg'");
        var mode = new RadarMode(
            r.Text("name", isNeeded: true) ?? "",
            r.Number("range_resolution_m", 1e-3, 1e5, isNeeded: true) ?? 0.0,
            r.Number("azimuth_resolution_m", 1e-3, 1e5, isNeeded: true) ?? 0.0,
            (r.Number("swath_km", 1e-3, 5_000.0, isNeeded: true) ?? 0.0) * 1e3,
            Degrees(low),
            Degrees(high));
        radar.Take(r.Diagnostic);
        return mode;
    }

    private static PublishedAgility AgilityOf(YamlRecord r) => new(
        Degrees(r.Number("slew_rate_deg_s", 1e-4, 90.0))?.Radians,
        Degrees(r.Number("slew_acceleration_deg_s2", 1e-6, 90.0))?.Radians,
        r.Number("settling_s", 0.0, 3600.0) is { } s ? Duration.FromSeconds(s) : null);

    private static ImmutableArray<SensorSource> Sources(YamlRecord r)
    {
        var sources = ImmutableArray.CreateBuilder<SensorSource>();
        foreach (YamlNode item in r.Items("sources", SourcesMax))
        {
            var source = new YamlRecord(item, "a source", ["title", "url"]);
            sources.Add(new(source.Text("title", isNeeded: true) ?? "", source.Text("url")));
            r.Take(source.Diagnostic);
        }

        return sources.ToImmutable();
    }

    private static ImmutableArray<string> Unsourced(YamlRecord r)
    {
        var keys = ImmutableArray.CreateBuilder<string>();
        foreach (YamlNode item in r.Items("unsourced", SourcesMax))
        {
            if (item is YamlScalarNode { Value: { } key } && r.Has(key) && !WordKeys.Contains(key) &&
                !keys.Contains(key))
                keys.Add(key);
            else
                r.Take(YamlText.ErrorAt(
                    item, "'unsourced' names figures of this sensor by their keys, each once: [slew_rate_deg_s]"));
        }

        return keys.ToImmutable();
    }

    private static Angle? Degrees(double? degrees) => degrees is { } d ? Angle.FromDegrees(d) : null;
}
