using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Overflight.Analyses;
using Overflight.Coverage.Areas;
using Overflight.Data.Scenarios;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Tasking.Network;

namespace Overflight.Cli;

/// <summary>Reads the scenario a user names: a file, standard input, or one that ships.</summary>
internal static class ScenarioInput
{
    /// <exception cref="CliException">There is none of that name, or something in it is wrong.</exception>
    public static NetworkScenario Read(CliContext context, string name, SensorLibrary sensors)
    {
        bool isFile = name == "-" || File.Exists(name) ||
            (Directory.Exists(name) && ShippedScenarios.Yaml(name) is null);
        string yaml = isFile
            ? BoundedInput.ReadText(context, name, ScenarioYaml.LengthMax)
            : ShippedScenarios.Yaml(name) ?? throw new CliException(
                ExitCode.BadInput,
                $"There is no file '{name}', and no scenario of that name ships; these do: " +
                $"{string.Join(", ", ShippedScenarios.Names)}.");
        ScenarioSources sources = ScenarioSources.Shipped(sensors, context.LeapSeconds) with
        {
            ReadFile = isFile && name != "-" ? Beside(context, name) : null,
        };
        return ScenarioYaml.TryParse(yaml, sources, out NetworkScenario? scenario, out Diagnostic diagnostic)
            ? scenario
            : throw new CliException(
                ExitCode.BadInput,
                $"{(isFile ? BoundedInput.NameOf(name) : name)} has an error at {diagnostic.ToString().TrimEnd('.')}.");
    }

    /// <summary>A variant of a scenario by its name.</summary>
    /// <exception cref="CliException">It has none of that name.</exception>
    public static NetworkVariant Variant(NetworkScenario scenario, string name) =>
        scenario.Variants.FirstOrDefault(v => v.Name == name) ?? throw new CliException(
            ExitCode.BadInput,
            $"The scenario has no variant '{name}'" + (scenario.Variants.IsEmpty
                ? "; it has none."
                : $"; it has {string.Join(", ", scenario.Variants.Select(v => v.Name))}."));

    /// <summary>The elements that the satellites of a scenario fly by, and the Earth.</summary>
    /// <exception cref="CliException">A satellite of the catalogue has no elements.</exception>
    public static Snapshot Load(CliContext context, string? folder, string? elements, NetworkScenario scenario)
    {
        var sources = new DataSources(context, folder, elements);
        ImmutableArray<long> numbers =
        [
            .. scenario.Satellites.Select(s => s.Orbit).OfType<CataloguedOrbit>().Select(o => o.CatalogueNumber)
                .Distinct(),
        ];
        Snapshot snapshot = sources.Load(numbers);
        foreach (long number in numbers)
        {
            if (!snapshot.Histories.ContainsKey(number))
                throw new CliException(
                    ExitCode.NoReferenceData,
                    $"No element set of {number} is known; import one: overflight elements import FILE, or give " +
                    $"--elements FILE.");
        }

        return snapshot;
    }

    /// <summary>Says which satellites fly by elements too old to tell where they are.</summary>
    public static void SayWhatIsOld(CliContext context, ImmutableArray<ElementsUsed> elements, string what)
    {
        foreach (ElementsUsed used in elements)
        {
            if (used.WhyNotKnown() is { } why)
                context.Say($"{used.CatalogueNumber}: {why} {what} shows what such an orbit could do.");
        }
    }

    private static Func<string, string?> Beside(CliContext context, string scenario)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(scenario)) ?? "";
        return file =>
        {
            string path = Path.Combine(folder, file);
            return File.Exists(path) ? BoundedInput.ReadText(context, path, AreaText.CharactersMax) : null;
        };
    }
}
