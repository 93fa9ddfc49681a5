using Overflight.Analyses;
using Overflight.Orbits;
using Overflight.Time;

namespace Overflight.Web.Reads;

/// <summary>One satellite, and how well is known where it is at an instant.</summary>
/// <param name="Satellite">The satellite.</param>
/// <param name="At">The instant.</param>
/// <param name="ObjectId">International designator, where the set gave one.</param>
/// <param name="Elements">The mean elements nearest to the instant.</param>
/// <param name="Used">Their age and what it may cost.</param>
internal sealed record SatelliteDetail(
    SatelliteRow Satellite, Instant At, string? ObjectId, MeanElements Elements, ElementsUsed Used);
