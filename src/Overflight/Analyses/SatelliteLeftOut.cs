namespace Overflight.Analyses;

/// <summary>A satellite about which nothing, or not all, can be said.</summary>
/// <param name="Satellite">Catalogue number.</param>
/// <param name="Name">Name as published; <c>null</c> where it is not known.</param>
/// <param name="Reason">Why not, as a sentence.</param>
public sealed record SatelliteLeftOut(long Satellite, string? Name, string Reason);
