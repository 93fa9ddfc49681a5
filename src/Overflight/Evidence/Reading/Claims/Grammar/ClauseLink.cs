namespace Overflight.Evidence.Reading.Claims.Grammar;

/// <summary>How a clause hangs on what stands before it.</summary>
internal enum ClauseLink : byte
{
    /// <summary>It stands alone.</summary>
    None,

    /// <summary>"that", "whether", or nothing after a verb of saying.</summary>
    Complement,

    /// <summary>"whether", "if" after a verb or an adjective that leaves it open.</summary>
    Question,

    /// <summary>"which", "who".</summary>
    Relative,

    /// <summary>"and", "or", "but", with the subject of the clause before.</summary>
    Coordinate,

    /// <summary>"if", "unless".</summary>
    Condition,

    /// <summary>"because", "after".</summary>
    Adverbial,

    /// <summary>"without".</summary>
    Without,
}
