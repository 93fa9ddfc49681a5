using Overflight.Frames;

namespace Overflight.Analyses;

/// <summary>What a pixel of the claimed sensor would cover at a place, at the claimed moment.</summary>
/// <param name="Place">The place.</param>
/// <param name="Sensor">Name of the sensor.</param>
/// <param name="Variant">Which end of a published range of figures; <c>null</c> where there is one figure.</param>
/// <param name="GsdM">Ground sample distance, geometric mean of both directions, metres.</param>
public sealed record ClaimSampling(NamedPlace Place, string Sensor, string? Variant, double GsdM);
