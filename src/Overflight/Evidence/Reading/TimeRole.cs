namespace Overflight.Evidence.Reading;

/// <summary>How a statement of time bounds what it is about.</summary>
public enum TimeRole
{
    /// <summary>At some time in the span: "on Tuesday", "in April", "last year".</summary>
    During,

    /// <summary>Not after the span's end: "by April 2023", "before the end of the year", "until Friday".</summary>
    By,

    /// <summary>From the span on: "since last year", "from March".</summary>
    Since,

    /// <summary>After the span: "after 31 May".</summary>
    After,
}
