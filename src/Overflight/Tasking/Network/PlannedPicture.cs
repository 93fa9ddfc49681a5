using Overflight.Frames;
using Overflight.Numerics;
using Overflight.Time;

namespace Overflight.Tasking.Network;

/// <summary>A picture that a plan takes.</summary>
public sealed record PlannedPicture
{
    /// <summary>By which satellite.</summary>
    public required string Satellite { get; init; }

    /// <summary>For which request.</summary>
    public required string Request { get; init; }

    /// <summary>Which of its scenes, from 1.</summary>
    public required int Scene { get; init; }

    /// <summary>The middle of the scene.</summary>
    public required Geodetic Place { get; init; }

    /// <summary>From when to when the sensor looks; a stereo pair from the first look to the second.</summary>
    public required Interval Exposure { get; init; }

    /// <summary>Slew and settling before it, ending when the exposure begins.</summary>
    public required Interval Retarget { get; init; }

    /// <summary>How the satellite is turned when it begins.</summary>
    public required Angle OffNadir { get; init; }

    /// <summary>What it counts: its share of the request's priority, lowered by the chance of cloud.</summary>
    public required double Weight { get; init; }

    /// <summary>Whether it was kept from an earlier plan.</summary>
    public required bool IsKept { get; init; }

    /// <summary>The station that receives its last bit; <c>null</c> where no contact looked at does.</summary>
    public string? Station { get; init; }

    /// <summary>
    /// When it is in the hands of whoever asked, if all goes by plan; <c>null</c> where no contact looked at brings it
    /// down.
    /// </summary>
    public Instant? Delivered { get; init; }

    /// <summary>When it is due there.</summary>
    public required Instant Deadline { get; init; }

    /// <summary>Whether it comes too late: after the deadline, or never.</summary>
    public bool IsLate => !(Delivered <= Deadline);
}
