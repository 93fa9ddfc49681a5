using System.Collections.Immutable;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Analyses;

/// <summary>The answer to <see cref="AssessQualityRequest"/>.</summary>
public sealed record AssessQualityResult
{
    /// <summary>What was asked.</summary>
    public required AssessQualityRequest Request { get; init; }

    /// <summary>The element set that gave height and heading; <c>null</c> where none did.</summary>
    public ElementsUsed? Elements { get; init; }

    /// <summary>One answer a sensor, in the order asked.</summary>
    public required ImmutableArray<SensorQuality> Sensors { get; init; }

    /// <summary>What none of it shows.</summary>
    public required ImmutableArray<string> DoesNotShow { get; init; }

    /// <summary>Digest of the elements, sensors and Earth orientation this was computed from.</summary>
    public required string SnapshotDigest { get; init; }
}
