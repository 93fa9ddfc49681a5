using Overflight.Access;

namespace Overflight.Analyses;

/// <summary>A pass and the element set it was computed from.</summary>
/// <param name="Pass">The pass.</param>
/// <param name="Elements">The set nearest to it, its age there and the error that brings.</param>
public sealed record PredictedPass(Pass Pass, ElementsUsed Elements);
