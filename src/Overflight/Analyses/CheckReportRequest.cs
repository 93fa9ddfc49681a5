using System.Collections.Immutable;
using Overflight.Evidence;
using Overflight.Evidence.Reading;

namespace Overflight.Analyses;

/// <summary>"An article says so: does the record, does physics bear it out?"</summary>
public sealed record CheckReportRequest
{
    /// <summary>A name for the claim, unique among those that are looked at together.</summary>
    public required string Id { get; init; }

    /// <summary>The claim.</summary>
    public required ReportedClaim Claim { get; init; }

    /// <summary>When its text was published.</summary>
    public required ArticleDate Published { get; init; }

    /// <summary>Where it was published.</summary>
    public required ClaimSource Source { get; init; }

    /// <summary>The satellites that its text names anywhere, by the names of the gazetteer, in order.</summary>
    public required ImmutableArray<string> Satellites { get; init; }

    /// <summary>What else its sentence says of times: the claim is contradicted only where by none of them it would
    /// hold.</summary>
    public ImmutableArray<TimeMention> OtherTimes { get; init; } = [];

    /// <summary>Whether its text claims anywhere that pictures were taken.</summary>
    public required bool IsPictureClaimed { get; init; }
}
