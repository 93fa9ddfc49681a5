using Overflight.Time;

namespace Overflight.Coverage;

/// <summary>Figures of merit of a whole area, each cell counting by its size. See <see cref="CellFigures"/>.</summary>
public sealed record CoverageFigures
{
    /// <summary>Share of the area seen at least once in the span, 0–1.</summary>
    public required double CoveredRatio { get; init; }

    /// <summary>Share of area and time in view: the mean share in view at an instant, 0–1.</summary>
    public required double SeenRatio { get; init; }

    /// <summary>The smallest share of the span that any cell is in view, 0–1.</summary>
    public required double SeenMinRatio { get; init; }

    /// <summary>Mean number of views of a cell.</summary>
    public required double AccessMeanCount { get; init; }

    /// <summary>Mean of the cells' mean gaps.</summary>
    public required Duration GapMean { get; init; }

    /// <summary>The 95th percentile of all gaps of all cells, weighed by the size of their cells.</summary>
    public required Duration Gap95 { get; init; }

    /// <summary>The longest gap of any cell.</summary>
    public required Duration GapMax { get; init; }

    /// <summary>Mean of the cells' mean response times.</summary>
    public required Duration ResponseMean { get; init; }
}
