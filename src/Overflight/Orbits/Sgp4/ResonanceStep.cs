namespace Overflight.Orbits.Sgp4;

/// <summary>
/// Resonance angle λ and mean motion n at one step, with the rate of λ and the first and second derivative of n;
/// radians and minutes.
/// </summary>
internal readonly record struct ResonanceStep(
    double Lambda, double LambdaRate, double MeanMotion, double MeanMotionRate, double MeanMotionCurve);
