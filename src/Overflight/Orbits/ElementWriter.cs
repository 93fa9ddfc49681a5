using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>Writes element sets in any format, and says which sets it could not write.</summary>
public static class ElementWriter
{
    /// <summary>Writes the sets in their order. A set that the format cannot hold is left out with a message.</summary>
    public static ElementText Write(IEnumerable<Omm> sets, ElementFormat format, LeapSeconds leap)
    {
        ArgumentNullException.ThrowIfNull(sets);
        ArgumentNullException.ThrowIfNull(leap);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var good = new List<Omm>();
        var tle = new StringBuilder();
        foreach (Omm set in sets)
        {
            Diagnostic diagnostic = OmmValidity.Problem(set) is { } problem ? Diagnostic.Error(0, 0, problem) : default;
            if (diagnostic.Message is null && format == ElementFormat.Tle)
                AppendTle(tle, set, leap, out diagnostic);
            if (diagnostic.Message is null)
                good.Add(set);
            else
                diagnostics.Add(diagnostic);
        }

        string text = format switch
        {
            ElementFormat.Tle => tle.ToString(),
            ElementFormat.OmmJson => OmmJson.Write(good, leap),
            ElementFormat.OmmCsv => OmmCsv.Write(good, leap),
            ElementFormat.OmmXml => OmmXml.Write(good, leap),
            ElementFormat.OmmKvn => OmmKvn.Write(good, leap),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
        };
        return new ElementText(text, diagnostics.ToImmutable());
    }

    private static void AppendTle(StringBuilder text, Omm set, LeapSeconds leap, out Diagnostic diagnostic)
    {
        if (!Tle.TryWrite(set, leap, out string line1, out string line2, out diagnostic))
            return;
        if (set.ObjectName is { } name)
            text.Append(Tle.NameLine(name)).Append('\n');
        text.Append(line1).Append('\n').Append(line2).Append('\n');
    }
}
