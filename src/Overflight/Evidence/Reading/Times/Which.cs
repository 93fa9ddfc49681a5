namespace Overflight.Evidence.Reading.Times;

/// <summary>Which of the days, months or years that bear a name is meant.</summary>
internal enum Which
{
    /// <summary>The words do not say: the tense decides.</summary>
    Unsaid,

    /// <summary>The last one that is over.</summary>
    Last,

    /// <summary>The one nearest to the day of publication; of months, that of the same year.</summary>
    This,

    /// <summary>The next one that begins.</summary>
    Next,

    /// <summary>That of the week or year before.</summary>
    OfLast,

    /// <summary>That of the same week or year.</summary>
    OfThis,

    /// <summary>That of the week or year after.</summary>
    OfNext,
}
