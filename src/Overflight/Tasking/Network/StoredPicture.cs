using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>A picture on board, on its way to the ground.</summary>
internal sealed class StoredPicture(int scene, Interval exposure, double bits, double priority)
{
    public int Scene { get; } = scene;

    public Interval Exposure { get; } = exposure;

    public double Bits { get; } = bits;

    public double Priority { get; } = priority;

    /// <summary>How the satellite was turned when it began.</summary>
    public required Angle OffNadir { get; init; }

    /// <summary>Whether cloud hid the ground.</summary>
    public required bool IsCloudy { get; init; }

    /// <summary>Bits not yet sent.</summary>
    public double LeftBits { get; set; } = bits;

    /// <summary>When the last bit was received; <c>null</c> while it is on board.</summary>
    public Instant? Received { get; set; }

    /// <summary>By which station.</summary>
    public int Station { get; set; }
}
