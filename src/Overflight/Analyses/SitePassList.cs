using System.Collections.Immutable;

namespace Overflight.Analyses;

/// <summary>The answer to <see cref="FindSitePassesRequest"/> as one document.</summary>
public sealed record SitePassList
{
    /// <summary>What was asked.</summary>
    public required FindSitePassesRequest Request { get; init; }

    /// <summary>Every pass: satellite by satellite, place by place, in order of time.</summary>
    public required ImmutableArray<SitePass> Passes { get; init; }

    /// <summary>What is left to say.</summary>
    public required FindSitePassesResult Rest { get; init; }
}
