namespace Overflight.Tasking.Selection;

/// <summary>How the solution of a linear program ended.</summary>
internal enum SolveEnd
{
    /// <summary>At the best point.</summary>
    Solved,

    /// <summary>Cancelled, or out of pivots; it can go on from there.</summary>
    OutOfWork,

    /// <summary>The numbers did not allow it.</summary>
    Failed,
}
