using Overflight.Evidence;
using Overflight.Evidence.Reading;

namespace Overflight.Web.Reads;

/// <summary>A claim as a mark on the timeline.</summary>
/// <param name="Number">Number of its entry.</param>
/// <param name="Kind">What kind of thing it says.</param>
/// <param name="Verdict">What was found; <c>null</c> where nothing was.</param>
internal sealed record ToldMark(long Number, ReportedClaimKind Kind, Verdict? Verdict);
