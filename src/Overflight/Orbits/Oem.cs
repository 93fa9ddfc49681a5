using System.Collections.Immutable;
using Overflight.Time;

namespace Overflight.Orbits;

/// <summary>
/// An Orbit Ephemeris Message (CCSDS 502.0-B-3, section 5): tabulated states of one object or several, in segments
/// over which they may be interpolated. <see cref="OemKvn"/> reads and writes it.
/// </summary>
public sealed record Oem
{
    /// <summary>Who made the message.</summary>
    public required string Originator { get; init; }

    /// <summary>When it was made.</summary>
    public required Instant CreationDate { get; init; }

    /// <summary>The segments in the order of the file; at least one.</summary>
    public required ImmutableArray<OemSegment> Segments { get; init; }
}
