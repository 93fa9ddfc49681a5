using System.Collections.Immutable;
using System.Linq;
using System.Text.Json.Serialization;
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

    /// <summary>
    /// Whether any object can be detected in any picture; <c>null</c> where nothing is told of any.
    /// </summary>
    [JsonIgnore]
    public bool? IsAnyDetected
    {
        get
        {
            Feasibility[] detected = [.. Sensors.SelectMany(s => s.Pictures).SelectMany(p => p.Objects)
                .Select(o => o.Tasks[(int)InterpretationTask.Detection].Finding)];
            return detected.Length == 0 ? null : detected.Any(f => f != Feasibility.NotSupported);
        }
    }

    /// <summary>Digest of the elements, sensors and Earth orientation this was computed from.</summary>
    public required string SnapshotDigest { get; init; }
}
