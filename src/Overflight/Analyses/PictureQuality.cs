using System.Collections.Immutable;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Analyses;

/// <summary>What one picture could show.</summary>
public sealed record PictureQuality
{
    /// <summary>
    /// Which of several figures or modes of the sensor this is for: <c>best</c> or <c>worst</c> of a published range, a
    /// radar's mode; <c>null</c> where there is one.
    /// </summary>
    public string? Variant { get; init; }

    /// <summary>At the satellite, between the line of sight and geodetic nadir.</summary>
    public required Angle OffNadir { get; init; }

    /// <summary>Why nothing is told, or what limits it; <c>null</c> where all is well.</summary>
    public string? Problem { get; init; }

    /// <summary>
    /// At the target, between the line of sight and the ellipsoid's normal; <c>null</c> past the Earth.
    /// </summary>
    public Angle? Incidence { get; init; }

    /// <summary>Distance of the target, metres.</summary>
    public double? RangeM { get; init; }

    /// <summary>Ground sample distance along the line of detectors, or a radar's resolution in range, metres.</summary>
    public double? AcrossM { get; init; }

    /// <summary>Ground sample distance from line to line, or a radar's resolution in azimuth, metres.</summary>
    public double? AlongM { get; init; }

    /// <summary>Geometric mean of the two, metres.</summary>
    public double? MeanM { get; init; }

    /// <summary>Width of the picture on the ground, metres; <c>null</c> where it is not known.</summary>
    public double? SwathM { get; init; }

    /// <summary>The rating of the picture; <c>null</c> for a radar, for which the equation does not hold.</summary>
    public NiirsEstimate? Rating { get; init; }

    /// <summary>What can be told of each object.</summary>
    public ImmutableArray<ObjectQuality> Objects { get; init; } = [];
}
