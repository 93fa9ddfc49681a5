namespace Overflight.Evidence.Reading.Claims.Grammar;

/// <summary>The form of a clause's verb.</summary>
internal enum ClauseShape : byte
{
    /// <summary>"launched", "has failed", "will fly".</summary>
    Finite,

    /// <summary>"to launch".</summary>
    Infinitive,

    /// <summary>"launching".</summary>
    Ing,

    /// <summary>"launched in May" beside its noun.</summary>
    Participle,
}
