using System;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Overflight.Data.Reference;
using Overflight.Data.Scenarios;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Tasking.Network;

namespace Overflight.Web.Reads;

/// <summary>What ships with the program: places, sensors, networks.</summary>
internal sealed class ShippedReads(WebLibrary library)
{
    private const int PlacesMax = 50;

    private readonly Lazy<SensorList> _sensors = new(
        () => new SensorList(
            ReferenceData.Sensors().Sensors, ReferenceData.Objects().Objects, ReferenceData.Carriers()));

    public SensorList Sensors => _sensors.Value;

    /// <summary>Whole names and beginnings first; all places for no query.</summary>
    public PlaceList FindPlaces(string? query)
    {
        string wanted = query?.Trim() ?? "";
        ImmutableArray<Place> best = library.Gazetteer.Find(wanted);
        Place[] like =
        [
            .. best.Concat(library.Gazetteer.Places.Where(p =>
                wanted.Length == 0 || p.Name.Contains(wanted, StringComparison.OrdinalIgnoreCase) ||
                p.Country.Equals(wanted, StringComparison.OrdinalIgnoreCase))).Distinct(),
        ];
        return new PlaceList(like.Length, [.. wanted.Length == 0 ? like : like.Take(PlacesMax)]);
    }

    /// <summary>A scenario of one's own, as a file has it.</summary>
    /// <exception cref="ApiProblem">It cannot be read, or makes no sense.</exception>
    public NetworkScenario ReadScenario(byte[] yaml)
    {
        ScenarioSources sources = ScenarioSources.Shipped(ReferenceData.Sensors(), library.LeapSeconds);
        string text = Encoding.UTF8.GetString(yaml);
        if (!ScenarioYaml.TryParse(text, sources, out NetworkScenario? scenario, out Diagnostic fault))
            throw ApiProblem.BadInput(fault.ToString(), fault);
        return scenario.Fault() is { } wrong ? throw ApiProblem.BadInput(wrong) : scenario;
    }

    public NetworkScenario Scenario(string name)
    {
        string yaml = ShippedScenarios.Yaml(name) ?? throw ApiProblem.NotFound(
            $"There is no scenario '{name}'; there are: {string.Join(", ", ShippedScenarios.Names)}.");
        ScenarioSources sources = ScenarioSources.Shipped(ReferenceData.Sensors(), library.LeapSeconds);
        return ScenarioYaml.TryParse(yaml, sources, out NetworkScenario? scenario, out Diagnostic diagnostic)
            ? scenario
            : throw new InvalidOperationException($"The embedded scenario {name} is damaged: {diagnostic}.");
    }
}
