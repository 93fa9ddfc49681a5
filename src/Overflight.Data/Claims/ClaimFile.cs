using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Overflight.Evidence;
using Overflight.Numerics;
using Overflight.Time;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
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

    private const int DepthMax = 16;

    /// <summary>
    /// Reads claims from YAML: a list of claims, each with id, place, lat and lon (or points), claimed_time_utc (or
    /// claimed_time_local with tz), precision, what_time_means and source_title. The form is described in
    /// docs/claim-files.md. Never throws for what is in the text.
    /// </summary>
    public static ClaimFile Read(string yaml, LeapSeconds leapSeconds)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        ArgumentNullException.ThrowIfNull(leapSeconds);
        if (yaml.Length > LengthMax)
            return Refused(0, 0, $"the file is longer than {LengthMax} characters; split it");
        try
        {
            if (Unreadable(yaml) is var (mark, problem))
                return Refused((int)mark.Line, (int)mark.Column, problem);
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            return stream.Documents is [{ RootNode: YamlSequenceNode list }]
                ? ReadList(list, leapSeconds)
                : Refused(1, 1, "the file is not a list of claims; each claim begins with '- id: …'");
        }
        catch (YamlException e)
        {
            return Refused((int)e.Start.Line, (int)e.Start.Column, $"this is not YAML: {e.Message}");
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException)
        {
            // The YAML reader's own slips on broken text (a plain text that ends in ':' before a tab, for one).
            return Refused(1, 1, "this is not YAML, and where it breaks cannot be told; look for stray signs and tabs");
        }
    }

    private static ClaimFile ReadList(YamlSequenceNode list, LeapSeconds leapSeconds)
    {
        var claims = ImmutableArray.CreateBuilder<Claim>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (YamlNode node in list.Children.Take(ClaimsMax))
        {
            var reader = new ClaimReader(node, leapSeconds);
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

    /// <summary>
    /// Where the nesting passes the limit or an alias stands. The parser's events are flat, whereas the tree recurses:
    /// a list that holds itself never ends, and a few lines of aliases of aliases have more branches than there is
    /// time for.
    /// </summary>
    private static (Mark At, string Problem)? Unreadable(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        int depth = 0;
        while (parser.MoveNext())
        {
            depth += parser.Current!.NestingIncrease; // not null after MoveNext
            if (depth > DepthMax)
                return (parser.Current.Start, $"the file nests deeper than {DepthMax} levels");
            if (parser.Current is AnchorAlias)
                return (parser.Current.Start, "aliases (*name) are not read; write the value out");
        }

        return null;
    }

    private static ClaimFile Refused(int line, int column, string message) =>
        new([], [Diagnostic.Error(line, column, message)]);
}
