namespace Overflight.Access;

/// <summary>What opened or closed a window. <c>default</c> is none of any meaning: edges come from the finder.</summary>
/// <param name="Kind">What kind of limit it was.</param>
/// <param name="Constraint">
/// Index into <see cref="AccessQuery.Constraints"/> where the kind is <see cref="WindowEdgeKind.Constraint"/>, else −1.
/// </param>
public readonly record struct WindowEdge(WindowEdgeKind Kind, int Constraint = -1);
