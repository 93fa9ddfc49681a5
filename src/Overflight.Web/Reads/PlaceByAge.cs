using Overflight.Access;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Web.Reads;

/// <summary>How the satellite stood over a place by one element set.</summary>
/// <param name="Name">The place, or the station.</param>
/// <param name="ClaimedInstant">The moment of the claim that was looked at.</param>
/// <param name="Pass">The pass that counts there; <c>null</c> where there is none.</param>
/// <param name="AtClaim">The geometry at that moment; <c>null</c> where the elements give no state then.</param>
internal sealed record PlaceByAge(string Name, Instant ClaimedInstant, Pass? Pass, ViewGeometry? AtClaim);
