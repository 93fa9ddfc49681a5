namespace Overflight.Access;

/// <summary>The satellite stands at or above a mask: a minimum elevation, and what stands on the horizon.</summary>
public sealed record ElevationConstraint : AccessConstraint
{
    /// <summary>The mask.</summary>
    public required ElevationMask Mask { get; init; }

    /// <summary>
    /// Whether accesses of one pass that only the skyline separates count as one, from the first rise over it to the
    /// last setting. A pass here is a stay at or above the minimum elevation of the mask.
    /// </summary>
    public bool MergesAcrossRidges { get; init; }
}
