using System;
using Overflight.Time;

namespace Overflight.Data.Feeds;

/// <summary>How often a source wants to be asked for the same data.</summary>
internal static class RefreshRule
{
    // https://celestrak.org/usage-policy.php: data are renewed every two hours; ask once per renewal.
    private static readonly Duration Default = Duration.FromHours(2);

    // https://www.space-track.org/documentation#api-use: class gp once an hour.
    private static readonly Duration SpaceTrack = Duration.FromHours(1);

    /// <summary>The shortest time between two downloads of one address. A source without a rule gets the longest.</summary>
    public static Duration IntervalMin(Uri address) =>
        address.IdnHost is "space-track.org" or "www.space-track.org" ? SpaceTrack : Default;
}
