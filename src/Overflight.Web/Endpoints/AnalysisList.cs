using System.Collections.Immutable;

namespace Overflight.Web.Endpoints;

/// <summary>The questions that can be asked.</summary>
/// <param name="Analyses">All of them.</param>
internal sealed record AnalysisList(ImmutableArray<AnalysisRow> Analyses);
