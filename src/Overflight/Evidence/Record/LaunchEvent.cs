using System.Collections.Immutable;
using Overflight.Time;

namespace Overflight.Evidence.Record;

/// <summary>A launch of the reference record.</summary>
public sealed record LaunchEvent
{
    /// <summary>A short name, unique in the record: mostly the local date.</summary>
    public required string Id { get; init; }

    /// <summary>When it left the ground.</summary>
    public required Instant At { get; init; }

    /// <summary>How finely that is known: a day, a minute, a second.</summary>
    public required Duration Precision { get; init; }

    /// <summary>IANA zone of the site.</summary>
    public required string Zone { get; init; }

    /// <summary>Offset of that zone from UTC then.</summary>
    public required Duration ZoneOffset { get; init; }

    /// <summary>Whose it was: a state by the names of the gazetteer.</summary>
    public required string State { get; init; }

    /// <summary>The rocket.</summary>
    public required string Vehicle { get; init; }

    /// <summary>The satellite.</summary>
    public required string Payload { get; init; }

    /// <summary>What became of it.</summary>
    public required LaunchOutcome Outcome { get; init; }

    /// <summary>Whether the payload was to watch the Earth for the military.</summary>
    public required bool IsReconnaissance { get; init; }

    /// <summary>Why it failed, in words; empty where it did not, or nobody said.</summary>
    public string Cause { get; init; } = "";

    /// <summary>Its site, by the names of the gazetteer.</summary>
    public required string Site { get; init; }

    /// <summary>Catalogue number of the payload in orbit; <c>null</c> for none.</summary>
    public long? CatalogueNumber { get; init; }

    /// <summary>International designator of the payload in orbit; <c>null</c> for none.</summary>
    public string? Designator { get; init; }

    /// <summary>The pages its facts come from.</summary>
    public required ImmutableArray<string> Sources { get; init; }
}
