using Overflight.Time;

namespace Overflight.Coverage;

/// <summary>One satellite's way over an area. <c>default</c> is empty.</summary>
/// <param name="Satellite">Number of the satellite in the order given.</param>
/// <param name="Interval">From the first cell seen to the last one left.</param>
/// <param name="SeenRatio">Share of the area seen during it, 0–1.</param>
/// <param name="NewRatio">Share seen that no satellite had seen before it began.</param>
/// <param name="AccumulatedRatio">Share seen by all satellites from the start of the span to the end of this
/// pass.</param>
public readonly record struct AreaPass(
    int Satellite, Interval Interval, double SeenRatio, double NewRatio, double AccumulatedRatio);
