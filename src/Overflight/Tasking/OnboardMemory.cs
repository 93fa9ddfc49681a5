using System.Collections.Immutable;

namespace Overflight.Tasking;

/// <summary>
/// Memory on board: exposures fill it, contacts with the ground empty it. An exposure may not begin what does not fit.
/// </summary>
public sealed record OnboardMemory
{
    /// <summary>Bits it holds.</summary>
    public required long CapacityBits { get; init; }

    /// <summary>Bits in it at the start of the plan, at most the capacity.</summary>
    public long InitialBits { get; init; }

    /// <summary>Bits that a second of exposure makes.</summary>
    public required long BitsPerImagingSecond { get; init; }

    /// <summary>Contacts with the ground, in order, apart from one another.</summary>
    public ImmutableArray<DownlinkContact> Contacts { get; init; } = [];
}
