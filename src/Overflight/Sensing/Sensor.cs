using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Overflight.Numerics;

namespace Overflight.Sensing;

/// <summary>
/// What looks at the ground from a satellite, as it is published. A figure that is <c>null</c> is not known; whoever
/// needs it says what was assumed instead. The family is closed: it is matched by <c>switch</c>.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(OpticalSensor), "optical")]
[JsonDerivedType(typeof(RadarSensor), "radar")]
public abstract record Sensor
{
    private protected Sensor()
    {
    }

    /// <summary>Its name, unique in its library.</summary>
    public required string Name { get; init; }

    /// <summary>Where its figures were published; none where nobody is known to have published them.</summary>
    public ImmutableArray<SensorSource> Sources { get; init; } = [];

    /// <summary>
    /// Those of its figures whose source nobody has seen, by their keys in a sensor file. They are used, and whoever
    /// uses them says so.
    /// </summary>
    public ImmutableArray<string> UnsourcedFigures { get; init; } = [];

    /// <summary>What a user must know of the figures; <c>null</c> for nothing.</summary>
    public string? Note { get; init; }

    /// <summary>The greatest off-nadir angle at which it takes pictures; <c>null</c> where it is not known.</summary>
    public Angle? OffNadirMax { get; init; }

    /// <summary>How fast its satellite turns; <c>default</c> where nothing is known of it.</summary>
    public PublishedAgility Agility { get; init; }

    /// <summary>Whether no source is known for its figures.</summary>
    [JsonIgnore]
    public bool IsUnsourced => Sources.IsDefaultOrEmpty;
}
