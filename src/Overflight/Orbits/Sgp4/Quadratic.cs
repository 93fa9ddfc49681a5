namespace Overflight.Orbits.Sgp4;

/// <summary>A quantity about the middle of a block: A + B τ + C τ².</summary>
internal readonly record struct Quadratic(double A, double B, double C);
