namespace Overflight.Tasking.Network;

/// <summary>Why a request was not met.</summary>
public enum LostReason
{
    /// <summary>No satellite comes near enough within its window.</summary>
    NotInReach,

    /// <summary>Cameras come near enough, but only in the dark.</summary>
    Night,

    /// <summary>It was imaged, but every picture showed cloud.</summary>
    Cloud,

    /// <summary>A memory on board was full.</summary>
    Memory,

    /// <summary>A battery would have run empty.</summary>
    Energy,

    /// <summary>A sensor would have got too warm.</summary>
    Warmth,

    /// <summary>Others were worth more at the time.</summary>
    Competition,

    /// <summary>It was or could be imaged, but no contact brought a picture of it down in time, or would.</summary>
    Downlink,

    /// <summary>It came so late that no plan could take it up before its deadline or the end.</summary>
    NoPlan,
}
