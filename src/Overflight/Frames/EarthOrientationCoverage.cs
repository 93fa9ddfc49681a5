namespace Overflight.Frames;

/// <summary>What an Earth orientation value rests on.</summary>
public enum EarthOrientationCoverage
{
    /// <summary>Measured by the IERS.</summary>
    Observed,

    /// <summary>Predicted by the IERS.</summary>
    Predicted,

    /// <summary>Before or after the table: the value is a guess with a stated error.</summary>
    Outside,
}
