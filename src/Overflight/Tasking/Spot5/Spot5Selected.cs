namespace Overflight.Tasking.Spot5;

/// <summary>A photograph of a plan and how it is taken.</summary>
/// <param name="Photograph">Its number in the file.</param>
/// <param name="Camera">1, 2, 3 or 13.</param>
public readonly record struct Spot5Selected(int Photograph, int Camera);
