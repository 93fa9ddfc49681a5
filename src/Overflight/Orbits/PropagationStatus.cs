namespace Overflight.Orbits;

/// <summary>Whether SGP4 could give a state. The numbers are those of AIAA 2006-6753.</summary>
public enum PropagationStatus : byte
{
    /// <summary>The state is good.</summary>
    Ok = 0,

    /// <summary>The mean eccentricity left [−0.001, 1): the elements have been carried too far.</summary>
    EccentricityOutOfRange = 1,

    /// <summary>The mean motion is not positive.</summary>
    MeanMotionNotPositive = 2,

    /// <summary>Lunar and solar periodics took the eccentricity out of [0, 1].</summary>
    PerturbedEccentricityOutOfRange = 3,

    /// <summary>The semi-latus rectum is negative.</summary>
    SemiLatusRectumNegative = 4,

    /// <summary>The satellite is below the Earth's surface: it has decayed.</summary>
    Decayed = 6,
}
