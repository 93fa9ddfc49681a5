using System;
using Overflight.Evidence.Reading.Names;

namespace Overflight.Evidence.Reading.Claims;

/// <summary>Where a text was written, as its first words tell: "SEOUL, Nov. 22 (Agency) —", "NEW DELHI:".</summary>
internal static class Dateline
{
    /// <summary>How far into a text a line that begins with a place may stand.</summary>
    private const int ReachMax = 600;

    /// <summary>The state of the place; <c>null</c> where no line begins with one in capitals.</summary>
    public static string? StateOf(string text, EntityIndex names)
    {
        foreach (ReadOnlySpan<char> line in text.AsSpan(0, Math.Min(text.Length, ReachMax)).EnumerateLines())
        {
            int end = 0;
            while (end < line.Length && (char.IsUpper(line[end]) || line[end] is ' ' or '('))
                end++;
            ReadOnlySpan<char> place = line[..end].Trim(" (");
            if (place.Length > 3 && names.Named(place.ToString()) is { Kind: EntityKind.Place } found)
                return found.State;
        }

        return null;
    }
}
