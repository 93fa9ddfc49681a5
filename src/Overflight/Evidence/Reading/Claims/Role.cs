namespace Overflight.Evidence.Reading.Claims;

/// <summary>What part a word has in a clause.</summary>
internal enum Role
{
    Subject,
    Object,

    /// <summary>
    /// What it is done to: the object, of a passive the subject; without an object what moves by itself.
    /// </summary>
    Theme,

    /// <summary>Anywhere before the word, after it, or in the clause at all.</summary>
    Lead,
    Tail,
    Clause,
}
