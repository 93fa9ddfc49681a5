using System.Text.Json.Serialization;

namespace Overflight.Analyses;

/// <summary>
/// On what orbits the constellations of a trade fly: drawn up (<see cref="DesignedOrbits"/>), or copied from a
/// satellite that flies (<see cref="CopiedOrbit"/>).
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(DesignedOrbits), "designed")]
[JsonDerivedType(typeof(CopiedOrbit), "copied")]
public abstract record TradedOrbits
{
    private protected TradedOrbits()
    {
    }
}
