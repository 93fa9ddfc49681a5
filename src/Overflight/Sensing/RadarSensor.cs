using System.Collections.Immutable;
using Overflight.Numerics;

namespace Overflight.Sensing;

/// <summary>An imaging radar: it sees by day and night, to one side, between two angles of incidence.</summary>
public sealed record RadarSensor : Sensor
{
    /// <summary>The only side to which it looks; <c>null</c> where it can look to either.</summary>
    public LookSide? Side { get; init; }

    /// <summary>Least angle of incidence of all its modes; <c>null</c> where it is not known.</summary>
    public Angle? IncidenceMin { get; init; }

    /// <summary>Greatest angle of incidence of all its modes; <c>null</c> where it is not known.</summary>
    public Angle? IncidenceMax { get; init; }

    /// <summary>Its modes, at least one.</summary>
    public required ImmutableArray<RadarMode> Modes { get; init; }
}
