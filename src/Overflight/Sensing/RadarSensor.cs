using System.Collections.Immutable;
using System.Linq;
using System.Text.Json.Serialization;
using Overflight.Numerics;

namespace Overflight.Sensing;

/// <summary>An imaging radar: it sees by day and night, to one side, between two angles of incidence.</summary>
public sealed record RadarSensor : Sensor
{
    /// <summary>The only side to which it looks; <c>null</c> where it can look to either.</summary>
    public LookSide? Side { get; init; }

    /// <summary>Its modes, at least one.</summary>
    public required ImmutableArray<RadarMode> Modes { get; init; }

    /// <summary>Least angle of incidence of all its modes; <c>null</c> where none tells one.</summary>
    [JsonIgnore]
    public Angle? IncidenceMin => Modes.Min(m => m.IncidenceMin);

    /// <summary>Greatest angle of incidence of all its modes; <c>null</c> where none tells one.</summary>
    [JsonIgnore]
    public Angle? IncidenceMax => Modes.Max(m => m.IncidenceMax);
}
