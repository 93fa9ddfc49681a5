using System;
using System.Linq;
using Overflight.Orbits;

namespace Overflight.Data.Feeds;

/// <summary>Addresses of element sets at CelesTrak (https://celestrak.org/NORAD/documentation/gp-data-formats.php).</summary>
public static class CelesTrak
{
    private const string Query = "https://celestrak.org/NORAD/elements/gp.php?";

    /// <summary>The current set of one object, as JSON.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1–999,999,999.</exception>
    public static Uri ForObject(long catalogueNumber)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(catalogueNumber, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(catalogueNumber, Omm.CatalogueNumberMax);
        return new Uri(FormattableString.Invariant($"{Query}CATNR={catalogueNumber}&FORMAT=JSON"));
    }

    /// <summary>The current sets of a group such as <c>active</c>, <c>resource</c> or <c>military</c>, as JSON.</summary>
    /// <exception cref="ArgumentException">The name is not 1–64 letters, digits and hyphens.</exception>
    public static Uri ForGroup(string group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Length is 0 or > 64 || !group.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            throw new ArgumentException($"'{group}' is not the name of a group, such as active.", nameof(group));
        return new Uri($"{Query}GROUP={group}&FORMAT=JSON");
    }
}
