using Overflight.Frames;

namespace Overflight.Data.Reference;

/// <summary>A named place.</summary>
/// <param name="Name">Its name as shipped.</param>
/// <param name="Kind">What it is: capital, launch site, control centre, site.</param>
/// <param name="Country">Its country, where the source gave one; otherwise empty.</param>
/// <param name="Position">Where it is, on the ellipsoid.</param>
/// <param name="Zone">IANA time zone, where the source gave one; otherwise empty.</param>
/// <param name="Source">Where the coordinates come from.</param>
public sealed record Place(string Name, string Kind, string Country, Geodetic Position, string Zone, string Source);
