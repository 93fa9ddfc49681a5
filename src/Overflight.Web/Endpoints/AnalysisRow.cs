namespace Overflight.Web.Endpoints;

/// <summary>One question that can be asked.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Question">The question in a user's words.</param>
/// <param name="IsLong">Whether it is better asked as a job.</param>
/// <param name="Address">Where to ask it.</param>
internal sealed record AnalysisRow(string Name, string Question, bool IsLong, string Address);
