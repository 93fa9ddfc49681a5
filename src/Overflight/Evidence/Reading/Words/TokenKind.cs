namespace Overflight.Evidence.Reading.Words;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Beyond the text.</summary>
    None,

    /// <summary>A run of letters.</summary>
    Word,

    /// <summary>A run of the digits 0 to 9.</summary>
    Number,

    /// <summary>One other character, or an address (of a page, a file, a mailbox) as a whole.</summary>
    Mark,
}
