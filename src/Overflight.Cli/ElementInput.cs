using System.Collections.Immutable;
using System.Linq;
using Overflight.Numerics;
using Overflight.Orbits;

namespace Overflight.Cli;

/// <summary>Reads element sets from a file for one command, without adding them to the user's data.</summary>
internal static class ElementInput
{
    private const int DiagnosticsShown = 10;

    /// <summary>The good sets of a file; what is wrong with the others is said.</summary>
    /// <exception cref="CliException">The file is not there, or holds no good set.</exception>
    public static ImmutableArray<Omm> Read(CliContext context, string path)
    {
        byte[] bytes = BoundedInput.ReadBytes(context, path, ElementReader.BytesMax);
        string name = BoundedInput.NameOf(path);
        ElementFile file = ElementReader.Read(bytes, name, null, context.LeapSeconds);
        Diagnostic[] errors = [.. file.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)];
        if (file.Sets.IsEmpty)
            throw new CliException(ExitCode.BadInput, $"{name} holds no element set: {errors.FirstOrDefault()}.");
        foreach (Diagnostic error in errors.Take(DiagnosticsShown))
            context.Say($"{name}: {error}");
        if (errors.Length > DiagnosticsShown)
            context.Say($"{name}: and {errors.Length - DiagnosticsShown} more.");
        return file.Sets;
    }
}
