namespace Overflight.Sensing;

/// <summary>A ground sample distance as published: straight down, from an altitude.</summary>
/// <param name="BestM">The ground sample distance, metres; the smaller one where a range is published.</param>
/// <param name="WorstM">The same; the larger one where a range is published.</param>
/// <param name="AltitudeM">Height above the ground for which it is published, metres.</param>
public readonly record struct NadirGsd(double BestM, double WorstM, double AltitudeM);
