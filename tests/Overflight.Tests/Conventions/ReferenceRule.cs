using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Xml.Linq;

namespace Overflight.Tests.Conventions;

/// <summary>
/// Cli → Data → Overflight, Web → Data → Overflight, Benchmarks → Overflight, nothing else; the core has no package.
/// </summary>
internal static class ReferenceRule
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Overflight"] = [],
        ["Overflight.Data"] = ["Overflight"],
        ["Overflight.Cli"] = ["Overflight.Data"],
        ["Overflight.Web"] = ["Overflight.Data"],
        ["Overflight.Benchmarks"] = ["Overflight"],
    };

    public static IEnumerable<string> Breaches(string project, string xml)
    {
        XElement[] all = [.. XDocument.Parse(xml).Descendants()];
        if (!Allowed.TryGetValue(project, out string[]? allowed))
        {
            yield return $"{project}: a new assembly needs an ADR; then add it to this rule.";
            yield break;
        }

        foreach (string? used in Included("ProjectReference").Select(Path.GetFileNameWithoutExtension).Except(allowed))
            yield return $"{project} may not refer to {used}.";
        foreach (string package in project == "Overflight" ? Included("PackageReference") : [])
            yield return $"Overflight may not refer to any package, here {package}.";

        IEnumerable<string> Included(string item) =>
            all.Where(e => e.Name.LocalName == item).Select(e => e.Attribute("Include")?.Value ?? "");
    }
}
