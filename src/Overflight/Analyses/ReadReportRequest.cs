using Overflight.Evidence.Reading;

namespace Overflight.Analyses;

/// <summary>"What does this article say, and what can be said of it?"</summary>
public sealed record ReadReportRequest
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }
}
