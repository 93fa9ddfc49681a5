using Overflight.Frames;
using Overflight.Time;

namespace Overflight.Analyses;

/// <summary>"Where was it then?"</summary>
public sealed record LocateSatelliteRequest
{
    /// <summary>Catalogue number of the satellite.</summary>
    public required long Satellite { get; init; }

    /// <summary>When.</summary>
    public required Instant Instant { get; init; }

    /// <summary>A place from which to look at it; <c>null</c> for none.</summary>
    public NamedPlace? From { get; init; }
}
