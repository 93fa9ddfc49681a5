using System.Text.Json.Serialization;
using Overflight.Numerics;
using Overflight.Sensing;
using Overflight.Time;

namespace Overflight.Access;

/// <summary>One stay of a satellite above a minimum elevation at a place.</summary>
public sealed record Pass
{
    /// <summary>Acquisition: the satellite comes above the minimum elevation.</summary>
    public required Instant Aos { get; init; }

    /// <summary>
    /// The instant of greatest elevation; for passes of ordinary length within a second or two of closest approach.
    /// </summary>
    public required Instant Tca { get; init; }

    /// <summary>Loss: the satellite falls below the minimum elevation.</summary>
    public required Instant Los { get; init; }

    /// <summary>The geometry at <see cref="Aos"/>.</summary>
    public required ViewGeometry AosView { get; init; }

    /// <summary>The geometry at <see cref="Tca"/>.</summary>
    public required ViewGeometry TcaView { get; init; }

    /// <summary>The geometry at <see cref="Los"/>.</summary>
    public required ViewGeometry LosView { get; init; }

    /// <summary>The pass began before the span that was asked for; it is given whole.</summary>
    public bool IsUnderWayAtStart { get; init; }

    /// <summary>The pass ends after the span that was asked for; it is given whole.</summary>
    public bool IsUnderWayAtEnd { get; init; }

    /// <summary>
    /// The satellite does not come up within one period before the span, or its ephemeris begins there:
    /// <see cref="Aos"/> is where looking stopped.
    /// </summary>
    public bool IsAosOpen { get; init; }

    /// <summary>
    /// The satellite does not go down within one period after the span, or its ephemeris ends there, as at a
    /// decay: <see cref="Los"/> is where looking stopped.
    /// </summary>
    public bool IsLosOpen { get; init; }

    /// <summary>The elevation at <see cref="Tca"/>.</summary>
    public Angle MaxElevation => TcaView.Elevation;

    /// <summary>LOS − AOS. Not written as JSON, which has both.</summary>
    [JsonIgnore]
    public Duration Length => Los - Aos;
}
