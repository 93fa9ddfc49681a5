namespace Overflight.Tasking;

/// <summary>Why a task is not in a plan.</summary>
public enum LeftOutReason
{
    /// <summary>The exposure is longer than the task's window.</summary>
    WindowTooShort,

    /// <summary>No satellite sees the place in the window without a break for as long as the exposure.</summary>
    NeverVisible,

    /// <summary>Planned observations leave no time for it; what it would cost is more than it weighs.</summary>
    InTheWay,

    /// <summary>There is time for it, but a battery would run empty.</summary>
    Energy,

    /// <summary>There is time for it, but the memory on board would overflow.</summary>
    Memory,

    /// <summary>There is time for it, but a sensor would get too warm.</summary>
    Warmth,
}
