using System.Collections.Generic;
using System.Linq;
using Overflight.Evidence.Reading.Names;

namespace Overflight.Evidence.Reading.Dating;

/// <summary>Tells in which zone a time of day is meant: that of the place or state named nearest before it.</summary>
internal static class PlaceZones
{
    /// <summary>The zone for a position of the text; <c>null</c> where no place is named before.</summary>
    public static string? At(IReadOnlyList<NameMention> names, int start, int end, int position)
    {
        NameMention[] inside = [.. names.Where(n => n.Start >= start && n.End <= end && n.Entity.Zone is not null)];
        NameMention? site = inside.FirstOrDefault(n => n.Entity.Kind == EntityKind.Site);
        if (site is not null)
            return site.Entity.Zone;
        NameMention? nearest = inside.LastOrDefault(n => n.Start < position) ?? inside.FirstOrDefault();
        nearest ??= names.LastOrDefault(n => n.Start < position && n.Entity.Zone is not null);
        return nearest?.Entity.Zone;
    }
}
