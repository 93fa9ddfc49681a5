namespace Overflight.Analyses;

/// <summary>
/// The orbit of a real satellite, carried on by SGP4: it is the first of each constellation, and the others are copies
/// of it with node and mean anomaly shifted.
/// </summary>
/// <param name="Satellite">Catalogue number.</param>
public sealed record CopiedOrbit(long Satellite) : TradedOrbits;
