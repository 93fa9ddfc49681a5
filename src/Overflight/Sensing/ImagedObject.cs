using System;
using System.Text.Json.Serialization;

namespace Overflight.Sensing;

/// <summary>An object that is looked for in a picture, by its size seen from above.</summary>
public sealed record ImagedObject
{
    /// <summary>What it is.</summary>
    public required string Name { get; init; }

    /// <summary>Its kind.</summary>
    public ObjectKind Kind { get; init; }

    /// <summary>Length, metres; <c>null</c> where it has none to go by (a road, a town).</summary>
    public double? LengthM { get; init; }

    /// <summary>Width, metres; <c>null</c> where it is not known.</summary>
    public double? WidthM { get; init; }

    /// <summary>Where its size is from; <c>null</c> where the user gave it.</summary>
    public string? Source { get; init; }

    /// <summary>
    /// What Johnson's criteria go by: the lesser of length and width, or the length alone; <c>null</c> without a size.
    /// </summary>
    [JsonIgnore]
    public double? CriticalDimensionM =>
        LengthM is { } length && WidthM is { } width ? Math.Min(length, width) : LengthM ?? WidthM;
}
