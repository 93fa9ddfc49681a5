using Overflight.Time;

namespace Overflight.Coverage;

/// <summary>One stretch of time in which one satellite sees one cell. <c>default</c> is empty.</summary>
/// <param name="Cell">Number of the cell in its grid.</param>
/// <param name="Satellite">Number of the satellite in the order given.</param>
/// <param name="Interval">From when to when, cut at the ends of the span.</param>
public readonly record struct CoverageWindow(int Cell, int Satellite, Interval Interval);
