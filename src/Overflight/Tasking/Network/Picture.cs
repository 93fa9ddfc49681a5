using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>A picture that was taken.</summary>
public sealed record Picture
{
    /// <summary>By which satellite.</summary>
    public required string Satellite { get; init; }

    /// <summary>For which request.</summary>
    public required string Request { get; init; }

    /// <summary>Which of its scenes, from 1.</summary>
    public required int Scene { get; init; }

    /// <summary>From when to when the sensor looked.</summary>
    public required Interval Exposure { get; init; }

    /// <summary>How the satellite was turned when it began.</summary>
    public required Angle OffNadir { get; init; }

    /// <summary>Whether cloud hid the ground.</summary>
    public required bool IsCloudy { get; init; }

    /// <summary>When it was in the hands of whoever asked; <c>null</c> where it was not before the end.</summary>
    public Instant? Delivered { get; init; }

    /// <summary>The station that received its last bit.</summary>
    public string? Station { get; init; }
}
