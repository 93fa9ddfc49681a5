using System;
using System.Collections.Immutable;
using Overflight.Evidence.Ledger;
using Overflight.Evidence.Record;

namespace Overflight.Analyses;

/// <summary>Claims that speak of one thing.</summary>
public sealed record ClaimedEvent
{
    /// <summary>What kind of thing.</summary>
    public required ClaimedEventKind Kind { get; init; }

    /// <summary>Its launch in the record; <c>null</c> where it is none, or none is found.</summary>
    public LaunchEvent? Launch { get; init; }

    /// <summary>Whose or what it is: a state or a satellite, by the names of the gazetteer; empty where none is told.
    /// </summary>
    public required string Subject { get; init; }

    /// <summary>The places that its claims name, each once.</summary>
    public required ImmutableArray<string> Where { get; init; }

    /// <summary>Its first day; <c>null</c> where no claim tells one.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Its last day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>The claims, by number.</summary>
    public required ImmutableArray<ViewedClaim> Claims { get; init; }

    /// <summary>How many texts say so; copies of one story count once.</summary>
    public required int TextCount { get; init; }

    /// <summary>Who is named as saying so, each once, by name.</summary>
    public required ImmutableArray<string> Voices { get; init; }
}
