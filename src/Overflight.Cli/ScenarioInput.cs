using System;
using System.IO;
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
        bool isFile = name == "-" || File.Exists(name);
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
