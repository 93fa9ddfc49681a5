using Overflight.Orbits.J2;

namespace Overflight.Tasking.Network;

/// <summary>An orbit that is designed, under J2.</summary>
public sealed record DesignedOrbit : NetworkOrbit
{
    /// <summary>The orbit.</summary>
    public required J2Orbit Orbit { get; init; }
}
