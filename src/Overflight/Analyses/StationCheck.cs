using Overflight.Access;
using Overflight.Evidence;
using Overflight.Frames;
using Overflight.Sensing;

namespace Overflight.Analyses;

/// <summary>How a ground station saw the satellite when a picture is said to have been received.</summary>
/// <param name="Station">The station.</param>
/// <param name="IsAssumed">The claim names none; this one was assumed for the satellite.</param>
/// <param name="Contact">The contact nearest the claimed time, above the horizon; <c>null</c> where there is none.</param>
/// <param name="AtClaim">The geometry at the claimed time; <c>null</c> where the elements give no state then.</param>
public sealed record StationCheck(NamedPlace Station, bool IsAssumed, Pass? Contact, ViewGeometry? AtClaim);
