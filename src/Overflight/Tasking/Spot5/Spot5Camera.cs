namespace Overflight.Tasking.Spot5;

/// <summary>How a photograph of a SPOT5 file may be taken.</summary>
/// <param name="Value">1, 2 or 3 for one camera; 13 for a stereo pair by the first and the third, which is a value of
/// its own: a rule against 1 or against 3 says nothing about 13.</param>
/// <param name="Consumption">What it takes of the recorder, in the file's own unit.</param>
public readonly record struct Spot5Camera(int Value, decimal Consumption);
