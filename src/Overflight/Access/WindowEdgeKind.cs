namespace Overflight.Access;

/// <summary>What can open or close a window.</summary>
public enum WindowEdgeKind
{
    /// <summary>The span that was asked for begins or ends while all constraints hold.</summary>
    Span,

    /// <summary>The propagator gives no states beyond: the satellite has come down, or its elements fail.</summary>
    Ephemeris,

    /// <summary>The satellite rises or sets at 0°, because no constraint says anything about its elevation.</summary>
    Horizon,

    /// <summary>One of the constraints begins or ceases to hold.</summary>
    Constraint,
}
