namespace Overflight.Access;

/// <summary>How fast a margin can change, and how fast that; infinity where not known.</summary>
/// <param name="SlopePerS">A bound on the size of the first derivative, per second.</param>
/// <param name="CurvaturePerS2">A bound on the size of the second derivative, per second squared.</param>
internal readonly record struct MarginBounds(double SlopePerS, double CurvaturePerS2);
