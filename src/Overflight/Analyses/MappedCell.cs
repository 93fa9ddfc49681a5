using System.Collections.Immutable;
using Overflight.Coverage;

namespace Overflight.Analyses;

/// <summary>A cell and what was seen of it.</summary>
/// <param name="Cell">Where it is.</param>
/// <param name="Figures">Its figures of merit.</param>
/// <param name="Windows">Its views, where the request includes them.</param>
public sealed record MappedCell(CoverageCell Cell, CellFigures Figures, ImmutableArray<CoverageWindow> Windows);
