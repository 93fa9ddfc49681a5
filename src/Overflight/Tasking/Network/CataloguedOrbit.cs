using Overflight.Numerics;

namespace Overflight.Tasking.Network;

/// <summary>The orbit of a satellite that flies, by its public elements and SGP4, or a copy of it elsewhere.</summary>
public sealed record CataloguedOrbit : NetworkOrbit
{
    /// <summary>Its catalogue number.</summary>
    public required long CatalogueNumber { get; init; }

    /// <summary>How far ahead of it the copy flies on the same orbit: added to its mean anomaly.</summary>
    public Angle AnomalyShift { get; init; }

    /// <summary>How far east of its plane the copy's plane lies: added to the right ascension of its node.</summary>
    public Angle NodeShift { get; init; }
}
