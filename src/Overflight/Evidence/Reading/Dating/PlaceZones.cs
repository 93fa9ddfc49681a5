using System.Collections.Generic;
using System.Linq;
using Overflight.Evidence.Reading.Names;

namespace Overflight.Evidence.Reading.Dating;

/// <summary>Tells in which zone a time of day is meant.</summary>
internal static class PlaceZones
{
    /// <summary>
    /// The zone for a position of the text: that of a launch site in its sentence, of a place where it says that
    /// something
    /// was ("in Miyagi"), of the text itself, of the place named last. <c>null</c> for none.
    /// </summary>
    public static string? At(
        string text, IReadOnlyList<NameMention> names, int start, int end, int position, string? own)
    {
        NameMention[] inside = [.. names.Where(n => n.Start >= start && n.End <= end && n.Entity.Zone is not null)];
        NameMention? site = inside.FirstOrDefault(n => n.Entity.Kind == EntityKind.Site) ??
            inside.LastOrDefault(n => n.Start < position &&
            IsThere(text, n)) ?? inside.FirstOrDefault(n => IsThere(text, n));
        if (site is not null || own is not null)
            return site?.Entity.Zone ?? own;
        NameMention? nearest = inside.LastOrDefault(n => n.Start < position) ?? inside.FirstOrDefault();
        nearest ??= names.LastOrDefault(n => n.Start < position && n.Entity.Zone is not null);
        return nearest?.Entity.Zone;
    }

    private static bool IsThere(string text, NameMention name)
    {
        string before = text[System.Math.Max(0, name.Start - 6)..name.Start];
        return before.EndsWith(" in ", System.StringComparison.Ordinal) ||
            before.EndsWith(" at ", System.StringComparison.Ordinal) ||
            before.EndsWith(" from ", System.StringComparison.Ordinal) ||
            before.EndsWith(" off ", System.StringComparison.Ordinal) ||
            before.EndsWith("In ", System.StringComparison.Ordinal);
    }
}
