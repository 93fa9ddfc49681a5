using System;
using Overflight.Tasking.Network;

namespace Overflight.Analyses;

/// <summary>Why requests were lost, in words.</summary>
public static class LostWording
{
    /// <summary>A short word for tables.</summary>
    public static string Word(LostReason reason) => reason switch
    {
        LostReason.NotInReach => "not in reach",
        LostReason.Night => "night",
        LostReason.Cloud => "cloud",
        LostReason.Memory => "memory full",
        LostReason.Energy => "energy",
        LostReason.Warmth => "sensor too warm",
        LostReason.Competition => "others worth more",
        LostReason.Downlink => "not down in time",
        LostReason.NoPlan => "no plan in time",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "This reason is not known."),
    };
}
