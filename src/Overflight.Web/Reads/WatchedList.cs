using System.Collections.Immutable;
using Overflight.Sensing;

namespace Overflight.Web.Reads;

/// <summary>Satellites to look out for.</summary>
/// <param name="Satellites">The list, as the analysis <c>notice</c> takes it.</param>
internal sealed record WatchedList(ImmutableArray<WatchedSatellite> Satellites);
