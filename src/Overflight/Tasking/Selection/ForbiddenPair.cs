namespace Overflight.Tasking.Selection;

/// <summary>Two choices that no plan takes both; <c>default</c> is not one.</summary>
/// <param name="First">Index of one choice.</param>
/// <param name="Second">Index of another.</param>
public readonly record struct ForbiddenPair(int First, int Second);
