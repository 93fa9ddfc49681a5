using Overflight.Coverage.Areas;

namespace Overflight.Tasking.Network;

/// <summary>An area, cut into scenes as wide as the narrowest swath of the network.</summary>
public sealed record AreaTarget : RequestTarget
{
    /// <summary>The area; in JSON a GeoJSON geometry.</summary>
    public required Area Area { get; init; }
}
