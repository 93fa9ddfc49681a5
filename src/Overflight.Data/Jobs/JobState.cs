namespace Overflight.Data.Jobs;

/// <summary>How far a job is.</summary>
public enum JobState
{
    /// <summary>Accepted, and not begun.</summary>
    Queued,

    /// <summary>Being computed, or it was when the program ended.</summary>
    Running,

    /// <summary>Answered.</summary>
    Done,

    /// <summary>There is no answer; the problem says why.</summary>
    Failed,

    /// <summary>Stopped by a user.</summary>
    Cancelled,
}
