using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Overflight.Data.Yaml;
using Overflight.Numerics;
using Overflight.Tasking.Network;
using Overflight.Time;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Scenarios;

/// <summary>
/// Reads scenarios of networks from YAML; the form is described in docs/scenario-files.md. The first thing that is
/// wrong refuses the file.
/// </summary>
public static class ScenarioYaml
{
    /// <summary>Longest file that is read, characters.</summary>
    public const int LengthMax = 4 * 1024 * 1024;

    /// <summary>Most assumptions, sources and variants.</summary>
    public const int SentencesMax = 200, VariantsMax = 20;

    private static readonly ImmutableArray<string> Keys =
    [
        "name", "assumptions", "sources", "from", "to", "days", "seed", "cloud", "planning", "satellites", "stations",
        "requests", "streams", "watched", "variants",
    ];

    private static readonly ImmutableArray<string> PlanningKeys =
        ["every-hours", "horizon-hours", "lead-hours", "step-s", "rounds"];

    private static readonly ImmutableArray<string> VariantKeys = ["name", "satellites"];

    private delegate T ReadItem<T>(
        YamlNode node, ScenarioFrame frame, IDictionary<string, long> lines, out Diagnostic diagnostic);

    /// <summary>Reads a scenario. Never throws for what is in the text.</summary>
    /// <param name="yaml">The whole file.</param>
    /// <param name="sources">What its names stand for.</param>
    /// <param name="scenario">The scenario, without <see cref="NetworkScenario.Fault"/>, where it is good.</param>
    /// <param name="diagnostic">What is wrong, where, and how to mend it, otherwise.</param>
    public static bool TryParse(
        string yaml, ScenarioSources sources, [NotNullWhen(true)] out NetworkScenario? scenario,
        out Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        ArgumentNullException.ThrowIfNull(sources);
        scenario = null;
        if (yaml.Length > LengthMax)
        {
            diagnostic = Diagnostic.Error(0, 0, $"the scenario is longer than {LengthMax} characters; shorten it");
            return false;
        }

        if (!YamlText.TryParse(yaml.TrimStart('\uFEFF'), out YamlNode? root, out diagnostic))
            return false;
        if (root is null)
        {
            diagnostic = Diagnostic.Error(1, 1, "there is no scenario in it, or several; begin with 'name: …'");
            return false;
        }

        var r = new YamlRecord(root, "a scenario", Keys);
        NetworkScenario? read = Read(r, sources);
        diagnostic = r.Diagnostic;
        scenario = r.IsGood ? read : null;
        return scenario is not null;
    }

    private static NetworkScenario? Read(YamlRecord r, ScenarioSources sources)
    {
        string name = r.Name();
        var frame = new ScenarioFrame(sources, Span(r, sources.LeapSeconds));
        if (!r.IsGood)
            return null;
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        var groups = Items(r, "satellites", NetworkScenario.SatellitesMax, SatelliteReader.Read, frame, lines);
        if (r.IsGood && groups.IsEmpty)
            r.FailAt("satellites", "there is no satellite; name at least one under 'satellites'");
        int count = groups.Sum(g => g.Satellites.Length);
        if (count > NetworkScenario.SatellitesMax)
            r.FailAt("satellites", $"the patterns make {count} satellites; there can be " +
                $"{NetworkScenario.SatellitesMax}");
        lines.Clear();
        ImmutableArray<GroundStation> stations =
            Items(r, "stations", NetworkScenario.StationsMax, StationReader.Read, frame, lines);
        if (r.IsGood && stations.IsEmpty)
            r.FailAt("stations", "there is no station, so no picture would ever reach the ground; name at least one " +
                "under 'stations'");
        lines.Clear();
        var scenario = new NetworkScenario
        {
            Name = name,
            Assumptions = r.Texts("assumptions", SentencesMax),
            Sources = r.Texts("sources", SentencesMax),
            Span = frame.Span,
            Seed = (ulong)(r.Whole("seed", 0, int.MaxValue) ?? 1),
            Satellites = [.. groups.SelectMany(g => g.Satellites)],
            Stations = stations,
            Requests = Items(r, "requests", NetworkScenario.RequestsMax, RequestReader.Request, frame, lines),
            Streams = Items(r, "streams", NetworkScenario.RequestsMax, RequestReader.Stream, frame, lines),
            Watched = r.Places("watched", NetworkScenario.PlacesMax, sources.Gazetteer),
            CloudRatio = r.Number("cloud", 0.0, 1.0) ?? 0.0,
            Planning = Planning(r),
            Variants = Variants(r, groups),
        };
        CheckWhole(r, scenario);
        return scenario;
    }

