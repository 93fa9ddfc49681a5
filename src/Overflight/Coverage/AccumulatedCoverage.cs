using Overflight.Time;

namespace Overflight.Coverage;

/// <summary>How much of an area has been seen at least once. <c>default</c> is nothing at J2000.0.</summary>
/// <param name="Instant">From this instant on.</param>
/// <param name="SeenRatio">Share of the area, 0–1.</param>
public readonly record struct AccumulatedCoverage(Instant Instant, double SeenRatio);
