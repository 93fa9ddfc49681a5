namespace Overflight.Analyses;

/// <summary>What kind of thing claims speak of together.</summary>
public enum ClaimedEventKind
{
    /// <summary>A launch, with its failure or the orbit it reached.</summary>
    Launch,

    /// <summary>Pictures of places, taken, sent, shown or not shown.</summary>
    Pictures,

    /// <summary>Something announced or expected.</summary>
    Plan,

    /// <summary>Signs of a coming launch.</summary>
    Preparation,

    /// <summary>What a satellite can do, and what it is for.</summary>
    Abilities,

    /// <summary>Help from one state to another.</summary>
    Assistance,

    /// <summary>Condemnation and defence of a launch.</summary>
    Condemnation,

    /// <summary>Missile tests and drills.</summary>
    MilitaryActivity,

    /// <summary>Warnings to people, ships or aircraft.</summary>
    Warning,
}
