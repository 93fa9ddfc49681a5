using Overflight.Time;

namespace Overflight.Coverage;

/// <summary>
/// Figures of merit of one cell. Gaps are the stretches in which no satellite sees it; those at the ends of the span
/// count as they are, so a cell that is never seen has one gap, the span. <c>default</c> is never seen, in no time.
/// </summary>
/// <param name="AccessCount">Views by single satellites.</param>
/// <param name="FirstSeen">When it is first seen; <c>null</c> where it is not.</param>
/// <param name="SeenRatio">Share of the span in view of at least one satellite, 0–1 (percent coverage).</param>
/// <param name="GapCount">How many gaps.</param>
/// <param name="GapMean">Mean gap: mean revisit time; zero where there is none.</param>
/// <param name="Gap95">The 95th percentile of the gaps: the shortest that at least 95 % of them do not exceed.</param>
/// <param name="GapMax">The longest gap.</param>
/// <param name="ResponseMean">
/// Mean response time: the expected wait for the next view from a random instant, Σgap²/(2·span).
/// </param>
public readonly record struct CellFigures(
    int AccessCount, Instant? FirstSeen, double SeenRatio, int GapCount, Duration GapMean, Duration Gap95,
    Duration GapMax, Duration ResponseMean);
