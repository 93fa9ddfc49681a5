using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
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

    /// <summary>Scenes by name: the request, and which of its scenes where that is not the first.</summary>
    public static string Names(ImmutableArray<SceneName> scenes) => string.Join(", ", scenes.Select(s =>
        s.Scene == 1 ? s.Request : string.Create(CultureInfo.InvariantCulture, $"{s.Request} (scene {s.Scene})")));
}
