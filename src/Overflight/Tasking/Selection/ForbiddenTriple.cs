namespace Overflight.Tasking.Selection;

/// <summary>Three choices of which a plan takes two at most; <c>default</c> is not one.</summary>
/// <param name="First">Index of one choice.</param>
/// <param name="Second">Index of another.</param>
/// <param name="Third">Index of a third.</param>
public readonly record struct ForbiddenTriple(int First, int Second, int Third);
