using Overflight.Analyses;

namespace Overflight.Web;

/// <summary>A question with all that its answer depends on.</summary>
/// <param name="Analysis">The question.</param>
/// <param name="Request">The request.</param>
/// <param name="Inputs">What it rests on.</param>
/// <param name="Digest">The digest of the answer.</param>
internal sealed record PreparedAnswer(Analysis Analysis, object Request, AnalysisInputs Inputs, string Digest);
