namespace Overflight.Sensing;

/// <summary>A swath as published: its width on the ground, centred on nadir, from an altitude.</summary>
/// <param name="WidthM">Width on the ground, metres.</param>
/// <param name="AltitudeM">Height above the ground for which it is published, metres.</param>
public readonly record struct NadirSwath(double WidthM, double AltitudeM);
