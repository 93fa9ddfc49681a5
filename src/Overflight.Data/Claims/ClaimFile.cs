using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Overflight.Data.Yaml;
using Overflight.Evidence;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;
using YamlDotNet.RepresentationModel;

namespace Overflight.Data.Claims;

/// <summary>What a file of claims held: the good ones, and a located message for each that was not.</summary>
/// <param name="Claims">The claims that were read, in the order of the file.</param>
/// <param name="Diagnostics">Errors (a claim left out) and warnings, in the order of the file.</param>
public sealed record ClaimFile(ImmutableArray<Claim> Claims, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Longest file that is read, characters.</summary>
    public const int LengthMax = 4 * 1024 * 1024;

    /// <summary>Most claims that are read from one file.</summary>
    public const int ClaimsMax = 10_000;

    /// <summary>
    /// Reads claims from YAML: a list of claims, each with id, place, lat and lon (or points), claimed_time_utc (or
    /// claimed_time_local with tz), precision, what_time_means and source_title. The form is described in
    /// docs/claim-files.md. Never throws for what is in the text.
    /// </summary>
    /// <param name="yaml">The text.</param>
    /// <param name="leapSeconds">What turns times into instants.</param>
    /// <param name="sensors">Sensors a claim may name; <c>null</c> for those that ship.</param>
    public static ClaimFile Read(string yaml, LeapSeconds leapSeconds, SensorLibrary? sensors = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        ArgumentNullException.ThrowIfNull(leapSeconds);
        if (yaml.Length > LengthMax)
            return Refused(0, 0, $"the file is longer than {LengthMax} characters; split it");
        if (!YamlText.TryParse(yaml, out YamlNode? root, out Diagnostic diagnostic))
            return new([], [diagnostic]);
        return root is YamlSequenceNode list
            ? ReadList(list, leapSeconds, new ClaimObjectReader(sensors))
            : Refused(1, 1, "the file is not a list of claims; each claim begins with '- id: …'");
    }

    private static ClaimFile ReadList(
        YamlSequenceNode list, LeapSeconds leapSeconds, ClaimObjectReader objects)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlNode node in list.Children.Take(ClaimsMax))
        {
            var reader = new ClaimReader(node, leapSeconds, objects);
            if (!reader.TryRead(out Claim claim))
                diagnostics.Add(reader.Diagnostic);
            else if (!ids.Add(claim.Id))
                diagnostics.Add(ClaimReader.ErrorAt(node, $"the id '{claim.Id}' is used twice; give each claim its " +
                    $"own"));
            else
                claims.Add(claim);
        }

        if (list.Children.Count > ClaimsMax)
            diagnostics.Add(Diagnostic.Error(0, 0, $"the file holds more than {ClaimsMax} claims; the rest is not " +
                $"read: split it"));
        return new ClaimFile(claims.ToImmutable(), diagnostics.ToImmutable());
    }

    private static ClaimFile Refused(int line, int column, string message) =>
        new([], [Diagnostic.Error(line, column, message)]);
}
