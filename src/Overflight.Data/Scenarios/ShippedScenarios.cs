using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Overflight.Data.Reference;

namespace Overflight.Data.Scenarios;

/// <summary>The scenarios that ship inside the program. Each states its sources and what is assumed.</summary>
public static class ShippedScenarios
{
    private const string Prefix = "scenarios/", Suffix = ".yaml";

    /// <summary>Their names, in order: <c>dprk-network</c>.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. typeof(ReferenceData).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal) && n.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(n => n[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of one, as YAML; <c>null</c> where none has the name.</summary>
    /// <param name="name">The name; <c>.yaml</c> after it does not matter.</param>
    public static string? Yaml(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        string plain = name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;
        if (!Names.Contains(plain))
            return null;
        using Stream? stream = typeof(ReferenceData).Assembly.GetManifestResourceStream(Prefix + plain + Suffix);
        using var reader = new StreamReader(stream ?? throw new InvalidOperationException(
            $"The embedded scenario {plain} is missing from this build."));
        return reader.ReadToEnd();
    }
}
