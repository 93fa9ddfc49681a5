namespace Overflight.Sensing;

/// <summary>How much is told of an object in a picture.</summary>
public enum InterpretationTask
{
    /// <summary>Something is there.</summary>
    Detection,

    /// <summary>Of which kind it is: a ship, an aircraft, a vehicle.</summary>
    Recognition,

    /// <summary>Of which type it is among its kind: which class of ship, which model of aircraft.</summary>
    Identification,
}
