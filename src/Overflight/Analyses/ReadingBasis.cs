using System;
using Overflight.Evidence.Reading;
using Overflight.Evidence.Reading.Names;
using Overflight.Evidence.Record;
using Overflight.Frames;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>What articles are read by and held against. For many threads.</summary>
public sealed record ReadingBasis
{
    /// <summary>The names to look for.</summary>
    public required EntityIndex Names { get; init; }

    /// <summary>By what sentences are found to say something.</summary>
    public required ClaimModel Claims { get; init; }

    /// <summary>The launch record.</summary>
    public required LaunchRecord Launches { get; init; }

    /// <summary>The leap-second table.</summary>
    public required LeapSeconds LeapSeconds { get; init; }

    /// <summary>Where a named place is; <c>null</c> for one whose position is not known.</summary>
    public required Func<string, NamedPlace?> PlaceOf { get; init; }

    /// <summary>
    /// The catalogue number of the one object of a name, however it is spelled; <c>null</c> where there is none, or
    /// several. Its elements are those of the snapshot.
    /// </summary>
    public Func<string, long?> NumberOf { get; init; } = _ => null;

    /// <summary>What a satellite looks with, by its catalogue number, as far as it is published.</summary>
    public Func<long, SensorKind> SensorOf { get; init; } = _ => SensorKind.Unknown;

    /// <summary>
    /// The instant of a day and a time of day in an IANA zone; <c>null</c> where it is not known or does not exist.
    /// </summary>
    public required Func<DateOnly, TimeOnly, string, Instant?> InstantOf { get; init; }
}
