namespace Overflight.Tasking;

/// <summary>What a satellite can do between two pictures, and what its pictures cost it.</summary>
public sealed record TaskedSatellite
{
    /// <summary>How people call it; each satellite of a problem has its own name.</summary>
    public required string Name { get; init; }

    /// <summary>How fast it turns.</summary>
    public required Agility Agility { get; init; }

    /// <summary>Its energy; <c>null</c> where that never runs short.</summary>
    public Battery? Battery { get; init; }

    /// <summary>Its memory; <c>null</c> where that never fills.</summary>
    public OnboardMemory? Memory { get; init; }

    /// <summary>How long its sensor may work; <c>null</c> for as long as one likes.</summary>
    public ThermalLimit? Thermal { get; init; }
}
