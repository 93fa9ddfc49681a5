namespace Overflight.Access;

/// <summary>The distance along the straight line lies between two limits, both included.</summary>
public sealed record RangeConstraint : AccessConstraint
{
    /// <summary>Least distance, metres, zero or more.</summary>
    public double RangeMinM { get; init; }

    /// <summary>Greatest distance, metres; infinity for no limit.</summary>
    public double RangeMaxM { get; init; } = double.PositiveInfinity;
}
