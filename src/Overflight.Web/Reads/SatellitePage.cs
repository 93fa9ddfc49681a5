using System.Collections.Immutable;

namespace Overflight.Web.Reads;

/// <summary>Some of the satellites, by number.</summary>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Page">Which page this is, from 1.</param>
/// <param name="PageSize">How many stand on a page.</param>
/// <param name="Satellites">Those of this page.</param>
internal sealed record SatellitePage(
    int Total, int Page, int PageSize, ImmutableArray<SatelliteRow> Satellites);