    private static Interval Span(YamlRecord r, LeapSeconds leapSeconds)
    {
        Instant from = r.Time("from", leapSeconds, isNeeded: true) ?? default;
        if (r.IsGood && r.Has("to") == r.Has("days"))
            r.FailAt("days", "a simulation goes on for 'days', or until 'to'; give one of them");
        Instant to = r.Time("to", leapSeconds)
            ?? from + (r.Days("days", 1.0 / 24.0, ScenarioValues.DaysMax) ?? Duration.Zero);
        if (r.IsGood && to <= from)
            r.FailAt("to", "the simulation ends before it begins; 'to' comes after 'from'");
        if (r.IsGood && to - from > NetworkScenario.SpanMax)
            r.FailAt("to", $"a simulation lasts at most {ScenarioValues.DaysMax:0} days; shorten it");
        return r.IsGood ? new(from, to) : default;
    }

    private static ImmutableArray<T> Items<T>(
        YamlRecord r, string key, int countMax, ReadItem<T> read, ScenarioFrame frame, IDictionary<string, long> lines)
    {
        var items = ImmutableArray.CreateBuilder<T>();
        foreach (YamlNode node in r.Items(key, countMax))
        {
            if (!r.IsGood)
                break;
            items.Add(read(node, frame, lines, out Diagnostic diagnostic));
            r.Take(diagnostic);
        }

        return items.ToImmutable();
    }

    private static PlanningCycle Planning(YamlRecord scenario)
    {
        var usual = new PlanningCycle();
        if (scenario.Child("planning") is not { } node)
            return usual;
        var r = new YamlRecord(node, "planning", PlanningKeys);
        var planning = new PlanningCycle
        {
            Every = r.Hours("every-hours", 1.0 / 6.0, 24.0 * ScenarioValues.DaysMax) ?? usual.Every,
            Horizon = r.Hours("horizon-hours", 1.0 / 6.0, 24.0 * ScenarioValues.DaysMax) ?? usual.Horizon,
            Lead = r.Hours("lead-hours", 0.0, 24.0 * ScenarioValues.DaysMax) ?? usual.Lead,
            Step = r.Seconds("step-s", 1.0, 3_600.0) ?? usual.Step,
            RoundsMax = r.Whole("rounds", 0, 1_000_000) ?? usual.RoundsMax,
        };
        if (r.IsGood && planning.Horizon < planning.Every)
            r.FailAt("horizon-hours", "each plan looks ahead at least until the next one; raise 'horizon-hours' or " +
                "lower 'every-hours'");
        scenario.Take(r.Diagnostic);
        return planning;
    }

    /// <summary>A pattern's name stands for all its satellites.</summary>
    private static ImmutableArray<NetworkVariant> Variants(
        YamlRecord scenario, ImmutableArray<(string Name, ImmutableArray<NetworkSatellite> Satellites)> groups)
    {
        var variants = ImmutableArray.CreateBuilder<NetworkVariant>();
        var lines = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (YamlNode node in scenario.Items("variants", VariantsMax))
        {
            var r = new YamlRecord(node, "a variant", VariantKeys);
            string name = r.Name();
            r.CheckNew(lines, "variants", name);
            var satellites = new List<string>();
            foreach (string one in r.Texts("satellites", NetworkScenario.SatellitesMax))
            {
                string[] named = [.. groups.Where(g => g.Name == one).SelectMany(g => g.Satellites)
                    .Concat(groups.SelectMany(g => g.Satellites).Where(s => s.Name == one))
                    .Select(s => s.Name).Distinct()];
                if (named.Length == 0)
                    r.FailAt("satellites", $"'{one}' is no satellite of the scenario; there are: " +
                        string.Join(", ", groups.Select(g => g.Name).Take(20)));
                satellites.AddRange(named.Where(n => !satellites.Contains(n)));
            }

            if (r.IsGood && satellites.Count == 0)
                r.FailAt("satellites", "a variant needs 'satellites'; name those it keeps");
            scenario.Take(r.Diagnostic);
            variants.Add(new(name, [.. satellites]));
        }

        return variants.ToImmutable();
    }

    /// <summary>What only the whole can have wrong; the rest was found where it stands.</summary>
    private static void CheckWhole(YamlRecord r, NetworkScenario scenario)
    {
        if (!r.IsGood)
            return;
        if (scenario.Requests.IsEmpty && scenario.Streams.IsEmpty)
            r.FailAt("requests", "nothing is asked for; give 'requests' or 'streams' of them");
        double arrivals = scenario.Streams.Sum(s => s.PerDayCount) * scenario.Span.Length.Days;
        if (arrivals > NetworkScenario.ArrivalsMax)
            r.FailAt("streams", FormattableString.Invariant($"the streams would bring some {arrivals:0} requests; ") +
                $"at most {NetworkScenario.ArrivalsMax} can be simulated at once: lower 'per-day' or the span");
        foreach ((YamlNode node, ImagingRequest request) in
            r.Items("requests", NetworkScenario.RequestsMax).Zip(scenario.Requests))
        {
            if (r.IsGood && scenario.FaultOf(request) is { } wrong)
                r.Take(YamlText.ErrorAt(node, wrong.TrimEnd('.')));
        }

        if (scenario.Fault() is { } fault)
            r.FailAt("name", fault.TrimEnd('.'));
    }
}
