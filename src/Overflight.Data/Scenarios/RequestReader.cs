using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Coverage.Areas;
using Overflight.Data.Yaml;
using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Tasking.Network;
using Overflight.Time;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Scenarios;

/// <summary>Reads what is asked of a network: single requests, and streams of them.</summary>
internal static class RequestReader
{
    private const double ExposureMaxS = 3_600.0, PriorityMin = 1e-3, PriorityMax = 1e9;

    private static readonly ImmutableArray<string> Targets = ["point", "area", "strip"];

    private static readonly ImmutableArray<string> CommonKeys =
        ["name", "priority", "sensor", "exposure-s", "off-nadir-deg", "sun-elevation-min-deg", "cloud"];

    private static readonly ImmutableArray<string> RequestKeys =
        [.. CommonKeys, .. Targets, "from", "to", "days", "stereo", "repeat-days"];

    private static readonly ImmutableArray<string> StreamKeys =
        [.. CommonKeys, "per-day", "places", "area", "within-hours"];

    private static readonly ImmutableArray<string> StripKeys = ["from", "to"];

    public static ImagingRequest Request(
        YamlNode node, ScenarioFrame frame, IDictionary<string, long> lines, out Diagnostic diagnostic)
    {
        var r = new YamlRecord(node, "a request", RequestKeys);
        string name = r.Name();
        Interval window = Window(r, frame);
        Duration? repeat = r.Days("repeat-days", 1.0 / 1440.0, ScenarioValues.DaysMax);
        if (r.IsGood && repeat > window.Length)
            r.FailAt("repeat-days", "the request repeats within its window; lower 'repeat-days' or lengthen " +
                "the window");
        var request = new ImagingRequest
        {
            Name = name,
            Target = Target(r, frame.Sources) ?? new PointTarget { Position = default },
            Window = window,
            Priority = r.Number("priority", PriorityMin, PriorityMax) ?? 1.0,
            Sensor = r.Word("sensor", ScenarioValues.SensorKinds) ?? SensorKind.Unknown,
            Exposure = Exposure(r),
            OffNadirMax = r.Degrees("off-nadir-deg", 0.01, 90.0),
            SunElevationMin = r.Degrees("sun-elevation-min-deg", -90.0, 90.0) ?? Angle.Zero,
            IsStereo = r.Word("stereo", ScenarioValues.YesOrNo) ?? false,
            Repeat = repeat,
            CloudRatio = r.Number("cloud", 0.0, 1.0),
        };
        r.CheckNew(lines, "requests", name);
        diagnostic = r.Diagnostic;
        return request;
    }

    public static RequestFlow Stream(
        YamlNode node, ScenarioFrame frame, IDictionary<string, long> lines, out Diagnostic diagnostic)
    {
        var r = new YamlRecord(node, "a stream", StreamKeys);
        string name = r.Name();
        if (r.IsGood && r.Has("places") == r.Has("area"))
            r.FailAt("area", "a stream asks for 'places' or anywhere in an 'area'; give one of them");
        ImmutableArray<NamedPlace> places =
            r.Places("places", NetworkScenario.PlacesMax, frame.Sources.Gazetteer);
        if (r.IsGood && r.Has("places") && places.IsEmpty)
            r.FailAt("places", "there is no place in 'places'; add one");
        (double low, double high) = r.Range("priority", PriorityMin, PriorityMax) ?? (1.0, 1.0);
        var stream = new RequestFlow
        {
            Name = name,
            PerDayCount = r.Number("per-day", 1e-3, NetworkScenario.ArrivalsMax, isNeeded: true) ?? 0.0,
            Places = places,
            Area = r.Area("area", frame.Sources),
            Within = r.Hours("within-hours", 1.0 / 60.0, 24.0 * ScenarioValues.DaysMax, isNeeded: true)
                ?? Duration.Zero,
            PriorityMin = low,
            PriorityMax = high,
            Sensor = r.Word("sensor", ScenarioValues.SensorKinds) ?? SensorKind.Unknown,
            Exposure = Exposure(r),
            OffNadirMax = r.Degrees("off-nadir-deg", 0.01, 90.0),
            SunElevationMin = r.Degrees("sun-elevation-min-deg", -90.0, 90.0) ?? Angle.Zero,
            CloudRatio = r.Number("cloud", 0.0, 1.0),
        };
        r.CheckNew(lines, "requests", name);
        diagnostic = r.Diagnostic;
        return stream;
    }

    private static Duration Exposure(YamlRecord r) =>
        r.Seconds("exposure-s", 1e-3, ExposureMaxS, isNeeded: true) ?? Duration.Zero;

    /// <summary>From <c>from</c> to <c>to</c> or for <c>days</c>; the whole span where nothing is said.</summary>
    private static Interval Window(YamlRecord r, ScenarioFrame frame)
    {
        Instant from = r.Time("from", frame.Sources.LeapSeconds) ?? frame.Span.Start;
        if (r.Has("to") && r.Has("days"))
            r.FailAt("days", "give 'to' or 'days', not both");
        Instant to = r.Time("to", frame.Sources.LeapSeconds)
            ?? (r.Days("days", 1.0 / 1440.0, 2.0 * ScenarioValues.DaysMax) is { } days ? from + days : frame.Span.End);
        string end = r.Has("to") ? "to" : r.Has("days") ? "days" : "from";
        if (r.IsGood && to <= frame.Span.Start)
            r.FailAt(end, "the window is over before the simulation begins; move it into the span");
        if (r.IsGood && from >= frame.Span.End)
            r.FailAt("from", "the window begins after the simulation is over; move it into the span");
        if (r.IsGood && to <= from)
            r.FailAt(end, "the window ends before it begins; 'to' comes after 'from'");
        return r.IsGood ? new(from, to) : frame.Span;
    }

    private static RequestTarget? Target(YamlRecord r, ScenarioSources sources)
    {
        if (r.IsGood && Targets.Count(r.Has) != 1)
            r.FailAt("", "a request asks for a 'point', an 'area' or a 'strip'; give one of them");
        if (!r.IsGood)
            return null;
        if (r.Has("point"))
            return new PointTarget { Position = r.Place("point", sources.Gazetteer) };
        if (r.Has("area"))
            return r.Area("area", sources) is { } area ? new AreaTarget { Area = area } : null;
        var strip = new YamlRecord(r.Child("strip")!, "a strip", StripKeys); // it is there
        var target = new StripTarget
        {
            From = strip.Place("from", sources.Gazetteer),
            To = strip.Place("to", sources.Gazetteer),
        };
        if (strip.IsGood && target.Fault() is { } fault)
            strip.FailAt("to", fault);
        r.Take(strip.Diagnostic);
        return target;
    }
}
