using System.Collections.Immutable;
using Overflight.Numerics;
using Overflight.Sensing;

namespace Overflight.Analyses;

/// <summary>What one sensor's pictures could show.</summary>
public sealed record SensorQuality
{
    /// <summary>The sensor's name.</summary>
    public required string Sensor { get; init; }

    /// <summary>Whether nobody is known to have published its figures.</summary>
    public required bool IsUnsourced { get; init; }

    /// <summary>Who published its figures.</summary>
    public required ImmutableArray<SensorSource> Sources { get; init; }

    /// <summary>Those of its figures whose source nobody has seen, by their keys in a sensor file.</summary>
    public ImmutableArray<string> UnsourcedFigures { get; init; } = [];

    /// <summary>What a user must know of the figures; <c>null</c> for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Height above the ellipsoid, metres; <c>null</c> where none is known.</summary>
    public double? HeightM { get; init; }

    /// <summary>Heading of the ground track, from north clockwise.</summary>
    public Angle Heading { get; init; }

    /// <summary>Why there is no answer, or only part of one; <c>null</c> where there is.</summary>
    public string? Problem { get; init; }

    /// <summary>What was assumed because it is not known.</summary>
    public ImmutableArray<string> Assumptions { get; init; } = [];

    /// <summary>
    /// One picture for each off-nadir angle; two where the ground sample distance is published as a range, or as many
    /// as a radar has modes.
    /// </summary>
    public ImmutableArray<PictureQuality> Pictures { get; init; } = [];
}
