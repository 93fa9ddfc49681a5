namespace Overflight.Tasking.Network;

/// <summary>A battery, full at the start, and what fills and drains it; see <see cref="Battery"/>.</summary>
public sealed record BatteryDesign
{
    /// <summary>Energy when full, joules, more than zero.</summary>
    public required double CapacityJ { get; init; }

    /// <summary>Power drawn at all times, watts, zero or more.</summary>
    public required double IdleW { get; init; }

    /// <summary>Power drawn in addition while exposing, watts, zero or more.</summary>
    public required double ImagingW { get; init; }

    /// <summary>Power drawn in addition while slewing and settling, watts, zero or more.</summary>
    public required double SlewW { get; init; }

    /// <summary>Power from the panels while sunlit, watts, zero or more.</summary>
    public required double ChargeW { get; init; }
}
