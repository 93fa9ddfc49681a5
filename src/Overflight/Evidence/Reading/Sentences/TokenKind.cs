namespace Overflight.Evidence.Reading.Sentences;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>Letters, with hyphens, digits and an abbreviation's full stops inside: "U.S.", "F-35".</summary>
    Word,

    /// <summary>Digits, with separators inside: "1,200", "3.5", "23:36:25".</summary>
    Number,

    /// <summary>The ending of a possessive: "'s", or "'" after an s.</summary>
    Possessive,

    /// <summary>Anything else, one unit.</summary>
    Mark,
}
