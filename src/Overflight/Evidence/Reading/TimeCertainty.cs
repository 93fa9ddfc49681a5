namespace Overflight.Evidence.Reading;

/// <summary>How sure it is which part of the calendar words stand for.</summary>
public enum TimeCertainty
{
    /// <summary>The words say it in full: "31 May 2023".</summary>
    Stated,

    /// <summary>The day of publication completes it: "last Tuesday" of a dated text.</summary>
    Resolved,

    /// <summary>
    /// The text has no date, but all days on which it can have been published, by what it tells of the record, give
    /// the same.
    /// </summary>
    Pinned,

    /// <summary>It cannot be told: the span holds all that is possible, or there is none.</summary>
    Open,
}
